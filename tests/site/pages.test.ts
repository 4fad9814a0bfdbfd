/** This repository's own site, as `npm run build` makes it. */
import { relative } from "node:path";
import { parseRssFeed } from "feedsmith";
import { parseDocument } from "htmlparser2";
import { findAll, textContent } from "domutils";
import { beforeAll, describe, expect, test } from "vitest";
import { brokenLinks } from "../setup/links.ts";
import { cacheFolder, root, siteFolder } from "../setup/paths.ts";
import { mustRun } from "../setup/run.ts";
import { differences, treeOf } from "../setup/tree.ts";

const origin = "https://dateline.example";
let site: Map<string, Buffer>;

beforeAll(async () => {
  site = await treeOf(siteFolder());
});

const html = (path: string): string => site.get(path)?.toString("utf8") ?? "";

const headlines = (path: string): string[] =>
  findAll((node) => node.attribs["class"] === "headline", parseDocument(html(path)).children).map((node) => textContent(node));

const lead000 = "KULR Technology Group: U.S. Department of Transportation authorized a modification to its existing DoT Special Permit";
const title001 = "KULR Partners with Largest Global Producer of Lead Acid Batteries for DoE Initiative";
const title002 = "KULR and Worksport Forge Strategic Partnership to Advance Battery Technology and U.S. Manufacturing";

const article002 = "2025/02/kulr-and-worksport-forge-strategic-partnership-to-advance-battery-technology-and-us-manufacturing/index.html";

describe("year, tag and symbol pages", () => {
  test("/2021/ lists the two seeds of 2021 and nothing else", () => {
    expect(headlines("2021/index.html")).toEqual([title001, lead000]);
  });

  test("/2025/ lists the third seed", () => {
    expect(headlines("2025/index.html")).toEqual([title002]);
  });

  test("/tags/reuters/ lists what is tagged Reuters, and has a feed of it", () => {
    expect(headlines("tags/reuters/index.html")).toEqual([title002]);
    const { items, link } = parseRssFeed(html("tags/reuters/feed.xml"));
    expect(items?.map(({ title }) => title)).toEqual([title002]);
    expect(link).toBe(`${origin}/tags/reuters/`);
  });

  test("/tags/reuters/2025/ lists what is tagged Reuters in that year, below the tag", () => {
    expect(headlines("tags/reuters/2025/index.html")).toEqual([title002]);
    expect(html("tags/reuters/2025/index.html")).toContain('<li><a href="/tags/reuters/">Reuters</a></li><li><span aria-current="page">2025</span></li>');
  });

  test("/symbols/AMEX-KULR/ leads to its years, each with its count", () => {
    expect(html("symbols/AMEX-KULR/index.html")).toContain('<li><a href="/symbols/AMEX-KULR/2025/">2025</a> <span class="count">1</span></li><li><a href="/symbols/AMEX-KULR/2021/">2021</a> <span class="count">2</span></li>');
  });

  test("/symbols/AMEX-KULR/ lists all three seeds, newest first", () => {
    expect(headlines("symbols/AMEX-KULR/index.html")).toEqual([title002, title001, lead000]);
  });
});

describe("the article page of the third seed", () => {
  test("shows its time in the site's zone, with the zone's name", () => {
    expect(html(article002)).toContain('<time datetime="2025-02-13T21:30:00+08:00">13 Feb 2025, 08:30 EST</time>');
  });

  test("leads from News through the provider to the article", () => {
    expect(html(article002)).toContain('<ol><li><a href="/">News</a></li><li><a href="/providers/reuters/">Reuters</a></li><li><span aria-current="page">KULR and Worksport Forge');
  });

  test("names provider and wire, and links the symbol's page", () => {
    expect(html(article002)).toContain('<a href="/providers/reuters/">Reuters</a> / <a href="/wires/globenewswire/">GlobeNewswire</a>');
    expect(html(article002)).toContain('<a href="/symbols/AMEX-KULR/">');
  });

  test("links the original at its provider", () => {
    expect(html(article002)).toContain(
      '<a href="https://www.tradingview.com/news/reuters.com,2025-02-13:newsml_GNX4bpbyS:0-kulr-and-worksport-forge-strategic-partnership-to-advance-battery-technology-and-u-s-manufacturing/" rel="external">Original: Reuters via TradingView',
    );
  });

  test("folds the boilerplate and puts the contacts on cards", () => {
    const page = parseDocument(html(article002)).children;
    const summaries = findAll((node) => node.name === "summary", page).map((node) => textContent(node));
    expect(summaries).toEqual(["About KULR Technology Group Inc.", "About Worksport Ltd.", "Safe Harbor Statement"]);
    expect(html(article002)).toContain('<a href="tel:+1-858-866-8478;ext=847">858-866-8478 x 847</a>');
    const mail = findAll((node) => node.attribs["href"] === "mailto:investors@worksport.com", page);
    expect(mail.map((node) => textContent(node))).toEqual(["investors@worksport.com"]);
    expect(html(article002)).not.toMatch(/mailto:|[\w.]@[\w.]/);
  });

  test("has no newer neighbour's link that says older", () => {
    const links = findAll((node) => node.name === "a" && (node.attribs["rel"] === "prev" || node.attribs["rel"] === "next"), parseDocument(html(article002)).children);
    expect(links.map((node) => [node.attribs["rel"], node.attribs["class"]])).toEqual([["prev", "older"], ["next", "newer"]]);
    expect(textContent(links[0] ?? [])).toContain(title001);
  });
});

describe("links", () => {
  test("every internal link and every fragment leads somewhere", () => {
    expect(brokenLinks(site, origin)).toEqual([]);
  });

  test("every link in every feed leads somewhere", () => {
    const feeds = [...site.keys()].filter((path) => path.endsWith("feed.xml"));
    const links = feeds.flatMap((path) => {
      const feed = parseRssFeed(html(path));
      const self = feed.atom?.links?.map(({ href = "" }) => href) ?? [];
      return [feed.link, ...self, ...(feed.items ?? []).map(({ link }) => link)];
    });
    const missing = links.filter((link) => !site.has(decodeURIComponent(new URL(link ?? "").pathname).replace(/^\//, "").replace(/(^|\/)$/, "$1index.html")));
    expect(feeds.length).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  });

  test("under a path prefix every link stays below it", async () => {
    const output = `${cacheFolder()}/prefixed`;
    await mustRun("npm", ["run", "build", "--", "--pathprefix=/newsroom/", `--output=${relative(root, output)}`], { cwd: root });
    const prefixed = await treeOf(output);
    expect(brokenLinks(prefixed, origin, "/newsroom/")).toEqual([]);
    expect(parseRssFeed(prefixed.get("feed.xml")?.toString("utf8") ?? "").items?.[0]?.link).toBe(`${origin}/newsroom/2026/11/dateline-0-1-0-the-whole-way-once/`);
  });
});

test("another time zone and another locale change no byte", async () => {
  const output = `${cacheFolder()}/tokyo`;
  const env = { TZ: "Asia/Tokyo", LANG: "ja_JP.UTF-8", LC_ALL: "ja_JP.UTF-8" };
  await mustRun("npm", ["run", "build", "--", `--output=${relative(root, output)}`], { cwd: root, env });
  expect(differences(site, await treeOf(output))).toEqual([]);
});

test("template syntax in a document is text", () => {
  expect(html("2026/11/what-a-crawler-keeps-of-a-page-and-how-dateline-reads-it/index.html")).toContain("{{ braces }} or &lt;tags&gt; in it");
});
