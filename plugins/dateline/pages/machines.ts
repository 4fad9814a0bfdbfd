/** What is published for programs, planned from all that is published for people. */
import type { Archive } from "../archive/archive.ts";
import { apiPages, exportPages } from "./api.ts";
import { hostPages } from "./host.ts";
import { machinePage } from "./machine.ts";
import { newsSitemapPages } from "./news-sitemap.ts";
import type { Page } from "./page.ts";
import { redirectPages, redirectsOf } from "./redirect.ts";
import type { SitePlan } from "./site.ts";
import { sitemapPages } from "./sitemap.ts";

const sitemaps = ["/sitemap.xml", "/news-sitemap.xml"];

/** @param pages the plan so far */
export function planMachines(pages: readonly Page[], archive: Archive, site: SitePlan) {
  const redirects = redirectsOf(archive, site, new Set(pages.map(({ url }) => url)));
  return {
    sitemap: sitemapPages(pages, archive),
    newsSitemap: newsSitemapPages(pages, site.instant ?? Infinity),
    robots: [machinePage("/robots.txt", { of: "robots", lines: site.robots ?? [], sitemaps })],
    redirect: redirectPages(redirects, site),
    host: hostPages(redirects, site),
    api: apiPages(archive, site),
    export: exportPages(archive, site),
  };
}
