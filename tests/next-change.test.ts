/** When time alone changes a site. */
import { describe, expect, test } from "vitest";
import { heldBack, nowIn } from "../plugins/dateline/archive/hold.ts";
import type { UnplacedArticle } from "../plugins/dateline/article.ts";
import { nextChange } from "../plugins/dateline/incremental/next-change.ts";
import { article, day, minute, month } from "./setup/article.ts";

const zone = "America/New_York";
const now = Date.parse("2026-03-01T12:00:00Z");

const next = (...articles: readonly UnplacedArticle[]): string | undefined => {
  const at = nextChange(articles, nowIn(now, zone), zone);
  return at === undefined ? undefined : new Date(at).toISOString();
};

const old = minute("2025-01-01T00:00:00Z");

describe("a site changes by itself", () => {
  test.each<[string, Partial<UnplacedArticle>, string | undefined]>([
    ["not at all, where all is old", { published: old }, undefined],
    ["not for a draft", { draft: true, published: minute("2026-03-05T08:00:00Z") }, undefined],
    ["when an embargo ends", { published: old, embargoed: minute("2026-03-03T06:00:00Z") }, "2026-03-03T06:00:00.000Z"],
    ["when the day of an embargo begins, in the site's zone", { published: old, embargoed: day("2026-03-03") }, "2026-03-03T05:00:00.000Z"],
    ["when a date in the future comes", { published: minute("2026-03-02T08:00:00Z") }, "2026-03-02T08:00:00.000Z"],
    ["when a month in the future comes", { published: month("2026-04") }, "2026-04-01T04:00:00.000Z"],
    ["when an article expires", { published: old, expires: minute("2026-03-01T18:00:00Z") }, "2026-03-01T18:00:00.000Z"],
    ["when the last day of an article is over", { published: old, expires: day("2026-03-01") }, "2026-03-02T05:00:00.000Z"],
    ["not for what has expired", { published: old, expires: day("2026-02-27") }, undefined],
    ["when news is two days old, and leaves the news sitemap", { published: minute("2026-02-28T08:00:00Z") }, "2026-03-02T08:00:00.000Z"],
    ["at once after that no more", { published: minute("2026-02-27T12:00:00Z") }, undefined],
  ])("%s", (_, given, expected) => {
    expect(next(article("a.txt", given))).toBe(expected);
  });

  test("first for the first of several", () => {
    expect(next(article("a.txt", { published: minute("2026-03-09T08:00:00Z") }), article("b.txt", { published: minute("2026-03-04T08:00:00Z") }), article("c.txt", { published: old }))).toBe("2026-03-04T08:00:00.000Z");
  });

  test.each<[string, Partial<UnplacedArticle>]>([
    ["embargoes", { embargoed: day("2026-03-03") }],
    ["days to come", { published: day("2026-03-08") }],
    ["last days", { expires: day("2026-03-07") }],
  ])("just when it is held back or is no longer: %s", (_, given) => {
    const one = article("a.txt", given);
    const at = nextChange([one], nowIn(now, zone), zone) ?? 0;
    const heldAt = (instant: number): boolean => heldBack(one, nowIn(instant, zone)) !== undefined;
    expect(heldAt(at - 1)).toBe(heldAt(now));
    expect(heldAt(at)).not.toBe(heldAt(now));
  });
});
