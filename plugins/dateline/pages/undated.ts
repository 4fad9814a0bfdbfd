import type { Archive } from "../archive/archive.ts";
import { listPages } from "./list.ts";
import type { ListPage } from "./page.ts";
import { home, mainFeed, type SitePlan } from "./site.ts";

export const undatedUrl = "/archive/undated/";

/** `/archive/undated/`: what has no date, where it is more than fits on `/archive/`. */
export function undatedPages({ undated }: Archive, site: SitePlan): ListPage[] {
  if (undated.length <= site.pageSize) return [];
  const trail = [home, { label: "archive", url: "/archive/" }] as const;
  return listPages({ of: "undated", title: "", description: "", feeds: [mainFeed(site)], trail }, { url: undatedUrl, articles: undated, size: site.pageSize, by: "day" });
}
