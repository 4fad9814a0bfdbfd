/** A small site in five languages: every page speaks one, and says which. */
import { parseRssFeed } from "feedsmith";
import { findAll, textContent } from "domutils";
import { parseDocument } from "htmlparser2";
import { beforeAll, describe, expect, test } from "vitest";
import { builtSite } from "../setup/built.ts";
import { makeProject } from "../setup/project.ts";

const release = (title: string, text: string, keys = ""): string => `---\ntitle: "${title}"\ndate: 2025-02-13T08:30:00Z\nkind: product\n${keys}---\n\n${text}\n`;

const files = {
  "content/hall.en.md": release("Acme opens a hall", "Acme Robotics Inc. has opened a hall."),
  "content/hall.de.md": release("Acme eröffnet eine Halle", "Acme Robotics Inc. hat eine Halle eröffnet."),
  "content/hall.ar.md": release("أكمي تفتتح قاعة", "افتتحت شركة أكمي قاعة جديدة."),
  "content/hall.zh-Hans.md": release("阿克米启用新厂房", "阿克米机器人公司启用了新厂房。"),
  "content/ja/works.md": release("アクメが新工場を開設", "アクメ・ロボティクスは本日、新しい工場を開設したと発表しました。"),
  "content/ko.md": release("아크메, 새 공장 가동", "아크메 로보틱스는 오늘 새 공장을 가동했다고 발표했다."),
};

let site: Map<string, string>;

beforeAll(async () => {
  site = await builtSite(await makeProject({ files, options: `{ url: "https://news.example", title: "Acme", now: "2025-03-01", layout: { widgets: { home: ["languages"] } } }` }));
});

const url = { en: "2025/02/acme-opens-a-hall", de: "2025/02/acme-eroeffnet-eine-halle", zh: "2025/02/阿克米启用新厂房", ja: "2025/02/アクメが新工場を開設" } as const;

const page = (path: string): string => site.get(`${path}/index.html`.replace(/^\//, "")) ?? "";

const arabic = (): string => [...site].find(([path, html]) => path.startsWith("2025/02/") && html.includes("<h1>أكمي"))?.[1] ?? "";

const korean = (): string => [...site].find(([path, html]) => path.startsWith("2025/02/") && html.includes(">아크메, 새 공장 가동</h1>"))?.[1] ?? "";

const elements = (html: string, name: string) => findAll((node) => node.name === name, parseDocument(html).children);

const ways = (html: string): string[] => findAll((node) => node.name === "a", elements(html, "nav")[0]?.children ?? []).map((link) => textContent(link));

describe("an article's page", () => {
  test("speaks the article's language: its ways, its dates, its kinds of news", () => {
    expect(page(url.de)).toContain('<html lang="de" dir="ltr">');
    expect(ways(page(url.de)).slice(0, 3)).toEqual(["Aktuell", "Archiv", "Schlagwörter"]);
    expect(page(url.de)).toContain("13. Feb. 2025, 08:30 UTC");
    expect(page(url.de)).toContain('<a href="/kinds/product/">Produkte</a>');
    expect(page(url.ja)).toContain('<html lang="ja" dir="ltr">');
    expect(page(url.ja)).toContain("2025年2月13日 08:30 UTC");
    expect(page(url.zh)).toContain('<html lang="zh-Hans" dir="ltr">');
  });

  test("runs from the right in Arabic, and so do its arrows", () => {
    expect(arabic()).toContain('<html lang="ar" dir="rtl">');
    expect(arabic()).toMatch(/<span>(?:→ الأقدم|الأحدث ←)<\/span>/);
  });

  test("speaks the site's language where there are no messages, and says what is not in it", () => {
    expect(korean()).toContain('<html lang="en" dir="ltr">');
    expect(korean()).toContain('<h1 lang="ko">');
    expect(korean()).toMatch(/<div class="story" lang="ko">/);
    expect(page(url.de)).not.toMatch(/<(?:h1|div class="story") lang/);
  });

  test("names all its languages to search engines, itself and everybody else's too", () => {
    const alternates = elements(page(url.de), "link").filter(({ attribs }) => attribs["hreflang"]);
    expect(alternates.map(({ attribs }) => attribs["hreflang"])).toEqual(["ar", "de", "en", "zh-Hans", "x-default"]);
    expect(alternates.find(({ attribs }) => attribs["hreflang"] === "x-default")?.attribs["href"]).toBe(`https://news.example/${url.en}/`);
    expect(elements(page(url.en), "link").filter(({ attribs }) => attribs["hreflang"])).toHaveLength(5);
    expect(page(url.ja)).not.toMatch(/<link rel="alternate" hreflang/);
  });

  test("leads to the same article in its other languages", () => {
    const [nav] = findAll((node) => (node.attribs["class"] ?? "").includes("languages"), parseDocument(page(url.en)).children);
    const links = findAll((node) => node.name === "a", nav ? [nav] : []);
    expect(links.map((link) => [textContent(link), link.attribs["lang"], link.attribs["dir"]])).toEqual([["العربية", "ar", "rtl"], ["Deutsch", "de", undefined], ["简体中文", "zh-Hans", undefined]]);
    expect(links[1]?.attribs["href"]).toBe(`/${url.de}/`);
  });
});

describe("lists", () => {
  test("are in the site's language; what is in another says so", () => {
    expect(page("")).toContain('<html lang="en" dir="ltr">');
    expect(page("")).toContain('lang="de">Acme eröffnet eine Halle</a>');
    expect(page("")).toMatch(/<article class="item[^"]*" dir="rtl">/);
    expect(page("")).not.toContain('lang="en">Acme opens');
  });

  test("of a language are in it, with a feed of it", () => {
    expect(page("lang/de")).toContain('<html lang="de" dir="ltr">');
    expect(page("lang/de")).toContain("1 Meldung");
    expect(page("lang/ar")).toContain('<html lang="ar" dir="rtl">');
    const { language, items } = parseRssFeed(site.get("lang/de/feed.xml") ?? "");
    expect([language, items?.map(({ title }) => title)]).toEqual(["de", ["Acme eröffnet eine Halle"]]);
  });

  test("each language's home is the others' alternate, and the widget leads to it", () => {
    expect(page("lang/de")).toContain('<link rel="alternate" hreflang="ja" href="https://news.example/lang/ja/"/>');
    expect(page("lang/de")).toContain('<link rel="alternate" hreflang="x-default" href="https://news.example/"/>');
    expect(page("")).toContain('<a href="/lang/ja/" hreflang="ja" lang="ja">日本語</a>');
  });

  test("of kinds of news have their names in the site's language", () => {
    expect(page("kinds/product")).toContain("<h1>Product</h1>");
  });
});
