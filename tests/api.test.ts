/** `/api/` and the files beside articles. */
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { UnplacedArticle } from "../plugins/dateline/article.ts";
import { ninjs } from "../plugins/dateline/readers/ninjs.ts";
import { article, day, minute } from "./setup/article.ts";
import { siteWith } from "./setup/site-of.ts";

const release: UnplacedArticle = article("a.txt", {
  id: "tag:reuters.com,2025-02-13:newsml_GNX1abcde:0",
  title: "Acme opens a hall",
  summary: "It is big.",
  lead: "Two hundred people.",
  published: minute("2025-02-13T21:30:00+08:00"),
  updated: day("2025-02-14"),
  authors: ["Jane Roe"],
  categories: ["Company"],
  tags: ["Halls"],
  kind: "product",
  provider: { name: "Reuters", via: "TradingView" },
  wire: "GlobeNewswire",
  link: "https://acme.example/hall",
  symbols: [{ exchange: "NYSE", ticker: "ACME", id: "NYSE:ACME", market: "NYSE" }],
  isins: ["US0378331005"],
  companies: [{ name: "Acme Robotics", symbols: ["NYSE:ACME"], website: "https://acme.example/" }],
  issuers: ["Acme Robotics"],
  people: [{ name: "Jane Roe", role: "CEO" }],
  dateline: { text: "HOUSTON, Feb. 13", place: "Houston", location: { name: "Houston", country: "US" }, date: "2025-02-13" },
  sections: [
    { kind: "story", html: '<p>Acme opened <a href="/halls/">a hall</a>.</p>', text: "Acme opened a hall." },
    { kind: "about", title: "About Acme", html: "<p>Robots &amp; more.</p>", text: "Robots & more." },
    { kind: "contacts", html: "<p>ir@acme.example</p>", text: "ir@acme.example" },
    { kind: "source", html: "<p>Reuters</p>", text: "Reuters" },
  ],
  contacts: [{ title: "Investors", phone: "555-0100", email: "ir@acme.example" }],
  words: 4,
});
const articles = [release, article("b.txt", { title: "Acme plans a hall", published: day("2024-11-02") }), article("c.txt", { title: "Acme" })];
const everything = { exports: ["json", "ninjs", "markdown", "llms"] } as const;

const json = async (text: Promise<string | undefined>) => JSON.parse((await text) ?? "");

describe("/api/ by its own description", () => {
  const { written, pages } = siteWith(articles, everything, { pathPrefix: "/newsroom/" });
  const schemas = async () => {
    const openapi = await json(written("/api/openapi.json"));
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats.default(ajv);
    ajv.addVocabulary(["openapi", "info", "servers", "paths", "components"]);
    ajv.addSchema({ $id: "https://news.example/openapi", ...openapi });
    return { openapi, ajv, of: (name: string) => ({ $ref: `https://news.example/openapi#/components/schemas/${name}` }) };
  };

  test.each([
    ["/api/articles.json", "Index"],
    ["/api/articles/2025.json", "List"],
    ["/api/articles/2024.json", "List"],
    ["/api/articles/undated.json", "List"],
    ["/2025/02/acme-opens-a-hall/index.json", "Article"],
    ["/undated/acme/index.json", "Article"],
  ])("%s is a right %s", async (url, name) => {
    const { ajv, of } = await schemas();
    const validate = ajv.compile(of(name));
    validate(await json(written(url)));
    expect(validate.errors).toBeNull();
  });

  test("every file has a path in it, and what is not described is not valid", async () => {
    const { openapi, ajv, of } = await schemas();
    const paths = Object.keys(openapi.paths).map((path) => new RegExp(`^${path.replace("{year}/{month}", "(?:{year}/{month}|undated)").replace(/\{\w+\}/g, "[^/]+").replaceAll(".", String.raw`\.`)}$`));
    const urls = [...pages.api, ...pages.export].map(({ url }) => url).filter((url) => url !== "/llms.txt" && url !== "/api/openapi.json");
    expect(urls.filter((url) => !paths.some((path) => path.test(url)))).toEqual([]);
    expect(ajv.validate(of("List"), { year: "2025", count: 1, articles: [{ id: "a" }] })).toBe(false);
    expect(ajv.validate(of("Index"), { ...(await json(written("/api/articles.json"))), more: 1 })).toBe(false);
  });

  test("its server is the site", async () => {
    const { openapi } = await schemas();
    expect([openapi.openapi, openapi.servers]).toEqual(["3.1.1", [{ url: "https://news.example/newsroom" }]]);
  });
});

test("the index names the years, the newest first, then what has no date", async () => {
  expect(await json(siteWith(articles).written("/api/articles.json"))).toEqual({
    title: "Acme News",
    url: "https://news.example/",
    language: "en",
    count: 3,
    years: [
      { year: "2025", count: 1, url: "https://news.example/api/articles/2025.json" },
      { year: "2024", count: 1, url: "https://news.example/api/articles/2024.json" },
      { year: "undated", count: 1, url: "https://news.example/api/articles/undated.json" },
    ],
  });
});

test("a closed year stays as it is when news comes", async () => {
  const [first, ...others] = articles;
  expect(first?.title).toBe("Acme opens a hall");
  expect(await siteWith(articles).written("/api/articles/2024.json")).toBe(await siteWith(others).written("/api/articles/2024.json"));
});

test("nothing is exported that was not asked for", () => {
  const { pages } = siteWith(articles);
  expect(pages.export).toEqual([]);
  expect(siteWith(articles, { exports: ["llms"] }).pages.export.map(({ url }) => url)).toEqual(["/llms.txt"]);
});

describe("an article's file", () => {
  const { written } = siteWith(articles, everything);

  test("as JSON has its text with whole addresses", async () => {
    const file = await written("/2025/02/acme-opens-a-hall/index.json");
    expect(JSON.parse(file ?? "")).toMatchObject({
      title: "Acme opens a hall",
      published: "2025-02-13T21:30:00+08:00",
      sections: [{ kind: "story", html: '<p>Acme opened <a href="https://news.example/halls/">a hall</a>.</p>' }, { kind: "about", title: "About Acme" }, {}, {}],
      contacts: [{ email: "ir@acme.example" }],
    });
    expect(file).not.toContain("ir@acme");
  });

  test("as ninjs is this", async () => {
    expect(await json(written("/2025/02/acme-opens-a-hall/ninjs.json"))).toEqual({
      uri: "tag:reuters.com,2025-02-13:newsml_GNX1abcde:0",
      standard: { name: "ninjs", version: "2.1", schema: "https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json" },
      type: "text",
      representationtype: "full",
      firstcreated: "2025-02-13T21:30:00+08:00",
      versioncreated: "2025-02-14T12:00:00.000Z",
      pubstatus: "usable",
      language: "en",
      headlines: [{ role: "main", value: "Acme opens a hall" }],
      descriptions: [{ role: "summary", value: "It is big." }],
      bodies: [
        { role: "main", contenttype: "text/html", value: '<p>Acme opened <a href="https://news.example/halls/">a hall</a>.</p>\n<h2>About Acme</h2>\n<p>Robots &amp; more.</p>\n<p>ir@acme.example</p>' },
        { role: "text", contenttype: "text/plain", value: "Acme opened a hall.\n\nAbout Acme\n\nRobots & more.\n\nir@acme.example" },
      ],
      by: "Jane Roe",
      located: "Houston",
      people: [{ name: "Jane Roe" }],
      organisations: [{ name: "Acme Robotics", rel: "issuer", symbols: [{ ticker: "ACME", exchange: "NYSE" }] }],
      places: [{ name: "Houston" }],
      subjects: [{ name: "Company", rel: "about" }, { name: "Halls", rel: "about" }],
      infosources: [{ name: "GlobeNewswire" }, { name: "Reuters" }],
      altids: [{ role: "permalink", value: "https://news.example/2025/02/acme-opens-a-hall/" }],
    });
  });

  test("as ninjs is read by Dateline's own reader", async () => {
    const text = (await written("/2025/02/acme-opens-a-hall/ninjs.json")) ?? "";
    const document = { path: "a.json", extension: "json", text, bytes: new TextEncoder().encode(text), companions: [], describes: [] };
    expect(ninjs.detect(document)).toBe(true);
    const reading = await ninjs.read(document);
    expect(reading.drafts[0]?.fields).toMatchObject({ title: { value: "Acme opens a hall" }, symbols: { value: [{ id: "NYSE:ACME" }] } });
  });

  test("as Markdown is this", async () => {
    expect(await written("/2025/02/acme-opens-a-hall/index.md")).toBe(`---
title: Acme opens a hall
date: '2025-02-13T21:30:00+08:00'
updated: '2025-02-14'
summary: It is big.
lead: Two hundred people.
lang: en
authors:
  - Jane Roe
categories:
  - Company
tags:
  - Halls
symbols:
  - NYSE:ACME
issuers:
  - Acme Robotics
wire: GlobeNewswire
link: https://acme.example/hall
url: https://news.example/2025/02/acme-opens-a-hall/
---

# Acme opens a hall

Acme opened [a hall](https://news.example/halls/).

## About Acme

Robots & more.

ir@acme.example
`);
  });
});

test("llms.txt tells what the site is and where its texts are", async () => {
  expect(await siteWith(articles, everything).written("/llms.txt")).toBe(`# Acme News

> What is new at Acme.

## Newest

- [Acme opens a hall](https://news.example/2025/02/acme-opens-a-hall/index.md): 2025-02-13, It is big.
- [Acme plans a hall](https://news.example/2024/11/acme-plans-a-hall/index.md): 2024-11-02
- [Acme](https://news.example/undated/acme/index.md)

## Years

- [2025](https://news.example/2025/): 1
- [2024](https://news.example/2024/): 1

## Data

- [RSS](https://news.example/feed.xml)
- [JSON](https://news.example/api/articles.json): all articles, by year
- [OpenAPI](https://news.example/api/openapi.json): describes the JSON files
`);
});
