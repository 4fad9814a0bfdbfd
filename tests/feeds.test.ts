import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import type { UnplacedArticle } from "../plugins/dateline/article.ts";
import jsonFeedSchema from "./json-feed.schema.json" with { type: "json" };
import { article, day, minute } from "./setup/article.ts";
import { feedsOf } from "./setup/feed.ts";

const id = "tag:reuters.com,2025-02-13:newsml_GNX1abcde:0";
const prefixed = { site: { pathPrefix: "/newsroom/" } };

const release = (given: Partial<UnplacedArticle> = {}): UnplacedArticle =>
  article("a.txt", {
    id,
    story: { id, provider: "reuters.com", item: "GNX1abcde", version: 0 },
    title: "Acme opens a hall",
    summary: "It is big.",
    published: minute("2025-02-13T13:30:00Z"),
    updated: minute("2025-02-14T09:00:00Z"),
    lang: "en-GB",
    authors: ["Jane Roe", "Max Muster"],
    categories: ["Company"],
    tags: ["Halls"],
    kind: "product",
    wire: "GlobeNewswire",
    link: "https://wire.example/acme?a=1&b=2",
    symbols: [{ exchange: "NYSE", ticker: "ACME", id: "NYSE:ACME", market: "NYSE" }],
    issuers: ["Acme Robotics"],
    sections: [{ kind: "story", html: '<p>Acme opened <a href="/halls/">a hall</a>.</p>', text: "" }],
    layout: {
      thumbnail: {
        src: "hall.jpg",
        picture: { width: 1280, height: 720, sources: [{ type: "image/avif", files: [{ url: "/assets/images/h-1280.avif", width: 1280 }] }, { type: "image/jpeg", files: [{ url: "/assets/images/h-1280.jpeg", width: 1280, size: 34_567 }] }] },
      },
    },
    ...given,
  });

const html = '<p>Acme opened <a href="https://news.example/newsroom/halls/">a hall</a>.</p>';
const url = "https://news.example/newsroom/2025/02/acme-opens-a-hall/";
const picture = "https://news.example/newsroom/assets/images/h-1280.jpeg";

const of = (articles: readonly UnplacedArticle[], path: string, settings: Parameters<typeof feedsOf>[1] = {}): string => feedsOf(articles, settings).get(path) ?? "";

describe("an article is read back as it is in the archive", () => {
  test("from RSS", () => {
    const feed = parseRssFeed(of([release()], "/feed.xml", prefixed));
    expect(feed.items).toMatchObject([
      {
        title: "Acme opens a hall",
        link: url,
        guid: { value: id, isPermaLink: false },
        pubDate: "Thu, 13 Feb 2025 13:30:00 GMT",
        atom: { updated: "2025-02-14T09:00:00Z" },
        dc: { creators: ["Jane Roe", "Max Muster"], contributors: ["Acme Robotics"], publishers: ["GlobeNewswire"], languages: ["en-GB"] },
        source: { title: "GlobeNewswire", url: "https://wire.example/acme?a=1&b=2" },
        categories: [
          { name: "Company", domain: "https://news.example/newsroom/categories/" },
          { name: "Halls", domain: "https://news.example/newsroom/tags/" },
          { name: "product", domain: "https://news.example/newsroom/kinds/" },
          { name: "NYSE:ACME", domain: "https://www.globenewswire.com/rss/stock" },
        ],
        description: "It is big.",
        content: { encoded: html },
        enclosures: [{ url: picture, length: 34_567, type: "image/jpeg" }],
        media: { contents: [{ url: picture, type: "image/jpeg", medium: "image", width: 1280, height: 720, fileSize: 34_567 }] },
      },
    ]);
    expect([feed.title, feed.link, feed.lastBuildDate]).toEqual(["Acme News", "https://news.example/newsroom/", "Fri, 14 Feb 2025 09:00:00 GMT"]);
  });

  test("from Atom", () => {
    const feed = parseAtomFeed(of([release()], "/feed.atom", prefixed));
    expect(feed).toMatchObject({
      id: "https://news.example/newsroom/feed.atom",
      title: { value: "Acme News" },
      updated: "2025-02-14T09:00:00Z",
      authors: [{ name: "Acme News" }],
      entries: [
        {
          id,
          title: { value: "Acme opens a hall" },
          published: "2025-02-13T13:30:00Z",
          summary: { value: "It is big." },
          content: { type: "html", value: html },
          authors: [{ name: "Jane Roe" }, { name: "Max Muster" }],
          links: [
            { rel: "alternate", href: url, type: "text/html" },
            { rel: "via", href: "https://wire.example/acme?a=1&b=2" },
            { rel: "enclosure", href: picture, type: "image/jpeg", length: 34_567 },
          ],
        },
      ],
    });
    expect(feed.entries?.[0]?.updated).toMatch(/^2025-02-14T09:00:00\.\d{9}Z$/);
  });

  test("from JSON Feed", () => {
    const feed = parseJsonFeed(JSON.parse(of([release()], "/feed.json", prefixed)));
    expect(feed).toMatchObject({
      title: "Acme News",
      home_page_url: "https://news.example/newsroom/",
      feed_url: "https://news.example/newsroom/feed.json",
      items: [
        {
          id,
          url,
          external_url: "https://wire.example/acme?a=1&b=2",
          title: "Acme opens a hall",
          summary: "It is big.",
          content_html: html,
          image: picture,
          date_published: "2025-02-13T13:30:00Z",
          date_modified: "2025-02-14T09:00:00Z",
          authors: [{ name: "Jane Roe" }, { name: "Max Muster" }],
          tags: ["Company", "Halls", "product", "NYSE:ACME"],
          language: "en-GB",
          attachments: [{ url: picture, mime_type: "image/jpeg", size_in_bytes: 34_567 }],
        },
      ],
    });
  });
});

test("a JSON Feed is what its specification says", () => {
  const ajv = new Ajv({ allErrors: true });
  addFormats.default(ajv);
  const isFeed = ajv.compile(jsonFeedSchema);
  const settings = { feedSize: 1, feeds: { hub: "https://hub.example/", archives: "all", formats: ["json"] } } as const;
  const feeds = [...feedsOf([release(), article("b.txt", { title: "A headline", published: day("2025-01-01") })], settings)].filter(([path]) => path.endsWith(".json"));
  expect(feeds.map(([path]) => path)).toContain("/feed/2.json");
  expect(feeds.filter(([, text]) => !isFeed(JSON.parse(text))).map(([path]) => [path, isFeed.errors])).toEqual([]);
  expect(isFeed({ version: "https://jsonfeed.org/version/1.1", title: "x", items: [{ id: "1" }] })).toBe(false);
});

describe("text that breaks feeds elsewhere", () => {
  test.each([
    ["Acme \u0007rings\u0000", "Acme rings"],
    ["half \uD83D of a letter", "half  of a letter"],
    ["a lost \uFFFDetter\u0092", "a lost ?etter"],
    ["🚀 ]]> & <b>", "🚀 ]]> & <b>"],
    ["שלום & مرحبا", "שלום & مرحبا"],
  ])("is in every format: %j", (title, read) => {
    const given = [release({ title, summary: title, sections: [{ kind: "story", html: `<p>${title.replace(/[<>&]/g, "")}</p>`, text: "" }] })];
    expect(parseRssFeed(of(given, "/feed.xml")).items?.[0]?.title?.trim()).toBe(read.trim());
    const escaped = read.replace("&", "&amp;").replace("<", "&lt;").trim();
    expect([read.trim(), escaped]).toContain(parseAtomFeed(of(given, "/feed.atom")).entries?.[0]?.title?.value);
    expect(parseJsonFeed(JSON.parse(of(given, "/feed.json"))).items?.[0]?.title).toBe(read);
  });

  test("letters that look like a wrong encoding are written so that they are none", () => {
    const sections = [{ kind: "story" as const, html: "<p>P\u00C3\u00A4ivinen, São Tomé</p>", text: "" }];
    expect(parseRssFeed(of([release({ sections })], "/feed.xml")).items?.[0]?.content?.encoded).toBe("<p>P&#195;\u00A4ivinen, São Tomé</p>");
  });

  test("a formula is its LaTeX, and what only our pages use is left out", () => {
    const math = '<p id="x" data-line="3"><math class="tml"><semantics><mi>x</mi><annotation encoding="application/x-tex">x &lt; 1</annotation></semantics></math></p><div class="scroll" tabindex="0"><img src="a.png" loading="lazy" alt="1 > 0"></div>';
    expect(parseRssFeed(of([release({ sections: [{ kind: "story", html: math, text: "" }] })], "/feed.xml")).items?.[0]?.content?.encoded).toBe(
      '<p><code>x &lt; 1</code></p><div><img src="https://news.example/2025/02/acme-opens-a-hall/a.png" alt="1 > 0"></div>',
    );
  });
});

describe("older items", () => {
  const many = (count: number): UnplacedArticle[] => Array.from({ length: count }, (_, index) => article(`${index}.txt`, { title: `News ${index + 1}`, published: day(`2025-01-${String(index + 1).padStart(2, "0")}`) }));
  const titles = (text: string | undefined): (string | undefined)[] => parseRssFeed(text ?? "").items?.map(({ title }) => title) ?? [];

  test("are in archived pages, full ones, that lead back to the first", () => {
    const feeds = feedsOf(many(5), { feedSize: 2 });
    expect([...feeds.keys()].filter((path) => path.startsWith("/feed"))).toEqual(["/feed.xml", "/feed/1.xml", "/feed/2.xml", "/feed.atom", "/feed/1.atom", "/feed/2.atom", "/feed.json", "/feed/1.json", "/feed/2.json"]);
    expect([titles(feeds.get("/feed.xml")), titles(feeds.get("/feed/2.xml")), titles(feeds.get("/feed/1.xml"))]).toEqual([["News 5", "News 4"], ["News 4", "News 3"], ["News 2", "News 1"]]);
    const links = (path: string) => parseAtomFeed(feeds.get(path) ?? "").links?.filter(({ rel }) => rel !== "alternate").map(({ rel, href }) => [rel, href]);
    expect(links("/feed.atom")).toEqual([["self", "https://news.example/feed.atom"], ["prev-archive", "https://news.example/feed/2.atom"]]);
    expect(links("/feed/2.atom")).toEqual([["self", "https://news.example/feed/2.atom"], ["current", "https://news.example/feed.atom"], ["prev-archive", "https://news.example/feed/1.atom"]]);
    expect(links("/feed/1.atom")).toEqual([["self", "https://news.example/feed/1.atom"], ["current", "https://news.example/feed.atom"], ["next-archive", "https://news.example/feed/2.atom"]]);
    expect(["/feed.xml", "/feed/1.xml", "/feed/2.atom"].map((path) => feeds.get(path)?.includes("<fh:archive/>"))).toEqual([false, true, true]);
    expect(parseJsonFeed(JSON.parse(feeds.get("/feed.json") ?? "")).next_url).toBe("https://news.example/feed/2.json");
  });

  test("stay in their pages, which never change, whatever is published later", () => {
    const before = [...feedsOf(many(5), { feedSize: 2 })].filter(([path]) => path.startsWith("/feed/"));
    const after = feedsOf(many(9), { feedSize: 2 });
    expect(before.map(([path]) => [path, after.get(path)])).toEqual(before);
  });

  test("of terms are archived where the site wants it, and of nothing where it does not", () => {
    const tagged = many(4).map((one) => ({ ...one, tags: ["Halls"] }));
    expect(feedsOf(tagged, { feedSize: 2 }).has("/tags/halls/feed/1.xml")).toBe(false);
    expect(titles(feedsOf(tagged, { feedSize: 2, feeds: { archives: "all" } }).get("/tags/halls/feed/1.xml"))).toEqual(["News 2", "News 1"]);
    expect(feedsOf(tagged, { feedSize: 2, feeds: { archives: "none" } }).has("/feed/1.xml")).toBe(false);
  });
});

describe("a later version", () => {
  test("of a story has the id of its first, the first's date, and is marked", () => {
    const text = "Acme Robotics Inc. opened a hall for robots in Springfield today, the company said, and will build two hundred machines a year in it for customers in Europe.";
    const sections = (words: string) => [{ kind: "story" as const, html: `<p>${words}</p>`, text: words }];
    const first = article("a.txt", { title: "Acme opens a hall", published: minute("2025-02-13T13:30:00Z"), words: 27, sections: sections(text) });
    const second = article("b.txt", { title: "CORRECTED-Acme opens a hall", published: minute("2025-02-13T16:00:00Z"), words: 27, sections: sections(text.replace("two hundred", "three hundred")) });
    const [item, ...others] = parseRssFeed(of([first, second], "/feed.xml")).items ?? [];
    expect(others).toEqual([]);
    expect([item?.title, item?.guid?.value, item?.pubDate, item?.atom?.updated]).toEqual(["CORRECTED-Acme opens a hall", "https://news.example/2025/02/acme-opens-a-hall/", "Thu, 13 Feb 2025 13:30:00 GMT", "2025-02-13T16:00:00Z"]);
    expect(item?.categories).toEqual([{ name: "correction", domain: "http://cv.iptc.org/newscodes/signal/" }]);
    expect(item?.atom?.links).toEqual([{ rel: "related", href: "https://news.example/2025/02/acme-opens-a-hall/" }]);
  });

  test("of the same document has the same id, though its story id counts on", () => {
    const next = id.replace(/0$/, "1");
    const [item] = parseRssFeed(of([release({ id: next, story: { id: next, provider: "reuters.com", item: "GNX1abcde", version: 1 } })], "/feed.xml")).items ?? [];
    expect(item?.guid?.value).toBe(id);
  });
});

test("a feed tells its hub and when to come again", () => {
  const feeds = { hub: "https://hub.example/", ttl: 60 };
  const rss = parseRssFeed(of([release()], "/feed.xml", { feeds }));
  expect([rss.ttl, rss.atom?.links?.find(({ rel }) => rel === "hub")?.href]).toEqual([60, "https://hub.example/"]);
  expect(parseJsonFeed(JSON.parse(of([release()], "/feed.json", { feeds }))).hubs).toEqual([{ type: "WebSub", url: "https://hub.example/" }]);
});

test("there is a feed for whatever can be followed, in the formats that the site wants", () => {
  const urls = [...feedsOf([release()], { feeds: { formats: ["atom", "rss"] } }).keys()];
  expect(urls).toEqual([
    "/feed.xml", "/feed.atom", "/feed.json", "/2025/feed.xml", "/2025/feed.atom", "/tags/halls/feed.xml", "/tags/halls/feed.atom", "/categories/company/feed.xml", "/categories/company/feed.atom",
    "/symbols/NYSE-ACME/feed.xml", "/symbols/NYSE-ACME/feed.atom", "/wires/globenewswire/feed.xml", "/wires/globenewswire/feed.atom", "/kinds/product/feed.xml", "/kinds/product/feed.atom",
    "/lang/en-gb/feed.xml", "/lang/en-gb/feed.atom",
  ]);
  expect(parseRssFeed(of([release({ lang: "fr" })], "/lang/fr/feed.xml")).language).toBe("fr");
});
