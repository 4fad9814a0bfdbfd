/** Pagefind (pagefind.app/docs/node-api/), which is a program of its own beside this one. All of it that is used is in this file. */
import { readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { close, createIndex, type NewIndexResponse } from "pagefind";
import type { BundleFile } from "../outputs/search/bundle.ts";
import type { SearchRecord } from "../outputs/search/records.ts";

/** Records on their way at one time. */
const batch = 100;

/** Milliseconds after which one step counts as never to end: the library does not tell when its program was killed. */
const patience = 180_000;

/** The version that is installed: an index of another is no longer read. */
export function pagefindVersion(): string {
  const file = new URL("../package.json", import.meta.resolve("pagefind"));
  const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
  return manifest !== null && typeof manifest === "object" && "version" in manifest ? String(manifest.version) : "";
}

/** @throws Error where Pagefind gives no answer, or one with errors */
async function answer<T extends { readonly errors: readonly string[] }>(step: Promise<T>): Promise<T> {
  const answered = new AbortController();
  const late = delay(patience, undefined, { signal: answered.signal }).then((): never => {
    throw new Error("Pagefind does not answer");
  });
  try {
    const response = await Promise.race([step, late]);
    if (response.errors.length > 0) throw new Error(response.errors.join("; "));
    return response;
  } finally {
    answered.abort();
  }
}

type Index = NonNullable<NewIndexResponse["index"]>;

/** In the order given, which is the order of the pages in the index. */
async function addAll(index: Index, records: readonly SearchRecord[]): Promise<void> {
  for (let start = 0; start < records.length; start += batch) {
    const some = records.slice(start, start + batch).map(({ url, content, language, meta, filters }) => {
      const lists = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));
      return answer(index.addCustomRecord({ url, content, language, meta: { ...meta }, filters: lists }));
    });
    await Promise.all(some);
  }
}

/**
 * The files of one index.
 * @throws Error if Pagefind is not there for this machine, or fails
 */
export async function indexRecords(records: readonly SearchRecord[]): Promise<readonly BundleFile[]> {
  const { index } = await answer(createIndex());
  if (!index) throw new Error("Pagefind made no index");
  await addAll(index, records);
  const { files } = await answer(index.getFiles());
  await index.deleteIndex();
  return files;
}

/** Ends the program. */
export const closeIndex = async (): Promise<void> => {
  await close();
};
