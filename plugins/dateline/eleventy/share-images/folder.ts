/** The folder of the site that pictures for links to articles lie in: there is nothing else of ours in it. */
import { copyFile, mkdir, readdir, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";

/** Below `assets/`: what is there may be kept for ever by whoever has fetched it. */
export const urlPath = "/assets/share/";

/** Files that Dateline writes; others stay. */
const isOurs = (name: string): boolean => /^[\w-]{22}\.png$/.test(name);

export const picturesIn = async (folder: string): Promise<ReadonlySet<string>> => new Set((await readdir(folder).catch(() => [])).filter(isOurs));

export async function keepOnly(folder: string, names: ReadonlySet<string>): Promise<void> {
  for (const name of await picturesIn(folder)) if (!names.has(name)) await rm(join(folder, name));
}

/** @param output the site's folder */
export async function removeShareImages(output: string): Promise<void> {
  const folder = join(output, urlPath);
  await keepOnly(folder, new Set());
  // It is not there, or something else lies in it.
  await rmdir(folder).catch(() => undefined);
}

/** Names change with what is in them: what is there is as it should be. */
export async function copyPictures(names: ReadonlySet<string>, from: string, output: string): Promise<void> {
  const folder = join(output, urlPath);
  await mkdir(folder, { recursive: true });
  const there = await picturesIn(folder);
  for (const name of names) if (!there.has(name)) await copyFile(join(from, name), join(folder, name));
}
