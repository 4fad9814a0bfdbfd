/** Documents read with a memory: what was read before, and would be read the same now, is taken from the store. */
import { surroundings } from "../readers/companions/index.ts";
import { fileDigests, type FileMarks } from "../store/file-digests.ts";
import { readingName, readingOptions } from "../store/readings.ts";
import { digestOf } from "../store/digest.ts";
import type { Store, Table } from "../store/store.ts";
import type { Read } from "./read.ts";
import type { Shared } from "./worker.ts";

/** What one build leaves to the next. */
export interface Memory {
  readonly store: Store;
  /** Of the code that reads documents. */
  readonly reading: string;
  /** Of the project's own files: readers of the site's own lie there. */
  readonly project: string;
  /** On the clock that writes the files' times: milliseconds since 1970-01-01T00:00Z. */
  readonly clock: number;
}

/** This many readings that no document asks for are kept: for those who change a document and change it back. */
const spare = 1000;

function removeOld(table: Table<Read>, names: readonly (string | undefined)[]): void {
  const used = new Set(names);
  const unused = table.keys().filter((name) => !used.has(name));
  if (unused.length > Math.max(spare, used.size / 2)) table.remove(unused);
}

/** @param readAll for what is not known */
export async function readKept(paths: readonly string[], shared: Shared, { store, reading, project, clock }: Memory, readAll: (paths: readonly string[]) => Promise<Read[]>): Promise<Read[]> {
  const { folder, around, options } = shared;
  const { digests } = fileDigests(folder, around, store.table<FileMarks>("files"), { most: options.maxFileSize, now: clock });
  const frame = digestOf(reading, options.readers.length > 0 ? project : "", readingOptions(options));
  const surroundingsOf = surroundings(around);
  const names = paths.map((path) => readingName(path, surroundingsOf(path), digests, frame));
  const table = store.table<Read>("readings");
  const known = names.map((name) => (name === undefined ? undefined : table.get(name)));
  store.isSound();
  const missing = paths.flatMap((path, at) => (known[at] ? [] : [{ path, at }]));
  const read = missing.length === 0 ? [] : await readAll(missing.map(({ path }) => path));
  const found = new Map(missing.map(({ at }, order) => [at, read[order]]));
  table.put([...found].flatMap(([at, one]) => {
    const name = names[at];
    return name !== undefined && one ? [[name, one] as const] : [];
  }));
  if (missing.length > 0) removeOld(table, names);
  return paths.flatMap((_, at) => known[at] ?? found.get(at) ?? []);
}
