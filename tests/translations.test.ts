import { describe, expect, test } from "vitest";
import type { UnplacedArticle } from "../plugins/dateline/article.ts";
import { buildArchive } from "../plugins/dateline/archive/index.ts";
import { planPages } from "../plugins/dateline/pages/index.ts";
import { article, day } from "./setup/article.ts";

const archiveOf = (articles: readonly UnplacedArticle[]) => buildArchive(articles, { now: Date.parse("2026-01-01"), language: "en", timeZone: "UTC" });

/** By path: languages of the translations that were found. */
function translations(articles: readonly UnplacedArticle[]): Record<string, readonly string[]> {
  const { published } = archiveOf(articles);
  return Object.fromEntries(published.map(({ source, relations }) => [source.path, relations.translations.map(({ lang, url }) => `${lang} ${url}`)]));
}

const story = (path: string, lang: string, title: string, given: Partial<UnplacedArticle> = {}) => article(path, { lang, title, published: day("2025-02-13"), ...given });

const english = story("hall.en.md", "en", "Acme opens a hall");
const german = story("hall.de.md", "de", "Acme eröffnet eine Halle");

describe("one story in several languages", () => {
  test("has file names that differ by their language, as Hugo has it", () => {
    expect(translations([english, german])).toEqual({ "hall.en.md": ["de /2025/02/acme-eroeffnet-eine-halle/"], "hall.de.md": ["en /2025/02/acme-opens-a-hall/"] });
  });

  test("the default language's file may have none in its name", () => {
    expect(translations([story("hall.md", "en", "Acme opens a hall"), german])).toMatchObject({ "hall.md": ["de /2025/02/acme-eroeffnet-eine-halle/"] });
  });

  test("shares a key, wherever its documents are", () => {
    const key = { translationKey: "hall" };
    const found = translations([story("a.txt", "en", "A hall", key), story("b.txt", "fr", "Une usine", key), story("c.txt", "ja", "工場", key)]);
    expect(found["a.txt"]).toEqual(["fr /2025/02/une-usine/", "ja /2025/02/工場/"]);
    expect(found["c.txt"]).toEqual(["en /2025/02/a-hall/", "fr /2025/02/une-usine/"]);
  });

  test("lies in folders of languages, where a document says that there are translations", () => {
    const [one, other] = [story("news/hall.md", "en", "A hall"), story("de/news/hall.md", "de", "Eine Halle")];
    expect(translations([one, other])).toEqual({ "news/hall.md": [], "de/news/hall.md": [] });
    expect(translations([one, { ...other, translations: ["en"] }])).toEqual({ "news/hall.md": ["de /2025/02/eine-halle/"], "de/news/hall.md": ["en /2025/02/a-hall/"] });
  });

  test("is not what has the same file name in another folder, or a suffix that is no language of its own", () => {
    expect(translations([story("a/hall.md", "en", "A hall"), story("b/hall.de.md", "de", "Eine Halle")])).toEqual({ "a/hall.md": [], "b/hall.de.md": [] });
    expect(translations([story("hall.io.md", "en", "A hall"), story("hall.md", "de", "Eine Halle")])).toEqual({ "hall.io.md": [], "hall.md": [] });
  });

  test("is the same in any order of the files", () => {
    expect(translations([german, english])).toEqual(translations([english, german]));
  });

  test("is never a copy: the same words in two languages stay two articles", () => {
    const sections = [{ kind: "story", html: "<p>x</p>", text: "Acme Robotics Inc. 12.5 (10.2) 2024 2025 EBITDA 4.1 (3.9) USD 17 18 19 20 Houston Berlin ".repeat(6) }] as const;
    const [one, other] = [
      { ...english, title: "Acme Robotics Q1 2025", sections },
      { ...german, title: "Acme Robotics Q1 2025", sections },
    ];
    const { articles, published } = archiveOf([one, other]);
    expect(articles.map(({ lang }) => lang).toSorted()).toEqual(["de", "en"]);
    expect(published.map(({ relations }) => [relations.main, relations.duplicates])).toEqual([[undefined, []], [undefined, []]]);
    const both = archiveOf([{ ...one, lang: "en" }, { ...other, lang: "en" }]);
    expect(both.articles).toHaveLength(1);
  });
});

test("a story in simplified and in traditional characters is no copy either", () => {
  const [one, other] = [story("a.txt", "zh-CN", "Acme Robotics Inc. opens production hall Houston"), story("b.txt", "zh-Hant", "Acme Robotics Inc. opens production hall Houston")];
  expect(archiveOf([one, other]).articles).toHaveLength(2);
  expect(archiveOf([one, { ...other, lang: "zh-SG" }]).articles).toHaveLength(1);
});

describe("pages in several languages", () => {
  const { article: articles, home, language, feed } = planPages(archiveOf([english, german]), { title: "News", language: "en", description: "", pageSize: 20, feedSize: 20 });

  test("an article names all its languages, and the site's as that of everybody else", () => {
    const alternates = [
      { lang: "de", url: "/2025/02/acme-eroeffnet-eine-halle/" },
      { lang: "en", url: "/2025/02/acme-opens-a-hall/" },
      { lang: "x-default", url: "/2025/02/acme-opens-a-hall/" },
    ];
    expect(articles.map((page) => page.alternates)).toEqual([alternates, alternates]);
  });

  test("the languages' homes are each other's alternates, and the home page is everybody else's", () => {
    const alternates = [{ lang: "de", url: "/lang/de/" }, { lang: "en", url: "/lang/en/" }, { lang: "x-default", url: "/" }];
    expect([...home, ...language].map((page) => page.alternates)).toEqual([alternates, alternates, alternates]);
    expect(language.map(({ lang, title }) => [lang, title])).toEqual([["de", "Deutsch"], ["en", "English"]]);
  });

  test("a feed of a language is in it", () => {
    expect(feed.filter(({ page }) => page === "/lang/de/").map(({ lang }) => lang)).toContain("de");
  });

  test("a site in one language says nothing of languages", () => {
    const { article: [page] } = planPages(archiveOf([english]), { title: "News", language: "en", description: "", pageSize: 20, feedSize: 20 });
    expect([page?.alternates, page?.languages]).toEqual([undefined, undefined]);
  });
});
