/** What is kept on the disk from one build to the next. */
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
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
