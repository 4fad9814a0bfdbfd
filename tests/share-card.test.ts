/** What stands on a picture for links, and how large: all but the drawing itself. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { coloursOf } from "../plugins/dateline/eleventy/share-images/colours.ts";
import { drawableCard, shareCard, type CardWords } from "../plugins/dateline/outputs/share-image/card.ts";
import { lettersOf } from "../plugins/dateline/outputs/share-image/font-letters.ts";
import { fitHeadline, fitLine, type Measure } from "../plugins/dateline/outputs/share-image/headline.ts";
import { drawable } from "../plugins/dateline/outputs/share-image/letters.ts";
import { article, day } from "./setup/article.ts";

const japanese = new URL("fixtures/fonts/acme-japanese.ttf", import.meta.url);
const codes = (text: string): Set<number> => new Set([...text].map((character) => character.codePointAt(0) ?? 0));

describe("a font's letters", () => {
  test("are those it has glyphs for", () => {
    expect(String.fromCodePoint(...[...lettersOf(readFileSync(japanese))].toSorted((a, b) => a - b))).toBe("、をアクメ場工新設開");
  });

  test("are none in a file that is cut off, or is no font", () => {
    expect(lettersOf(readFileSync(japanese).subarray(0, 200)).size).toBe(0);
    expect(lettersOf(Buffer.from("wOF2 this is something else")).size).toBe(0);
  });
});

describe("what can be drawn of a text", () => {
  const latin = codes("Acme opnshalé1() ");

  test.each([
    ["as it is", "Acme opens  a\nhall", { text: "Acme opens a hall" }],
    ["without emoji, whatever they are made of", "Acme 🚀 opens 👩‍💻 a hall 1️⃣", { text: "Acme opens a hall 1" }],
    ["letters with their accents as one", "Acme\u0301", { text: "Acm\u00e9" }],
    ["signs that stand for letters as those", "𝐀cme", { text: "Acme" }],
    ["not where a letter would be missing", "Acme открыла", { text: "Acme", missing: "о" }],
  ])("%s", (_, text, expected) => expect(drawable(text, latin)).toEqual(expected));
});

describe("a card", () => {
  const words: CardWords = { dir: "ltr", kind: (kind) => `Kind ${kind}`, date: ({ iso }) => `on ${iso}`, via: (name, platform) => `${name} via ${platform}` };
  const placed = { ...article("a.txt", { title: "Acme opens a hall", published: day("2025-02-13"), categories: ["Halls"], issuers: ["Acme Robotics Inc."] }), url: "/2025/02/acme-opens-a-hall/", relations: { duplicates: [], related: [], translations: [] } };

  test("says the category, the issuer and the wire where there is no more", () => {
    expect(shareCard({ ...placed, wire: "GlobeNewswire" }, "Acme News", words)).toEqual({
      site: "Acme News", title: "Acme opens a hall", kicker: "Halls", date: "on 2025-02-13", subject: "Acme Robotics Inc.", source: "GlobeNewswire", lang: "en", dir: "ltr",
    });
  });

  test("says the kind, the symbols and who brought it where they are known", () => {
    const symbols = [{ exchange: "NYSE", ticker: "ACME", id: "NYSE:ACME", market: "NYSE" }];
    expect(shareCard({ ...placed, kind: "earnings", symbols, wire: "GlobeNewswire", provider: { name: "Reuters", via: "TradingView" } }, "Acme News", words)).toMatchObject({ kicker: "Kind earnings", subject: "NYSE:ACME", source: "Reuters via TradingView" });
  });

  test("leaves out a line that cannot be drawn, and is none without its headline or the site's name", () => {
    const letters = codes("Acme opensahll");
    const card = { ...shareCard(placed, "Acme", words), date: "", subject: "アクメ" };
    expect(drawableCard(card, letters)).toMatchObject({ card: { title: "Acme opens a hall", subject: "" } });
    expect(drawableCard({ ...card, title: "アクメ" }, letters).missing).toBe("ア");
    expect(drawableCard({ ...card, site: "Эми" }, letters).missing).toBe("Э");
    expect(drawableCard({ ...card, title: "🚀" }, letters).missing).toBe("🚀");
  });
});

describe("a headline", () => {
  /** Letters half as wide as high, lines a fifth higher than letters; words are not broken. */
  const measure: Measure = async (text, size, width = Infinity) => {
    const most = Math.floor(width / (size / 2));
    const lines = text.split(" ").reduce<string[]>(([line = "", ...before], word) => (line !== "" && line.length + 1 + word.length > most ? [word, line, ...before] : [`${line} ${word}`.trim(), ...before]), []);
    return { width: Math.max(...lines.map(({ length }) => length)) * (size / 2), height: lines.length * size * 1.2 };
  };
  const box = { width: 1000, height: 300 };

  test("of few words is as large as can be", async () => {
    expect(await fitHeadline("Acme opens hall", box, measure)).toMatchObject({ text: "Acme opens hall", size: 120 });
  });

  test("of many is smaller, in lines of about one length", async () => {
    // Eleven words of four letters: four, four and three, where five, five and one had room.
    const { size, width } = await fitHeadline("Acme ".repeat(11).trim(), box, measure);
    expect([size, width]).toEqual([80, 781]);
  });

  test("is smaller for a long word too, so that it is not broken", async () => {
    const word = "Rindfleischetikettierungsbehörde";
    expect(await fitHeadline(word, box, measure)).toMatchObject({ size: 60, width: 1000 });
  });

  test("that is too long ends with an ellipsis, after a word", async () => {
    const { text, size } = await fitHeadline("Acme Robotics, Inc. announces results. ".repeat(9), box, measure);
    expect(size).toBe(46);
    expect(text).toBe("Acme Robotics, Inc. announces results. Acme Robotics, Inc. announces results. Acme Robotics, Inc. announces results. Acme Robotics, Inc. announces results. Acme Robotics, Inc. announces results. Acme…");
  });

  test("of any length is measured only as far as it could be read", async () => {
    const lengths: number[] = [];
    await fitHeadline("新".repeat(50_000), box, async (text, ...others) => {
      lengths.push(text.length);
      return measure(text, ...others);
    });
    expect(Math.max(...lengths)).toBeLessThan(700);
  });

  test("beside it, a line is cut where it is too long", async () => {
    expect(await fitLine("NYSE:ACME · NYSE:HOOL · NYSE:EXAM", 20, 300, measure)).toBe("NYSE:ACME · NYSE:HOOL…");
    expect(await fitLine("Acme News", 20, 300, measure)).toBe("Acme News");
  });
});

describe("the theme's colours", () => {
  const css = ":root { --ground: light-dark(oklch(99% 0.004 90), #000); /* --ink: red; */ --ink: #123; --accent: light-dark(oklch(45% 0.15 255), white); }\n@media print { :root { --ink: black } }";

  test("are the light ones, as SVG has them; a site's own go before", () => {
    expect(coloursOf(css, { "--accent": "var(--brand, blue)", "--brand": "color-mix(in oklab, red, blue 20%)" })).toEqual({ ground: "#fdfcf9", ink: "#123", quiet: "#555", accent: "#d14460" });
  });

  test("have nothing shine through", () => {
    expect(coloursOf("", { "--ground": "rgb(10 20 30 / 50%)", "--ink": "light-dark(hsl(0 100% 50% / .2), #fff)", "--accent": "#12345678" })).toMatchObject({ ground: "#0a141e", ink: "red", accent: "#123456" });
  });

  test("are plain ones where a token is no colour", () => {
    expect(coloursOf("", { "--ground": "var(--ground)", "--ink": "nonsense", "--quiet": "currentColor", "--accent": "1rem" })).toEqual({ ground: "#fff", ink: "#000", quiet: "#555", accent: "#000" });
  });
});
