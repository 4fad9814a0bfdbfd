/** The manifest of the output folder. A file that is as it was is not read again: what it held is kept in the store. */
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { contentDigest, type Manifest } from "../incremental/manifest.ts";
import { fileDigests, type FileMarks } from "../store/file-digests.ts";
import { openStore } from "../store/store.ts";
import { UsageError } from "./command.ts";
import { loadSite } from "./site.ts";

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1).replaceAll("\\", "/")).sort();
}

/**
 * @param given the folder, if the user names one
 * @param config as the user names it
 */
export async function outputManifest(given: string | undefined, config: string | undefined): Promise<Manifest> {
  const { options, output } = await loadSite(config);
  const folder = resolve(given ?? output);
  if (!existsSync(folder)) throw new UsageError(`There is no folder ${given ?? output}. Build the site first: dateline build`);
  const store = options.store === false ? undefined : openStore(resolve(options.store));
  try {
    return fileDigests(folder, filesIn(folder), store?.table<FileMarks>("manifest"), { digest: contentDigest, now: Date.now() }).digests;
  } finally {
    await store?.close();
  }
}
