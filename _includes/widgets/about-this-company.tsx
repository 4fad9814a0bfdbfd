import type { JSX } from "preact";
import { symbolUrl } from "../../plugins/dateline/archive/taxonomies.ts";
import { useTheme } from "../context.ts";

/** The companies of the article being read: their symbols, their releases, their websites. */
export default function AboutThisCompany(): JSX.Element | null {
  const { presentation, t, href } = useTheme();
  const companies = presentation.shown["about-this-company"] ?? [];
  if (companies.length === 0) return null;
  return (
    <section class="widget">
      <h2>{t.aboutCompanies(companies.length)}</h2>
      <ul>
        {companies.map(({ name, url, count, symbols, website }) => (
          <li>
            <a href={href(url)}>{name}</a>
            <p class="data">
              {symbols.map(({ id, exchange, ticker }) => (
                <a href={href(symbolUrl({ exchange, ticker }))}>{id}</a>
              ))}
              <span>{t.releases(count)}</span>
              {website && (
                <a href={website} rel="external">
                  {new URL(website).host.replace(/^www\./, "")}
                </a>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
