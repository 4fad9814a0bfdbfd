import type { JSX } from "preact";
import { languageName } from "../../plugins/dateline/archive/taxonomies.ts";
import { useTheme } from "../context.ts";

/** The article in the other languages that it is there in. */
export function Languages(): JSX.Element | null {
  const { page, t, foreign, href } = useTheme();
  const translations = page.kind === "article" ? page.article.relations.translations : [];
  if (translations.length === 0) return null;
  return (
    <nav class="data languages" aria-label={t.otherLanguages}>
      {translations.map(({ lang, url }) => (
        <span>
          <a href={href(url)} hreflang={lang} rel="alternate" {...foreign(lang)}>
            {languageName(lang)}
          </a>
        </span>
      ))}
    </nav>
  );
}
