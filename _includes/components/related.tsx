import type { JSX } from "preact";
import type { Article } from "../../plugins/dateline/article.ts";
import { useTheme } from "../context.ts";

/** Other stories of the same companies and things: headline and data line, as in every list. */
export function Related({ articles }: { readonly articles: readonly Article[] }): JSX.Element | null {
  const { ui, t } = useTheme();
  if (articles.length === 0) return null;
  return (
    <section class="related group" aria-labelledby="related">
      <h2 class="date" id="related">
        {t.related}
      </h2>
      {articles.map((article) => (
        <ui.ListItem article={article} level={3} show="full" brief />
      ))}
    </section>
  );
}
