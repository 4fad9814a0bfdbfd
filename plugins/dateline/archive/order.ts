/** One order of articles, whatever order their files were read in. */
import type { Timestamp, UnplacedArticle } from "../article.ts";

/** Plain code unit order: the same on every machine, in every locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Sortable = Pick<UnplacedArticle, "published" | "id" | "source">;

/** The date as far as it is known, `2022-07` or `2025-02-13`; empty for undated ones. */
export const knownDate = (published: Timestamp | undefined): string =>
  published?.precision === "month" ? published.day.slice(0, 7) : (published?.day ?? "");

/**
 * By the calendar of the site, then by the clock: an article that names no time stays with its day, one that names no day
 * comes before its month. Both negative where `a` is the earlier.
 */
const byTime = (a: Sortable, b: Sortable): number =>
  compareText(knownDate(a.published), knownDate(b.published)) || (a.published?.epoch ?? 0) - (b.published?.epoch ?? 0);

const bySource = (a: Sortable, b: Sortable): number => compareText(a.source.path, b.source.path) || (a.source.line ?? 1) - (b.source.line ?? 1);

/** Newest first; then, and for undated ones, by id and path. */
export const newestFirst = (a: Sortable, b: Sortable): number => byTime(b, a) || compareText(a.id, b.id) || bySource(a, b);

const isUndated = ({ published }: Sortable): number => (published ? 0 : 1);

/** Oldest first, undated ones last: the order in which urls are given out, so that what comes later changes nothing. */
export const oldestFirst = (a: Sortable, b: Sortable): number =>
  isUndated(a) - isUndated(b) || byTime(a, b) || bySource(a, b) || compareText(a.id, b.id);

/** Pinned ones first, those of less weight before others; the rest as it was. */
export const pinnedFirst = <A extends Pick<UnplacedArticle, "weight">>(articles: readonly A[]): readonly A[] =>
  articles.some(({ weight }) => weight !== undefined) ? articles.toSorted((a, b) => (a.weight ?? Infinity) - (b.weight ?? Infinity) || 0) : articles;
