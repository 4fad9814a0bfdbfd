import type { JSX } from "preact";
import type { ArticlePage } from "../../plugins/dateline/pages/page.ts";
import { useTheme } from "../context.ts";

/** The older article to the left, the newer to the right: time runs as text does. */
export function Neighbours({ older, newer }: Pick<ArticlePage, "older" | "newer">): JSX.Element | null {
  const { t, foreign, arrows, href } = useTheme();
  if (!older && !newer) return null;
  return (
    <nav class="neighbours" aria-label={t.articleNeighbours}>
      {older && (
        <a class="older" rel="prev" href={href(older.url)}>
          <span>{arrows.back} {t.older}</span>
          <bdi {...foreign(older.lang)}>{older.title}</bdi>
        </a>
      )}
      {newer && (
        <a class="newer" rel="next" href={href(newer.url)}>
          <span>{t.newer} {arrows.on}</span>
          <bdi {...foreign(newer.lang)}>{newer.title}</bdi>
        </a>
      )}
    </nav>
  );
}
