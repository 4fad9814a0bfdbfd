/** A folder of the search's index on the disk: written whole or not at all, and left alone where it is what it should be. */
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { BundleFile } from "../outputs/search/bundle.ts";

/** Written last: says what the folder was made from, and what is in it. */
const seal = "part.json";

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll("\\", "/")).toSorted();
}

const sealOf = (fingerprint: string, paths: readonly string[]): string =>
  `${JSON.stringify({ fingerprint, files: createHash("sha256").update(paths.toSorted().join("\n")).digest("hex").slice(0, 16) })}\n`;

/** Whether the folder holds just what was made from the same records. */
export async function isKept(folder: string, fingerprint: string): Promise<boolean> {
  const found = await readFile(join(folder, seal), "utf8").catch(() => "");
  if (found === "") return false;
  return found === sealOf(fingerprint, (await filesIn(folder)).filter((path) => path !== seal));
}

/** Names are of their content; a file of the same name and size is there already. */
const isThere = (file: string, { path, content }: BundleFile): boolean => !path.endsWith(".json") && statSync(file).size === content.length;

/**
 * Writes what is missing and removes what is no longer of it. One file after the other without waiting: each wait, of several a file, would
 * be for as long as the pages that are made meanwhile take.
 */
export async function writeFolder(folder: string, files: readonly BundleFile[], fingerprint: string): Promise<void> {
  const before = new Set(await filesIn(folder));
  rmSync(join(folder, seal), { force: true });
  const wanted = new Set(files.map(({ path }) => path));
  for (const parent of new Set([...wanted].map((path) => dirname(join(folder, path))))) mkdirSync(parent, { recursive: true });
  for (const file of files) {
    const place = join(folder, file.path);
    if (!before.has(file.path) || !isThere(place, file)) writeFileSync(place, file.content);
  }
  for (const path of before) if (!wanted.has(path)) rmSync(join(folder, path), { force: true });
  writeFileSync(join(folder, seal), sealOf(fingerprint, [...wanted]));
}

/** Removes folders and files that are not wanted, by name. */
export async function keepOnly(folder: string, wanted: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(names.filter((name) => !wanted.has(name)).map((name) => rm(join(folder, name), { recursive: true, force: true })));
}
