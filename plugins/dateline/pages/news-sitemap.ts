import { isListed } from "./sitemap-entry.ts";
import { machinePage, type MachinePage } from "./machine.ts";
import type { Page } from "./page.ts";

/** Google takes the last two days, and a thousand urls a file (developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
export const newsWindow = 2 * 24 * 60 * 60 * 1000;
const most = 1000;

/**
 * `/news-sitemap.xml`. There is one even on days without news, as its address is told to search engines once.
 * @param instant what counts as now, in milliseconds since 1970-01-01T00:00Z
 */
export function newsSitemapPages(pages: readonly Page[], instant: number): MachinePage[] {
  const articles = pages
    .flatMap((page) => (page.kind === "article" && isListed(page) ? [page.article] : []))
    .filter(({ published }) => published !== undefined && published.precision !== "month" && published.epoch > instant - newsWindow)
    .toSorted((a, b) => (b.published?.epoch ?? 0) - (a.published?.epoch ?? 0));
  return [machinePage("/news-sitemap.xml", { of: "news-sitemap", articles: articles.slice(0, most) })];
}
