import { parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import type { Article, UnplacedArticle } from "../plugins/dateline/article.ts";
import { buildArchive } from "../plugins/dateline/archive/index.ts";
import { feedWriter } from "../plugins/dateline/outputs/feeds/index.ts";
import type { FeedPage } from "../plugins/dateline/pages/page.ts";
import type { Site } from "../plugins/dateline/site.ts";
import { article, day, minute } from "./setup/article.ts";

const story = (html: string) => ({ kind: "story" as const, html, text: "" });

function siteOf(articles: readonly UnplacedArticle[], given: Partial<Site> = {}): Site {
  const archive = buildArchive(articles, { now: Date.parse("2025-03-01T00:00:00Z"), language: "en", timeZone: "UTC" });
  return { title: "Acme News", description: "What is new at Acme.", url: "https://news.example", language: "en", timeZone: "UTC", pathPrefix: "/", archive, stylesheet: "", script: "", earlyScript: "", ...given };
}

const pageOf = (articles: readonly Article[]): FeedPage => ({ kind: "feed", url: "/feed.xml", title: "Acme News", description: "", feeds: [], trail: [], format: "rss", page: "/", articles, firsts: new Map(), current: "/feed.xml", archived: false });

async function feedOf(articles: readonly UnplacedArticle[], given: Partial<Site> = {}): Promise<string> {
  const site = siteOf(articles, given);
  return feedWriter(site)(pageOf(site.archive.articles));
}

async function firstItem(given: Partial<UnplacedArticle>, site: Partial<Site> = {}) {
  const feed = parseRssFeed(await feedOf([article("a.txt", { published: day("2025-02-13"), ...given })], site));
  return feed.items?.[0];
}

const contentOf = async (html: string, site: Partial<Site> = {}): Promise<string | undefined> => (await firstItem({ title: "Hall", summary: "A hall.", sections: [story(html)] }, site))?.content?.encoded;

test("a tiny archive is this feed", async () => {
  const release = article("a.txt", {
    id: "tag:reuters.com,2025-02-13:newsml_GNX1abcde:0",
    story: { id: "tag:reuters.com,2025-02-13:newsml_GNX1abcde:0", provider: "reuters.com", item: "GNX1abcde", version: 0 },
    title: "Acme opens a hall",
    summary: "It is big.",
    published: minute("2025-02-13T13:30:00Z"),
    authors: ["Acme Robotics Inc."],
    categories: ["Company"],
    tags: ["Company", "Halls"],
    symbols: [{ exchange: "NYSE", ticker: "ACME", id: "NYSE:ACME", market: "NYSE" }],
    sections: [
      story("<p>Acme opened a hall.</p>"),
      { kind: "about", title: "About Acme", html: "<p>Robots.</p>", text: "Robots." },
      { kind: "source", html: '<p><a href="https://news.example/x">Reuters</a></p>', text: "Reuters" },
    ],
  });
  const note = article("b.txt", { title: "A note", published: day("2025-02-01") });
  expect(await feedOf([note, release])).toBe(`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:fh="http://purl.org/syndication/history/1.0" xmlns:media="http://search.yahoo.com/mrss/">
  <channel>
    <title>Acme News</title>
    <link>https://news.example/</link>
    <description>What is new at Acme.</description>
    <language>en</language>
    <lastBuildDate>Thu, 13 Feb 2025 13:30:00 GMT</lastBuildDate>
    <generator>Dateline</generator>
    <docs>https://www.rssboard.org/rss-specification</docs>
    <atom:link href="https://news.example/feed.xml" rel="self" type="application/rss+xml"/>
    <item>
<title>Acme opens a hall</title>
<link>https://news.example/2025/02/acme-opens-a-hall/</link>
<guid isPermaLink="false">tag:reuters.com,2025-02-13:newsml_GNX1abcde:0</guid>
<pubDate>Thu, 13 Feb 2025 13:30:00 GMT</pubDate>
<dc:creator>Acme Robotics Inc.</dc:creator>
<dc:language>en</dc:language>
<category domain="https://news.example/categories/">Company</category><category domain="https://news.example/tags/">Company</category><category domain="https://news.example/tags/">Halls</category><category domain="https://www.globenewswire.com/rss/stock">NYSE:ACME</category>
<description>It is big.</description>
<content:encoded><![CDATA[<p>Acme opened a hall.</p>
<h2>About Acme</h2>
<p>Robots.</p>]]></content:encoded>
</item>
    <item>
<title>A note</title>
<link>https://news.example/2025/02/a-note/</link>
<guid isPermaLink="true">https://news.example/2025/02/a-note/</guid>
<pubDate>Sat, 01 Feb 2025 12:00:00 GMT</pubDate>
<dc:language>en</dc:language>
</item>
  </channel>
</rss>
`);
});

describe("text", () => {
  test.each(["Research & Development", "a ]]> b", "]]>", "1 < 2 > 0", "<b>bold</b> & 'quoted' \"twice\"", "🚀 to 👩‍🚀", "افتتحت الشركة مصنعا", "アクメ、新工場を開設", "&amp; &lt; as written"])(
    "comes back as it went in: %s",
    async (text) => {
      const item = await firstItem({ title: text, tags: [text], authors: [text] });
      expect([item?.title, item?.categories?.[0]?.name, item?.dc?.creators?.[0]]).toEqual([text, text, text]);
    },
  );

  test.each([
    ["Research & Development", "Research &amp; Development"],
    ["1 < 2 and a ]]> b", "1 &lt; 2 and a ]]> b"],
    ["<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)>"],
    ["アクメ、新工場を開設 🚀", "アクメ、新工場を開設 🚀"],
  ])("of a summary is a description in HTML, which readers take it for: %s", async (summary, description) => {
    expect((await firstItem({ summary }))?.description).toBe(description);
  });

  test.each(["<p>R&amp;D, 1 &lt; 2</p>", "<p>a ]]&gt; b</p>", "<p>a ]]> b</p>", "<p>🚀</p>", '<p dir="rtl" lang="ar">افتتحت الشركة</p>', "<ul>\n<li>one<br>two</li>\n</ul>"])(
    "of a body comes back as it went in: %s",
    async (html) => {
      expect(await contentOf(html)).toBe(html);
    },
  );

  test("of a part's heading is escaped", async () => {
    const item = await firstItem({ summary: "It is.", sections: [{ kind: "about", title: "About <Acme> & Sons", html: "<p>Robots.</p>", text: "" }] });
    expect(item?.content?.encoded).toBe("<h2>About &lt;Acme> &amp; Sons</h2>\n<p>Robots.</p>");
  });
});

describe("addresses", () => {
  const prefixed = { pathPrefix: "/newsroom/" };

  test("of the feed, its page and its items are absolute, under the path prefix", async () => {
    const feed = parseRssFeed(await feedOf([article("a.txt", { title: "東京", published: day("2025-02-13") })], prefixed));
    expect([feed.link, feed.atom?.links?.[0]?.href, feed.items?.[0]?.link]).toEqual([
      "https://news.example/newsroom/",
      "https://news.example/newsroom/feed.xml",
      `https://news.example/newsroom/2025/02/${encodeURI("東京")}/`,
    ]);
  });

  test.each([
    ["/report.pdf", "https://news.example/newsroom/report.pdf"],
    ["report.pdf", "https://news.example/newsroom/2025/02/hall/report.pdf"],
    ["../hall-2/", "https://news.example/newsroom/2025/02/hall-2/"],
    ["#in-numbers", "https://news.example/newsroom/2025/02/hall/#in-numbers"],
    ["//cdn.example/a.png", "https://cdn.example/a.png"],
    ["https://acme.example/?a=1&amp;b=2", "https://acme.example/?a=1&amp;b=2"],
    ["mailto:ir@acme.example", "mailto:ir@acme.example"],
  ])("of a link to %s is absolute, under the path prefix", async (from, to) => {
    expect(await contentOf(`<p><a href="${from}">x</a></p>`, prefixed)).toBe(`<p><a href="${to}">x</a></p>`);
  });

  test("of an image too, and without a prefix", async () => {
    expect(await contentOf('<p><img src="/a.png" alt=""></p>', prefixed)).toBe('<p><img src="https://news.example/newsroom/a.png" alt=""></p>');
    expect(await contentOf('<p><img src="/a.png" alt=""></p>')).toBe('<p><img src="https://news.example/a.png" alt=""></p>');
  });
});

describe("dates", () => {
  test("of the feed is that of its newest item, and of no clock", async () => {
    const dateOf = async (...articles: readonly UnplacedArticle[]) => parseRssFeed(await feedOf(articles)).lastBuildDate;
    expect(await dateOf(article("a.txt", { published: day("2024-01-01") }), article("b.txt", { published: minute("2025-02-13T13:30:00Z") }))).toBe("Thu, 13 Feb 2025 13:30:00 GMT");
    expect(await dateOf()).toBeUndefined();
  });

  test("make no difference between two builds", async () => {
    const articles = [article("a.txt", { published: day("2024-01-01") }), article("b.txt", { published: day("2024-01-02") })];
    expect(await feedOf(articles)).toBe(await feedOf(articles.toReversed()));
  });
});

test("an item is known by its story id, or by its address where it has none", async () => {
  const id = "tag:reuters.com,2025-02-13:newsml_GNX1abcde:0";
  const withStory = await firstItem({ id, story: { id, provider: "reuters.com", item: "GNX1abcde", version: 0 } });
  expect(withStory?.guid).toEqual({ value: id, isPermaLink: false });
  const without = await firstItem({ title: "Hall" });
  expect(without?.guid).toEqual({ value: "https://news.example/2025/02/hall/", isPermaLink: true });
});

test("a feed of a site that says nothing about itself is described by its title", async () => {
  expect(parseRssFeed(await feedOf([], { description: "" })).description).toBe("Acme News");
});
