/** Google's sitemap of the last days' news (developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap, google.com/schemas/sitemap-news/0.9). */
import type { Article } from "../article.ts";
import { absolute, type Site } from "../site.ts";
import { writeXml, type XmlElement } from "./xml.ts";

/** ISO 639, two or three letters; Chinese alone by its script. */
function languageOf(tag: string): string {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  if (language !== "zh") return language;
  return script === "Hant" || region === "TW" ? "zh-tw" : "zh-cn";
}

/** At most five, in the form that the schema allows: `NASDAQ:ACME`, no dots or hyphens. */
const tickersOf = ({ symbols }: Article): string => symbols.map(({ id }) => id).filter((id) => /^\w+:\w+$/.test(id)).slice(0, 5).join(", ");

function entry(article: Article, site: Pick<Site, "url" | "pathPrefix" | "title">): XmlElement {
  const tickers = tickersOf(article);
  return {
    loc: absolute(site, article.url),
    "news:news": {
      "news:publication": { "news:name": site.title, "news:language": languageOf(article.lang) },
      "news:publication_date": article.published?.iso ?? "",
      "news:title": article.title,
      ...(tickers ? { "news:stock_tickers": tickers } : {}),
    },
  };
}

export const newsSitemap = (articles: readonly Article[], site: Pick<Site, "url" | "pathPrefix" | "title">): string =>
  writeXml({
    urlset: {
      "@xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
      "@xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9",
      url: articles.map((article) => entry(article, site)),
    },
  });
