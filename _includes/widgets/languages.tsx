import type { JSX } from "preact";
import { useTheme } from "../context.ts";

/** The languages that there is news in, each by its own name. */
export default function Languages(): JSX.Element | null {
  const { page, t, foreign, href } = useTheme();
  const { languages = [] } = page;
  if (languages.length === 0) return null;
  return (
    <section class="widget">
      <h2>
        <a href={href("/lang/")}>{t.taxonomies.languages}</a>
      </h2>
      <ul>
        {languages.map(({ lang, title, url }) => (
          <li>
            <a href={href(url)} hreflang={lang} {...foreign(lang)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
