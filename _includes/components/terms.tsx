import type { JSX } from "preact";
import type { ArticlePage } from "../../plugins/dateline/pages/page.ts";
import { useTheme } from "../context.ts";

/** The row of terms below an article: tags, then the categories that are not among them. */
export function Terms({ terms }: Pick<ArticlePage, "terms">): JSX.Element | null {
  const { t, href } = useTheme();
  const categories = new Set(terms.categories.map(({ title }) => title));
  const shown = [...terms.tags, ...terms.categories.filter(({ title }) => !terms.tags.some((tag) => tag.title === title))];
  if (shown.length === 0) return null;
  return (
    <nav class="terms" aria-label={t.taxonomies.tags}>
      <span aria-hidden="true">{t.taxonomies.tags}</span>
      <ul>
        {shown.map(({ title, url }) => (
          <li>
            <a href={href(url)} rel={categories.has(title) && url.startsWith("/categories/") ? "category" : "tag"}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
