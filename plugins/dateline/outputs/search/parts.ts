/**
 * The search's index in parts: one for each language and year, the undated apart. A part whose records are those of the last
 * build is kept as it is; the page of the search puts them together (pagefind.app/docs/multisite/).
 */
import type { Article } from "../../article.ts";
import type { Archive } from "../../archive/archive.ts";
import { compareText, newestFirst } from "../../archive/order.ts";
import { baseLanguage, searchRecord, termTitles, type SearchRecord } from "./records.ts";

export interface SearchPart {
  readonly language: string;
  /** `2021`, `2021-09` or `undated`: its folder. */
  readonly name: string;
  readonly year?: string;
  /** Newest first. */
  readonly records: readonly SearchRecord[];
}

/** A year that is still written in is cut into months above this, so that a new release costs one month's index. */
const mostInOpenYear = 500;

/** Any year is above this: what Pagefind needs in memory grows with a part. */
const mostInYear = 4000;

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

const yearOf = ({ published }: Article): string => published?.day.slice(0, 4) ?? "";

const monthOf = ({ published }: Article): string => published?.day.slice(0, 7) ?? "";

function cut(year: string, articles: readonly Article[], newest: string): ReadonlyMap<string, readonly Article[]> {
  if (year === "") return new Map([["undated", articles]]);
  const most = year === newest ? mostInOpenYear : mostInYear;
  return articles.length > most ? grouped(articles, monthOf) : new Map([[year, articles]]);
}

/** Languages by name, and of each the newest part first. Copies and earlier versions are not in it: what they say, the article that stands for them says. */
export function searchParts(archive: Archive): SearchPart[] {
  const titles = termTitles(archive);
  const articles = archive.published.filter(({ relations }) => !relations.main).toSorted(newestFirst);
  const newest = articles.map(yearOf).reduce((a, b) => (b > a ? b : a), "");
  const languages = [...grouped(articles, ({ lang }) => baseLanguage(lang))].toSorted(([a], [b]) => compareText(a, b));
  return languages.flatMap(([language, own]) =>
    [...grouped(own, yearOf)].flatMap(([year, ofYear]) =>
      [...cut(year, ofYear, newest)].map(([name, some]): SearchPart => ({
        language,
        name,
        ...(year ? { year } : {}),
        records: some.map((article) => searchRecord(article, titles)),
      })),
    ),
  );
}
