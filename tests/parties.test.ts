import { describe, expect, test } from "vitest";
import { enrich } from "../plugins/dateline/enrich/index.ts";
import type { Fields } from "../plugins/dateline/draft.ts";
import { carrierIn, carrierInTitle, carrierMark, originalIn } from "../plugins/dateline/grammar/distribution.ts";
import { parseReleaseLink } from "../plugins/dateline/grammar/release-link.ts";
import { context, draftOf, stated } from "./setup/draft.ts";

const wireOf = (text: string, fields: Fields = {}): unknown => {
  const { wire } = enrich(draftOf(text, { markup: "markdown", fields }), context).fields;
  return wire && [wire.value, wire.rule];
};
const providerOf = (text: string, fields: Fields = {}): unknown => enrich(draftOf(text, { markup: "markdown", fields }), context).fields.provider?.value;

const release = "Acme Robotics Inc. opened a hall in Houston today. It has four walls and a roof.";

describe("a line at the end names the wire", () => {
  test.each([
    ["Distributed by ACCESS Newswire", "ACCESS Newswire"],
    ["View source version on businesswire.com: https://www.businesswire.com/news/home/20210302005123/en/", "Business Wire"],
    ["View original content to download multimedia:https://www.prnewswire.com/news-releases/acme-opens-a-hall-301234567.html", "PR Newswire"],
    ["Cision View original content: http://www.newswire.ca/en/releases/archive/June2021/01/c1234.html", "CNW"],
    ["To view the source version of this press release, please visit https://www.newsfilecorp.com/release/85021", "Newsfile"],
    ["View the original press release on ACCESS Newswire", "ACCESS Newswire"],
    ["View the original release on www.newmediawire.com", "NewMediaWire"],
    ["Consultez la version source sur businesswire.com : https://www.businesswire.com/news/home/20210302005123/fr/", "Business Wire"],
    ["Ursprungsversion auf businesswire.com ansehen: https://www.businesswire.com/news/home/20210302005123/de/", "Business Wire"],
    ["Vea la versión original en businesswire.com: https://www.businesswire.com/news/home/20210302005123/es/", "Business Wire"],
    ["This information was distributed by GlobeNewswire", "GlobeNewswire"],
    ["News Provided by GlobeNewswire via QuoteMedia", "GlobeNewswire"],
    ["GlobeNewswire, a Nasdaq company, is one of the world's largest newswire distribution networks.", "GlobeNewswire"],
    ["This information was brought to you by Cision http://news.cision.com", "Cision"],
    ["This news release was distributed by Newsfile Corp.", "Newsfile"],
    ["Diese Meldung wurde übermittelt durch EQS Group AG.", "EQS"],
    ["Original-Content von: Acme GmbH, übermittelt durch news aktuell", "news aktuell"],
    ["EQS News ID: 1234567", "EQS"],
    ["Dissemination of a Corporate News, transmitted by EQS News - a service of EQS Group.", "EQS"],
    ["Detta pressmeddelande distribuerades av Cision", "Cision"],
    ["Access the news on Oslo Bors NewsWeb site", "Oslo Børs"],
    ["Quelle: pressetext", "pressetext"],
    ["[ source: https://www.pressetext.com/news/20210303025 ]", "pressetext"],
    ["Source: JCN Newswire", "JCN Newswire"],
    ["© 2021 Business Wire", "Business Wire"],
    ["Copyright (c) 2021 GlobeNewswire, Inc. All rights reserved.", "GlobeNewswire"],
    ["This information is provided by RNS, the news service of the London Stock Exchange.", "RNS"],
    ["EIN Presswire does not exercise editorial control over third-party content.", "EIN Presswire"],
    ["Ce communiqué a été diffusé par Actusnews Wire", "Actusnews"],
    ['Cette publication dispose du service "Actusnews SECURITY MASTER".', "Actusnews"],
    ["(Reporting by Jane Roe in London; Editing by John Doe)", "Reuters"],
    ["Fuente: Europa Press", "Europa Press"],
    ["(END) Dow Jones Newswires", "Dow Jones"],
  ])("%s", (line, wire) => {
    expect(carrierIn(line)).toBe(wire);
  });

  test.each([
    "according to Reuters",
    "The deal was first reported by Reuters.",
    "As announced in a press release issued via PR Newswire on March 3, the hall is open.",
    "Every press release distributed through Newsworthy.ai is enhanced.",
    "SOURCE Acme Robotics Inc.",
    "Source: Acme Robotics, Reuters Square 1, London",
    "Power is provided by AP Moller.",
    "For more information visit https://www.acme.example/",
    "Acme uses Business Wire for its releases.",
    "© 2021 Acme Robotics Inc.",
    "",
  ])("%j names none", (line) => {
    expect(carrierIn(line)).toBeUndefined();
  });
});

test.each([
  ["KULM, N.D. & FARGO, N.D. -- (BUSINESS WIRE) -- Acme opened a hall.", "Business Wire"],
  ["Houston, June 1 /PRNewswire-Asia/ -- Acme opened a hall.", "PR Newswire"],
  ["2021-06-01 Houston (GLOBE NEWSWIRE via COMTEX) -- Acme opened a hall.", "GlobeNewswire"],
  ["深圳2023年8月16日 /美通社/ -- 海湾微电今日发布", "PR Newswire"],
  ["Acme (Reuters reported) opened a hall.", undefined],
  ["Acme (Business Wire) opened a hall.", undefined],
])("%j has the mark of %s", (text, wire) => {
  expect(carrierMark(text)).toBe(wire);
});

test.each([
  ["EQS-News: Acme AG opens a hall", "EQS"],
  ["DGAP-Adhoc: Acme AG: hall", "EQS"],
  ["PTA-News: Acme AG: hall", "pressetext"],
  ["Reuters: Acme to buy Bolt", undefined],
  ["PTA: school opens", undefined],
  ["Acme: a hall", undefined],
])("the title %j is prefixed by %s", (title, wire) => {
  expect(carrierInTitle(title)).toBe(wire);
});

describe("the wire of a document", () => {
  test("is what it states, in the wire's own spelling", () => {
    expect(wireOf(release, { wire: stated("GLOBE NEWSWIRE", "wire") })).toEqual(["GlobeNewswire", "front matter: wire"]);
    expect(wireOf(release, { wire: stated("Acme Wire", "wire") })).toEqual(["Acme Wire", "front matter: wire"]);
  });

  test("is named by a key of the front matter, unless that is an agency's, from whom much is taken", () => {
    expect(wireOf(release, { extra: stated({ source: "PRNewswire" }, "extra") })).toEqual(["PR Newswire", "front matter: source"]);
    expect(wireOf(release, { extra: stated({ source: "Reuters" }, "extra") })).toBeUndefined();
  });

  test("stands at the end, before the mentions of the story", () => {
    expect(wireOf(`${release}\n\nThe deal was reported by Reuters.\n\nDistributed by ACCESS Newswire`)).toEqual(["ACCESS Newswire", "statement at the end"]);
  });

  test("is known by its pictures and counted links, where it says nothing else", () => {
    expect(wireOf(`${release} [More](https://cts.businesswire.com/ct/CT?id=smartlink&url=x) follows.`)).toEqual(["Business Wire", "pictures or counted links of the wire"]);
    expect(wireOf(`${release} [Another release](https://www.businesswire.com/news/home/20210302005123/en/) is older.`)).toBeUndefined();
  });

  test("is unknown where the story only cites one", () => {
    expect(wireOf("Acme opened a hall, according to Reuters. It is big.")).toBeUndefined();
  });
});

describe("the provider", () => {
  test.each([
    [{ provider: "dow-jones" }, { name: "Dow Jones" }],
    [{ source: { name: "Acme Daily" } }, { name: "Acme Daily" }],
    [{ source: "https://www.globenewswire.com/x" }, { name: "GlobeNewswire" }],
    [{ source: "Acme Robotics, Inc." }, undefined],
    [{ source: "https://acme.example/" }, undefined],
  ])("%j in the front matter is %j", (extra, expected) => {
    expect(providerOf(release, { extra: stated(extra, "extra") })).toEqual(expected);
  });

  test("of a desk that nobody knows is called what its link is called", () => {
    expect(providerOf(`${release}\n\n[Acme Daily](https://www.tradingview.com/news/acme_daily:9107c8b8c094b:0-acme-opens/)`)).toEqual({ name: "Acme Daily", via: "TradingView" });
  });

  test("is the only category, if that is a distributor's name", () => {
    const under = (...names: string[]): unknown => providerOf(release, { categories: stated(names, "categories"), tags: stated(names, "tags") });
    expect(under("Reuters")).toEqual({ name: "Reuters" });
    expect(under("Reuters", "Robots")).toBeUndefined();
    expect(under("Robots")).toBeUndefined();
  });
});

describe("a line that points to the original gives the link", () => {
  test.each([
    ["View source version on businesswire.com: https://www.businesswire.com/news/home/20210302005123/en/.", "https://www.businesswire.com/news/home/20210302005123/en/"],
    ["Original article: https://acme.example/news/hall", "https://acme.example/news/hall"],
    ["We found the original sources of the story at https://acme.example/news/hall and wrote to all who had a part in it, over many months.", undefined],
    ["Read this release of our software: https://acme.example/notes", undefined],
  ])("%s", (line, link) => {
    expect(originalIn(line)).toBe(link);
  });

  test("whether it is written out or linked", () => {
    const linked = enrich(draftOf(`${release}\n\n[Original/Source Press Release](https://newsworthy.ai/news/20231129840/acme-opens-a-hall)\n\n[More](https://example.com/x)\n\nIt ends.`, { markup: "markdown" }), context).fields;
    expect(linked.link).toMatchObject({ value: "https://newsworthy.ai/news/20231129840/acme-opens-a-hall", rule: "line that points to the original" });
    expect(linked.story?.value).toMatchObject({ id: "newsworthy.ai:20231129840:0", slug: "acme-opens-a-hall" });
    expect(linked.wire?.value).toBe("Newsworthy.ai");
  });
});

describe("links to releases", () => {
  test.each([
    ["https://www.globenewswire.com/news-release/2021/11/02/2325342/0/en/Acme-Opens-a-Hall.html", { story: { id: "globenewswire.com:2325342:0", provider: "globenewswire.com", item: "2325342", version: 0, date: "2021-11-02", slug: "Acme-Opens-a-Hall" }, lang: "en" }],
    ["https://www.globenewswire.com/fr/news-release/2021/11/02/2325342/0/fr/Acme-ouvre-un-hall.html", { story: { id: "globenewswire.com:2325342.fr:0", provider: "globenewswire.com", item: "2325342.fr", version: 0, date: "2021-11-02", slug: "Acme-ouvre-un-hall" }, lang: "fr" }],
    ["https://www.prnewswire.com/news-releases/acme-opens-a-hall-301234567.html?tc=eml", { story: { id: "prnewswire.com:301234567:0", provider: "prnewswire.com", item: "301234567", version: 0, slug: "acme-opens-a-hall" } }],
    ["https://www.businesswire.com/news/home/20210302005123/en", { story: { id: "businesswire.com:20210302005123:0", provider: "businesswire.com", item: "20210302005123", version: 0, date: "2021-03-02" }, lang: "en" }],
    ["https://www.accesswire.com/viewarticle.aspx?id=649999&lang=en", { story: { id: "accesswire.com:649999:0", provider: "accesswire.com", item: "649999", version: 0 } }],
    ["https://www.accesswire.com/649999/Acme-Opens-a-Hall", { story: { id: "accesswire.com:649999:0", provider: "accesswire.com", item: "649999", version: 0, slug: "Acme-Opens-a-Hall" } }],
    ["https://www.newsfilecorp.com/release/85021", { story: { id: "newsfilecorp.com:85021:0", provider: "newsfilecorp.com", item: "85021", version: 0 } }],
    ["https://www.sec.gov/ix?doc=/Archives/edgar/data/1234567/000121390021012345/acme_8k.htm", { story: { id: "sec.gov:0001213900-21-012345/acme_8k.htm:0", provider: "sec.gov", item: "0001213900-21-012345/acme_8k.htm", version: 0 } }],
    ["https://www.sec.gov/Archives/edgar/data/1234567/000121390021012345/0001213900-21-012345-index.htm", { story: { id: "sec.gov:0001213900-21-012345:0", provider: "sec.gov", item: "0001213900-21-012345", version: 0 } }],
    ["https://www.globenewswire.com/search/organization/Acme", undefined],
    ["https://globenewswire.com.example/news-release/2021/11/02/2325342/0/en/x.html", undefined],
    ["https://www.prnewswire.com/news/acme/", undefined],
    ["not a link", undefined],
  ])("%s", (link, expected) => {
    expect(parseReleaseLink(link)).toEqual(expected);
  });
});

test("the rules are quick on texts made to slow them down", () => {
  const evil = ["distributed by ".repeat(40_000), `(${"a ".repeat(300_000)}`, "https://".repeat(80_000), "view original on ".repeat(40_000), `© ${"1,".repeat(300_000)}`];
  const started = performance.now();
  for (const text of evil) [carrierIn(text), carrierMark(text), carrierInTitle(text), originalIn(text), parseReleaseLink(`https://www.prnewswire.com/news-releases/${text}`)].join();
  expect(performance.now() - started).toBeLessThan(1000);
});
