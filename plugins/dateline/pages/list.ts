/** Lists of articles: cut into pages, and grouped by date. */
import type { Article } from "../article.ts";
import { knownDate } from "../archive/order.ts";
import type { DateGroup, ListPage } from "./page.ts";

/** How many characters of `2025-02-13` make the heading. */
const heading = { day: 10, month: 7, year: 4 } as const;

/** Articles that stand together and share a date, in the order given. */
export function groupByDate(articles: readonly Article[], by: keyof typeof heading): DateGroup[] {
  const groups: { date: string; articles: Article[] }[] = [];
  for (const article of articles) {
    const date = knownDate(article.published).slice(0, heading[by]);
    const last = groups.at(-1);
    if (last?.date === date) last.articles.push(article);
    else groups.push({ date, articles: [article] });
  }
  return groups;
}

type Frame = Omit<ListPage, "kind" | "url" | "groups" | "paging" | "total">;

/** `/tags/reuters/`, `/tags/reuters/page/2/`… */
const pageUrl = (url: string, number: number): string => (number === 1 ? url : `${url}page/${number}/`);

/**
 * One page for every `size` articles, and one where there are none.
 * @param url of the first page
 */
export function listPages(frame: Frame, url: string, articles: readonly Article[], size: number, by: keyof typeof heading): ListPage[] {
  const count = Math.max(1, Math.ceil(articles.length / size));
  return Array.from({ length: count }, (_, index): ListPage => {
    const number = index + 1;
    return {
      ...frame,
      kind: "list",
      url: pageUrl(url, number),
      groups: groupByDate(articles.slice(index * size, number * size), by),
      paging: {
        number,
        count,
        ...(number > 1 ? { newer: pageUrl(url, number - 1) } : {}),
        ...(number < count ? { older: pageUrl(url, number + 1) } : {}),
      },
      total: articles.length,
    };
  });
}
