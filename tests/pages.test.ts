import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { UnplacedArticle } from "../plugins/dateline/article.ts";
import { buildArchive } from "../plugins/dateline/archive/index.ts";
import { planPages } from "../plugins/dateline/pages/index.ts";
import { groupByDate } from "../plugins/dateline/pages/list.ts";
import type { ListPage } from "../plugins/dateline/pages/page.ts";
import type { SitePlan } from "../plugins/dateline/pages/site.ts";
import { article, day, minute, month } from "./setup/article.ts";

const site: SitePlan = { title: "Acme News", description: "What is new at Acme.", pageSize: 2, feedSize: 2 };

function plan(articles: readonly UnplacedArticle[], given: Partial<SitePlan> = {}) {
  const archive = buildArchive(articles, { now: Date.parse("2025-03-01T00:00:00Z"), language: "en", timeZone: "UTC" });
  return { archive, pages: planPages(archive, { ...site, ...given }) };
}

const release = article("a.txt", {
  title: "Acme opens a hall",
  summary: "It is big.",
  published: minute("2025-02-13T13:30:00Z"),
  tags: ["Halls"],
  categories: ["Company"],
  provider: { name: "Reuters", via: "TradingView" },
  wire: "GlobeNewswire",
  symbols: [{ exchange: "NYSE", ticker: "ACME", id: "NYSE:ACME", market: "NYSE" }],
  companies: [{ name: "Acme Robotics", symbols: ["NYSE:ACME"] }],
  kind: "product",
  dateline: { text: "HOUSTON, Feb. 13", location: { name: "Houston", region: "Texas", country: "US" } },
});
const older = article("b.txt", { title: "Acme plans a hall", published: day("2024-11-02"), tags: ["halls"] });
const undated = article("c.txt", { title: "Acme" });

const small = plan([undated, older, release]);
const urlsOf = (pages: Readonly<Record<string, readonly { readonly url: string }[]>>): string[] => Object.values(pages).flatMap((kind) => kind.map(({ url }) => url));

test("a small archive has these pages", () => {
  const urls = Object.fromEntries(Object.entries(small.pages).map(([kind, pages]) => [kind, pages.map(({ url }) => url)]));
  expect(urls).toEqual({
    home: ["/"],
    article: ["/2025/02/acme-opens-a-hall/", "/2024/11/acme-plans-a-hall/", "/undated/acme/"],
    year: ["/2025/", "/2024/"],
    month: ["/2025/02/", "/2024/11/"],
    archive: ["/archive/"],
    undated: [],
    withdrawn: [],
    termYear: [
      "/tags/halls/2025/",
      "/tags/halls/2024/",
      "/categories/company/2025/",
      "/symbols/NYSE-ACME/2025/",
      "/companies/acme-robotics/2025/",
      "/providers/reuters/2025/",
      "/wires/globenewswire/2025/",
      "/kinds/product/2025/",
      "/places/houston-texas/2025/",
      "/lang/en/2025/",
      "/lang/en/2024/",
    ],
    tag: ["/tags/halls/"],
    tags: ["/tags/"],
    category: ["/categories/company/"],
    categories: ["/categories/"],
    symbol: ["/symbols/NYSE-ACME/"],
    symbols: ["/symbols/"],
    company: ["/companies/acme-robotics/"],
    companies: ["/companies/"],
    provider: ["/providers/reuters/"],
    providers: ["/providers/"],
    wire: ["/wires/globenewswire/"],
    wires: ["/wires/"],
    kind: ["/kinds/product/"],
    kinds: ["/kinds/"],
    place: ["/places/houston-texas/"],
    places: ["/places/"],
    language: ["/lang/en/"],
    languages: ["/lang/"],
    search: ["/search/"],
    styleGuide: [],
    notFound: ["/404.html"],
    feed: [
      "/feed.xml",
      "/feed.atom",
      "/feed.json",
      "/2025/feed.xml",
      "/2024/feed.xml",
      "/tags/halls/feed.xml",
      "/categories/company/feed.xml",
      "/symbols/NYSE-ACME/feed.xml",
      "/companies/acme-robotics/feed.xml",
      "/providers/reuters/feed.xml",
      "/wires/globenewswire/feed.xml",
      "/kinds/product/feed.xml",
      "/places/houston-texas/feed.xml",
      "/lang/en/feed.xml",
    ],
    feeds: ["/feeds/"],
    opml: ["/feeds.opml"],
    sitemap: ["/sitemap.xml", "/sitemaps/pages.xml", "/sitemaps/terms.xml", "/sitemaps/2024.xml", "/sitemaps/2025.xml", "/sitemaps/undated.xml"],
    newsSitemap: ["/news-sitemap.xml"],
    robots: ["/robots.txt"],
    redirect: [],
    host: [],
    api: ["/api/articles.json", "/api/articles/2025.json", "/api/articles/2024.json", "/api/articles/undated.json", "/api/openapi.json"],
    export: [],
  });
});

test("an empty archive still has a home, an archive, lists of terms, a feed, and a page for what is not there", () => {
  const { pages } = plan([]);
  expect(urlsOf(pages)).toEqual([
    "/", "/archive/", "/tags/", "/categories/", "/symbols/", "/companies/", "/providers/", "/wires/", "/kinds/", "/places/", "/lang/", "/search/", "/404.html", "/feed.xml", "/feed.atom", "/feed.json", "/feeds/", "/feeds.opml",
    "/sitemap.xml", "/sitemaps/pages.xml", "/news-sitemap.xml", "/robots.txt", "/api/articles.json", "/api/openapi.json",
  ]);
  expect(pages.home[0]).toMatchObject({ groups: [], paging: {}, total: 0 });
});

test("every url ends in a slash or a file name, and no two pages have the same", () => {
  const words = fc.constantFrom("page", "feed.xml", "all", "2025", "02", "archive", "Halls", "halls!", "C", "C++", "東京", "../x", "a/b", "undated");
  const articles = fc.array(
    fc.record({ title: words, tags: fc.uniqueArray(words), categories: fc.uniqueArray(words), wire: words, published: fc.constantFrom(day("2025-02-13"), day("2024-12-31"), month("2025-02")) }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(articles, (given) => {
      const { pages } = plan(given.map((fields, index) => article(`${index}.txt`, fields)), { pageSize: 1 });
      const urls = urlsOf(pages);
      expect(urls.filter((url) => !/^\/(?:[^/]+\/)*(?:[^/.]+\.(?:html|xml|atom|json|opml|txt))?$/.test(url))).toEqual([]);
      expect(urls).toHaveLength(new Set(urls).size);
      expect(urls.filter((url) => /\/\.\.?\//.test(url))).toEqual([]);
    }),
  );
});

const pathsOn = ({ lead, groups }: ListPage): string[] => [...(lead ? [lead] : []), ...groups.flatMap(({ articles }) => articles)].map(({ source }) => source.path);

describe("paging", () => {
  const five = plan(["2025-02-05", "2025-02-04", "2025-02-03", "2025-02-02", "2024-02-01"].map((date) => article(`${date}.txt`, { published: day(date), tags: ["AI"] })));

  test("numbers full pages from the oldest, and leaves the first one to two pages' worth", () => {
    expect(five.pages.tag.map((page) => [page.url, page.paging, page.total, pathsOn(page)])).toEqual([
      ["/tags/ai/", { older: "/tags/ai/page/1/", olderYear: "2025" }, 5, ["2025-02-05.txt", "2025-02-04.txt", "2025-02-03.txt"]],
      ["/tags/ai/page/1/", { number: 1, newest: "/tags/ai/", newer: "/tags/ai/" }, 2, ["2025-02-02.txt", "2024-02-01.txt"]],
    ]);
  });

  test("is the same for home, years and months", () => {
    expect(five.pages.home.map(({ url }) => url)).toEqual(["/", "/page/1/"]);
    expect(five.pages.year.map(({ url }) => url)).toEqual(["/2025/", "/2025/page/1/", "/2024/"]);
    expect(five.pages.month.map(({ url }) => url)).toEqual(["/2025/02/", "/2025/02/page/1/", "/2024/02/"]);
  });

  test("leads from a year's last page to the year before", () => {
    expect(five.pages.year.map(({ paging }) => [paging.newer, paging.older])).toEqual([[undefined, "/2025/page/1/"], ["/2025/", "/2024/"], ["/2025/", undefined]]);
    expect(five.pages.termYear.filter(({ taxonomy }) => taxonomy === "tags").map(({ url, paging }) => [url, paging.newer, paging.older])).toEqual([
      ["/tags/ai/2025/", undefined, "/tags/ai/2025/page/1/"],
      ["/tags/ai/2025/page/1/", "/tags/ai/2025/", "/tags/ai/2024/"],
      ["/tags/ai/2024/", "/tags/ai/2025/", undefined],
    ]);
  });

  test("does not begin a page before it is full", () => {
    expect(plan([release, older, undated]).pages.home.map(({ url }) => url)).toEqual(["/"]);
  });

  const listsOf = ({ home, tag, termYear }: ReturnType<typeof plan>["pages"]): Map<string, ListPage> => new Map([...home, ...tag, ...termYear].map((page) => [page.url, page]));
  const onDays = (count: number) => Array.from({ length: count }, (_, index) => article(`${String(index).padStart(3, "0")}.txt`, { published: day(new Date(Date.UTC(2024, 11, 1) + Math.floor(index / 2) * 86_400_000).toISOString().slice(0, 10)), tags: ["AI"] }));
  const said = (page: ListPage): string => JSON.stringify([{ ...page, groups: [] }, pathsOn(page)]);

  test("changes no page but the first when newer articles arrive, and once the full one before, whose newer page is there now", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), (count, added, pageSize) => {
        const before = listsOf(plan(onDays(count), { pageSize }).pages);
        const after = listsOf(plan(onDays(count + added), { pageSize }).pages);
        const full = [...before.values()].filter(({ paging }) => paging.number !== undefined);
        expect(full.map(({ url }) => after.get(url)).map((page) => page && pathsOn(page))).toEqual(full.map(pathsOn));
        const settled = full.filter(({ paging }) => paging.newer !== paging.newest);
        expect(settled.flatMap(({ url }) => after.get(url) ?? []).map((page) => said(page))).toEqual(settled.map((page) => said(page)));
      }),
      { numRuns: 30 },
    );
  });

  test("puts every article on one page, whatever their number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 4 }), (count, pageSize) => {
        const { pages } = plan(onDays(count), { pageSize });
        const paths = onDays(count).map(({ source }) => source.path);
        expect(pages.home.flatMap(pathsOn).toSorted()).toEqual(paths);
        expect(pages.tag.flatMap(pathsOn).toSorted()).toEqual(paths);
        expect(pages.termYear.filter(({ taxonomy }) => taxonomy === "tags").flatMap(pathsOn).toSorted()).toEqual(paths);
      }),
      { numRuns: 30 },
    );
  });
});

describe("the lead story", () => {
  const dated = (path: string, summary: string) => article(path, { published: day("2025-02-13"), summary });

  test("is the newest day's first with a summary, and stands on the page once", () => {
    const [page] = plan([article("a.txt", { published: day("2025-02-13"), summary: "" }), dated("b.txt", "It is big."), article("c.txt", { published: day("2025-02-01"), summary: "Old." })]).pages.home;
    expect(page?.lead?.source.path).toBe("b.txt");
    expect(page && pathsOn(page)).toEqual(["b.txt", "a.txt", "c.txt"]);
  });

  test("is the pinned one where there is one, also of another day", () => {
    const [page] = plan([dated("a.txt", "New."), article("b.txt", { published: day("2024-02-13"), weight: 1 })]).pages.home;
    expect(page?.lead?.source.path).toBe("b.txt");
    expect(page?.groups.map(({ date }) => date)).toEqual(["2025-02-13"]);
  });
});

test("a symbol's page names the symbols that stand in its releases, the most frequent first", () => {
  const listed = (ticker: string) => ({ exchange: "NYSE", ticker, id: `NYSE:${ticker}`, market: "NYSE" });
  const { pages } = plan([
    article("a.txt", { published: day("2025-02-01"), symbols: [listed("ACME"), listed("BOLT")] }),
    article("b.txt", { published: day("2025-02-02"), symbols: [listed("ACME"), listed("CORD")] }),
    article("c.txt", { published: day("2025-02-03"), symbols: [listed("ACME"), listed("CORD")] }),
  ]);
  expect(pages.symbol.find(({ title }) => title === "NYSE:ACME")?.alongside).toEqual([{ title: "NYSE:CORD", url: "/symbols/NYSE-CORD/", count: 2 }, { title: "NYSE:BOLT", url: "/symbols/NYSE-BOLT/", count: 1 }]);
});

test("undated articles have a page of their own where there are more than fit on the archive's", () => {
  const three = plan(["a.txt", "b.txt", "c.txt"].map((path) => article(path)), { pageSize: 2 }).pages;
  expect(three.undated.map((page) => [page.url, page.total])).toEqual([["/archive/undated/", 3]]);
  expect(three.archive[0]).toMatchObject({ undated: [{}, {}], allUndated: { url: "/archive/undated/", count: 3 } });
  expect(small.pages.archive[0]?.allUndated).toBeUndefined();
});

test("a term's page of a year says what stands for both, where the term has no other year", () => {
  const found = small.pages.termYear.map(({ url, canonical }) => [url, canonical]);
  expect(found).toContainEqual(["/wires/globenewswire/2025/", "/wires/globenewswire/"]);
  expect(found).toContainEqual(["/tags/halls/2025/", undefined]);
  expect(small.pages.termYear.find(({ url }) => url === "/tags/halls/2025/")?.trail).toEqual([{ label: "home", url: "/" }, { label: "tags", url: "/tags/" }, { title: "Halls", url: "/tags/halls/" }]);
});

describe("grouping", () => {
  const { articles } = plan([
    article("a.txt", { published: minute("2025-02-13T20:00:00Z") }),
    article("b.txt", { published: day("2025-02-13") }),
    article("c.txt", { published: day("2025-02-01") }),
    article("d.txt", { published: month("2025-02") }),
    article("e.txt", { published: day("2024-12-31") }),
    article("f.txt"),
  ]).archive;
  const grouped = (by: "day" | "month" | "year") => groupByDate(articles, by).map(({ date, articles: found }) => [date, found.map(({ source }) => source.path)]);

  test("by day puts what has no day under its month, and what has no date under none", () => {
    expect(grouped("day")).toEqual([
      ["2025-02-13", ["a.txt", "b.txt"]],
      ["2025-02-01", ["c.txt"]],
      ["2025-02", ["d.txt"]],
      ["2024-12-31", ["e.txt"]],
      ["", ["f.txt"]],
    ]);
  });

  test("by month and by year", () => {
    expect(grouped("month")).toEqual([["2025-02", ["a.txt", "b.txt", "c.txt", "d.txt"]], ["2024-12", ["e.txt"]], ["", ["f.txt"]]]);
    expect(grouped("year")).toEqual([["2025", ["a.txt", "b.txt", "c.txt", "d.txt"]], ["2024", ["e.txt"]], ["", ["f.txt"]]]);
  });

  test("is by day at home and in a month, by month in a year and under a term", () => {
    const dates = (pages: readonly { readonly groups: readonly { readonly date: string }[] }[]) => pages.map(({ groups }) => groups.map(({ date }) => date));
    expect(dates(small.pages.home)).toEqual([["2024-11-02", ""]]);
    expect(dates(small.pages.month)).toEqual([["2025-02-13"], ["2024-11-02"]]);
    expect(dates(small.pages.year)).toEqual([["2025-02"], ["2024-11"]]);
    expect(dates(small.pages.tag)).toEqual([["2025-02", "2024-11"]]);
  });
});

describe("trails", () => {
  const home = { label: "home", url: "/" };

  test("lead from the home page to the page above", () => {
    const { pages } = small;
    expect(pages.home[0]?.trail).toEqual([]);
    expect(pages.archive[0]?.trail).toEqual([home]);
    expect(pages.year[0]?.trail).toEqual([home, { label: "archive", url: "/archive/" }]);
    expect(pages.month[0]?.trail).toEqual([home, { label: "archive", url: "/archive/" }, { title: "2025", url: "/2025/" }]);
    expect(pages.tags[0]?.trail).toEqual([home]);
    expect(pages.tag[0]?.trail).toEqual([home, { label: "tags", url: "/tags/" }]);
    expect(pages.notFound[0]?.trail).toEqual([home]);
  });

  test("of an article go over its provider, else its wire, else its category", () => {
    const trailOf = (given: Partial<UnplacedArticle>) => plan([article("a.txt", given)]).pages.article[0]?.trail;
    const all = { provider: { name: "Reuters" }, wire: "GlobeNewswire", categories: ["Company"] };
    expect(trailOf(all)).toEqual([home, { title: "Reuters", url: "/providers/reuters/" }]);
    expect(trailOf({ wire: all.wire, categories: all.categories })).toEqual([home, { title: "GlobeNewswire", url: "/wires/globenewswire/" }]);
    expect(trailOf({ categories: all.categories })).toEqual([home, { title: "Company", url: "/categories/company/" }]);
    expect(trailOf({})).toEqual([home]);
  });
});

describe("the page of an article", () => {
  test("knows its neighbours in time", () => {
    const neighbours = small.pages.article.map(({ newer, older: next }) => [newer?.title, next?.title]);
    expect(neighbours).toEqual([
      [undefined, "Acme plans a hall"],
      ["Acme opens a hall", "Acme"],
      ["Acme plans a hall", undefined],
    ]);
  });

  test("links its terms as the archive spells them", () => {
    const [first, second] = small.pages.article;
    expect(first?.terms).toEqual({
      tags: [{ title: "Halls", url: "/tags/halls/" }],
      categories: [{ title: "Company", url: "/categories/company/" }],
      symbols: [{ title: "NYSE:ACME", url: "/symbols/NYSE-ACME/" }],
      companies: [{ title: "Acme Robotics", url: "/companies/acme-robotics/" }],
      providers: [{ title: "Reuters", url: "/providers/reuters/" }],
      wires: [{ title: "GlobeNewswire", url: "/wires/globenewswire/" }],
      kinds: [{ title: "Product", url: "/kinds/product/" }],
      places: [{ title: "Houston, Texas", url: "/places/houston-texas/" }],
      languages: [{ title: "English", url: "/lang/en/" }],
    });
    expect(second?.terms.tags).toEqual([{ title: "Halls", url: "/tags/halls/" }]);
  });

  test("is called and described as the article is", () => {
    expect(small.pages.article[0]).toMatchObject({ kind: "article", title: "Acme opens a hall", description: "It is big." });
  });
});

describe("the page of a copy", () => {
  const text = "Acme Robotics opened a hall in Houston today in which people will build what the kitchens of the world have waited for, and everybody came to see how it was done.";
  const sections = [{ kind: "story" as const, html: "", text }];
  const main = { ...release, sections };
  const copy = article("d.txt", { title: "Acme opens a hall", published: day("2025-02-14"), sections, symbols: release.symbols });
  const same = article("e.txt", { title: "Acme buys land", published: day("2025-01-14"), symbols: release.symbols });
  const { pages } = plan([main, copy, same, older]);
  const pageOf = (path: string) => pages.article.find((page) => page.article.source.path === path);

  test("is there, tells search engines of the main one, and has no neighbours", () => {
    const page = pageOf("d.txt");
    expect([page?.url, page?.canonical, page?.older, page?.newer]).toEqual(["/2025/02/acme-opens-a-hall-2/", "/2025/02/acme-opens-a-hall/", undefined, undefined]);
    expect(page?.related.main?.source.path).toBe("a.txt");
    expect(pageOf("a.txt")?.canonical).toBeUndefined();
  });

  test("is listed on the page of the main one, and nowhere else", () => {
    expect(pageOf("a.txt")?.related.copies.map(({ source }) => source.path)).toEqual(["d.txt"]);
    expect(pages.home.flatMap(pathsOn)).toEqual(["a.txt", "e.txt", "b.txt"]);
    expect(pages.feed.flatMap(({ articles }) => articles).filter(({ source }) => source.path === "d.txt")).toEqual([]);
    expect(pages.article.flatMap(({ newer, older: next }) => [newer, next]).filter((one) => one?.source.path === "d.txt")).toEqual([]);
  });

  test("leads to the stories that the main one's page leads to", () => {
    expect(pageOf("a.txt")?.related.stories.map(({ source }) => source.path)).toEqual(["e.txt", "b.txt"]);
    expect(pageOf("d.txt")?.related.stories).toEqual(pageOf("a.txt")?.related.stories);
  });
});

describe("feeds", () => {
  test("carry the newest articles, as many as the site says, and none without a date", () => {
    const [all] = plan([undated, older, release, article("d.txt", { title: "Oldest", published: day("2020-01-01") })], { feedSize: 3 }).pages.feed;
    expect(all).toMatchObject({ kind: "feed", url: "/feed.xml", title: "Acme News", description: "What is new at Acme.", page: "/" });
    expect(all?.articles.map(({ title }) => title)).toEqual(["Acme opens a hall", "Acme plans a hall", "Oldest"]);
    expect(plan([undated]).pages.feed.map(({ url, articles }) => [url, articles])).toEqual([["/feed.xml", []], ["/feed.atom", []], ["/feed.json", []]]);
    expect(plan([older, release], { feedSize: 1 }).pages.feed[0]?.articles.map(({ title }) => title)).toEqual(["Acme opens a hall"]);
  });

  test("of a term are named after it and lead to its page", () => {
    const halls = small.pages.feed.find(({ url }) => url === "/tags/halls/feed.xml");
    expect(halls).toMatchObject({ title: "Halls · Acme News", page: "/tags/halls/" });
    expect(halls?.articles.map(({ title }) => title)).toEqual(["Acme opens a hall", "Acme plans a hall"]);
  });

  test("are offered by the pages they belong to, and the main one by every page", () => {
    const main = { title: "Acme News", url: "/feed.xml", format: "rss" };
    expect(small.pages.tag[0]?.feeds).toEqual([{ title: "Halls · Acme News", url: "/tags/halls/feed.xml", format: "rss" }, main]);
    const { feed: _feeds, opml: _opml, ...shown } = small.pages;
    const without = Object.values(shown).flatMap((pages) => pages.filter(({ kind, feeds }) => kind !== "machine" && !feeds.some(({ url }) => url === main.url)));
    expect(without).toEqual([]);
    const planned = new Set(urlsOf(small.pages));
    expect(Object.values(shown).flatMap((pages) => pages.flatMap(({ feeds }) => feeds.map(({ url }) => url))).filter((url) => !planned.has(url))).toEqual([]);
  });
});

test("the archive page has every year with its own months, and the undated", () => {
  const [page] = small.pages.archive;
  expect(page?.years.map(({ year, months }) => [year.key, months.map(({ key }) => key)])).toEqual([["2025", ["2025-02"]], ["2024", ["2024-11"]]]);
  expect(page?.undated.map(({ title }) => title)).toEqual(["Acme"]);
  expect(small.pages.year.map(({ months }) => months?.map(({ key }) => key))).toEqual([["2025-02"], ["2024-11"]]);
});
