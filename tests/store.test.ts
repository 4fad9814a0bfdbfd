/** What is kept on the disk from one build to the next. */
import { mkdtemp, open, readdir, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clearStore, openStore, storeSize } from "../plugins/dateline/store/store.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-store-"));
});

afterEach(() => rm(folder, { recursive: true }));

async function keep(): Promise<void> {
  const store = openStore(folder);
  store?.table<object>("readings").put([["a", { title: "Acme opens a hall", tags: ["Halls"], words: 12 }]]);
  await store?.close();
}

async function kept(): Promise<unknown> {
  const store = openStore(folder);
  const found = store?.table<object>("readings").get("a");
  await store?.close();
  return found;
}

test("what was kept is there when the store is opened again, and again", async () => {
  await keep();
  expect(await kept()).toEqual({ title: "Acme opens a hall", tags: ["Halls"], words: 12 });
  expect(await kept()).toEqual({ title: "Acme opens a hall", tags: ["Halls"], words: 12 });
});

test("two may have it open at once", async () => {
  const [one, other] = [openStore(folder), openStore(folder)];
  one?.table<number>("readings").put([["a", 1]]);
  expect(other?.table<number>("readings").get("a")).toBe(1);
  await one?.close();
  await other?.close();
});

test("a file that is no database is thrown away", async () => {
  await keep();
  await writeFile(join(folder, "readings", "data.mdb"), "not a database, but something else of some length");
  expect(await kept()).toBeUndefined();
  await keep();
  expect(await kept()).toEqual({ title: "Acme opens a hall", tags: ["Halls"], words: 12 });
});

const database = (): string => join(folder, "readings", "data.mdb");

/** What a user is told when the store is opened. */
async function told(): Promise<string[]> {
  const lines: string[] = [];
  const store = openStore(folder, (text) => lines.push(text.replaceAll(folder, "FOLDER")));
  await store?.close();
  return lines;
}

const damaged = ["What earlier builds have kept in FOLDER/readings is damaged, and is made again."];

test("a file that was cut off is thrown away before it can end the process that reads it, and that is told once", async () => {
  await keep();
  const { size } = await stat(database());
  for (const kept of [size - 1, 9000, 5000, 100]) {
    await keep();
    await truncate(database(), kept);
    expect([kept, await told()]).toEqual([kept, damaged]);
    expect(await told()).toEqual([]);
  }
});

test("a description of the database that is damaged is told, and a new one begun", async () => {
  for (const position of [24, 4096 + 24]) {
    await keep();
    const file = await open(database(), "r+");
    await file.write(Buffer.from("damaged"), 0, 7, position);
    await file.close();
    expect([position, await told()]).toEqual([position, damaged]);
    await keep();
    expect(await kept()).toEqual({ title: "Acme opens a hall", tags: ["Halls"], words: 12 });
  }
});

test("where a folder cannot be made, nothing is kept, and that is told", async () => {
  await writeFile(join(folder, "file"), "");
  const lines: string[] = [];
  expect(openStore(join(folder, "file"), (text) => lines.push(text))).toBeUndefined();
  expect(lines.length).toBe(1);
  expect(lines[0]).toMatch(/^Nothing can be kept in .*file, so the next build begins from nothing: ENOTDIR/);
});

test("a store that was closed leaves no mark of somebody who did not come back", async () => {
  await keep();
  expect((await readdir(join(folder, "readings"))).toSorted()).toEqual(["data.mdb", "lock.mdb"]);
});

test("a file that is empty is taken for a new one", async () => {
  await keep();
  await truncate(join(folder, "readings", "data.mdb"), 0);
  expect(await kept()).toBeUndefined();
});

test("a store that a process did not come back from is thrown away", async () => {
  await keep();
  await writeFile(join(folder, "readings", "opening-4194999"), "");
  expect(await kept()).toBeUndefined();
});

test("has a size, and none when it is cleared", async () => {
  await keep();
  expect(storeSize(folder)).toBeGreaterThan(1000);
  clearStore(folder);
  expect(storeSize(folder)).toBe(0);
});
