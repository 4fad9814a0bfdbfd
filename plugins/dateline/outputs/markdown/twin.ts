/** `index.md`: an article as Markdown with front matter, which Dateline and others read back. */
import { dump } from "js-yaml";
import type { Article, Section } from "../../article.ts";
import { absolute, type Site } from "../../site.ts";
import { said } from "../said.ts";
import { markdownOf } from "./blocks.ts";
import { escapeText } from "./inline.ts";

const frontMatter = (article: Article, site: Site): string =>
  dump(
    said({
      title: article.title,
      date: article.published?.iso,
      updated: article.updated?.iso,
      summary: article.summary,
      lead: article.lead,
      lang: article.lang,
      authors: article.authors,
      categories: article.categories,
      tags: article.tags,
      symbols: article.symbols.map(({ id }) => id),
      issuers: article.issuers,
      wire: article.wire,
      link: article.link,
      url: absolute(site, article.url),
    }),
    { lineWidth: -1 },
  );

export function markdownTwin(article: Article, sections: readonly Section[], site: Site): string {
  const parts = sections.filter(({ kind }) => kind !== "source").flatMap(({ title, html }) => [...(title ? [`## ${escapeText(title)}`] : []), markdownOf(html)]);
  return `---\n${frontMatter(article, site)}---\n\n${[`# ${escapeText(article.title)}`, ...parts].filter(Boolean).join("\n\n")}\n`;
}
