/** Lists of articles: cut into pages that never renumber, and grouped by date. */
import type { Article } from "../article.ts";
import { knownDate } from "../archive/order.ts";
import type { DateGroup, ListPage, Paging, TermLink, YearLink } from "./page.ts";

/** How many characters of `2025-02-13` make the heading. */
const heading = { day: 10, month: 7, year: 4 } as const;

/** Articles that stand together and share a date, in the order given. */
export function groupByDate(articles: readonly Article[], by: keyof typeof heading): DateGroup[] {
  const groups: { date: string; articles: Article[] }[] = [];
  for (const article of articles) {
    const date = knownDate(article.published);
    const last = groups.at(-1);
    const isSame = last?.date.length === heading[by] ? date.startsWith(last.date) : last?.date === date;
    if (isSame) last?.articles.push(article);
    else groups.push({ date: date.slice(0, heading[by]), articles: [article] });
  }
  return groups;
}

type Frame = Omit<ListPage, "kind" | "url" | "groups" | "paging" | "total">;

export interface Listing {
  /** Of the first page. */
  readonly url: string;
  /** Newest first. */
  readonly articles: readonly Article[];
  /** How many a full page has. */
  readonly size: number;
  readonly by: keyof typeof heading;
  /** Page of a year of the list: without it there are none to jump to. */
  readonly yearUrl?: (year: string) => string;
  /** The lists before and after this one: the year before, the year after. */
  readonly older?: TermLink;
  readonly newer?: TermLink;
}

const yearOf = ({ published }: Article): string => published?.day.slice(0, 4) ?? "";

/** Articles by year, in their order; those without a date are in none. */
export function byYear(articles: readonly Article[]): Map<string, Article[]> {
  const years = new Map<string, Article[]>();
  let [last, inLast]: [string, Article[]] = ["", []];
  for (const article of articles) {
    // Newest first: nearly always the year of the one before.
    if (last === "" || !article.published?.day.startsWith(last)) {
      last = yearOf(article);
      inLast = years.get(last) ?? [];
      if (last !== "") years.set(last, inLast);
    }
    inLast.push(article);
  }
  return years;
}

/** Years of articles, in their order, with how many there are in each. */
export const yearsOf = (articles: readonly Article[], url: (year: string) => string): YearLink[] =>
  [...byYear(articles)].map(([title, { length }]) => ({ title, url: url(title), count: length }));

const uncounted = ({ title, url }: YearLink): YearLink => ({ title, url });

/** `/tags/reuters/page/2/` */
const fullUrl = (url: string, number: number): string => `${url}page/${number}/`;

/** The first page keeps one page's worth at least: so it is never nearly empty, and a full page shows nothing that it shows. */
const fullPages = (total: number, size: number): number => Math.max(0, Math.floor(total / size) - 1);

function olderOf(listing: Listing, number: number): Pick<Paging, "older" | "olderYear"> {
  const { url, articles, size, older } = listing;
  const newestThere = articles[articles.length - number * size];
  if (number > 0 && newestThere) return { older: fullUrl(url, number), olderYear: yearOf(newestThere) };
  return older ? { older: older.url, olderYear: older.title } : {};
}

/** A full page says nothing that the next article changes: no counts of the whole, and no term with its articles. */
function fullFrame(frame: Frame, url: string): Frame {
  const { term: _term, lead: _lead, alongside: _alongside, months: _months, years: _years, canonical: _canonical, trail, ...kept } = frame;
  return {
    ...kept,
    ...(frame.taxonomy === "languages" && frame.term ? { lang: frame.term.key } : {}),
    trail: frame.of === "home" ? [{ label: "home", url }] : [...trail, { title: frame.year ?? frame.title, url }],
  };
}

/** @param frame of all full pages of the list */
function fullPage(frame: Frame, listing: Listing, number: number): ListPage {
  const { url, articles, size, by, yearUrl } = listing;
  const end = articles.length - (number - 1) * size;
  const shown = articles.slice(end - size, end);
  const isLast = number === fullPages(articles.length, size);
  return {
    kind: "list",
    url: fullUrl(url, number),
    groups: groupByDate(shown, by),
    paging: { number, newest: url, newer: isLast ? url : fullUrl(url, number + 1), ...olderOf(listing, number - 1) },
    total: shown.length,
    ...(yearUrl ? { years: yearsOf(shown, yearUrl).map(uncounted) } : {}),
    ...frame,
  };
}

/**
 * The first page has the newest articles, as many as a page holds and up to twice that. All before them are on full pages, numbered
 * from the oldest: what is published later fills no page that is full, and gives none another number.
 */
export function listPages(frame: Frame, listing: Listing): ListPage[] {
  const { url, articles, size, by, yearUrl, newer } = listing;
  const full = fullPages(articles.length, size);
  const years = yearUrl ? yearsOf(articles, yearUrl) : [];
  const first: ListPage = {
    kind: "list",
    url,
    groups: groupByDate(articles.slice(0, articles.length - full * size), by),
    paging: { ...(newer ? { newer: newer.url } : {}), ...olderOf(listing, full) },
    total: articles.length,
    ...frame,
    ...(years.length > 0 ? { years } : {}),
  };
  const kept = fullFrame(frame, url);
  return [first, ...Array.from({ length: full }, (_, index) => fullPage(kept, listing, full - index))];
}
