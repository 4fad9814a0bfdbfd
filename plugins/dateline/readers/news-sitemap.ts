/**
 * Google News sitemaps (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap): headlines with their links.
 * Addresses without news, as any sitemap has them, are counted in the report.
 */
import type { Traced } from "../draft.ts";
import type { Symbol } from "../article.ts";
import { symbols } from "./front-matter/values.ts";
import { textFacts } from "./newsml/element-facts.ts";
import { factFields, type Fact } from "./newsml/facts.ts";
import { parseItems } from "./newsml/xml-reading.ts";
import type { Reader, Reading } from "./reader.ts";
import { childOf, descendantsOf, textOf, type XmlElement } from "./xml.ts";
import { rootName } from "./xml-root.ts";

/** Google's own, its older one, and any prefix bound to it. */
const namespace = /schemas\/sitemap-news\/|<news:news[\s>]/;

const sample = 16_000;

const commaList = (facts: readonly Fact[]): Fact[] => facts.flatMap((fact) => fact.text.split(/\s*,\s*/).filter(Boolean).map((text) => ({ ...fact, text })));

function tickers(news: XmlElement): { symbols?: Traced<readonly Symbol[]> } {
  const element = childOf(news, "stock_tickers");
  const value = symbols(textOf(element));
  return element && value ? { symbols: { value, rule: "news:stock_tickers", line: element.line } } : {};
}

function entryOf(url: XmlElement, news: XmlElement): Reading {
  const said = (name: string): Fact[] => textFacts(`news:${name}`, [childOf(news, name)]);
  const loc = textFacts("sitemap loc", [childOf(url, "loc")]);
  const { fields, problems } = factFields({
    guid: loc,
    link: loc,
    story: loc,
    title: said("title"),
    date: [...said("publication_date"), ...textFacts("sitemap lastmod", [childOf(url, "lastmod")])],
    lang: textFacts("news:language", [childOf(news, "publication", "language"), childOf(news, "language")]),
    provider: textFacts("news:name", [childOf(news, "publication", "name")]),
    categories: commaList(said("genres")),
    tags: commaList(said("keywords")),
    ...tickers(news),
  });
  if (!fields.title && !fields.link) return { drafts: [], problems: [{ code: "no-article", line: url.line, detail: "A news entry without a title and an address." }] };
  return { drafts: [{ fields, body: { markup: "plain", text: "", line: url.line } }], problems };
}

export const newsSitemap: Reader = {
  name: "news-sitemap",
  detect: ({ text }) => rootName(text) === "urlset" && namespace.test(text.slice(0, sample)),
  read: ({ text }) => {
    const { documents, problems: faults } = parseItems(text, ["url"]);
    const urls = documents.flatMap((root) => descendantsOf(root, "url"));
    const readings = urls.flatMap((url) => descendantsOf(url, "news").slice(0, 1).map((news) => entryOf(url, news)));
    const bare = urls.length - readings.length;
    return {
      drafts: readings.flatMap(({ drafts }) => drafts),
      problems: [
        ...faults,
        ...(bare > 0 || urls.length === 0 ? [{ code: "no-article", detail: `${bare} of ${urls.length} addresses have no news entry.` } as const] : []),
        ...readings.flatMap(({ problems }) => problems),
      ],
    };
  },
};
