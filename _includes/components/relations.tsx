import type { JSX } from "preact";
import type { Article } from "../../plugins/dateline/article.ts";
import type { RelatedArticles } from "../../plugins/dateline/pages/page.ts";
import { useTheme } from "../context.ts";

function Line({ says, article }: { readonly says: string; readonly article: Article }): JSX.Element {
  const { ui, foreign, href } = useTheme();
  return (
    <p class="data relation">
      <span>
        {says} <a href={href(article.url)}><bdi {...foreign(article.lang)}>{article.title}</bdi></a>
      </span>
      <ui.Published at={article.published} show="full" />
    </p>
  );
}

/** What the article is a copy or a version of, above its text: who reads the wrong one is told at once. */
export function Relations({ related: { main, revises, revisedBy } }: { readonly related: RelatedArticles }): JSX.Element | null {
  const { t } = useTheme();
  return (
    <>
      {main && !revisedBy && <Line says={t.copyOf} article={main} />}
      {revisedBy && <Line says={t.revisedBy} article={revisedBy} />}
      {revises && <Line says={t.revises} article={revises} />}
    </>
  );
}
