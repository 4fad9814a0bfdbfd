/** One order of articles, whatever order their files were read in. */
import type { UnplacedArticle } from "../article.ts";

/** Plain code unit order: the same on every machine, in every locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Sortable = Pick<UnplacedArticle, "published" | "id" | "source">;

/** Newest first; then, and for undated ones, by id and path. */
export const newestFirst = (a: Sortable, b: Sortable): number =>
  (b.published?.epoch ?? -Infinity) - (a.published?.epoch ?? -Infinity) || compareText(a.id, b.id) || compareText(a.source.path, b.source.path);

/** Oldest first: the order in which urls are given out, so that what comes later changes nothing. */
export const oldestFirst = (a: Sortable, b: Sortable): number => {
  const [first, second] = [a.published?.epoch ?? Infinity, b.published?.epoch ?? Infinity];
  return (first === second ? 0 : first - second) || compareText(a.source.path, b.source.path) || compareText(a.id, b.id);
};
