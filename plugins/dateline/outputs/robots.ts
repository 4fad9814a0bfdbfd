/** `/robots.txt` (RFC 9309), with the sitemaps that it points to (sitemaps.org/protocol.html#submit_robots). */
import { absolute, type Site } from "../site.ts";

export const robots = (lines: readonly string[], sitemaps: readonly string[], site: Pick<Site, "url" | "pathPrefix">): string =>
  [...lines, "", ...sitemaps.map((url) => `Sitemap: ${absolute(site, url)}`), ""].join("\n");
