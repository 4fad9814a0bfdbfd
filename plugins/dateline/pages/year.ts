import type { Archive } from "../archive/archive.ts";
import { groupFeeds } from "./feed.ts";
import { listPages } from "./list.ts";
import type { ListPage } from "./page.ts";
import { home, mainFeed, type SitePlan } from "./site.ts";

/** `/2025/`: a year's articles, by month; beside it the years before and after. */
export const yearPages = ({ years, months }: Archive, site: SitePlan): ListPage[] =>
  years.flatMap((year, index) => {
    const [newer, older] = [years[index - 1], years[index + 1]];
    return listPages(
      { of: "year", title: year.title, description: "", feeds: [...groupFeeds(year, site), mainFeed(site)], trail: [home, { label: "archive", url: "/archive/" }], months: months.filter(({ key }) => key.startsWith(year.key)) },
      { url: year.url, articles: year.articles, size: site.pageSize, by: "month", ...(newer ? { newer } : {}), ...(older ? { older } : {}) },
    );
  });
