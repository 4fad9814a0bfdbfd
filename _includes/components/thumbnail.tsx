import type { JSX } from "preact";
import type { Article, ThumbnailPlace } from "../../plugins/dateline/article.ts";
import { thumbnailIn } from "../../plugins/dateline/pages/presentation.ts";
import { useTheme } from "../context.ts";

interface Props {
  readonly article: Article;
  readonly place: ThumbnailPlace;
}

/** An article's picture: at the top of its page, or beside its headline in a list. */
export function Thumbnail({ article, place }: Props): JSX.Element | null {
  const { ui, presentation, href } = useTheme();
  const shown = thumbnailIn(article, place);
  if (!shown?.picture) return null;
  if (place === "post") {
    return (
      <figure class="thumbnail">
        <ui.Picture picture={shown.picture} alt={shown.alt ?? ""} sizes="(width < 44rem) 92vw, 40rem" />
      </figure>
    );
  }
  // The headline beside it is the link that everybody finds.
  return (
    <a class="thumbnail" href={href(article.url)} tabIndex={-1} aria-hidden="true">
      <ui.Picture picture={shown.picture} alt="" sizes="(width < 40rem) 22vw, 9rem" lazy={presentation.firstPicture !== article.url} />
    </a>
  );
}
