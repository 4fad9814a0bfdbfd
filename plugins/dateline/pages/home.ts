import type { Archive } from "../archive/archive.ts";
import { knownDate, pinnedFirst } from "../archive/order.ts";
import type { Article } from "../article.ts";
import { listPages } from "./list.ts";
import type { ListPage } from "./page.ts";
import { without, withPinned } from "./pinned.ts";
import { mainFeeds, type SitePlan } from "./site.ts";

/** What is pinned leads; else, of the newest day, the first that has something to say below its headline; else the newest. */
function leadOf(articles: readonly Article[]): Article | undefined {
  const [first] = pinnedFirst(articles);
  if (!first || first.weight !== undefined) return first;
  const day = knownDate(first.published);
  return articles.filter(({ published }) => knownDate(published) === day).find(({ summary }) => summary !== "") ?? first;
}

/** An article is on the page once, and a pinned one on its own day's page too, if that is another. */
function withLead(page: ListPage, lead: Article | undefined): ListPage {
  return lead ? { ...page, lead, groups: without(page.groups, new Set([lead])) } : page;
}

/** `/`, `/page/2/`…: all that is published, by day. */
export function homePages({ articles }: Archive, site: SitePlan): ListPage[] {
  const frame = { of: "home", title: "", description: site.description, feeds: mainFeeds(site), trail: [] } as const;
  const pages = listPages(frame, { url: "/", articles, size: site.pageSize, by: "day", yearUrl: (year) => `/${year}/` });
  return pages.map((page) => (page.paging.number === undefined ? withLead(withPinned(page, articles), leadOf(articles)) : page));
}
