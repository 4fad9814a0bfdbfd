/** What a list shows above all dates. */
import type { Article } from "../article.ts";
import { pinnedFirst } from "../archive/order.ts";
import type { DateGroup, ListPage } from "./page.ts";

/** Groups without some of their articles. */
export const without = (groups: readonly DateGroup[], left: ReadonlySet<Article>): DateGroup[] =>
  groups.map((group) => ({ ...group, articles: group.articles.filter((article) => !left.has(article)) })).filter(({ articles }) => articles.length > 0);

/**
 * A list's first page with what is pinned at its top, each once; an older one stands on its own page too, which so stays as it is.
 * @param articles all of the list
 */
export function withPinned(page: ListPage, articles: readonly Article[]): ListPage {
  const pinned = pinnedFirst(articles.filter(({ weight }) => weight !== undefined));
  return pinned.length > 0 ? { ...page, groups: [{ date: "", pinned: true, articles: pinned }, ...without(page.groups, new Set(pinned))] } : page;
}
