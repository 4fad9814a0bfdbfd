/** Documents read with a memory: what was read before, and would be read the same now, is taken from the store. */
import { surroundings } from "../readers/companions/index.ts";
import { digestOf } from "../store/digest.ts";
import { fileDigests, type FileMarks } from "../store/file-digests.ts";
import { optionsDigest, readingName } from "../store/readings.ts";
import type { Store } from "../store/store.ts";
import type { Read, ReadAll } from "./read.ts";
import { openReadings } from "./reading-table.ts";
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

/** @param readAll for what is not known */
export async function readKept(paths: readonly string[], shared: Shared, { store, reading, project, clock }: Memory, readAll: ReadAll): Promise<Read[]> {
  const { folder, around, options } = shared;
  const { digests } = fileDigests(folder, around, store.table<FileMarks>("files"), { most: options.maxFileSize, now: clock });
  const frame = digestOf(reading, options.readers.length > 0 ? project : "", optionsDigest({ ...options }));
  const surroundingsOf = surroundings(around);
  const names = paths.map((path) => readingName(path, surroundingsOf(path), digests, frame));
  const readings = openReadings(store);
  const known = names.map((name) => (name === undefined ? undefined : readings.get(name)));
  store.isSound();
  const missing = paths.flatMap((path, at) => (known[at] ? [] : [{ path, at, name: names[at] }]));
  if (missing.length > 0) {
    await readAll(missing.map(({ path }) => path), (read, order) => {
      const { at = 0, name } = missing[order] ?? {};
      known[at] = name === undefined ? read : readings.put(name, read);
    });
    readings.flush();
    readings.keepOnly(names);
  }
  return known.flatMap((read) => read ?? []);
}
