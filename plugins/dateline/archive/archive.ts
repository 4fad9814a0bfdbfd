/** What the archive is: all published articles, those that lists show, and the ways through them. */
import type { Article } from "../article.ts";
import type { Problem } from "../issues.ts";
import type { TaxonomyName } from "./taxonomies.ts";

/** Articles that share something: a year, a month, a term. */
export interface Group {
  /** Stable within its kind: `2025`, `2025-02`, a folded term, `AMEX:KULR`. */
  readonly key: string;
  /** As shown: `February 2025`, `Reuters`. */
  readonly title: string;
  readonly slug: string;
  /** Root-relative, ends in `/`. */
  readonly url: string;
  readonly count: number;
  /** Newest first. */
  readonly articles: readonly Article[];
}

export interface Archive {
  /** All that has a page, newest first; undated ones last. */
  readonly published: readonly Article[];
  /** Of these, what lists and feeds show: copies and earlier versions are left out, unless the site wants them. */
  readonly articles: readonly Article[];
  /** Newest first. */
  readonly years: readonly Group[];
  /** Newest first. */
  readonly months: readonly Group[];
  /** Per taxonomy, in alphabetical order. */
  readonly terms: Readonly<Record<TaxonomyName, readonly Group[]>>;
  readonly undated: readonly Article[];
  /** Published once and taken back: headline and dates, newest first. In no list but that of what was withdrawn. */
  readonly withdrawn: readonly Article[];
  /** What the archive itself found: held articles, repeated ids and urls, copies. */
  readonly problems: readonly Problem[];
}
