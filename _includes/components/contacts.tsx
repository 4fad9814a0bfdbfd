import type { JSX } from "preact";
import type { Contact } from "../../plugins/dateline/article.ts";
import { useTheme } from "../context.ts";

/** A number whose country is not certain is dialled as it is written, from where the reader is. */
const dialled = (written: string): string => `tel:${(/^[+\d\s()./–-]+/.exec(written)?.[0] ?? written).replace(/[^\d+]/g, "")}`;

const hostOf = (url: string): string => url.replace(/^https?:\/\//, "").replace(/\/$/, "");

function Card({ title, organisation, person, phone, tel, email, website, other = [] }: Contact): JSX.Element {
  const { t } = useTheme();
  const ways = [
    ...(phone ? [{ name: t.phone, text: phone, href: tel ?? dialled(phone) }] : []),
    ...(email ? [{ name: t.email, text: email, href: `mailto:${email}` }] : []),
    ...(website ? [{ name: t.website, text: hostOf(website), href: website }] : []),
  ];
  return (
    <section class="card">
      {title && <h3>{title}</h3>}
      {organisation && <p>{organisation}</p>}
      {person && <p>{person}</p>}
      {other.map((line) => (
        <p>{line}</p>
      ))}
      <dl>
        {ways.map(({ name, text, href }) => (
          <div>
            <dt>{name}</dt>
            <dd>
              <a href={href}>{text}</a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Cards of whom to ask. */
export function Contacts({ contacts }: { readonly contacts: readonly Contact[] }): JSX.Element | null {
  const { t } = useTheme();
  if (contacts.length === 0) return null;
  return (
    <section class="contacts" aria-labelledby="contacts">
      <h2 id="contacts">{t.sections.contacts}</h2>
      <div class="cards">
        {contacts.map((contact) => (
          <Card {...contact} />
        ))}
      </div>
    </section>
  );
}
