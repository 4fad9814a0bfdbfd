/** In which order pages are made: what shows the same articles one soon after the other, while what was made of them is still at hand. */
import type { Article } from "../article.ts";
import type { Page } from "../pages/page.ts";

const middleOf = <T>(list: readonly T[]): T | undefined => list[list.length >> 1];

/** One that stands for all that the page shows. */
function articleOn(page: Page): Article | undefined {
  switch (page.kind) {
    case "article":
      return page.article;
    case "list":
      return middleOf(middleOf(page.groups)?.articles ?? []);
    case "feed":
      return middleOf(page.articles);
    default:
      return undefined;
  }
}

/** Milliseconds since 1970-01-01T00:00Z; without a time it is infinite. */
export const timeOf = (page: Page): number => articleOn(page)?.published?.epoch ?? Infinity;

/** Newest first; pages without a time stay before them, in their order. */
export function byTime(pages: readonly Page[]): readonly Page[] {
  const timed = pages.map((page) => ({ page, time: timeOf(page) }));
  return timed.toSorted((a, b) => (a.time === b.time ? 0 : b.time - a.time)).map(({ page }) => page);
}
