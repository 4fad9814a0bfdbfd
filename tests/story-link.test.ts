import { describe, expect, test } from "vitest";
import { parseStoryId, parseStoryLink } from "../plugins/dateline/grammar/story-link.ts";

const gnx = { id: "tag:reuters.com,2025-02-13:newsml_GNX4bpbyS:0", provider: "reuters.com", item: "GNX4bpbyS", version: 0, date: "2025-02-13" };
const l4n = { id: "tag:reuters.com,2025:newsml_L4N3P40A1:0", provider: "reuters.com", item: "L4N3P40A1", version: 0 };
const hex = { id: "cointelegraph:9107c8b8c094b:0", provider: "cointelegraph", item: "9107c8b8c094b", version: 0 };

describe("every form of id is read", () => {
  test.each([
    ["reuters.com,2025-02-13:newsml_GNX4bpbyS:0-acme-opens-a-plant/", { ...gnx, slug: "acme-opens-a-plant" }],
    ["reuters.com,2025-02-13:newsml_GNX4bpbyS:0/", gnx],
    ["reuters.com,2025-02-13:newsml_GNX4bpbyS:0", gnx],
    ["tag:reuters.com,2025-02-13:newsml_GNX4bpbyS:0/", gnx],
    ["reuters.com%2C2025-02-13%3Anewsml_GNX4bpbyS%3A0-acme/", { ...gnx, slug: "acme" }],
    ["reuters.com,2025-02-13:newsml_GNX4bpbyS:12/", { ...gnx, id: "tag:reuters.com,2025-02-13:newsml_GNX4bpbyS:12", version: 12 }],
    ["reuters.com,2025:newsml_L4N3P40A1:0-acme/?utm_source=x#top", { ...l4n, slug: "acme" }],
    ["reuters.com%2C2025%3Anewsml_L4N3P40A1%3A0", l4n],
    [
      "reuters.com,2023-12-26:newsml_NDL76P6Jq/",
      { id: "tag:reuters.com,2023-12-26:newsml_NDL76P6Jq", provider: "reuters.com", item: "NDL76P6Jq", version: 0, date: "2023-12-26" },
    ],
    ["DJN_DN20250213004321:0/", { id: "DJN_DN20250213004321:0", provider: "DJN", item: "DN20250213004321", version: 0, date: "2025-02-13" }],
    [
      "DJN_DN20250213004321_1:0-acme/",
      { id: "DJN_DN20250213004321_1:0", provider: "DJN", item: "DN20250213004321_1", version: 0, date: "2025-02-13", slug: "acme" },
    ],
    [
      "mtnewswires.com:20250213:A3312345:0/",
      { id: "mtnewswires.com:20250213:A3312345:0", provider: "mtnewswires.com", item: "A3312345", version: 0, date: "2025-02-13" },
    ],
    ["cointelegraph:9107c8b8c094b:0-acme-mines-a-coin/", { ...hex, slug: "acme-mines-a-coin" }],
    ["tradingview:9107c8b8c094b:0/", { ...hex, id: "tradingview:9107c8b8c094b:0", provider: "tradingview" }],
    ["the_block:9107c8b8c094b:0/", { ...hex, id: "the_block:9107c8b8c094b:0", provider: "the_block" }],
    ["11thestate:9107c8b8c094b:0/", { ...hex, id: "11thestate:9107c8b8c094b:0", provider: "11thestate" }],
    ["te_news:447197:0-rates/", { id: "te_news:447197:0", provider: "te_news", item: "447197", version: 0, slug: "rates" }],
  ])("%s", (path, expected) => {
    expect(parseStoryLink(`https://www.tradingview.com/news/${path}`)).toEqual(expected);
  });
});

test.each(["https://tradingview.com", "https://de.tradingview.com", "https://in.tradingview.com", "HTTPS://TR.TRADINGVIEW.COM"])("%s is TradingView", (host) => {
  expect(parseStoryLink(`${host}/news/reuters.com,2025:newsml_L4N3P40A1:0/`)).toEqual(l4n);
});

test.each([
  "https://www.tradingview.com/news-flow/?id=tag%3Areuters.com%2C2025%3Anewsml_L4N3P40A1%3A0",
  "https://www.tradingview.com/news/top-providers/reuters.com,2025:newsml_L4N3P40A1:0/",
  "https://news-headlines.tradingview.com/v3/story?id=tag:reuters.com,2025:newsml_L4N3P40A1:0&lang=en",
  "https://www.tradingview.com/news/reuters.com%252C2025%253Anewsml_L4N3P40A1%253A0/",
])("%s holds the id too", (link) => {
  expect(parseStoryLink(link)).toEqual(l4n);
});

describe("names of NewsML", () => {
  test("of Reuters are the same story as its tag", () => {
    const tag = parseStoryId("tag:reuters.com,2023-12-26:newsml_NDL76P6Jq");
    expect(parseStoryId("urn:newsml:reuters.com:20231226:nNDL76P6Jq:1")).toEqual({ ...tag, version: 1 });
  });

  test.each([
    ["urn:newsml:acme.example:20090101:210413-99-182210:3", { id: "urn:newsml:acme.example:20090101:210413-99-182210", provider: "acme.example", item: "210413-99-182210", version: 3, date: "2009-01-01" }],
    ["urn:newsml:acme.example:20090101:210413-99-182210", { id: "urn:newsml:acme.example:20090101:210413-99-182210", provider: "acme.example", item: "210413-99-182210", version: 0, date: "2009-01-01" }],
    ["urn:newsml:acme.example:20090101:hall:2U", { id: "urn:newsml:acme.example:20090101:hall", provider: "acme.example", item: "hall", version: 2, date: "2009-01-01" }],
    ["urn:newsml:acme.example:hall", undefined],
  ])("%s", (name, expected) => {
    expect(parseStoryId(name)).toEqual(expected);
  });
});

test.each([
  "https://www.reuters.com/news/reuters.com,2025:newsml_L4N3P40A1:0/",
  "https://nottradingview.com/news/reuters.com,2025:newsml_L4N3P40A1:0/",
  "https://tradingview.com.example/news/reuters.com,2025:newsml_L4N3P40A1:0/",
  "https://www.tradingview.com/symbols/AMEX-KULR/",
  "https://www.tradingview.com/news/",
  "https://www.tradingview.com/news/acme-opens-a-plant/",
  "https://www.tradingview.com/news/reuters.com%2C2025%ZZ/",
  "/news/reuters.com,2025:newsml_L4N3P40A1:0/",
  "not a link",
  "",
])("%j leads to no story", (link) => {
  expect(parseStoryLink(link)).toBeUndefined();
});

test("percent signs that encode nothing are a part of the slug", () => {
  expect(parseStoryLink("https://www.tradingview.com/news/cointelegraph:9107c8b8c094b:0-up-100%-in-a-day/")).toEqual({ ...hex, slug: "up-100%-in-a-day" });
});

test("a date that no calendar has is no date of the story", () => {
  expect(parseStoryId("reuters.com,2025-13-45:newsml_GNX4bpbyS:0")).toEqual({
    id: "tag:reuters.com,2025-13-45:newsml_GNX4bpbyS:0",
    provider: "reuters.com",
    item: "GNX4bpbyS",
    version: 0,
  });
});

test("an id is the same with and without its scheme", () => {
  expect(parseStoryId("tag:reuters.com,2025-02-13:newsml_GNX4bpbyS:0")).toEqual(gnx);
  expect(parseStoryId("reuters.com,2025-02-13:newsml_GNX4bpbyS:0")).toEqual(gnx);
  expect(parseStoryId("tag:acme.example,2025:release")).toBeUndefined();
});

test("an item of a NewsML name may have colons of its own, which are no revision", () => {
  const names = ["urn:newsml:acme.example:20090101:audio:20250128-99-00001583", "urn:newsml:acme.example:20090101:audio:20250128-99-00001584"];
  expect(names.map((name) => parseStoryId(name)?.id)).toEqual(names);
});
