import type { JSX } from "preact";
import type { WithdrawnPage } from "../../plugins/dateline/pages/page.ts";
import { useTheme } from "../context.ts";

/** Where a release stood that was taken back: its headline, when it came, and that it is gone. */
export function Withdrawn({ page: { article } }: { readonly page: WithdrawnPage }): JSX.Element {
  const { ui, t, foreign } = useTheme();
  return (
    <ui.Document title={article.title} kind="single sidebar-none">
      <article class="article">
        <ui.Breadcrumb current={article.title} />
        <header>
          <h1 {...foreign(article.lang)}>{article.title}</h1>
          <p class="data">
            <ui.Published at={article.published} show="full" />
            <strong>{t.withdrawn}</strong>
          </p>
        </header>
        <p>{t.withdrawnText}</p>
      </article>
    </ui.Document>
  );
}
