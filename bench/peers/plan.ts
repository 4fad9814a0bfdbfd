/** How many pages and feeds the documents make, whoever makes them: the runner holds the others to it. */
import type { PeerDocument } from "./documents.ts";

/** Articles on one page of a list. */
const size = 20;

export interface PeerPlan {
  readonly articles: number;
  readonly home: number;
  readonly tags: number;
  readonly years: number;
  readonly months: number;
  /** The site's, and one a tag. */
  readonly feeds: number;
  /** All HTML pages, the list of tags among them. */
  readonly html: number;
}

const pagesOf = (count: number): number => Math.ceil(count / size);

/** @param keys of all documents, one for each list that one stands in */
function listPages(keys: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + pagesOf(count), 0);
}

export function planOf(documents: Iterable<Pick<PeerDocument, "path" | "tags">>): PeerPlan {
  const all = [...documents].map(({ path, tags }) => ({ path, tags }));
  const terms = all.flatMap(({ tags }) => tags);
  const lists = { home: pagesOf(all.length), tags: listPages(terms), years: listPages(all.map(({ path }) => path.slice(0, 4))), months: listPages(all.map(({ path }) => path.slice(0, 7))) };
  const html = all.length + lists.home + lists.tags + lists.years + lists.months + 1;
  return { articles: all.length, ...lists, feeds: 1 + new Set(terms).size, html };
}
