/** RSS 2.0 (rssboard.org/rss-specification), with full text by the content module and authors by Dublin Core. */
import { convertHtmlToAbsoluteUrls } from "@11ty/eleventy-plugin-rss";
import { generateRssFeed } from "feedsmith";
import { Fragment, h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Article } from "../article.ts";
import type { FeedPage } from "../pages/page.ts";
import { absolute, prefixed, type Site } from "../site.ts";

/** GlobeNewswire's own domain for stock symbols, which readers of its feeds know. */
const stockDomain = "https://www.globenewswire.com/rss/stock";

/** A description is HTML (RSS 2.0, "entity-encoded HTML is allowed"): in plain text, `<` and `&` are escaped for it. */
const asHtml = (text: string): string => renderToString(h(Fragment, null, text));

/** The whole text, boilerplate included, but for the link to the original, which is the item's source. */
function fullText(article: Article): string {
  return article.sections
    .filter(({ kind }) => kind !== "source")
    .map(({ title, html }) => (title ? `${renderToString(h("h2", null, title))}\n${html}` : html))
    .join("\n");
}

async function item(article: Article, site: Site) {
  const link = absolute(site, article.url);
  const categories = [...new Set([...article.categories, ...article.tags])].map((name) => ({ name }));
  const symbols = article.symbols.map(({ id }) => ({ name: id, domain: stockDomain }));
  const text = fullText(article);
  return {
    title: article.title,
    link,
    guid: article.story ? { value: article.id, isPermaLink: false } : { value: link, isPermaLink: true },
    ...(article.published ? { pubDate: new Date(article.published.epoch) } : {}),
    ...(article.summary ? { description: asHtml(article.summary) } : {}),
    ...(text ? { content: { encoded: await convertHtmlToAbsoluteUrls(prefixed(text, site.pathPrefix), link) } } : {}),
    categories: [...categories, ...symbols],
    dc: { creators: [...article.authors], languages: [article.lang] },
  };
}

/** The feed as XML. Its date is that of the newest item: a build without news changes nothing. */
export async function rssFeed(page: FeedPage, site: Site): Promise<string> {
  const newest = page.articles.map(({ published }) => published).find((published) => published !== undefined);
  const items = await Promise.all(page.articles.map((article) => item(article, site)));
  return generateRssFeed({
    title: page.title,
    link: absolute(site, page.page),
    description: page.description || site.description || page.title,
    language: site.language.toLowerCase(),
    ...(newest ? { lastBuildDate: new Date(newest.epoch) } : {}),
    generator: "Dateline",
    docs: "https://www.rssboard.org/rss-specification",
    atom: { links: [{ href: absolute(site, page.url), rel: "self", type: "application/rss+xml" }] },
    items,
  });
}
