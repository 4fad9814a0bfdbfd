import type { Article } from "../article.ts";
import type { Archive } from "../archive/archive.ts";
import { lastChange } from "./last-change.ts";
import type { SitemapEntry } from "./machine.ts";
import type { Page } from "./page.ts";

/** What a page shows, in lists: the newest of it says when the page changed. */
function* shownOn(page: Page, archive: Archive): Generator<readonly Article[]> {
  switch (page.kind) {
    case "article":
      yield [page.article];
      break;
    case "list":
      if (page.lead) yield [page.lead];
      for (const { articles } of page.groups) yield articles;
      break;
    case "terms":
      for (const { articles } of page.terms) yield articles;
      break;
    case "archive":
      yield archive.articles;
      break;
    default:
  }
}

const none: readonly never[] = [];

/** The largest of what the build has made of an article's picture. */
function imagesOf(page: Page): readonly string[] {
  const url = page.kind === "article" ? page.article.layout.thumbnail?.picture?.sources.at(-1)?.files.at(-1)?.url : undefined;
  return url === undefined ? none : [url];
}

/** Lists of articles stand in sitemaps with their first page: the others are its continuation, and empty ones say nothing. */
function isWorth(page: Page): boolean {
  if (page.kind === "list") return page.paging.number === undefined && (page.total > 0 || page.of === "home");
  // A form has nothing to be found by, though it may be found.
  if (page.kind === "search") return false;
  return page.kind !== "terms" || page.terms.length > 0;
}

/** For search engines: a page that people read, that stands for itself and is not to be left out. */
export const isListed = (page: Page): boolean => page.url.endsWith("/") && page.canonical === undefined && !page.noindex && isWorth(page);

export function entryOf(page: Page, archive: Archive): SitemapEntry {
  const lastmod = lastChange(shownOn(page, archive));
  return { url: page.url, ...(lastmod ? { lastmod } : {}), images: imagesOf(page), alternates: page.alternates ?? none };
}
