/** A folder of the search's index on the disk: written whole or not at all, and left alone where it is what it should be. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
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
async function writeMissing(folder: string, { path, content }: BundleFile): Promise<void> {
  const file = join(folder, path);
  const size = await stat(file).then((found) => found.size, () => -1);
  if (size === content.length && !path.endsWith(".json")) return;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** Writes what is missing and removes what is no longer of it. */
export async function writeFolder(folder: string, files: readonly BundleFile[], fingerprint: string): Promise<void> {
  await rm(join(folder, seal), { force: true });
  for (const file of files) await writeMissing(folder, file);
  const wanted = new Set(files.map(({ path }) => path));
  const gone = (await filesIn(folder)).filter((path) => !wanted.has(path));
  await Promise.all(gone.map((path) => rm(join(folder, path), { force: true })));
  await writeFile(join(folder, seal), sealOf(fingerprint, [...wanted]));
}

/** Removes folders and files that are not wanted, by name. */
export async function keepOnly(folder: string, wanted: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(names.filter((name) => !wanted.has(name)).map((name) => rm(join(folder, name), { recursive: true, force: true })));
}
