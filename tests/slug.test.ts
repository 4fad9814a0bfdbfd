import { describe, expect, test } from "vitest";
import { foldSlug, slugify } from "../plugins/dateline/grammar/slug.ts";

describe("a slug is lower case and ASCII where there is a transliteration", () => {
  test.each([
    ["KULR's Q4 — Résumé", "kulrs-q4-resume"],
    ["don’t stop", "dont-stop"],
    ["U.S. Manufacturing", "us-manufacturing"],
    ["St. John's", "st-johns"],
    ["A/B  testing!", "a-b-testing"],
    ["1,000.50", "1-000-50"],
    ["C", "c"],
    ["C++", "c-plus-plus"],
    ["C#", "c-sharp"],
    ["R&D", "r-and-d"],
    ["100%", "100-percent"],
    ["Straße", "strasse"],
    ["Über uns", "ueber-uns"],
    ["Łódź", "lodz"],
    ["Đà Nẵng", "da-nang"],
    ["Ελλάδα", "ellada"],
    ["Привет мир", "privet-mir"],
    ["ﬁnance Ⅷ", "finance-viii"],
    ["../../etc/passwd", "etc-passwd"],
    ["__proto__", "proto"],
    ["a\u0000b", "a-b"],
    ["2^10 `now`", "210-now"],
  ])("%j → %s", (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });
});

describe("a script without one keeps its letters, vowel signs and length marks", () => {
  test.each([
    ["東京", "東京"],
    ["日本 ニュース", "日本-ニュース"],
    ["KULRのニュース", "kulrのニュース"],
    ["가나다", "가나다"],
    ["नमस्ते", "नमस्ते"],
    ["ภาษาไทย", "ภาษาไทย"],
  ])("%s → %s", (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });
});

test.each([
  ["", "untitled"],
  ["   ", "untitled"],
  ["🚀", "u1f680"],
  ["---", "u2d-u2d-u2d"],
])("%j has a slug all the same: %s", (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test("a long slug is cut after a word, to what a file system takes", () => {
  expect(slugify("plant ".repeat(100))).toBe(Array.from({ length: 30 }, () => "plant").join("-"));
  expect(Buffer.byteLength(slugify("東".repeat(300)))).toBe(135);
  expect(slugify("a".repeat(400))).toBe("a".repeat(45));
});

test("case, spacing and punctuation do not tell terms apart", () => {
  const folded = ["Press Release", "press-release", "PRESSRELEASE", "Press, release!"].map((term) => foldSlug(slugify(term)));
  expect(folded).toEqual(["pressrelease", "pressrelease", "pressrelease", "pressrelease"]);
});
