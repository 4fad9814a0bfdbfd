/** Where a build's time went. */
import { describe, expect, test } from "vitest";
import { timingLines } from "../plugins/dateline/eleventy/timing-lines.ts";
import { openTimings } from "../plugins/dateline/eleventy/timings.ts";

const measures = {
  total: 10_000, processor: 12_340, documents: 1000, planned: 3000, memory: 3.1e8, peak: 3.6e8,
  stages: new Map([
    ["start, config", { time: 900, memory: 1.6e8, done: 0 }],
    ["documents", { time: 5000, memory: 2.5e8, done: 500 }],
    ["plan", { time: 4, memory: 2.5e8, done: 0 }],
    ["pages", { time: 4000, memory: 3.1e8, done: 2000 }],
  ]),
  pages: new Map([["list", { time: 1000, count: 1500 }], ["article", { time: 2000, count: 500 }]]),
  besides: new Map([["search", { time: 3500, count: 1 }]]),
};

describe("timings", () => {
  test("are told by stage, which add up to the whole, and by kind of page, the longest first", () => {
    expect(timingLines(measures)).toEqual([
      "[dateline] 10.00 s, 12.34 s of the processor: 1,000 documents, 100 a second; 2,000 pages made, 200 a second; 360 MB of memory at most, 310 MB at the end",
      "  stage                          time  share    memory",
      "  start, config                0.90 s    9 %    160 MB",
      "  documents                    5.00 s   50 %    250 MB  500 of 1,000, 100 a second",
      "  pages                        4.00 s   40 %    310 MB  2,000 of 3,000, 500 a second",
      "  between these                0.10 s    1 %",
      "  Of these, making pages, by kind; the rest of their stage is writing files:",
      "    article                    2.00 s   20 %            500, 250 a second",
      "    list                       1.00 s   10 %            1,500, 1,500 a second",
      "  Beside these, from beginning to end:",
      "    search                     3.50 s   35 %",
    ]);
  });

  test("name documents and pages where there was nothing to do", () => {
    const none = { time: 1, memory: 1e8, done: 0 };
    expect(timingLines({ ...measures, total: 2, stages: new Map([["documents", none], ["plan", none], ["pages", none]]), pages: new Map(), besides: new Map() }).slice(2)).toEqual([
      "  documents                    0.00 s   50 %    100 MB  none of 1,000",
      "  pages                        0.00 s   50 %    100 MB  none of 3,000",
    ]);
  });

  test("count what stages do, tell how far they are, and leave nothing between them", async () => {
    const told: unknown[] = [];
    const progress = { begin: (...work: unknown[]) => told.push(["begin", ...work]), reach: (...far: unknown[]) => told.push(far), end: () => told.push("end") };
    const timings = openTimings({ begun: performance.now(), progress });
    await timings.stage("documents", async () => timings.reach(16, 20));
    timings.stage("pages", () => ["/a/", "/b/"].forEach((url) => timings.page("article", () => url)), 2);
    timings.since("others");
    expect(told).toEqual([["begin", "documents", undefined], [16, 20], "end", ["begin", "pages", 2], [1, undefined], [2, undefined], "end"]);
    const lines = timings.lines(20, 2).join("\n");
    expect(lines).toMatch(/\n {2}documents +\d+\.\d\d s +\d+ % +\d+ MB {2}16 of 20, /);
    expect(lines).toMatch(/\n {2}pages +\d+\.\d\d s +\d+ % +\d+ MB {2}2 of 2, /);
    expect(lines).toMatch(/\n {4}article +\d+\.\d\d s/);
  });

  test("of a stage that fails end with it", () => {
    const told: string[] = [];
    const progress = { begin: (name: string) => told.push(name), reach: () => {}, end: () => told.push("end") };
    const timings = openTimings({ progress });
    expect(() => timings.stage("plan", () => { throw new Error("no plan"); })).toThrow("no plan");
    expect(told).toEqual(["plan", "end"]);
  });
});
