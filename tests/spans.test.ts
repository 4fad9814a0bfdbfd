/** Pages of one build, shared out among processes: each to one, those of one time to the same. */
import { array, assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { buildArchive } from "../plugins/dateline/archive/index.ts";
import { roomFor } from "../plugins/dateline/eleventy/jobs.ts";
import { isOwn, shareFrom } from "../plugins/dateline/eleventy/shard.ts";
import { isWithin, spanIn, spansOf, spanText } from "../plugins/dateline/eleventy/spans.ts";
import { planPages } from "../plugins/dateline/pages/index.ts";
import type { Page } from "../plugins/dateline/pages/page.ts";
import { article, day } from "./setup/article.ts";

const room = 4;

/** Of articles of some days, and of one without. */
function pagesOf(days: readonly string[]): readonly Page[] {
  const articles = [...days.map((date, index) => article(`${index}.txt`, { title: `Acme opens hall ${index}`, published: day(date), tags: ["Halls"] })), article("undated.txt", { title: "Acme buys land" })];
  const archive = buildArchive(articles, { now: Date.parse("2026-01-01T00:00:00Z"), language: "en", timeZone: "UTC" });
  return Object.values(planPages(archive, { title: "Acme News", description: "", pageSize: 2, feedSize: 2 })).flat();
}

const days = array(integer({ min: 1, max: 28 }).map((date) => `2025-02-${String(date).padStart(2, "0")}`), { minLength: 1, maxLength: 20 });

test("each page is made by one process, whatever their number", () => {
  assert(
    property(days, integer({ min: 1, max: 8 }), (dates, count) => {
      const pages = pagesOf(dates);
      const spans = spansOf(pages, { count, planned: pages.length, room, areBegun: false }).map((span) => spanIn(spanText(span)));
      expect(spans.length).toBe(count);
      expect(pages.map((page) => spans.filter((span) => isWithin(span, page)).length)).toEqual(pages.map(() => 1));
    }),
    { numRuns: 30 },
  );
});

const february = pagesOf(Array.from({ length: 28 }, (_, index) => `2025-02-${String(index + 1).padStart(2, "0")}`));

const articlesIn = (span: ReturnType<typeof spanIn>): string[] => february.flatMap((page) => (page.kind === "article" && isWithin(span, page) ? [page.article.published?.day ?? "undated"] : []));

test("the newest, and what has no time, is made by the process that shares out", () => {
  const [own, other, ...none] = spansOf(february, { count: 2, planned: february.length, room, areBegun: false });
  expect(none).toEqual([]);
  expect(articlesIn(own).slice(0, 2)).toEqual(["2025-02-28", "2025-02-27"]);
  expect(articlesIn(own).at(-1)).toBe("undated");
  expect(other && articlesIn(other).at(-1)).toBe("2025-02-01");
});

test("who begins later makes less", () => {
  const [own, ...others] = spansOf(february, { count: 3, planned: february.length, room, areBegun: false });
  const largest = Math.max(...others.map((span) => articlesIn(span).length));
  expect(articlesIn(own).length).toBeGreaterThan(largest);
});

test("pages of one time stay together", () => {
  const [own, other] = spansOf(pagesOf(["2025-02-13", "2025-02-13", "2025-02-13"]), { count: 2, planned: 10, room, areBegun: false });
  expect(own.from).toBe(other?.to);
  expect([own.from, own.to]).toEqual([Date.parse("2025-02-13T12:00:00Z"), Infinity]);
});

test.each([
  [february.length, february.length, 1],
  [10_000, 10_000, 4],
  [6000, 6000, 2],
  // What one document changes of a large site.
  [500, 100_000, 1],
  [30_000, 100_000, 4],
])("of %d pages that are to be made, of %d, there are as many processes as are worth it: %d", (due, planned, processes) => {
  const pages = Array.from({ length: due }, (_, index) => february[index % february.length]).flatMap((page) => page ?? []);
  expect(spansOf(pages, { count: "auto", planned, room, areBegun: false }).length).toBe(processes);
});

test("who has begun ahead is given more", () => {
  const [, later] = spansOf(february, { count: 2, planned: february.length, room, areBegun: false });
  const [, ahead] = spansOf(Array.from({ length: 300 }, () => february).flat(), { count: 2, planned: 300 * february.length, room, areBegun: true });
  expect(later && ahead && articlesIn(ahead).length > articlesIn(later).length).toBe(true);
});

test.each([
  // Of 10,000 documents, each process needs 1 GB.
  [10_000, 4, 8e9, 4],
  [10_000, 4, 2.5e9, 2],
  [10_000, 4, 0.5e9, 1],
  // Of 100,000, it needs 5.5.
  [100_000, 4, 24e9, 4],
  [100_000, 4, 12e9, 2],
  [10_000, 64, 64e9, 8],
])("of %d documents, %d processors with %d bytes have room for %d processes", (documents, processors, memory, count) => {
  expect(roomFor(documents, { processors, memory })).toBe(count);
});

test("a process is told by its environment what it is a part of, and its pages when they are known", () => {
  const [, other] = spansOf(february, { count: 2, planned: february.length, room, areBegun: false });
  const share = shareFrom({ DATELINE_SHARD: "2/2", DATELINE_PART_OF: "one" });
  expect(share).toEqual({ shard: { index: 2, count: 2 }, build: "one" });
  const told = share && other && { ...share, span: other };
  expect(february.filter((page) => told && isOwn(told, page))).toEqual(february.filter((page) => other && isWithin(other, page)));
});
