import type { Archive } from "../archive/archive.ts";
import type { ArchivePage } from "./page.ts";
import { undatedUrl } from "./undated.ts";
import { home, mainFeed, type SitePlan } from "./site.ts";

/** `/archive/`: every year with its months, and what has no date. */
export const archivePages = ({ years, months, undated, withdrawn }: Archive, site: SitePlan): ArchivePage[] => [
  {
    kind: "archive",
    url: "/archive/",
    title: "",
    description: "",
    feeds: [mainFeed(site)],
    trail: [home],
    years: years.map((year) => ({ year, months: months.filter(({ key }) => key.startsWith(year.key)) })),
    undated: undated.slice(0, site.pageSize),
    withdrawn,
    ...(undated.length > site.pageSize ? { allUndated: { url: undatedUrl, count: undated.length } } : {}),
  },
];
