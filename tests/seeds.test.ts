/** The three documents that the project began with, field by field. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Article } from "../plugins/dateline/article.ts";
import type { Archive } from "../plugins/dateline/archive/archive.ts";
import { buildArchive } from "../plugins/dateline/archive/index.ts";
import { ingestFiles } from "../plugins/dateline/ingest.ts";
import { resolveOptions } from "../plugins/dateline/options.ts";

const content = join(import.meta.dirname, "../content");
const permit = "000_be3a49ba245ebd85.txt";
const batteries = "001_baa70c45003f3b41.txt";
const partnership = "002_ee5e4ac04eace4c3.txt";

const options = resolveOptions({ timeZone: "America/New_York", zones: [{ provider: "Reuters", zone: "Asia/Shanghai" }] });

let archive: Archive;
let problems: readonly unknown[];

const read = (path: string): Article => {
  const found = archive.articles.find(({ source }) => source.path === path);
  if (!found) throw new Error(`${path} was not read`);
  return found;
};

beforeAll(async () => {
  const ingested = await ingestFiles(content, [permit, batteries, partnership], options);
  archive = buildArchive(ingested.articles, { now: Date.parse("2025-03-01T00:00:00Z"), language: "en", timeZone: "UTC" });
  problems = [...ingested.problems, ...archive.problems];
});

test.each([
  [permit, "a2dca600bd395c3fb85a7f166b8fb9b6e4d45997e11748a99fcc865d5d5a06cf"],
  [batteries, "0641fc87c3575ab11057777199fb05b7939f5914b3192c4685a8f9534515cb17"],
  [partnership, "78e3295ee9091a538066ca3e179b89d8d9ef9712f69f74f90a865fe38b0b710c"],
])("content/%s is, byte for byte, as it was given", async (path, digest) => {
  expect(createHash("sha256").update(await readFile(join(content, path))).digest("hex")).toBe(digest);
});

test("the seeds are three articles, newest first, and nothing in them is more than a note", () => {
  expect(archive.articles.map(({ source }) => source.path)).toEqual([partnership, batteries, permit]);
  expect(problems).toEqual([
    { code: "spacing-mended", path: permit, line: 1, detail: "existing DoT Special Permit ( SP21139 ) to now include the" },
    {
      code: "title-made",
      path: permit,
      detail: "KULR Technology Group: U.S. Department of Transportation authorized a modification to its existing DoT Special Permit",
    },
    { code: "spacing-mended", path: partnership, line: 4, detail: "platforms, and Worksport Ltd. , a pioneer in solar-integrat; and 2 more" },
    { code: "heading-made", path: partnership, line: 30, detail: "Key Areas of Collaboration; and 6 more" },
    { code: "summary-cut", path: partnership, line: 4 },
  ]);
});

test("a wire story is listed under what it says: places in time, tags, symbol, company, provider, wire", () => {
  const names = (groups: readonly { readonly title: string; readonly url: string; readonly count: number }[]) => groups.map(({ title, url, count }) => [title, url, count]);
  expect(names(archive.years)).toEqual([["2025", "/2025/", 1], ["2021", "/2021/", 2]]);
  expect(names(archive.months)).toEqual([["February 2025", "/2025/02/", 1], ["November 2021", "/2021/11/", 1], ["September 2021", "/2021/09/", 1]]);
  expect(names(archive.terms.tags)).toEqual([["Reuters", "/tags/reuters/", 1]]);
  expect(names(archive.terms.symbols)).toEqual([["AMEX:KULR", "/symbols/AMEX-KULR/", 3]]);
  expect(names(archive.terms.companies)).toEqual([["KULR Technology Group", "/companies/kulr-technology-group/", 3], ["Worksport", "/companies/worksport/", 1]]);
  expect(names(archive.terms.providers)).toEqual([["Reuters", "/providers/reuters/", 1]]);
  expect(names(archive.terms.wires)).toEqual([["GlobeNewswire", "/wires/globenewswire/", 3]]);
  expect(names(archive.terms.kinds)).toEqual([["Partnership", "/kinds/partnership/", 2], ["Regulatory", "/kinds/regulatory/", 1]]);
  expect(names(archive.terms.places)).toEqual([["Houston, Texas", "/places/houston-texas/", 1], ["San Diego, California", "/places/san-diego-california/", 2]]);
  expect(names(archive.terms.languages)).toEqual([["English", "/lang/en/", 3]]);
});

const kulrTechnology = { name: "KULR Technology Group", symbols: ["AMEX:KULR"], aliases: ["KULR"], website: "https://www.kulrtechnology.com/" };
const kulr = { exchange: "AMEX", ticker: "KULR", id: "AMEX:KULR", market: "NYSE American" };

describe("the first seed, crawled text without a headline", () => {
  test("is given a title made of its first sentence", () => {
    expect(read(permit)).toMatchObject({
      title: "KULR Technology Group: U.S. Department of Transportation authorized a modification to its existing DoT Special Permit",
      titleFrom: "lead",
      id: "dateline:000_be3a49ba245ebd85.txt",
      url: "/2021/09/kulr-technology-group-us-department-of-transportation-authorized-a-modification-to-its-existing-dot-special-permit/",
    });
  });

  test("is of the day its prefix names", () => {
    expect(read(permit).published).toEqual({ iso: "2021-09-30", precision: "day", epoch: 1633003200000, day: "2021-09-30", said: "2021-09-30" });
  });

  test("comes from San Diego, over GlobeNewswire, from nobody that is named", () => {
    const { dateline, wire, provider, story, link } = read(permit);
    expect(dateline).toEqual({ text: "SAN DIEGO, Sept. 30, 2021 (GLOBE NEWSWIRE)", place: "San Diego", location: { name: "San Diego", region: "California", country: "US" }, date: "2021-09-30", wire: "GlobeNewswire" });
    expect([wire, provider, story, link]).toEqual(["GlobeNewswire", undefined, undefined, undefined]);
  });

  test("has a story, a company's description, and no contacts", () => {
    const { sections, headings, contacts, words, minutes } = read(permit);
    expect(sections.map(({ kind, title, line }) => [kind, title, line])).toEqual([["story", undefined, 1], ["about", "About KULR Technology Group Inc.", 9]]);
    expect([headings, contacts, words, minutes]).toEqual([[], [], 263, 1]);
  });

  test("is about one listed company", () => {
    expect(read(permit).symbols).toEqual([kulr]);
    expect(read(permit).companies).toEqual([kulrTechnology]);
  });

  test("is summed up without its dateline and definitions", () => {
    expect(read(permit).summary).toBe(
      "KULR Technology Group, Inc. announced that the U.S. Department of Transportation authorized a modification to its existing DoT Special Permit (SP21139) to now include the transportation of reused, refurbished, and retrofitted lithium-ion and metal batteries for recycling.",
    );
  });

  test("remembers how each field came about", () => {
    expect(read(permit).source).toEqual({
      path: permit,
      reader: "crawl",
      fields: {
        title: { rule: "first sentence of the lead", line: 1 },
        titleFrom: { rule: "first sentence of the lead", line: 1 },
        summary: { rule: "first sentences of the lead", line: 1 },
        published: { rule: "crawl prefix", line: 1 },
        dateline: { rule: "dateline", line: 1 },
        wire: { rule: "dateline", line: 1 },
        sections: { rule: "headings of boilerplate" },
        headings: { rule: "headings of the story" },
        symbols: { rule: "market and ticker in brackets", line: 1 },
        companies: { rule: "name before the brackets", line: 1 },
        issuers: { rule: "subject of the first sentence", line: 1 },
        people: { rule: "beside quotations", line: 5 },
        kind: { rule: "words of the title", line: 1 },
      },
    });
  });
});

describe("the second seed, crawled text with a headline", () => {
  test("is called what its headline says", () => {
    expect(read(batteries)).toMatchObject({
      title: "KULR Partners with Largest Global Producer of Lead Acid Batteries for DoE Initiative",
      titleFrom: "headline",
      id: "dateline:001_baa70c45003f3b41.txt",
      url: "/2021/11/kulr-partners-with-largest-global-producer-of-lead-acid-batteries-for-doe-initiative/",
    });
  });

  test("is of the day its prefix and its dateline name", () => {
    expect(read(batteries).published).toEqual({ iso: "2021-11-02", precision: "day", epoch: 1635854400000, day: "2021-11-02", said: "2021-11-02" });
    expect(read(batteries).dateline).toEqual({ text: "SAN DIEGO, Nov. 02, 2021 (GLOBE NEWSWIRE)", place: "San Diego", location: { name: "San Diego", region: "California", country: "US" }, date: "2021-11-02", wire: "GlobeNewswire" });
  });

  test("has a story and a company's description", () => {
    const { sections, headings, contacts, words, wire } = read(batteries);
    expect(sections.map(({ kind, title, line }) => [kind, title, line])).toEqual([["story", undefined, 5], ["about", "About KULR Technology Group Inc.", 13]]);
    expect([headings, contacts, words, wire]).toEqual([[], [], 264, "GlobeNewswire"]);
  });

  test("is about one listed company", () => {
    expect(read(batteries).symbols).toEqual([kulr]);
    expect(read(batteries).companies).toEqual([kulrTechnology]);
  });

  test("is summed up without its dateline and definitions", () => {
    expect(read(batteries).summary).toBe(
      "KULR Technology Group, Inc. today announced it has joined Clarios in the U.S. Department of Energy's lithium-ion battery lifecycle initiative to develop the manufacturing and reuse of lithium-ion batteries and their chemical elements in the United States for the purpose of…",
    );
  });

  test("remembers how each field came about", () => {
    expect(read(batteries).source).toEqual({
      path: batteries,
      reader: "crawl",
      fields: {
        title: { rule: "first line", line: 1 },
        titleFrom: { rule: "first line", line: 1 },
        summary: { rule: "first sentences of the lead", line: 5 },
        published: { rule: "crawl prefix", line: 1 },
        dateline: { rule: "dateline", line: 5 },
        wire: { rule: "dateline", line: 5 },
        sections: { rule: "headings of boilerplate" },
        headings: { rule: "headings of the story" },
        symbols: { rule: "market and ticker in brackets", line: 5 },
        companies: { rule: "name before the brackets", line: 5 },
        issuers: { rule: "subject of the first sentence", line: 5 },
        kind: { rule: "words of the title", line: 1 },
      },
    });
  });
});

describe("the third seed, Markdown with front matter", () => {
  test("is called what its front matter says, and goes by its story id", () => {
    expect(read(partnership)).toMatchObject({
      title: "KULR and Worksport Forge Strategic Partnership to Advance Battery Technology and U.S. Manufacturing",
      titleFrom: "given",
      id: "tag:reuters.com,2025-02-13:newsml_GNX4bpbyS:0",
      url: "/2025/02/kulr-and-worksport-forge-strategic-partnership-to-advance-battery-technology-and-us-manufacturing/",
    });
  });

  test("is of the minute its front matter names, in its source's zone", () => {
    const { published } = read(partnership);
    expect(published).toEqual({ iso: "2025-02-13T21:30:00+08:00", precision: "minute", epoch: 1739453400000, day: "2025-02-13", said: "2025-02-13 21:30:00" });
    expect(new Date(published?.epoch ?? 0).toISOString()).toBe("2025-02-13T13:30:00.000Z");
  });

  test("comes from Houston, over GlobeNewswire, from Reuters via TradingView", () => {
    const { dateline, wire, provider } = read(partnership);
    expect(dateline).toEqual({ text: "HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE)", place: "Houston", location: { name: "Houston", region: "Texas", country: "US" }, date: "2025-02-13", wire: "GlobeNewswire" });
    expect(wire).toBe("GlobeNewswire");
    expect(provider).toEqual({ name: "Reuters", via: "TradingView" });
  });

  test("names its original in its last line", () => {
    expect(read(partnership).link).toBe(
      "https://www.tradingview.com/news/reuters.com,2025-02-13:newsml_GNX4bpbyS:0-kulr-and-worksport-forge-strategic-partnership-to-advance-battery-technology-and-u-s-manufacturing/",
    );
    expect(read(partnership).story).toEqual({
      id: "tag:reuters.com,2025-02-13:newsml_GNX4bpbyS:0",
      provider: "reuters.com",
      date: "2025-02-13",
      item: "GNX4bpbyS",
      version: 0,
      slug: "kulr-and-worksport-forge-strategic-partnership-to-advance-battery-technology-and-u-s-manufacturing",
    });
  });

  test("falls into its seven parts", () => {
    expect(read(partnership).sections.map(({ kind, title, line }) => [kind, title, line])).toEqual([
      ["story", undefined, 28],
      ["about", "About KULR Technology Group Inc.", 46],
      ["about", "About Worksport Ltd.", 50],
      ["safe-harbor", "Safe Harbor Statement", 54],
      ["contacts", "KULR Investor Relations", 58],
      ["contacts", "WKSP Investor Relations", 68],
      ["source", undefined, 78],
    ]);
  });

  test("has two bold lines that are its headings", () => {
    expect(read(partnership).headings).toEqual([
      { level: 2, text: "Key Areas of Collaboration", id: "key-areas-of-collaboration" },
      { level: 2, text: "Market Growth and Business Impact", id: "market-growth-and-business-impact" },
    ]);
  });

  test("names two desks to ask", () => {
    expect(read(partnership).contacts).toEqual([
      {
        title: "KULR Investor Relations",
        organisation: "KULR Technology Group, Inc.",
        phone: "858-866-8478 x 847",
        tel: "tel:+1-858-866-8478;ext=847",
        email: "ir@kulrtechnology.com",
        website: "https://www.kulrtechnology.com/",
      },
      {
        title: "WKSP Investor Relations",
        organisation: "Worksport Ltd.",
        phone: "888-554-8789 x 128",
        tel: "tel:+1-888-554-8789;ext=128",
        email: "investors@worksport.com",
        website: "https://investors.worksport.com/",
      },
    ]);
  });

  test("has one symbol, AMEX:KULR, the company it belongs to, and the one it joins", () => {
    expect(read(partnership).symbols).toEqual([kulr]);
    expect(read(partnership).companies).toEqual([kulrTechnology, { name: "Worksport", symbols: [], website: "https://investors.worksport.com/" }]);
    expect(read(partnership).issuers).toEqual(["KULR Technology Group", "Worksport"]);
  });

  test("has a whole summary in place of the one that was cut off", () => {
    expect(read(partnership).summary).toBe(
      "KULR Technology Group, Inc., a leader in advanced energy management platforms, and Worksport Ltd. have announced a strategic partnership focused on advancing battery technology and strengthening domestic manufacturing.",
    );
  });

  test("keeps what else its front matter says", () => {
    const { categories, tags, lang, translations, layout, extra, lead, draft, words, minutes } = read(partnership);
    expect({ categories, tags, lang, translations, extra, lead, draft, words, minutes }).toEqual({
      categories: ["Reuters"],
      tags: ["Reuters"],
      lang: "en",
      translations: ["en"],
      extra: {},
      lead: "",
      draft: false,
      words: 476,
      minutes: 2,
    });
    expect(layout).toEqual({
      sidebar: "right",
      widgets: ["search", "recent", "taglist"],
      pager: true,
      toc: false,
      authorbox: false,
      comments: false,
      mathjax: false,
    });
  });

  test("remembers how each field came about", () => {
    expect(read(partnership).source).toEqual({
      path: partnership,
      reader: "markdown",
      fields: {
        title: { rule: "front matter: title", line: 2 },
        titleFrom: { rule: "front matter: title", line: 2 },
        published: { rule: "front matter: date", line: 3 },
        summary: { rule: "first sentences of the lead (the summary given is the text cut off)", line: 28 },
        categories: { rule: "front matter: categories", line: 5 },
        lang: { rule: "front matter: lang", line: 7 },
        translations: { rule: "front matter: translations", line: 9 },
        tags: { rule: "front matter: tags", line: 11 },
        layout: { rule: "front matter" },
        dateline: { rule: "dateline", line: 28 },
        wire: { rule: "dateline", line: 28 },
        sections: { rule: "headings of boilerplate" },
        headings: { rule: "headings of the story" },
        symbols: { rule: "market and ticker in brackets", line: 4 },
        companies: { rule: "name before the brackets", line: 4 },
        issuers: { rule: "subject of the first sentence", line: 28 },
        kind: { rule: "words of the title", line: 2 },
        contacts: { rule: "lines of the contacts section", line: 58 },
        link: { rule: "last line is a link", line: 78 },
        story: { rule: "story id in the link", line: 78 },
        provider: { rule: "story id", line: 78 },
      },
    });
  });
});
