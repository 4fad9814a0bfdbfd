import type { Archive } from "../archive/archive.ts";
import { listPages } from "./list.ts";
import type { ListPage } from "./page.ts";
import { mainFeeds, type SitePlan } from "./site.ts";

/** `/`, `/page/2/`…: all that is published, by day. */
export const homePages = (archive: Archive, site: SitePlan): ListPage[] =>
  listPages({ of: "home", title: "", description: site.description, feeds: mainFeeds(site), trail: [] }, "/", archive.articles, site.pageSize, "day");
