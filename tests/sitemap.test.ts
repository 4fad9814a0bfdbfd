import { describe, expect, test } from "vitest";
import type { UnplacedArticle } from "../plugins/dateline/article.ts";
import { fillFiles } from "../plugins/dateline/pages/sitemap.ts";
import { sitemap } from "../plugins/dateline/outputs/sitemap.ts";
import { article, day, minute, month } from "./setup/article.ts";
import { siteWith } from "./setup/site-of.ts";
import { sitemapFaults } from "./setup/xml-schema.ts";

const acme = { exchange: "NYSE", ticker: "ACME", id: "NYSE:ACME", market: "NYSE" } as const;
const hall = article("a.txt", { title: "Acme opens a hall", published: minute("2025-02-28T13:30:00Z"), symbols: [acme], words: 9 });
const plan = article("b.txt", { title: "Acme plans a hall", published: day("2024-11-02"), updated: day("2024-12-24"), tags: ["Halls"], words: 9 });
const undated = article("c.txt", { title: "Acme", words: 9 });

const locations = (xml = ""): string[] => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = ""]) => url);

const allLocations = async (articles: readonly UnplacedArticle[], ...more: [Parameters<typeof siteWith>[1]?, Parameters<typeof siteWith>[2]?]): Promise<string[]> => {
  const { pages, written } = siteWith(articles, ...more);
  const parts = await Promise.all(pages.sitemap.slice(1).map(({ url }) => written(url)));
  return parts.flatMap(locations);
};

describe("the sitemaps of a small archive", () => {
  const { pages, written } = siteWith([undated, plan, hall]);

  test("are an index and its parts: pages, terms, and a file a year", async () => {
    expect(pages.sitemap.map(({ url }) => url)).toEqual(["/sitemap.xml", "/sitemaps/pages.xml", "/sitemaps/terms.xml", "/sitemaps/2024.xml", "/sitemaps/2025.xml", "/sitemaps/undated.xml"]);
    expect(await written("/sitemap.xml")).toBe(`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <sitemap>
    <loc>https://news.example/sitemaps/pages.xml</loc>
    <lastmod>2025-02-28T13:30:00Z</lastmod>
  </sitemap>
  <sitemap>
    <loc>https://news.example/sitemaps/terms.xml</loc>
    <lastmod>2025-02-28T13:30:00Z</lastmod>
  </sitemap>
  <sitemap>
    <loc>https://news.example/sitemaps/2024.xml</loc>
    <lastmod>2024-12-24</lastmod>
  </sitemap>
  <sitemap>
    <loc>https://news.example/sitemaps/2025.xml</loc>
    <lastmod>2025-02-28T13:30:00Z</lastmod>
  </sitemap>
  <sitemap>
    <loc>https://news.example/sitemaps/undated.xml</loc>
  </sitemap>
</sitemapindex>
`);
  });

  test("say of an article when it was changed last, and of a list when its newest article was", async () => {
    expect(await written("/sitemaps/2024.xml")).toBe(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url>
    <loc>https://news.example/2024/11/acme-plans-a-hall/</loc>
    <lastmod>2024-12-24</lastmod>
  </url>
</urlset>
`);
    expect(await written("/sitemaps/terms.xml")).toContain("<loc>https://news.example/tags/halls/</loc>\n    <lastmod>2024-12-24</lastmod>");
  });

  test("are right by their schemas", async () => {
    for (const { url } of [...pages.sitemap, ...pages.newsSitemap]) expect([url, await sitemapFaults((await written(url)) ?? "")]).toEqual([url, []]);
  });

  test("name each page once, and none of another's", async () => {
    const urls = await allLocations([undated, plan, hall]);
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls).toContain("https://news.example/");
    expect(urls.filter((url) => /404|feed\.|search|page\/\d|robots|\/categories\//.test(url))).toEqual([]);
  });
});

test("a year's sitemap stays as it is when another year's article comes", async () => {
  const before = await siteWith([plan]).written("/sitemaps/2024.xml");
  expect(await siteWith([plan, hall, undated]).written("/sitemaps/2024.xml")).toBe(before);
});

test("a month says no day, and is no lastmod", async () => {
  const xml = await siteWith([article("a.txt", { title: "Hall", published: month("2022-07"), words: 9 })]).written("/sitemaps/2022.xml");
  expect(xml).toContain("<loc>https://news.example/2022/07/hall/</loc>\n  </url>");
});

describe("left out", () => {
  const text = "Acme Robotics opened a hall for the making of very large robots in Houston today, and hired two hundred people for it.";
  const copy = (path: string): UnplacedArticle =>
    article(path, { title: "Acme opens a hall", published: day("2025-02-13"), words: 21, sections: [{ kind: "story", html: `<p>${text}</p>`, text }] });

  test("is a copy: the story it is a copy of is named", async () => {
    const { pages } = siteWith([copy("a.txt"), copy("b.txt")]);
    expect(pages.article).toHaveLength(2);
    expect((await allLocations([copy("a.txt"), copy("b.txt")])).filter((url) => url.includes("acme-opens"))).toEqual(["https://news.example/2025/02/acme-opens-a-hall/"]);
  });

  test("is what the site names elsewhere as canonical", async () => {
    const linked = article("d.txt", { title: "Linked", published: day("2025-02-28"), link: "https://acme.example/linked", words: 9 });
    expect((await allLocations([linked])).filter((url) => url.includes("linked"))).toHaveLength(1);
    expect((await allLocations([linked], { canonical: "original" })).filter((url) => url.includes("linked"))).toEqual([]);
    expect(siteWith([linked], { canonical: "original" }).pages.article[0]?.canonical).toBe("https://acme.example/linked");
    expect(await siteWith([linked], { canonical: "original" }).written("/news-sitemap.xml")).not.toContain("linked");
  });

  test("is a headline without a text, if the site says so", async () => {
    const headline = article("e.txt", { title: "Headline", published: day("2025-02-28"), words: 0 });
    expect((await allLocations([headline])).filter((url) => url.includes("headline"))).toHaveLength(1);
    expect((await allLocations([headline], { noindexHeadlines: true })).filter((url) => url.includes("headline"))).toEqual([]);
  });

  test("is what is held back", async () => {
    const held = [article("f.txt", { title: "Draft", draft: true, published: day("2025-02-13") }), article("g.txt", { title: "Later", published: day("2025-03-02") }), article("h.txt", { title: "Gone", published: day("2025-02-13"), expires: day("2025-02-20") })];
    expect((await allLocations([hall, ...held])).filter((url) => /draft|later|gone/.test(url))).toEqual([]);
  });
});

test("addresses are absolute, encoded, and below the path prefix", async () => {
  const urls = await allLocations([article("a.txt", { title: "東京", published: day("2025-02-13"), words: 9 })], {}, { pathPrefix: "/newsroom/", url: "https://other.example" });
  expect(urls.every((url) => url.startsWith("https://other.example/newsroom/") && /^[!-~]+$/.test(url))).toBe(true);
  expect(urls).toContain(`https://other.example/newsroom/2025/02/${encodeURI("東京")}/`);
});

describe("a file", () => {
  const entry = (url: string) => ({ url, images: [], alternates: [] });

  test("has fifty thousand urls at most, and is full before another begins", () => {
    const files = fillFiles(Array.from({ length: 50_002 }, (_, index) => entry(`/${index}/`)));
    expect(files.map(({ length }) => length)).toEqual([50_000, 2]);
  });

  test("stays below fifty megabytes", () => {
    const files = fillFiles(Array.from({ length: 12_000 }, (_, index) => entry(`/${"東".repeat(500)}${index}/`)));
    const sizes = files.map((entries) => Buffer.byteLength(sitemap(entries, { url: "https://news.example", pathPrefix: "/" })));
    expect(files.length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThan(50 * 1024 * 1024);
  });

  test("names a translated story's other languages beside it, on both its pages", async () => {
    const both = [article("hall.en.md", { title: "Acme opens a hall", lang: "en", published: day("2025-02-13"), words: 9 }), article("hall.de.md", { title: "Acme eröffnet eine Halle", lang: "de", published: day("2025-02-13"), words: 9 })];
    const { pages, written } = siteWith(both.map((one) => ({ ...one, translationKey: "hall" })));
    expect(pages.article.map(({ article }) => article.relations.translations.length)).toEqual([1, 1]);
    const links = '<xhtml:link rel="alternate" hreflang="de" href="https://news.example/2025/02/acme-eroeffnet-eine-halle/"/>\n    <xhtml:link rel="alternate" hreflang="en" href="https://news.example/2025/02/acme-opens-a-hall/"/>';
    expect((await written("/sitemaps/2025.xml"))?.split(links)).toHaveLength(3);
  });

  test("names pictures and languages, in namespaces that it declares", async () => {
    const alternates = [{ lang: "en", url: "/2025/02/hall/" }, { lang: "de", url: "/2025/02/halle/" }];
    const xml = sitemap([{ ...entry("/2025/02/hall/"), images: ["/assets/a.jpg"], alternates }], { url: "https://news.example", pathPrefix: "/" });
    expect(xml).toContain('<xhtml:link rel="alternate" hreflang="de" href="https://news.example/2025/02/halle/"/>');
    expect(xml).toContain("<image:loc>https://news.example/assets/a.jpg</image:loc>");
    expect(await sitemapFaults(xml)).toEqual([]);
    expect(await sitemapFaults(xml.replace("image:loc", "image:src").replace("image:loc", "image:src"))).not.toEqual([]);
  });
});

describe("the news sitemap", () => {
  test("has the last two days' articles, with language and tickers", async () => {
    expect(await siteWith([undated, plan, hall]).written("/news-sitemap.xml")).toBe(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
  <url>
    <loc>https://news.example/2025/02/acme-opens-a-hall/</loc>
    <news:news>
      <news:publication>
        <news:name>Acme News</news:name>
        <news:language>en</news:language>
      </news:publication>
      <news:publication_date>2025-02-28T13:30:00Z</news:publication_date>
      <news:title>Acme opens a hall</news:title>
      <news:stock_tickers>NYSE:ACME</news:stock_tickers>
    </news:news>
  </url>
</urlset>
`);
  });

  test("is empty two days later, and still a sitemap", async () => {
    const xml = await siteWith([hall], { instant: Date.parse("2025-03-02T13:30:00Z") }).written("/news-sitemap.xml");
    expect(locations(xml)).toEqual([]);
    expect(await sitemapFaults(xml ?? "")).toEqual([]);
  });

  test("has a thousand at most, the newest", async () => {
    const many = Array.from({ length: 1001 }, (_, index) => article(`${index}.txt`, { title: `Hall ${index}`, published: minute(new Date(Date.parse("2025-02-28T00:00:00Z") + index * 1000).toISOString().replace(".000", "")), words: 9 }));
    const urls = locations(await siteWith(many).written("/news-sitemap.xml"));
    expect(urls).toHaveLength(1000);
    expect(urls[0]).toBe("https://news.example/2025/02/hall-1000/");
    expect(urls).not.toContain("https://news.example/2025/02/hall-0/");
  });

  test.each([
    ["de-AT", "de"],
    ["zh", "zh-cn"],
    ["zh-Hant", "zh-tw"],
    ["zh-HK", "zh-tw"],
    ["fil", "fil"],
  ])("says %s as %s", async (lang, said) => {
    expect(await siteWith([{ ...hall, lang }]).written("/news-sitemap.xml")).toContain(`<news:language>${said}</news:language>`);
  });

  test.each(["R&D ]]> <b>", "🚀", "a\u0007b"])("stays well-formed for the title %j", async (title) => {
    expect(await sitemapFaults((await siteWith([{ ...hall, title }]).written("/news-sitemap.xml")) ?? "")).toEqual([]);
  });

  test("names five tickers at most, and only such as the schema has", async () => {
    const symbols = ["BRK.B", "A", "B", "C", "D", "E", "F"].map((ticker) => ({ exchange: "NYSE", ticker, id: `NYSE:${ticker}`, market: "NYSE" }));
    expect(await siteWith([{ ...hall, symbols }]).written("/news-sitemap.xml")).toContain("<news:stock_tickers>NYSE:A, NYSE:B, NYSE:C, NYSE:D, NYSE:E</news:stock_tickers>");
  });
});

describe("robots.txt", () => {
  test("names both sitemaps, wherever the site lives", async () => {
    const { written } = siteWith([hall], { robots: ["User-agent: *", "Disallow: /api/"] }, { pathPrefix: "/newsroom/" });
    expect(await written("/robots.txt")).toBe(
      "User-agent: *\nDisallow: /api/\n\nSitemap: https://news.example/newsroom/sitemap.xml\nSitemap: https://news.example/newsroom/news-sitemap.xml\n",
    );
  });
});
