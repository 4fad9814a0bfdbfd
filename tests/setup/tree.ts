/** A built site as a map from path to bytes. */
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

export async function treeOf(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(await Promise.all(files.map(async (file) => [relative(folder, file).replaceAll("\\", "/"), await readFile(file)] as const)));
}

/** Paths that only one of them has, or whose bytes differ. */
export function differences(a: ReadonlyMap<string, Buffer>, b: ReadonlyMap<string, Buffer>): string[] {
  const paths = new Set([...a.keys(), ...b.keys()]);
  return [...paths].filter((path) => !a.get(path)?.equals(b.get(path) ?? Buffer.from("\0"))).sort();
}
