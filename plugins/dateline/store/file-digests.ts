/** Contents of files by their digests; a file that is as it was is not opened again. */
import { readFileSync, statSync, type Stats } from "node:fs";
import { relative } from "node:path";
import { digestOf } from "./digest.ts";
import type { Table } from "./store.ts";

/** Size, times and number of a file, and the digest of its content then. */
type Mark = readonly [size: number, mtime: number, ctime: number, inode: number, digest: string];

export type FileMarks = ReadonlyMap<string, Mark>;

/** A file changed twice within this time may look the same: its mark is not kept. Milliseconds. */
const grain = 1000;

const isAsItWas = ({ size, mtimeMs, ctimeMs, ino }: Stats, [was, mtime, ctime, inode]: Mark): boolean => size === was && mtimeMs === mtime && ctimeMs === ctime && ino === inode;

export interface FileDigests {
  /** By path. A file that cannot be read has none. */
  readonly digests: ReadonlyMap<string, string>;
  /** How many were opened. */
  readonly opened: number;
}

interface Settings {
  /** Larger files go by their size alone. Bytes. */
  readonly most?: number;
  readonly digest?: (content: Uint8Array) => string;
  /** Milliseconds since 1970-01-01T00:00Z, on the clock that writes the files' times. */
  readonly now: number;
}

/**
 * @param folder that the paths are relative to
 * @param table where the marks are kept, under the folder's name
 */
export function fileDigests(folder: string, paths: readonly string[], table: Table<FileMarks> | undefined, { most = Infinity, digest: digestContent = digestOf, now }: Settings): FileDigests {
  const known = table?.get(folder);
  const marks = new Map<string, Mark>();
  const digests = new Map<string, string>();
  let opened = 0;
  // Short paths are found faster.
  const near = relative(".", folder) || ".";
  const digest = (path: string): void => {
    const file = `${near}/${path}`;
    const stats = statSync(file);
    const before = known?.get(path);
    const isKnown = before !== undefined && isAsItWas(stats, before);
    if (!isKnown) opened += 1;
    const found = isKnown ? before[4] : stats.size > most ? `size ${stats.size}` : digestContent(readFileSync(file));
    digests.set(path, found);
    if (isKnown || Math.max(stats.mtimeMs, stats.ctimeMs) + grain < now) marks.set(path, isKnown ? before : [stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino, found]);
  };
  for (const path of paths) {
    try {
      digest(path);
    } catch {
      // Not there any more, or not ours to read: whoever needs it says so.
    }
  }
  if (opened > 0 || known?.size !== marks.size) table?.put([[folder, marks]]);
  return { digests, opened };
}
