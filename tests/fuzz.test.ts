/** Documents cut off, with bits flipped, and spliced together from all fixtures: no crash, no hang, nothing that ends in silence. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { blocksOf } from "../plugins/dateline/body/blocks.ts";
import { enrich } from "../plugins/dateline/enrich/index.ts";
import { readDocument, readers } from "../plugins/dateline/readers/index.ts";
import { context } from "./setup/draft.ts";

const root = join(import.meta.dirname, "fixtures");

const fixtures = readers.flatMap(({ name }) =>
  readdirSync(join(root, name)).filter((file) => !file.endsWith(".expected.json")).map((file) => ({ file, bytes: readFileSync(join(root, name, file)) })),
);

const fixture = fc.constantFrom(...fixtures);

const truncated = fc.tuple(fixture, fc.double({ min: 0, max: 1, noNaN: true })).map(([{ file, bytes }, share]) => ({ file, bytes: bytes.subarray(0, Math.floor(bytes.length * share)) }));

const flipped = fc.tuple(fixture, fc.array(fc.tuple(fc.nat(), fc.nat(7)), { minLength: 1, maxLength: 12 })).map(([{ file, bytes }, flips]) => {
  const changed = Buffer.from(bytes);
  for (const [at, bit] of flips) if (changed.length > 0) changed[at % changed.length] = (changed[at % changed.length] ?? 0) ^ (1 << bit);
  return { file, bytes: changed };
});

const spliced = fc.tuple(fixture, fixture, fc.double({ min: 0, max: 1, noNaN: true })).map(([first, second, share]) => ({
  file: first.file,
  bytes: Buffer.concat([first.bytes.subarray(0, Math.floor(first.bytes.length * share)), second.bytes.subarray(Math.floor(second.bytes.length * share))]),
}));

/** Far above what any of them takes, far below a hang. */
const longest = 5000;

test("whatever has happened to a document, it is read or reported, in bounded time", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(truncated, flipped, spliced), async ({ file, bytes }) => {
      const begun = performance.now();
      const { drafts, problems, reader = "" } = await readDocument(file, bytes);
      expect(problems.filter(({ code }) => code === "reader-failed")).toEqual([]);
      expect(drafts.length + problems.length).toBeGreaterThan(0);
      for (const { fields, body } of drafts) {
        const { blocks } = blocksOf(body);
        const draft = enrich({ path: file, reader, fields, blocks, problems: [] }, context);
        expect(draft.problems.filter(({ code }) => code === "enricher-failed")).toEqual([]);
      }
      expect(performance.now() - begun).toBeLessThan(longest);
    }),
    { numRuns: 600, seed: 20_261_122 },
  );
});
