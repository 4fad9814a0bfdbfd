import type { JSX } from "preact";
import type { AboutText, Profile } from "../../plugins/dateline/archive/profile.ts";
import { symbolUrl } from "../../plugins/dateline/archive/taxonomies.ts";
import { useTheme } from "../context.ts";

const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, "");

function Facts({ profile: { symbols, website } }: { readonly profile: Profile }): JSX.Element | null {
  const { arrows, href } = useTheme();
  if (symbols.length === 0 && !website) return null;
  return (
    <p class="data">
      {symbols.map(({ id, exchange, ticker, market }) => (
        <span>
          <a href={href(symbolUrl({ exchange, ticker }))}>{id}</a> {market}
        </span>
      ))}
      {website && (
        <a href={website} rel="external">
          {hostOf(website)} <span aria-hidden="true">{arrows.out}</span>
        </a>
      )}
    </p>
  );
}

/** What the company says of itself: as it says it now, and since when. */
function About({ about: [newest, ...before] }: { readonly about: readonly AboutText[] }): JSX.Element | null {
  const { ui, t, dates } = useTheme();
  if (!newest) return null;
  return (
    <section class="about" aria-labelledby="about">
      <h2 id="about">{t.sections.about}</h2>
      <ui.SafeHtml html={newest.html} />
      {before.length > 0 && newest.since && <p class="data">{t.inTheseWordsSince(dates.day(newest.since))}</p>}
    </section>
  );
}

function People({ people }: Pick<Profile, "people">): JSX.Element | null {
  const { t } = useTheme();
  if (people.length === 0) return null;
  return (
    <section class="people" aria-labelledby="people">
      <h2 id="people">{t.people}</h2>
      <ul>
        {people.map(({ name, role }) => (
          <li>
            {name}
            {role && <span class="data">{role}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A company as its releases show it. */
export function Company({ profile }: { readonly profile: Profile }): JSX.Element {
  const { ui } = useTheme();
  return (
    <div class="company">
      <Facts profile={profile} />
      <About about={profile.about} />
      <People people={profile.people} />
      <ui.Contacts contacts={profile.contacts} />
    </div>
  );
}
