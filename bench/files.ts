import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

interface File {
  /** Changes when the file is written. */
  readonly stamp: string;
  readonly bytes: number;
}

/** By path. */
export type Files = ReadonlyMap<string, File>;

export function filesIn(folder: string): Files {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(entries.map(({ parentPath, name }): [string, File] => {
    const path = join(parentPath, name);
    const { mtimeNs, ino, size } = statSync(path, { bigint: true });
    return [relative(folder, path), { stamp: `${mtimeNs} ${ino}`, bytes: Number(size) }];
  }));
}

export function writtenSince(before: Files, after: Files): { readonly files: number; readonly bytes: number } {
  const written = [...after].filter(([path, { stamp }]) => before.get(path)?.stamp !== stamp);
  return { files: written.length, bytes: written.reduce((sum, [, { bytes }]) => sum + bytes, 0) };
}
