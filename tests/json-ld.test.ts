/** Linked data: expectations are whole, and each property is one that schema.org's vocabulary has for its type. */
import { describe, expect, test } from "vitest";
import { inlineJson } from "../plugins/dateline/outputs/json.ts";
import { jsonLd } from "../plugins/dateline/outputs/json-ld/index.ts";
import type { Page } from "../plugins/dateline/pages/page.ts";
import type { UnplacedArticle } from "../plugins/dateline/article.ts";
import { article, day, minute } from "./setup/article.ts";
import { siteWith } from "./setup/site-of.ts";

const release: UnplacedArticle = article("a.txt", {
  id: "tag:reuters.com,2025-02-13:newsml_GNX1abcde:0",
  title: "Acme & Hooli </script> open a hall",
  summary: "It is big.",
  published: minute("2025-02-13T21:30:00+08:00"),
  updated: minute("2025-02-14T09:00:00+08:00"),
  lang: "en-US",
  authors: ["Jane Roe", "Acme Robotics Inc."],
  categories: ["Company", "Halls"],
  tags: ["Robots", "Houston"],
  provider: { name: "Reuters", via: "TradingView" },
  wire: "GlobeNewswire",
  link: "https://acme.example/hall",
  symbols: [{ exchange: "NYSE", ticker: "ACME", id: "NYSE:ACME", market: "NYSE" }, { exchange: "EURONEXT", ticker: "HOOL", id: "EURONEXT:HOOL", market: "Euronext Paris" }],
  companies: [{ name: "Acme Robotics", symbols: ["NYSE:ACME"], website: "https://acme.example/" }, { name: "Hooli", symbols: ["EURONEXT:HOOL"] }],
  issuers: ["Acme Robotics"],
  dateline: { text: "HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE)" },
  words: 345,
});

const names = { title: "", crumb: (crumb: { readonly url: string }) => `Name of ${crumb.url}`, revises: "This replaces an earlier version:" };

function dataOf(articles: readonly UnplacedArticle[], pick: (page: Page) => boolean, given: Parameters<typeof siteWith>[2] = {}) {
  const { site, all } = siteWith(articles, {}, given);
  const page = all.find(pick);
  if (!page) throw new Error("There is no such page");
  return jsonLd(page, site, { ...names, title: page.title });
}

const isArticle = ({ kind }: Page): boolean => kind === "article";
const at = (url: string) => (page: Page): boolean => page.url === url;

test("an article is this", () => {
  expect(dataOf([release], isArticle, { license: "https://acme.example/terms", logo: { src: "/logo.svg", width: 160, height: 32 } })).toEqual({
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "NewsArticle",
        headline: "Acme & Hooli </script> open a hall",
        url: "https://news.example/2025/02/acme-and-hooli-script-open-a-hall/",
        dateline: "HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE)",
        datePublished: "2025-02-13T21:30:00+08:00",
        dateModified: "2025-02-14T09:00:00+08:00",
        author: [{ "@type": "Person", name: "Jane Roe" }, { "@type": "Organization", name: "Acme Robotics Inc." }],
        publisher: { "@type": "NewsMediaOrganization", name: "Acme News", url: "https://news.example/", logo: "https://news.example/logo.svg" },
        provider: { "@type": "Organization", name: "Reuters" },
        about: [
          { "@type": "Corporation", name: "Acme Robotics", url: "https://acme.example/", tickerSymbol: "XNYS ACME" },
          { "@type": "Corporation", name: "Hooli", tickerSymbol: "EURONEXT HOOL" },
        ],
        isBasedOn: "https://acme.example/hall",
        inLanguage: "en-US",
        articleSection: ["Company", "Halls"],
        keywords: "Robots, Houston",
        wordCount: 345,
        license: "https://acme.example/terms",
      },
      {
        "@type": "BreadcrumbList",
        itemListElement: [
          { "@type": "ListItem", position: 1, name: "Name of /", item: "https://news.example/" },
          { "@type": "ListItem", position: 2, name: "Name of /providers/reuters/", item: "https://news.example/providers/reuters/" },
          { "@type": "ListItem", position: 3, name: "Acme & Hooli </script> open a hall" },
        ],
      },
    ],
  });
});

test("an article that says little of itself has what it says, and nothing else", () => {
  expect(dataOf([article("a.txt", { title: "Acme", published: day("2025-02-13") })], isArticle)).toMatchObject({
    "@graph": [
      {
        "@type": "NewsArticle",
        headline: "Acme",
        url: "https://news.example/2025/02/acme/",
        datePublished: "2025-02-13",
        publisher: { "@type": "NewsMediaOrganization", name: "Acme News", url: "https://news.example/" },
        inLanguage: "en",
      },
      {},
    ],
  });
  expect(Object.keys(Object(dataOf([article("a.txt", { title: "Acme", published: day("2025-02-13") })], isArticle))["@graph"][0])).toEqual(["@type", "headline", "url", "datePublished", "publisher", "inLanguage"]);
});

test("without an author it is whose release it is", () => {
  expect(dataOf([{ ...release, authors: [] }], isArticle)).toMatchObject({ "@graph": [{ author: { "@type": "Organization", name: "Acme Robotics" } }, {}] });
});

describe("a correction", () => {
  const text = "Acme Robotics opened a hall for the making of very large robots in Houston today, and hired two hundred people for it.";
  const story = (path: string, title: string, hour: string): UnplacedArticle =>
    article(path, { title, published: minute(`2025-02-13T${hour}:00:00Z`), words: 21, sections: [{ kind: "story", html: `<p>${text}</p>`, text }] });
  const both = [story("a.txt", "Acme opens a hall", "09"), story("b.txt", "CORRECTION: Acme opens a hall", "11")];

  test("says what it corrects, and what it corrects says where", () => {
    expect(dataOf(both, (page) => page.kind === "article" && page.article.relations.revises !== undefined)).toMatchObject({
      "@graph": [{ correction: { "@type": "CorrectionComment", text: "This replaces an earlier version: Acme opens a hall", url: "https://news.example/2025/02/acme-opens-a-hall/" } }, {}],
    });
    expect(dataOf(both, (page) => page.kind === "article" && page.article.relations.revisedBy !== undefined)).toMatchObject({
      "@graph": [{ headline: "Acme opens a hall", correction: expect.stringMatching(/^https:\/\/news\.example\/2025\/02\/.*correction/) }, {}],
    });
  });
});

test("the home page is a site with a search, and a list", () => {
  expect(dataOf([release], at("/"), { searchScript: "/assets/search.js" })).toEqual({
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "WebSite",
        name: "Acme News",
        url: "https://news.example/",
        description: "What is new at Acme.",
        inLanguage: "en",
        potentialAction: {
          "@type": "SearchAction",
          target: { "@type": "EntryPoint", urlTemplate: "https://news.example/search/?q={search_term_string}" },
          "query-input": "required name=search_term_string",
        },
      },
      {
        "@type": "CollectionPage",
        name: "Acme News",
        url: "https://news.example/",
        inLanguage: "en",
        mainEntity: { "@type": "ItemList", numberOfItems: 1, itemListElement: [{ "@type": "ListItem", position: 1, url: "https://news.example/2025/02/acme-and-hooli-script-open-a-hall/" }] },
      },
    ],
  });
});

test("a site without a search promises none", () => {
  expect(JSON.stringify(dataOf([release], at("/")))).not.toContain("SearchAction");
});

test("a company's page is about the company", () => {
  expect(dataOf([release], at("/companies/acme-robotics/"))).toMatchObject({
    "@graph": [
      { "@type": "CollectionPage", name: "Acme Robotics", about: { "@type": "Corporation", name: "Acme Robotics", url: "https://acme.example/", tickerSymbol: "XNYS ACME" } },
      { "@type": "BreadcrumbList" },
    ],
  });
});

test("what search engines are to leave out tells nothing", () => {
  expect(dataOf([release], ({ kind }) => kind === "not-found")).toBeUndefined();
});

test("addresses are below the path prefix", () => {
  const urls = [...JSON.stringify(dataOf([release], isArticle, { pathPrefix: "/newsroom/" })).matchAll(/https:\/\/news\.example([^"]*)/g)].map(([, path]) => path);
  expect(urls.length).toBeGreaterThan(3);
  expect(urls.filter((path) => !path?.startsWith("/newsroom/"))).toEqual([]);
});

describe("in a page", () => {
  test("no text ends the script, and every text comes back", () => {
    const hostile = { headline: "</script><script>alert(1)</script> <!-- \u2028 ir@acme.example", mark: "@context" };
    const written = inlineJson(hostile);
    expect(written).not.toMatch(/[<\u2028]|ir@acme/);
    expect(JSON.parse(written)).toEqual(hostile);
  });
});
