/** A build that several machines share: what each has made, laid together, is the site of one. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { array, assert, asyncProperty, constantFrom, integer, record } from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { isIn, shardOf } from "../plugins/dateline/eleventy/shard.ts";
import { everything } from "../plugins/dateline/eleventy/spans.ts";
import { inFolder, rebuild } from "./setup/rebuild.ts";
import { differences, treeOf } from "./setup/tree.ts";

vi.spyOn(console, "error").mockImplementation(() => {});

type Tree = ReadonlyMap<string, Buffer>;

const document = record({
  title: constantFrom("Acme opens a hall", "Acme buys land", "Borealis and Acme merge", "Acme reports results"),
  date: constantFrom("2025-02-13", "2025-02-14", "2024-12-31", "2023-05-05"),
  tags: constantFrom("[Halls]", "[Halls, Land]", "[]"),
});

async function writeAll(documents: readonly { readonly title: string; readonly date: string; readonly tags: string }[]): Promise<void> {
  await mkdir("content", { recursive: true });
  for (const [index, { title, date, tags }] of documents.entries()) {
    await writeFile(`content/${index}.md`, `---\ntitle: ${title}\ndate: ${date}\ntags: ${tags}\n---\n\nAcme Robotics Inc. (NYSE: ACME) tells its news number ${index}.\n`);
  }
}

/** Each with a store of its own, as machines have. */
async function shardsOf(count: number): Promise<readonly Tree[]> {
  const trees: Tree[] = [];
  for (let index = 1; index <= count; index += 1) trees.push((await rebuild({ store: `.dateline/store-${index}` }, { output: `.dateline/site-${index}`, share: { shard: { index, count } } })).tree);
  return trees;
}

const union = (trees: readonly Tree[]): Tree => new Map(trees.flatMap((tree) => [...tree]));

const isPage = (path: string): boolean => path.endsWith(".html");

describe("the shards of a build", () => {
  test("are together the whole, byte for byte, and no page is made twice, for any count from 1 to 8", { timeout: 120_000 }, () =>
    assert(
      asyncProperty(array(document, { minLength: 1, maxLength: 12 }), integer({ min: 1, max: 8 }), (documents, count) =>
        inFolder(async () => {
          await writeAll(documents);
          const { tree: whole } = await rebuild({ store: false });
          const trees = await shardsOf(count);
          expect(differences(union(trees), whole)).toEqual([]);
          expect(trees.flatMap((tree) => [...tree.keys()].filter(isPage)).toSorted()).toEqual([...whole.keys()].filter(isPage).toSorted());
        }),
      ),
      { numRuns: 8 },
    ));

  test("make again only what has changed of theirs, and remove what is gone", () =>
    inFolder(async () => {
      await writeAll([{ title: "Acme opens a hall", date: "2025-02-13", tags: "[Halls]" }, { title: "Acme buys land", date: "2024-12-31", tags: "[Land]" }]);
      await shardsOf(3);
      await rm("content/1.md");
      const trees = await shardsOf(3);
      expect(union(trees).has("2024/12/acme-buys-land/index.html")).toBe(false);
      expect(differences(union(trees), (await rebuild({ store: false }, { output: ".dateline/whole" })).tree)).toEqual([]);
      const { made } = await rebuild({ store: ".dateline/store-2" }, { output: ".dateline/site-2", share: { shard: { index: 2, count: 3 } } });
      expect(made).toEqual([]);
    }));

  test("may be of another count the next time", () =>
    inFolder(async () => {
      await writeAll([{ title: "Acme opens a hall", date: "2025-02-13", tags: "[Halls]" }, { title: "Acme buys land", date: "2024-12-31", tags: "[Land]" }]);
      const one = { output: "_site", share: { shard: { index: 1, count: 2 } } };
      await rebuild({}, one);
      await rebuild({}, { ...one, share: { shard: { index: 2, count: 2 } } });
      const { made, tree } = await rebuild({});
      expect(made).toEqual([]);
      expect(differences(tree, (await rebuild({ store: false }, { output: "_clean" })).tree)).toEqual([]);
    }));
});

test("a part of a build whose process has gone makes no page", () =>
  inFolder(async () => {
    await writeAll([{ title: "Acme opens a hall", date: "2025-02-13", tags: "[Halls]" }]);
    await rebuild({});
    await writeAll([{ title: "Acme opens two halls", date: "2025-02-13", tags: "[Halls]" }]);
    const part = { shard: { index: 1, count: 1 }, build: "one", span: everything };
    await expect(rebuild({}, { share: part, parent: process.pid })).rejects.toThrow("The build that these pages were made for has ended before them.");
    expect((await treeOf("_site")).has("2025/02/acme-opens-two-halls/index.html")).toBe(false);
    expect((await rebuild({}, { share: part, parent: process.ppid })).made).toContain("/2025/02/acme-opens-two-halls/");
  }));

test("a page's shard depends on its url alone", () => {
  const urls = ["/", "/2025/02/acme-opens-a-hall/", "/tags/halls/", "/feed.xml"];
  expect(urls.map((url) => [1, 2, 3].find((index) => isIn({ index, count: 3 }, url)))).toEqual([3, 3, 3, 2]);
});

test("a part that cannot be is refused", () => {
  expect(shardOf("2/8")).toEqual({ index: 2, count: 8 });
  for (const text of ["0/8", "9/8", "8", "a/b", "1/0", "-1/2"]) expect(() => shardOf(text)).toThrow(`"${text}" is no part of a build: write 2/8 for the second of eight.`);
});
