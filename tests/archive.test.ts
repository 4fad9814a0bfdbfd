import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { UnplacedArticle } from "../plugins/dateline/article.ts";
import { buildArchive } from "../plugins/dateline/archive/index.ts";
import { place } from "../plugins/dateline/archive/place.ts";
import { article, day, minute, month } from "./setup/article.ts";

const now = Date.parse("2025-03-01T12:00:00Z");
const archiveOf = (...articles: readonly UnplacedArticle[]) => buildArchive(articles, { now, language: "en", timeZone: "UTC" });
const pathsIn = (articles: readonly UnplacedArticle[]): readonly string[] => articles.map(({ source }) => source.path);
const termsIn = (groups: readonly { readonly title: string; readonly url: string; readonly count: number }[]) => groups.map(({ title, url, count }) => [title, url, count]);

describe("the order", () => {
  test("is newest first, undated last", () => {
    const { articles, undated } = archiveOf(
      article("undated.txt"),
      article("old.txt", { published: day("2021-09-30") }),
      article("new.txt", { published: minute("2025-02-13T13:30:00Z") }),
      article("older.txt", { published: day("1969-01-01") }),
    );
    expect(pathsIn(articles)).toEqual(["new.txt", "old.txt", "older.txt", "undated.txt"]);
    expect(pathsIn(undated)).toEqual(["undated.txt"]);
  });

  test("of articles of one instant is by id", () => {
    const published = day("2025-02-13");
    expect(pathsIn(archiveOf(article("b.txt", { published }), article("c.txt", { published }), article("a.txt", { published })).articles)).toEqual(["a.txt", "b.txt", "c.txt"]);
  });

  test("keeps an article without a time with those of its day, however far the site is from UTC", () => {
    // Half past midnight on the 14th in Auckland, which is before noon in UTC on the 13th.
    const afterMidnight = { ...minute("2025-02-13T11:30:00Z"), day: "2025-02-14" };
    const morning = { ...minute("2025-02-12T20:00:00Z"), day: "2025-02-13" };
    const { articles } = archiveOf(article("14.txt", { published: afterMidnight }), article("13.txt", { published: day("2025-02-13") }), article("13am.txt", { published: morning }));
    expect(pathsIn(articles)).toEqual(["14.txt", "13.txt", "13am.txt"]);
  });

  test("has an article of which only the month is known after those of its days", () => {
    const { articles } = archiveOf(
      article("month.txt", { published: month("2022-07") }),
      article("first.txt", { published: minute("2022-07-01T03:00:00Z") }),
      article("june.txt", { published: day("2022-06-30") }),
      article("last.txt", { published: day("2022-07-31") }),
    );
    expect(pathsIn(articles)).toEqual(["last.txt", "first.txt", "month.txt", "june.txt"]);
  });
});

describe("the groups", () => {
  test("of time are years and months, newest first, without the undated", () => {
    const { years, months } = archiveOf(
      article("a.txt", { published: day("2024-12-31") }),
      article("b.txt", { published: day("2025-02-13") }),
      article("c.txt", { published: day("2025-02-01") }),
      article("d.txt", { published: month("2025-01") }),
      article("e.txt"),
    );
    expect(years.map(({ key, title, url, articles }) => [key, title, url, pathsIn(articles)])).toEqual([
      ["2025", "2025", "/2025/", ["b.txt", "c.txt", "d.txt"]],
      ["2024", "2024", "/2024/", ["a.txt"]],
    ]);
    expect(months.map(({ key, title, slug, url, count }) => [key, title, slug, url, count])).toEqual([
      ["2025-02", "February 2025", "2025/02", "/2025/02/", 2],
      ["2025-01", "January 2025", "2025/01", "/2025/01/", 1],
      ["2024-12", "December 2024", "2024/12", "/2024/12/", 1],
    ]);
  });

  test("of months are named in the site's language", () => {
    expect(buildArchive([article("a.txt", { published: day("2025-02-13") })], { now, language: "de", timeZone: "UTC" }).months[0]?.title).toBe("Februar 2025");
  });

  test("of terms are in alphabetical order, numbers by their value, newest article first", () => {
    const { terms } = archiveOf(
      article("a.txt", { tags: ["Ärzte", "Phase 10"], published: day("2025-01-01") }),
      article("b.txt", { tags: ["apple", "Phase 2", "Zebra"], published: day("2025-02-01") }),
      article("c.txt", { tags: ["Banana", "apple"] }),
    );
    expect(terms.tags.map(({ title }) => title)).toEqual(["apple", "Ärzte", "Banana", "Phase 2", "Phase 10", "Zebra"]);
    expect(pathsIn(terms.tags[0]?.articles ?? [])).toEqual(["b.txt", "c.txt"]);
  });

  test("are there for every taxonomy", () => {
    const { terms } = archiveOf(
      article("a.txt", {
        tags: ["Tag"],
        categories: ["Category"],
        provider: { name: "Reuters", via: "TradingView" },
        wire: "GlobeNewswire",
        lang: "zh-HK",
        symbols: [{ exchange: "NYSE", ticker: "BRK.B", id: "NYSE:BRK.B", market: "NYSE" }],
        companies: [{ name: "Acme Robotics", symbols: [] }],
        kind: "mergers-and-acquisitions",
        dateline: { text: "HOUSTON, Feb. 13", location: { name: "Houston", region: "Texas", country: "US" } },
      }),
    );
    expect(Object.fromEntries(Object.entries(terms).map(([name, groups]) => [name, groups.map(({ key, url }) => [key, url])]))).toEqual({
      tags: [["tag", "/tags/tag/"]],
      categories: [["category", "/categories/category/"]],
      symbols: [["NYSE:BRK.B", "/symbols/NYSE-BRK.B/"]],
      companies: [["acmerobotics", "/companies/acme-robotics/"]],
      providers: [["reuters", "/providers/reuters/"]],
      wires: [["globenewswire", "/wires/globenewswire/"]],
      kinds: [["mergers-and-acquisitions", "/kinds/mergers-and-acquisitions/"]],
      places: [["houstontexas", "/places/houston-texas/"]],
      languages: [["zh-HK", "/lang/zh-hk/"]],
    });
  });
});

describe("terms", () => {
  test("that differ in case, spacing and punctuation are one, in the spelling used most", () => {
    const { terms } = archiveOf(
      article("a.txt", { tags: ["press-release"] }),
      article("b.txt", { tags: ["Press Release"] }),
      article("c.txt", { tags: ["PRESS  RELEASE"] }),
      article("d.txt", { tags: ["Press Release"] }),
    );
    expect(termsIn(terms.tags)).toEqual([["Press Release", "/tags/press-release/", 4]]);
  });

  test("used equally often are shown in the spelling that is first in code unit order", () => {
    const { terms } = archiveOf(article("a.txt", { tags: ["ai"] }), article("b.txt", { tags: ["AI"] }), article("c.txt", { tags: ["Ai"] }));
    expect(termsIn(terms.tags)).toEqual([["AI", "/tags/ai/", 3]]);
  });

  test("that differ in a sign that tells them apart are several: C, C++ and C#", () => {
    const { terms } = archiveOf(article("a.txt", { tags: ["C", "C++", "C#", "c++"] }));
    expect(termsIn(terms.tags)).toEqual([["C", "/tags/c/", 1], ["C#", "/tags/c-sharp/", 1], ["C++", "/tags/c-plus-plus/", 1]]);
  });

  test("that an article has twice count it once", () => {
    const { terms } = archiveOf(article("a.txt", { tags: ["AI", "ai", "A.I."], categories: ["AI"] }));
    expect(terms.tags.map(({ count, articles }) => [count, pathsIn(articles)])).toEqual([[1, ["a.txt"]]]);
    expect(terms.categories).toHaveLength(1);
  });

  test.each(["all", "articles", "__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "page", "../../etc", "🚀", " "])("may be called %s", (tag) => {
    const tagged = article("a.txt", { tags: [tag], categories: [tag], wire: tag });
    const { terms, articles } = archiveOf(tagged, article("b.txt"));
    expect(articles).toHaveLength(2);
    expect(terms.tags.map(({ title, count, articles: found }) => [title, count, pathsIn(found)])).toEqual([[tag, 1, ["a.txt"]]]);
    expect(terms.tags[0]?.url).toMatch(/^\/tags\/[^/.]+\/$/);
    expect([terms.categories.length, terms.wires.length]).toEqual([1, 1]);
  });
});

describe("urls", () => {
  const urlsOf = (...articles: readonly UnplacedArticle[]) => archiveOf(...articles).articles.map(({ source, url }) => [source.path, url]);

  test("have the year and the month of the site's calendar day, or none", () => {
    expect(
      urlsOf(
        article("a.txt", { title: "Hall", published: { ...minute("2025-01-01T03:00:00Z"), day: "2024-12-31" } }),
        article("b.txt", { title: "Hall", published: month("2022-07") }),
        article("c.txt", { title: "Hall" }),
      ),
    ).toEqual([["a.txt", "/2024/12/hall/"], ["b.txt", "/2022/07/hall/"], ["c.txt", "/undated/hall/"]]);
  });

  test("that two articles of a month want are the earlier one's; the later's gets a number, and that is noted", () => {
    const first = article("z.txt", { title: "Results", published: day("2025-02-01") });
    const second = article("a.txt", { title: "Results", published: day("2025-02-13") });
    const third = article("b.txt", { title: "Results", published: day("2025-02-13") });
    const { articles, problems } = archiveOf(third, second, first);
    expect(articles.map(({ source, slug, url }) => [source.path, slug, url])).toEqual([
      ["a.txt", "results-2", "/2025/02/results-2/"],
      ["b.txt", "results-3", "/2025/02/results-3/"],
      ["z.txt", "results", "/2025/02/results/"],
    ]);
    expect(problems).toEqual([
      { code: "url-repeated", path: "a.txt", detail: "/2025/02/results-2/; z.txt has /2025/02/results/" },
      { code: "url-repeated", path: "b.txt", detail: "/2025/02/results-3/; z.txt has /2025/02/results/" },
    ]);
  });

  test("that carry such a number already are passed over", () => {
    const published = day("2025-02-13");
    expect(urlsOf(article("a.txt", { title: "Results", published }), article("b.txt", { title: "Results 2", published }), article("c.txt", { title: "Results", published }))).toEqual([
      ["a.txt", "/2025/02/results/"],
      ["b.txt", "/2025/02/results-2/"],
      ["c.txt", "/2025/02/results-3/"],
    ]);
  });

  test("of other months and of other terms do not stand in the way", () => {
    expect(urlsOf(article("a.txt", { title: "Results", published: day("2025-02-13") }), article("b.txt", { title: "Results", published: day("2025-01-13") }))).toEqual([
      ["a.txt", "/2025/02/results/"],
      ["b.txt", "/2025/01/results/"],
    ]);
  });
});

test("of two documents with one id the earlier keeps it; the other goes by its path, and that is reported", () => {
  const id = "tag:reuters.com,2025-02-13:newsml_GNX4bpbyS:0";
  const { published, problems } = archiveOf(
    article("b.txt", { id, title: "Hall", published: day("2025-02-13") }),
    article("a.txt", { id, title: "Bridge", published: day("2025-02-14") }),
  );
  expect(published.map((found) => [found.source.path, found.id])).toEqual([
    ["a.txt", "dateline:a.txt/2025/02/bridge/"],
    ["b.txt", id],
  ]);
  expect(problems).toEqual([{ code: "id-repeated", path: "a.txt", detail: `${id}, in b.txt` }]);
});

test("that a copy has the id and the headline of what it is a copy of is reported once, as a copy", () => {
  const id = "tag:reuters.com,2025-02-13:newsml_GNX4bpbyS:0";
  const { problems } = archiveOf(article("b.txt", { id, title: "Hall", published: day("2025-02-13") }), article("a.txt", { id, title: "Hall", published: day("2025-02-14") }));
  expect(problems).toEqual([{ code: "copy", path: "a.txt", detail: "/2025/02/hall/, from b.txt" }]);
});

describe("held back", () => {
  const at = (time: string) => minute(time);

  test("is a draft, whatever its date", () => {
    const { articles, problems } = archiveOf(article("a.txt", { draft: true, published: day("2020-01-01") }));
    expect(articles).toEqual([]);
    expect(problems).toEqual([{ code: "held-draft", path: "a.txt" }]);
  });

  test("is what is under embargo, until the instant it ends", () => {
    const { articles, problems } = archiveOf(
      article("early.txt", { embargoed: at("2025-03-01T12:00:01Z") }),
      article("due.txt", { embargoed: at("2025-03-01T12:00:00Z") }),
    );
    expect(pathsIn(articles)).toEqual(["due.txt"]);
    expect(problems).toEqual([{ code: "held-embargo", path: "early.txt", detail: "until 2025-03-01T12:00:01Z" }]);
  });

  test("is what has expired, from the instant it does", () => {
    const { articles, problems } = archiveOf(
      article("gone.txt", { expires: at("2025-03-01T12:00:00Z") }),
      article("there.txt", { expires: at("2025-03-01T12:00:01Z") }),
    );
    expect(pathsIn(articles)).toEqual(["there.txt"]);
    expect(problems).toEqual([{ code: "held-expired", path: "gone.txt", detail: "since 2025-03-01T12:00:00Z" }]);
  });

  test("takes no url and no term from what is published", () => {
    const published = day("2025-02-13");
    const { articles, terms, years } = archiveOf(
      article("a.txt", { title: "Hall", draft: true, tags: ["AI"], published: day("2024-02-13") }),
      article("b.txt", { title: "Hall", published }),
    );
    expect(articles.map(({ url }) => url)).toEqual(["/2025/02/hall/"]);
    expect([terms.tags, years.map(({ key }) => key)]).toEqual([[], ["2025"]]);
  });
});

/** A heap of articles in which titles, ids, dates and terms are often the same. */
const heap = fc.uniqueArray(
  fc.record({
    path: fc.constantFrom(..."abcdefghijkl").map((letter) => `${letter}.txt`),
    title: fc.constantFrom("Results", "results", "Results 2", "Hall"),
    published: fc.constantFrom(undefined, day("2025-02-13"), day("2025-02-14"), month("2025-02"), minute("2025-02-13T12:00:00Z"), minute("2025-02-13T20:00:00Z")),
    tags: fc.subarray(["AI", "ai", "A.I.", "Reuters", "__proto__", "all"]),
    id: fc.constantFrom(undefined, "tag:one", "tag:two"),
    draft: fc.boolean(),
  }),
  { selector: ({ path }) => path, maxLength: 12 },
);

test("whatever order the documents are read in, the archive is the same", () => {
  fc.assert(
    fc.property(
      heap.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }))),
      ([rows, shuffled]) => {
        const articles = (given: typeof rows) =>
          given.map(({ path, title, published, tags, id, draft }) => article(path, { title, tags, draft, ...(id ? { id } : {}), ...(published ? { published } : {}) }));
        const archive = archiveOf(...articles(rows));
        expect(archiveOf(...articles(shuffled))).toEqual(archive);
        const urls = archive.articles.map(({ url }) => url);
        const ids = archive.articles.map(({ id }) => id);
        expect([new Set(urls).size, new Set(ids).size]).toEqual([urls.length, ids.length]);
      },
    ),
  );
});

test("urls are given out in the same order where articles are placed without an archive", () => {
  const [first, second] = [article("b.txt", { title: "Hall", published: day("2025-02-01") }), article("a.txt", { title: "Hall", published: day("2025-02-02") })];
  const urls = (...given: readonly UnplacedArticle[]) => place(given).articles.map(({ source, url }) => [source.path, url]);
  expect(urls(second, first)).toEqual([["b.txt", "/2025/02/hall/"], ["a.txt", "/2025/02/hall-2/"]]);
  expect(urls(first, second)).toEqual(urls(second, first));
});

test("several articles of one document keep their places too", () => {
  const part = (line: number) => article("feed.xml", { title: "Hall", id: "tag:one", source: { path: "feed.xml", reader: "feed", line, fields: {} } });
  const urls = (...lines: readonly number[]) => archiveOf(...lines.map(part)).articles.map(({ source, url, id }) => [source.line, url, id]);
  expect(urls(1, 5, 9)).toEqual(urls(9, 1, 5));
  expect(urls(9, 5, 1)).toContainEqual([1, "/undated/hall/", "tag:one"]);
});

test("nothing that goes into the archive is changed", () => {
  const freeze = (value: unknown): void => {
    if (value === null || typeof value !== "object") return;
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  };
  const articles = [article("b.txt", { tags: ["AI"], published: day("2025-02-13") }), article("a.txt", { title: "b.txt", tags: ["ai"], published: day("2025-02-13") })];
  freeze(articles);
  const before = structuredClone(articles);
  archiveOf(...articles);
  expect(articles).toEqual(before);
});

test("a url does not change because another article's time has come or gone", () => {
  const read = [
    article("a.md", { title: "Results", published: day("2025-03-01"), expires: day("2025-04-01") }),
    article("b.md", { title: "Results", published: day("2025-03-02") }),
  ].map((one) => ({ ...one, slug: "results" }));
  const urlOfB = (now: number): string | undefined => buildArchive(read, { now, language: "en", timeZone: "UTC" }).articles.find(({ source }) => source.path === "b.md")?.url;
  expect(urlOfB(Date.UTC(2025, 2, 5))).toBe("/2025/03/results-2/");
  expect(urlOfB(Date.UTC(2026, 2, 5))).toBe("/2025/03/results-2/");
});

test("an embargo by the day ends when the site's day begins, an expiry when it is over", () => {
  const timeZone = "Asia/Tokyo";
  const count = (fields: Parameters<typeof article>[1], now: string): number =>
    buildArchive([article("a.md", fields)], { now: Date.parse(now), language: "en", timeZone }).articles.length;
  expect(count({ embargoed: day("2025-03-01") }, "2025-02-28T14:59:00Z")).toBe(0);
  expect(count({ embargoed: day("2025-03-01") }, "2025-02-28T15:00:00Z")).toBe(1);
  expect(count({ expires: day("2025-03-01") }, "2025-03-01T14:59:00Z")).toBe(1);
  expect(count({ expires: day("2025-03-01") }, "2025-03-01T15:00:00Z")).toBe(0);
});

test("eight thousand articles of one title in one month are placed in a straight line of time", () => {
  const read = Array.from({ length: 8000 }, (_, index) => ({ ...article(`${index}.md`, { published: day("2025-03-01") }), slug: "weekly-update" }));
  const begun = process.cpuUsage();
  const { articles } = buildArchive(read, { now: Date.UTC(2026, 0, 1), language: "en", timeZone: "UTC" });
  expect(new Set(articles.map(({ url }) => url)).size).toBe(8000);
  expect(process.cpuUsage(begun).user / 1000).toBeLessThan(4000);
});

describe("a link from one document to another", () => {
  const from = (html: string) => article("news/a.md", { published: day("2025-03-01"), sections: [{ kind: "story", html, text: "" }] });
  const target = article("b.md", { published: day("2025-02-01") });
  const linkedHtml = (html: string): string | undefined =>
    buildArchive([from(html), target], { now: Date.UTC(2026, 0, 1), language: "en", timeZone: "UTC" }).articles.find(({ source }) => source.path === "news/a.md")?.sections[0]?.html;
  const url = buildArchive([target], { now: Date.UTC(2026, 0, 1), language: "en", timeZone: "UTC" }).articles[0]?.url;

  test("leads to its page, with its fragment", () => {
    expect(linkedHtml('<p><a href="../b.md">before</a> and <a title="x" href="../b.md#results">after</a></p>')).toBe(
      `<p><a href="${url}">before</a> and <a title="x" href="${url}#results">after</a></p>`,
    );
  });

  test.each(["https://x.example/b.md", "/b.md", "#b", "mailto:b@x.example", "c.md"])("is left as it is where it is %s", (address) => {
    expect(linkedHtml(`<p><a href="${address}">x</a></p>`)).toBe(`<p><a href="${address}">x</a></p>`);
  });

  test("that leads to no document is noted", () => {
    expect(buildArchive([from('<p><img src="pic.png" alt=""></p>')], { now: Date.UTC(2026, 0, 1), language: "en", timeZone: "UTC" }).problems).toEqual([{ code: "link-unresolved", path: "news/a.md", detail: "pic.png" }]);
  });

  test("in a text that only shows markup is text", () => {
    expect(linkedHtml('<p>&lt;a href="../b.md"&gt;</p>')).toBe('<p>&lt;a href="../b.md"&gt;</p>');
  });
});
