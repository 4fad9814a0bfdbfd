import type { JSX } from "preact";
import { useTheme } from "../context.ts";

/** More than these would crowd the masthead: their index has them all. */
const most = 4;

/** For the masthead's list: the homes of the languages that there is news in. Nothing where there is one. */
export function LanguageHomes(): JSX.Element | null {
  const { page, t, foreign, href } = useTheme();
  const { languages = [] } = page;
  if (languages.length > most) {
    return (
      <li>
        <a href={href("/lang/")} aria-current={page.url === "/lang/" ? "page" : undefined}>
          {t.taxonomies.languages}
        </a>
      </li>
    );
  }
  return (
    <>
      {languages.map(({ lang, title, url }) => (
        <li>
          <a href={href(url)} hreflang={lang} aria-current={page.url === url ? "page" : undefined} {...foreign(lang)}>
            {title}
          </a>
        </li>
      ))}
    </>
  );
}
