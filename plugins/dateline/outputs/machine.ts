/** From a page for programs to its text. */
import type { MachinePage } from "../pages/machine.ts";
import type { Site } from "../site.ts";
import { apiIndex, apiList } from "./api.ts";
import { articleFile } from "./article-file.ts";
import { hostFile } from "./hosts/index.ts";
import { jsonFile } from "./json.ts";
import { llms } from "./llms.ts";
import { newsSitemap } from "./news-sitemap.ts";
import { openApi } from "./openapi.ts";
import { redirectPage } from "./redirect.ts";
import { robots } from "./robots.ts";
import { sitemap, sitemapIndex } from "./sitemap.ts";

export function writeMachine({ url, output }: MachinePage, site: Site): string | Promise<string> {
  switch (output.of) {
    case "sitemap":
      return sitemap(output.entries, site);
    case "sitemap-index":
      return sitemapIndex(output.parts, site);
    case "news-sitemap":
      return newsSitemap(output.articles, site);
    case "robots":
      return robots(output.lines, output.sitemaps, site);
    case "redirect":
      return redirectPage(url, output.to, site);
    case "host":
      return hostFile(output.file, output.rules, site);
    case "api":
      return jsonFile(apiIndex(output.lists, site));
    case "api-list":
      return jsonFile(apiList(output, site));
    case "openapi":
      return jsonFile(openApi(output.formats, site));
    case "article":
      return articleFile(output.format, output.article, site);
    case "llms":
      return llms(output, site);
  }
}
