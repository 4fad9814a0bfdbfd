import { describe, expect, test } from "vitest";
import { dateFormats } from "../_includes/dates.ts";
import { interfaceLanguage, messagesFor } from "../_includes/i18n/index.ts";
import { interfacesOf } from "../_includes/i18n/interface.ts";
import { day, minute } from "./setup/article.ts";

const counts = [0, 1, 2, 3, 11, 100] as const;

describe("the noun goes with its number", () => {
  test.each([
    ["en", ["0 releases", "1 release", "2 releases", "3 releases", "11 releases", "100 releases"]],
    ["de", ["0 Meldungen", "1 Meldung", "2 Meldungen", "3 Meldungen", "11 Meldungen", "100 Meldungen"]],
    ["fr", ["0 communiqué", "1 communiqué", "2 communiqués", "3 communiqués", "11 communiqués", "100 communiqués"]],
    ["es", ["0 comunicados", "1 comunicado", "2 comunicados", "3 comunicados", "11 comunicados", "100 comunicados"]],
    ["pt", ["0 comunicado", "1 comunicado", "2 comunicados", "3 comunicados", "11 comunicados", "100 comunicados"]],
    ["ar", ["لا بيانات", "بيان واحد", "بيانان", "3 بيانات", "11 بيانًا", "100 بيان"]],
    ["ja", ["0件", "1件", "2件", "3件", "11件", "100件"]],
    ["zh-Hans", ["0 篇新闻稿", "1 篇新闻稿", "2 篇新闻稿", "3 篇新闻稿", "11 篇新闻稿", "100 篇新闻稿"]],
    ["zh-Hant", ["0 則新聞稿", "1 則新聞稿", "2 則新聞稿", "3 則新聞稿", "11 則新聞稿", "100 則新聞稿"]],
  ])("in %s", (tag, said) => {
    expect(counts.map((count) => messagesFor(tag).releases(count))).toEqual(said);
  });

  test("a million French releases have a `de` before them", () => {
    expect(messagesFor("fr").releases(1_000_000)).toBe("1\u202f000\u202f000 de communiqués");
  });
});

describe("the closest language that there are messages for", () => {
  test.each([
    ["en-GB", "en"],
    ["pt-BR", "pt"],
    ["de-AT", "de"],
    ["ar-EG", "ar"],
    ["zh", "zh-Hans"],
    ["zh-CN", "zh-Hans"],
    ["zh-SG", "zh-Hans"],
    ["zh-TW", "zh-Hant"],
    ["zh-HK", "zh-Hant"],
    ["zh-Hant-US", "zh-Hant"],
    ["DE", "de"],
  ])("of %s is %s", (tag, known) => {
    expect(interfaceLanguage(tag)).toBe(known);
  });

  test.each(["ko", "ar-Latn", "not a tag", ""])("%j has none, and gets English", (tag) => {
    expect(interfaceLanguage(tag)).toBeUndefined();
    expect(messagesFor(tag).home).toBe("News");
  });
});

describe("the interface of a page", () => {
  const site = { language: "en", timeZone: "UTC" };

  test("speaks the language of what the page shows", () => {
    const { lang, dir, t, arrows } = interfacesOf(site)("ar");
    expect({ lang, dir, home: t.home, on: arrows.on }).toEqual({ lang: "ar", dir: "rtl", home: "الأخبار", on: "←" });
  });

  test("speaks the site's where there are no messages, or the site does not offer them", () => {
    expect(interfacesOf(site)("ko").lang).toBe("en");
    expect(interfacesOf({ ...site, languages: ["fr"] })("de").lang).toBe("en");
    expect(interfacesOf({ ...site, languages: ["de"] })("de-AT").lang).toBe("de-AT");
  });

  test("is made once a language", () => {
    const interfaceIn = interfacesOf(site);
    expect(interfaceIn("de").dates).toBe(interfaceIn("de").dates);
  });

  test("names the language and the direction of what is in another, and only those", () => {
    const { foreign } = interfacesOf(site)("de");
    expect([foreign("de"), foreign("fr"), foreign("ar")]).toEqual([{}, { lang: "fr" }, { lang: "ar", dir: "rtl" }]);
  });
});

describe("dates are written as the language writes them", () => {
  test.each([
    ["en", "Thursday, 13 February 2025"],
    ["de", "Donnerstag, 13. Februar 2025"],
    ["fr", "jeudi 13 février 2025"],
    ["ja", "2025年2月13日木曜日"],
    ["zh-Hant", "2025年2月13日星期四"],
    ["ar", "الخميس، 13 فبراير 2025"],
  ])("in %s", (tag, said) => {
    expect(dateFormats(tag, "UTC").heading("2025-02-13")).toBe(said);
  });

  test("a day and its time have between them what the script puts there", () => {
    const moment = minute("2025-02-13T13:30:00Z");
    const said = (tag: string) => {
      const dates = dateFormats(tag, "UTC");
      return [dates.day(moment), dates.time(moment)].join(dates.comma);
    };
    expect(said("en")).toBe("13 Feb 2025, 13:30 UTC");
    expect(said("ja")).toBe("2025年2月13日 13:30 UTC");
    expect(said("ar")).toBe("13 فبراير 2025، 13:30 UTC");
    expect(dateFormats("de", "UTC").day(day("2025-02-13"))).toBe("13. Feb. 2025");
  });
});
