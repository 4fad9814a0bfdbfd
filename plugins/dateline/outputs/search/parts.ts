/**
 * The search's index in parts: one for each language and year, the undated apart. A part whose records are those of the last
 * build is kept as it is; the page of the search puts them together (pagefind.app/docs/multisite/).
 */
import type { Article } from "../../article.ts";
import type { Archive } from "../../archive/archive.ts";
import { compareText, newestFirst } from "../../archive/order.ts";
import { contentOf, recordHead, termTitles, type RecordHead, type SearchRecord } from "./records.ts";

export interface SearchPart {
  readonly language: string;
  /** Its folder: `2021`, `undated`, `undated-2`, or the first month of a part of a year, `2021-07`. */
  readonly name: string;
  readonly year?: string;
  /** Newest first. Their content is loaded when it is asked for. */
  readonly records: readonly SearchRecord[];
  /** What they say, the content by its digest. */
  readonly says: readonly (readonly [head: RecordHead, content: string])[];
}

/** What can be known of a content without having it. */
export interface ContentNote {
  readonly digest: string;
  /** In characters. */
  readonly length: number;
}

export type NoteOf = (article: Article) => ContentNote;

/** Characters of text in one part of a year that is still written in: a new release costs no more than an index of those. */
const mostInOpenYear = 1_000_000;

/** In one part of any other year: Pagefind 1.5 takes some 90 bytes of memory for each. */
const mostInYear = 6_000_000;

/** Into how long parts, in months, a year may be cut. */
const lengths = [12, 6, 3, 1] as const;

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

interface Entry {
  readonly article: Article;
  readonly head: RecordHead;
  readonly note: ContentNote;
}

const yearOf = ({ article: { published } }: Entry): string => published?.day.slice(0, 4) ?? "";

/** `2021` of a whole year, else the first month of its part. */
function partOf({ article: { published } }: Entry, months: number): string {
  const [year = "", month = "01"] = published?.day.split("-") ?? [];
  const first = Math.floor((Number(month) - 1) / months) * months + 1;
  return months === 12 ? year : `${year}-${String(first).padStart(2, "0")}`;
}

const sizeOf = (entries: readonly Entry[]): number => entries.reduce((sum, { note }) => sum + note.length, 0);

/** A year in as few parts as may be. */
function cut(entries: readonly Entry[], most: number): ReadonlyMap<string, readonly Entry[]> {
  const ways = lengths.map((months) => grouped(entries, (entry) => partOf(entry, months)));
  const fits = (parts: ReadonlyMap<string, readonly Entry[]>): boolean => [...parts.values()].every((part) => sizeOf(part) <= most);
  return ways.find(fits) ?? grouped(entries, (entry) => partOf(entry, 1));
}

/** What has no date is cut where a part is full. */
function cutUndated(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  let before = 0;
  return grouped(entries, (entry) => {
    const number = Math.floor(before / mostInYear);
    before += sizeOf([entry]);
    return number === 0 ? "undated" : `undated-${number + 1}`;
  });
}

const recordOf = ({ article, head }: Entry): SearchRecord => ({
  ...head,
  get content() {
    return contentOf(article);
  },
});

function partsOfYear(language: string, year: string, entries: readonly Entry[], most: number): SearchPart[] {
  const parts = year === "" ? cutUndated(entries) : cut(entries, most);
  return [...parts].map(([name, some]) => ({ language, name, ...(year ? { year } : {}), records: some.map(recordOf), says: some.map(({ head, note }) => [head, note.digest] as const) }));
}

/** Languages by name, and of each the newest part first. Copies and earlier versions are not in it: what they say, the article that stands for them says. */
export function searchParts(archive: Archive, noteOf: NoteOf): SearchPart[] {
  const titles = termTitles(archive);
  const articles = archive.published.filter(({ relations }) => !relations.main).toSorted(newestFirst);
  const entries = articles.map((article): Entry => ({ article, head: recordHead(article, titles), note: noteOf(article) }));
  const newest = entries.map(yearOf).reduce((a, b) => (b > a ? b : a), "");
  const languages = [...grouped(entries, ({ head }) => head.language)].toSorted(([a], [b]) => compareText(a, b));
  return languages.flatMap(([language, own]) =>
    [...grouped(own, yearOf)].flatMap(([year, ofYear]) => partsOfYear(language, year, ofYear, year === newest ? mostInOpenYear : mostInYear)),
  );
}
