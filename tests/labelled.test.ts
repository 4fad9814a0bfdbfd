/**
 * Documents in the forms that people have, labelled by hand (docs/accuracy.md): how much of what they say is found, and how much of
 * what is found is right. `MISSES=1 npx vitest run tests/labelled.test.ts` prints every miss; `-u` writes the measured table into the docs.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { UnplacedArticle } from "../plugins/dateline/article.ts";
import { ingestFiles } from "../plugins/dateline/ingest.ts";
import { resolveOptions } from "../plugins/dateline/options.ts";
import { judges, type Field } from "./labelled/judgement.ts";
import { readLabels, type Label } from "./labelled/label.ts";
import { score, tableOf, type Score } from "./labelled/score.ts";

const folder = join(import.meta.dirname, "labelled");
const docs = join(import.meta.dirname, "../docs/accuracy.md");

let labels: ReadonlyMap<string, Label>;
let articles: readonly UnplacedArticle[];
let scores: readonly Score[];

const fields: readonly Field[] = ["place", "region", "country", "dateline date", "wire", "provider", "issuers", "symbols", "kind", "section borders"];

beforeAll(async () => {
  labels = await readLabels(folder);
  ({ articles } = await ingestFiles(folder, [...labels.keys()], resolveOptions({})));
  const byPath = new Map(articles.map((article) => [article.source.path, article]));
  scores = fields.map((field) => score(field, labels, byPath));
  const misses = scores.flatMap(({ field, misses }) => misses.map((miss) => `${field}: ${miss}`));
  // To the terminal, past the reporter that would hide it when all is well.
  process.stdout.write(`\nAccuracy over ${labels.size} labelled documents\n\n${tableOf(scores)}\n\n${process.env["MISSES"] ? `${misses.join("\n")}\n\n` : ""}`);
}, 120_000);

test("there are at least two hundred documents, and each is one article", () => {
  expect(labels.size).toBeGreaterThanOrEqual(200);
  expect(articles.map(({ source }) => source.path)).toEqual([...labels.keys()]);
});

test("every field that is judged has its row", () => {
  expect(fields.toSorted()).toEqual(Object.keys(judges).toSorted());
});

/** By field: precision, recall. */
const promised: readonly (readonly [Field, number, number])[] = [
  ["symbols", 0.98, 0.95],
  ["wire", 0.98, 0.95],
  ["place", 0.97, 0.93],
  ["dateline date", 0.95, 0.9],
  ["provider", 0.95, 0.9],
  ["issuers", 0.95, 0.9],
  ["section borders", 0.95, 0.95],
  ["kind", 0.9, 0.6],
];

describe("precision and recall are at least what is promised", () => {
  test.each(promised)("of %s: %d and %d", (field, precision, recall) => {
    const found = scores.find((score) => score.field === field);
    const misses = found?.misses.join("\n");
    expect(found?.precision, `precision of ${field}\n${misses}`).toBeGreaterThanOrEqual(precision);
    expect(found?.recall, `recall of ${field}\n${misses}`).toBeGreaterThanOrEqual(recall);
  });
});

test.each(promised)("docs/accuracy.md promises the same of %s: %d and %d", async (field, precision, recall) => {
  const rows = (await readFile(docs, "utf8")).split("\n").filter((line) => line.startsWith(`| ${field} |`));
  expect(rows.at(-1)?.endsWith(`| ${precision.toFixed(2)} | ${recall.toFixed(2)} |`)).toBe(true);
});

test("docs/accuracy.md states what was measured", async () => {
  const stated = await readFile(docs, "utf8");
  const measured = stated.replace(/^\| Field [^]*?\n(?!\|)/m, () => `${tableOf(scores)}\n`).replace(/\d+ documents/, `${labels.size} documents`);
  await expect(measured).toMatchFileSnapshot(docs);
});
