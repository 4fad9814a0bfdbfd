/** The option `layout`, and how it and a document decide together how a page looks. */
import { describe, expect, test } from "vitest";
import type { Layout, Picture } from "../plugins/dateline/article.ts";
import { buildArchive } from "../plugins/dateline/archive/index.ts";
import { checkLayout } from "../plugins/dateline/layout/check.ts";
import type { LayoutOptions } from "../plugins/dateline/layout/options.ts";
import { unknownWidgets } from "../plugins/dateline/layout/widgets.ts";
import { planPages } from "../plugins/dateline/pages/index.ts";
import { menusOf } from "../plugins/dateline/pages/menus.ts";
import type { Presentation } from "../plugins/dateline/pages/presentation.ts";
import { article, day } from "./setup/article.ts";

const archiveOf = (layouts: Readonly<Record<string, Layout>>) =>
  buildArchive(
    Object.entries(layouts).map(([title, layout]) => article(`${title}.md`, { title, layout, published: day("2021-01-15"), authors: ["Jane Doe"] })),
    { now: Date.parse("2021-02-01T00:00:00Z"), language: "en", timeZone: "UTC" },
  );

const site = { title: "News", description: "", url: "https://news.example", language: "en", timeZone: "UTC", pageSize: 20, feedSize: 20 };

/** How the page of a document with such a layout looks. */
function presented(own: Layout, layout: LayoutOptions = {}): Presentation | undefined {
  const [page] = planPages(archiveOf({ a: own }), { ...site, layout }).article;
  return page?.presentation;
}

describe("the option is checked", () => {
  test.each<[unknown]>([
    [{}],
    [{ sidebar: "left", widgets: ["recent"] }],
    [{ sidebar: { home: "none", list: false }, widgets: { single: [] } }],
    [{ comments: true }],
    [{ comments: { service: "disqus", shortname: "acme" } }],
    [{ menu: { main: [{ name: "News", url: "/" }] }, social: { Mail: "mailto:news@acme.example" } }],
    [{ thumbnail: { visibility: [], remote: "fetch" }, counts: { recent: 3 }, authors: { "Jane Doe": {} } }],
  ])("%j is right", (value) => expect(checkLayout(value)).toBeUndefined());

  test.each<[unknown, string]>([
    ["right", 'an object such as { sidebar: { single: "right" }, toc: true }'],
    [{ sidebars: "left" }, 'an object that has only the keys sidebar, widgets, pager, toc, authorbox, mathjax, comments, thumbnail, menu, counts, social, authors: there is no "sidebars". Did you mean "sidebar"?'],
    [{ sidebar: "top" }, 'an object whose sidebar is "left", "right", "none" or false'],
    [{ sidebar: { start: "left" } }, 'an object whose sidebar has only the keys home, list, single: there is no "start". Did you mean "list"?'],
    [{ widgets: "recent" }, "an object whose widgets is an array"],
    [{ widgets: ["recent", 1] }, "an object whose every widgets is a text"],
    [{ toc: "yes" }, "an object whose toc is true or false"],
    [{ comments: { service: "giscus", repo: "acme/news" } }, "an object whose comments is given its repoId"],
    [{ comments: { service: "isso" } }, "an object whose comments is true, false, or an object whose service is giscus, utterances, disqus"],
    [{ menu: { top: [] } }, 'an object whose menu has only the keys main, side, footer: there is no "top". Did you mean "main"?'],
    [{ menu: { main: [{ name: "News" }] } }, "an object whose every menu.main is given its url"],
    [{ social: { Mastodon: "javascript:alert(1)" } }, "an object whose social.Mastodon is an address such as /about/ or https://acme.example/"],
    [{ counts: { recent: 0 } }, "an object whose counts.recent is a whole number above 0"],
  ])("%j is refused, with what it must be", (value, wanted) => expect(checkLayout(value)).toBe(wanted));
});

describe("the document decides, then the site, then what is usual", () => {
  test.each<[Layout, LayoutOptions, Partial<Presentation>]>([
    [{}, {}, { sidebar: "none", widgets: [], pager: true, toc: false }],
    [{}, { sidebar: "left", pager: false, toc: true }, { sidebar: "left", pager: false, toc: true }],
    [{}, { sidebar: { home: "left", single: "right" } }, { sidebar: "right" }],
    [{ sidebar: "none" }, { sidebar: "left" }, { sidebar: "none", widgets: [], shown: {} }],
    [{ sidebar: "right" }, { sidebar: false }, { sidebar: "right" }],
    [{ pager: false, toc: false }, { pager: true, toc: true }, { pager: false, toc: false }],
    [{ widgets: ["years", "tags", "sidemenu"] }, { sidebar: "left", widgets: ["recent"] }, { widgets: ["years", "taglist", "menu"] }],
    [{ widgets: [] }, { sidebar: "left", widgets: ["recent"] }, { sidebar: "none", widgets: [] }],
    [{}, { sidebar: "left", widgets: { home: ["years"] } }, { widgets: ["recent", "symbols", "taglist"] }],
    [{}, { sidebar: "left", widgets: [] }, { widgets: ["recent", "symbols", "taglist"] }],
    [{ comments: false }, { comments: true }, {}],
    [{}, { comments: true }, { comments: "own" }],
    [{ comments: true }, {}, {}],
  ])("a document with %j on a site with %j", (own, layout, expected) => {
    const found = presented(own, layout);
    expect(found).toMatchObject(expected);
    expect(found && "comments" in found).toBe("comments" in expected);
  });

  test("authors that the site knows, by name without case", () => {
    const authors = { "JANE DOE": { bio: "Writes." } };
    expect(presented({}, { authors })?.authors).toEqual([{ name: "JANE DOE", bio: "Writes." }]);
    expect(presented({ authorbox: false }, { authors })?.authors).toEqual([]);
    expect(presented({}, { authors, authorbox: false })?.authors).toEqual([]);
    expect(presented({ authorbox: true }, { authors: {} })?.authors).toEqual([]);
  });

  test("a feed has no looks", () => expect(planPages(archiveOf({ a: {} }), site).feed.every(({ presentation }) => presentation === undefined)).toBe(true));

  test("of pictures in a list, the first is not loaded late", () => {
    const picture: Picture = { sources: [], width: 1, height: 1 };
    const archive = archiveOf({ a: {}, b: { thumbnail: { src: "b.png", picture } }, c: { thumbnail: { src: "c.png", picture } } });
    expect(planPages(archive, site).home[0]?.presentation?.firstPicture).toBe("/2021/01/b/");
  });
});

describe("menus", () => {
  const menus = (layouts: Readonly<Record<string, Layout>>, option = {}) => menusOf(archiveOf(layouts).published, option);
  const item = (title: string, url: string, children: readonly unknown[] = []) => ({ title, url, children });

  test("by weight; of equal weight the option's as given, then documents by title", () => {
    const main = [{ name: "Second", url: "/2/", weight: 2 }, { name: "First", url: "/1/", weight: 1 }, { name: "Last", url: "/3/" }];
    expect(menus({ b: { menu: [{ menu: "main" }] }, a: { menu: [{ menu: "main" }] }, c: { menu: [{ menu: "main", weight: 1, name: "Third" }] } }, { main })["main"]?.map(({ title }) => title)).toEqual([
      "First", "Third", "Second", "Last", "a", "b",
    ]);
  });

  test("entries below others, by their names without case", () => {
    expect(menus({ a: { menu: [{ menu: "side", parent: "about" }] } }, { side: [{ name: "About", url: "/about/" }] })).toEqual({ side: [item("About", "/about/", [item("a", "/2021/01/a/")])] });
  });

  test("a parent that is not there counts as none; so does an entry's own name", () => {
    expect(menus({ a: { menu: [{ menu: "side", parent: "nowhere" }] }, b: { menu: [{ menu: "side", parent: "b" }] } })["side"]).toEqual([item("a", "/2021/01/a/"), item("b", "/2021/01/b/")]);
  });

  test("entries that stand below each other do not hang the build, and stand at the top", () => {
    expect(menus({ a: { menu: [{ menu: "side", parent: "b" }] }, b: { menu: [{ menu: "side", parent: "a" }] }, c: { menu: [{ menu: "side" }] } })["side"]).toEqual([item("a", "/2021/01/a/"), item("b", "/2021/01/b/"), item("c", "/2021/01/c/")]);
  });
});

test("widgets that nobody has are told with the nearest there is; other names of a widget are known", () => {
  const archive = archiveOf({ a: { widgets: ["recnt", "sidemenu"] } });
  expect(unknownWidgets(archive.published, { widgets: { home: ["yeras"] } }, ["recent", "years", "menu"])).toEqual([
    { code: "widget-unknown", path: "(options)", detail: "yeras; did you mean years?" },
    { code: "widget-unknown", path: "a.md", detail: "recnt; did you mean recent?" },
  ]);
});
