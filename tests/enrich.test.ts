import { afterEach, describe, expect, test, vi } from "vitest";
import type { Draft } from "../plugins/dateline/draft.ts";
import { finish } from "../plugins/dateline/enrich/finish.ts";
import { enrich, enrichers } from "../plugins/dateline/enrich/index.ts";
import { sections } from "../plugins/dateline/enrich/sections.ts";
import { symbols } from "../plugins/dateline/enrich/symbols.ts";
import { context, draftOf, stated } from "./setup/draft.ts";

const text = [
  "HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) -- Acme Robotics Inc. (NYSE: ACME) opened a hall.",
  "**In numbers**",
  "It has four walls.",
  "**Investor Relations**",
  "ir@acme.example",
  "[Reuters](https://www.tradingview.com/news/reuters.com,2025-02-13:newsml_GNX1abcde:0-acme-opens-a-hall/)",
].join("\n\n");
const draft = draftOf(text, { markup: "markdown" });

afterEach(() => {
  vi.restoreAllMocks();
});

test("the enrichers are these, in this order, and dateline explain and the option without name them so", () => {
  expect(enrichers.map(({ name }) => name)).toEqual([
    "original", "embargo", "date-line", "repairs", "headline", "provider", "dateline", "wire", "published", "headings", "sections",
    "symbols", "isins", "contacts", "issuers", "companies", "people", "title", "language", "kind", "summary",
    "formulas", "notes", "code",
  ]);
});

test("every field found says which rule set it, and the line it read", () => {
  const { fields } = enrich(draft, context);
  const traces = Object.fromEntries(Object.entries(fields).map(([name, { rule, line }]) => [name, [rule, line]]));
  expect(traces).toEqual({
    link: ["last line is a link", 11],
    story: ["story id in the link", 11],
    provider: ["story id", 11],
    dateline: ["dateline", 1],
    wire: ["dateline", 1],
    published: ["dateline", 1],
    sections: ["headings of boilerplate", undefined],
    headings: ["headings of the story", undefined],
    symbols: ["market and ticker in brackets", 1],
    companies: ["name before the brackets", 1],
    issuers: ["subject of the first sentence", 1],
    contacts: ["lines of the contacts section", 7],
    title: ["slug of the story link", 11],
    titleFrom: ["slug of the story link", 11],
    summary: ["first sentences of the lead", 1],
  });
});

test("what the author wrote wins", () => {
  const own = {
    title: stated("My title", "title"),
    summary: stated("My summary.", "summary"),
    wire: stated("Business Wire", "wire"),
    link: stated("https://acme.example/hall", "link"),
    symbols: stated([], "symbols"),
  };
  const { fields } = enrich({ ...draft, fields: own }, context);
  expect(fields).toMatchObject(own);
});

test("a link of the author's does not hide the story id in the last line", () => {
  const { fields } = enrich({ ...draft, fields: { link: stated("https://acme.example/hall", "link") } }, context);
  expect(fields.link?.value).toBe("https://acme.example/hall");
  expect(fields.story).toMatchObject({ value: { id: "tag:reuters.com,2025-02-13:newsml_GNX1abcde:0" }, line: 11 });
});

describe("what is added below the link to the story", () => {
  const below = (...lines: readonly string[]): ReturnType<typeof enrich>["fields"] => enrich(draftOf([text, ...lines].join("\n\n"), { markup: "markdown" }), context).fields;
  const later = "[Reuters](https://www.tradingview.com/news/reuters.com,2025-03-01:newsml_GNX2fghij:0-acme-closes-a-hall/)";

  test("changes neither the story's id nor who distributed it", () => {
    const { story, link, provider, sections: parts } = below("Update: The hall has been opened to visitors since then, and it will stay open for all of the year.");
    expect(story).toMatchObject({ value: { id: "tag:reuters.com,2025-02-13:newsml_GNX1abcde:0" }, line: 11 });
    expect(link).toMatchObject({ rule: "line with a link to a story", line: 11 });
    expect(provider?.value).toEqual({ name: "Reuters", via: "TradingView" });
    expect(parts?.value.map(({ kind, text: said }) => [kind, said.slice(0, 12)])).toEqual([["story", "HOUSTON, Feb"], ["contacts", "ir@acme.exam"], ["source", "Reuters"], ["story", "Update: The "]]);
  });

  test("is told by the name of the link of a desk that nobody knows", () => {
    const daily = text.replace("[Reuters](https://www.tradingview.com/news/reuters.com,2025-02-13:newsml_GNX1abcde:0-", "[Acme Daily](https://www.tradingview.com/news/acme_daily:9107c8b8c094b:0-");
    const { provider } = enrich(draftOf(`${daily}\n\nUpdated.`, { markup: "markdown" }), context).fields;
    expect(provider).toMatchObject({ value: { name: "Acme Daily", via: "TradingView" }, rule: "words of the link" });
  });

  test("is no list of other stories", () => {
    expect(below("More of it:", later, "Thanks for reading.").story).toBe(undefined);
    expect(below(later).story?.value.id).toBe("tag:reuters.com,2025-03-01:newsml_GNX2fghij:0");
  });

  test("is five paragraphs at most, as farther below it is the text that goes on", () => {
    expect(below("One.", "Two.", "Three.", "Four.", "Five.").story?.value.id).toBe("tag:reuters.com,2025-02-13:newsml_GNX1abcde:0");
    expect(below("One.", "Two.", "Three.", "Four.", "Five.", "Six.").story).toBe(undefined);
  });
});

describe("the wire", () => {
  const wireOf = (body: string): unknown => {
    const { wire } = enrich(draftOf(body, { markup: "markdown" }), context).fields;
    return [wire?.value, wire?.rule];
  };
  const story = (item: string): string => `[Reuters](https://www.tradingview.com/news/reuters.com,2025-02-13:newsml_${item}:0/)`;

  test("is what the dateline says before what the story id says", () => {
    expect(wireOf(`HOUSTON, Feb. 13, 2025 (BUSINESS WIRE) -- Acme opened a hall.\n\n${story("GNX1abcde")}`)).toEqual(["Business Wire", "dateline"]);
  });

  test.each([
    ["GNX1abcde", "GlobeNewswire"],
    ["Wkr1abcde", "Cision"],
    ["NFC1abcde", "Newsfile"],
  ])("is known by the item prefix in %s", (item, name) => {
    expect(wireOf(`Acme opened a hall.\n\n${story(item)}`)).toEqual([name, "item prefix of the story id"]);
  });

  test("is the host of the link at last, and unknown where nothing tells it", () => {
    expect(wireOf("Acme opened a hall.\n\n[Release](https://www.globenewswire.com/news-release/2025/02/13/1/0/en/hall.html)")).toEqual(["GlobeNewswire", "host of the link"]);
    expect(wireOf(`Acme opened a hall.\n\n${story("L4N3P40A1")}`)).toEqual([undefined, undefined]);
  });
});

describe("the provider", () => {
  const providerOf = (link: string): unknown => enrich(draftOf(`Acme opened a hall.\n\n[Original](${link})`, { markup: "markdown" }), context).fields.provider?.value;

  test.each([
    ["https://www.tradingview.com/news/reuters.com,2025-02-13:newsml_GNX1abcde:0/", { name: "Reuters", via: "TradingView" }],
    ["https://de.tradingview.com/news/reuters.com%2C2025%3Anewsml_L4N3P40A1:0", { name: "Reuters", via: "TradingView" }],
    ["https://www.tradingview.com/news/DJN_DN20250213004321:0/", { name: "Dow Jones", via: "TradingView" }],
    ["https://www.prnewswire.com/news-releases/acme-opens-a-hall-1.html", { name: "PR Newswire" }],
    ["https://acme.example/news/hall", undefined],
  ])("of %s is told by its story id or its host", (link, provider) => {
    expect(providerOf(link)).toEqual(provider);
  });
});

describe("an enricher that is left out", () => {
  test("finds nothing, and the others go on", () => {
    const { fields } = enrich(draft, context, ["symbols", "summary"]);
    expect([fields.symbols, fields.summary]).toEqual([undefined, undefined]);
    expect(fields.contacts?.value).toHaveLength(1);
  });

  test("costs no text, even if it is the one that tells the parts", () => {
    const article = finish(enrich(draft, context, ["sections"]), context, 0, 1);
    expect(article.sections.map(({ kind }) => kind)).toEqual(["story"]);
    expect(article.sections[0]?.text).toContain("It has four walls.");
  });
});

describe("an enricher that throws", () => {
  const brokenIn = (enricher: typeof symbols): Draft => {
    vi.spyOn(enricher, "enrich").mockImplementation(() => {
      throw new TypeError("no such thing");
    });
    return enrich(draft, context);
  };

  test("costs its findings and no more, and is reported", () => {
    const whole = enrich(draft, context);
    const { fields, problems } = brokenIn(symbols);
    expect(problems.filter(({ code }) => code === "enricher-failed")).toEqual([{ code: "enricher-failed", path: "release.txt", detail: "symbols: no such thing" }]);
    const { symbols: _symbols, ...others } = whole.fields;
    expect(fields).toEqual(others);
  });

  test("costs no text, even if it is the one that tells the parts", () => {
    const article = finish(brokenIn(sections), context, 0, 1);
    expect(article.sections[0]?.text).toContain("It has four walls.");
    expect(article.words).toBeGreaterThan(10);
  });
});

test("nothing that is enriched is changed", () => {
  const frozen: Draft = Object.freeze({ ...draft, fields: Object.freeze({}), blocks: Object.freeze(draft.blocks.map((block) => Object.freeze(block))), problems: Object.freeze([]) });
  const before = structuredClone(frozen);
  enrich(frozen, context);
  expect(frozen).toEqual(before);
});

describe("the finished article", () => {
  const finished = (given: Partial<Draft> = {}) => finish(enrich({ ...draft, ...given }, context), context, 0, 1);

  test("goes by its story id, else by its path and its place in the document", () => {
    expect(finished().id).toBe("tag:reuters.com,2025-02-13:newsml_GNX1abcde:0");
    const plain = enrich(draftOf("Acme opened a hall.", { path: "news/hall.txt" }), context);
    expect(finish(plain, context, 0, 1).id).toBe("dateline:news/hall.txt");
    expect(finish(plain, context, 2, 40)).toMatchObject({ id: "dateline:news/hall.txt#3", source: { path: "news/hall.txt", line: 40 } });
  });

  test.each([
    ["its own slug", { fields: { slug: stated("My Own Slug!", "slug") }, path: "2025-02-13-from-name.md" }, "my-own-slug"],
    ["the slug in its file name", { path: "news/2025-02-13-from-name.md" }, "from-name"],
    ["its title", { fields: { title: stated("A Title", "title") }, path: "news/hall.md" }, "a-title"],
  ])("has the slug of %s", (_, given, slug) => {
    expect(finished(given).slug).toBe(slug);
  });

  test.each(["../../x", "..", "/etc/passwd", "a/b", "%2e%2e%2f", "\\..\\x", "🚀", ""])("has a slug that is one plain name, whatever it is given: %s", (written) => {
    const { slug } = finished({ fields: { slug: stated(written, "slug") } });
    expect(slug).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u);
  });

  test("is in the site's language unless it says otherwise", () => {
    expect(finished().lang).toBe("en");
    expect(finished({ fields: { lang: stated("zh-HK", "lang") } }).lang).toBe("zh-HK");
  });

  test("counts the words of its story alone", () => {
    expect(finished().words).toBe(20);
  });

  test("tells of its fields and not of the working ones", () => {
    const date = stated({ said: "2025-02-13", precision: "day" as const, year: 2025, month: 2, day: 13, hour: 0, minute: 0, second: 0 }, "date");
    const extra = stated({ project: "Halls" }, "project");
    const { source, extra: kept } = finished({ fields: { date, extra } });
    expect(Object.keys(source.fields)).not.toContain("date");
    expect(Object.keys(source.fields)).not.toContain("extra");
    expect(kept).toEqual({ project: "Halls" });
  });
});
