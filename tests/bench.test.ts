import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { chart } from "../bench/chart.ts";
import { makeDocuments } from "../bench/documents.ts";
import { peerDocuments } from "../bench/peers/documents.ts";
import { planOf } from "../bench/peers/plan.ts";
import { median, type Round } from "../bench/results.ts";
import { stagesOf } from "../bench/stages.ts";
import { table } from "../bench/table.ts";
import { timingLines } from "../plugins/dateline/eleventy/timing-lines.ts";

const hashOf = (count: number): string => {
  const hash = createHash("sha256");
  for (const [path, text] of makeDocuments(count)) hash.update(`${path}\n${text}`);
  return hash.digest("hex");
};

describe("the benchmark's documents", () => {
  test("are the same for the same count, byte for byte", () => {
    expect(hashOf(200)).toBe("47bb9006f22764b9540896d322b6319d7c4b3e3d33ef5b5fe47ace35f377ff7c");
  });

  test("are an article each for the others, at a path of its own, with front matter", () => {
    const documents = [...peerDocuments(120)];
    expect(new Set(documents.map(({ path }) => path)).size).toBe(120);
    expect(documents.filter(({ path, text }) => !/^\d{4}\/\d{2}\/\d{6}_GNX\w{6}\.md$/.test(path) || !text.startsWith("---\ntitle: "))).toEqual([]);
  });
});

describe("the plan of pages", () => {
  test("has lists of 20 for the home page, each tag, year and month, and a feed for each tag", () => {
    const documents = Array.from({ length: 45 }, (_, index) => ({ path: `2025/${index < 21 ? "05" : "06"}/${index}.md`, tags: index < 40 ? ["Reuters"] : index < 44 ? ["EQS"] : [] }));
    // 45 articles, home pages of 20, 20 and 5, Reuters 20 and 20, EQS 4, the year as the home page, May 20 and 1, June 20 and 4, the list of tags.
    expect(planOf(documents)).toEqual({ articles: 45, home: 3, tags: 3, years: 3, months: 4, feeds: 3, html: 59 });
  });

  test("counts one article a document, and the same pages for all others", () => {
    expect(planOf(peerDocuments(120))).toEqual({ articles: 120, home: 6, tags: 8, years: 6, months: 6, feeds: 9, html: 147 });
    expect([...makeDocuments(120)].length).toBe(120);
  });
});

const told = timingLines({
  total: 4100, processor: 5000, documents: 200, planned: 1300, memory: 3.1e8, peak: 3.6e8, besides: new Map(),
  stages: new Map([["start, config", { time: 900, memory: 1.6e8, done: 0 }], ["documents", { time: 1180, memory: 2e8, done: 200 }], ["pages", { time: 2000, memory: 3e8, done: 1300 }]]),
  pages: new Map([["article", { time: 500, count: 200 }], ["list", { time: 250, count: 1100 }]]),
}).join("\n");

test("stages are taken from what Dateline tells, to the last of the whole, and no parts of them", () => {
  expect(stagesOf(told)).toEqual([{ name: "start, config", seconds: 0.9 }, { name: "documents", seconds: 1.18 }, { name: "pages", seconds: 2 }, { name: "between these", seconds: 0.02 }]);
  expect(stagesOf("[11ty] Wrote 372 files in 1.73 seconds")).toEqual([]);
});

test("the median of an even number is the mean of the two in the middle", () => {
  expect([median([9, 1, 3]), median([4, 1, 2, 9])]).toEqual([3, 3]);
});

const result = (name: string, seconds: number) => ({ name, case: "cold", seconds, user: 1, memory: 2e8, files: 1300, bytes: 3e6 }) as const;
const round: Round = {
  documents: 10_000, command: "npm run bench -- 10000 --runs 3", runs: 3, machine: { cores: 2, processor: "Example", memory: 8e9, node: "v20.19.0" }, load: [0.1, 2], versions: { Dateline: "0.1.0", Hugo: "0.111.3" },
  results: [result("Dateline", 3), result("Hugo", 6)], stages: [{ name: "documents", seconds: 1.2 }],
};

describe("results", () => {
  test("stand in a table with their command and as parts of Hugo's", () => {
    const text = table([round]);
    expect(text).toContain("`npm run bench -- 10000 --runs 3`: medians of 3 runs in turn, 2 cores (Example), 8 GB, Node 20.19.0; load 0.1 before, 2 after. Dateline 0.1.0, Hugo 0.111.3.");
    expect(text).toContain("| First build | Dateline | 3.00 | 0.50 | 1.00 | 200 | 1,300 | 3 |");
  });

  test("are drawn to scale, and said in words", () => {
    const svg = chart([round]);
    expect(svg).toContain('<rect class="Dateline" x="245" y="96" width="62.5" height="14"/>');
    expect(svg).toContain('<rect class="Hugo" x="245" y="114" width="125.0" height="14"/>');
    expect(svg).toContain("Time to build: First build: Dateline 3.00 s, Hugo 6.00 s");
    expect(svg).toContain("Memory of the largest process at its most, first build: 10,000 documents: Dateline 200 MB, Hugo 200 MB.");
    expect(svg).not.toContain("Time a document, first build");
  });

  const larger: Round = { ...round, documents: 100_000, results: [result("Dateline", 36), result("Hugo", 90)], stages: [{ name: "documents", seconds: 20 }, { name: "pages", seconds: 15.9 }, { name: "plan", seconds: 0.1 }] };

  test("of several sizes show how time and memory grow, by stage too, and small stages as one", () => {
    const svg = chart([round, larger]);
    expect(svg).toContain("Time a document, first build: 10,000 documents: Dateline 0.30 ms, Hugo 0.60 ms; 100,000 documents: Dateline 0.36 ms, Hugo 0.90 ms.");
    expect(svg).toContain("Dateline&apos;s first build by stage, time a document: documents: 10,000 0.12 ms, 100,000 0.20 ms; pages: 100,000 0.16 ms; all else: 100,000 0.00 ms.");
    expect(table([round, larger])).toContain("| Dateline | 10,000 | 3.00 | 0.30 | 200 |\n| Dateline | 100,000 | 36.00 | 0.36 | 200 |\n| Hugo | 10,000 | 6.00 | 0.60 | 200 |");
  });
});
