/** The files beside an article's page, with its whole text. */
import type { Article, Section } from "../article.ts";
import type { ArticleFormat } from "../pages/machine.ts";
import { absolute, prefixed, type Site } from "../site.ts";
import { articleRecord } from "./article-record.ts";
import { jsonFile } from "./json.ts";
import { markdownTwin } from "./markdown/twin.ts";
import { ninjs } from "./ninjs.ts";
import { said } from "./said.ts";

/** With addresses that hold anywhere. */
async function whole({ sections, url }: Article, site: Site): Promise<readonly Section[]> {
  // Loaded with the first file: few sites have any.
  const { convertHtmlToAbsoluteUrls } = await import("@11ty/eleventy-plugin-rss");
  const address = absolute(site, url);
  return Promise.all(sections.map(async (section) => ({ ...section, html: await convertHtmlToAbsoluteUrls(prefixed(section.html, site.pathPrefix), address) })));
}

const asJson = (article: Article, sections: readonly Section[], site: Site): string =>
  jsonFile({ ...articleRecord(article, [], site), sections: sections.map(({ kind, title, html, text }) => said({ kind, title, html, text })), contacts: article.contacts });

export async function articleFile(format: ArticleFormat, article: Article, site: Site): Promise<string> {
  const sections = await whole(article, site);
  switch (format) {
    case "json":
      return asJson(article, sections, site);
    case "ninjs":
      return jsonFile(ninjs(article, sections, site));
    case "markdown":
      return markdownTwin(article, sections, site);
  }
}
