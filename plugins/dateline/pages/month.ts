import type { Archive } from "../archive/archive.ts";
import { listPages } from "./list.ts";
import type { Crumb, ListPage } from "./page.ts";
import { home, mainFeed, type SitePlan } from "./site.ts";

/** `/2025/02/`: a month's articles, by day. */
export const monthPages = ({ months }: Archive, site: SitePlan): ListPage[] =>
  months.flatMap((month) => {
    const year = month.key.slice(0, 4);
    const trail: Crumb[] = [home, { label: "archive", url: "/archive/" }, { title: year, url: `/${year}/` }];
    return listPages({ of: "month", title: month.title, description: "", feeds: [mainFeed(site)], trail }, { url: month.url, articles: month.articles, size: site.pageSize, by: "day" });
  });
