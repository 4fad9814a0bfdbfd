/** The project's own files, as one digest: config, components, templates, data, pictures. A change of any of them changes every page. */
import { relative, resolve } from "node:path";
import { glob } from "tinyglobby";
import type { Options } from "../options.ts";
import { digestOfTexts } from "../store/digest.ts";
import { fileDigests, type FileMarks } from "../store/file-digests.ts";
import type { Store } from "../store/store.ts";
import type { SiteConfig } from "./config.ts";

/** What a config, a component or a template of the site's may import, wherever it lies. */
const code = "**/*.{js,cjs,mjs,ts,cts,mts,jsx,tsx,json}";

const inside = (folder: string): string => relative(resolve("."), resolve(folder)).replaceAll("\\", "/");

const below = (folder: string): string => [inside(folder), "**"].filter(Boolean).join("/");

/** @param clock see `fileDigests` */
export async function projectDigest({ directories }: SiteConfig, { content, store, report }: Options, memory: Store, clock: number): Promise<string> {
  const { input, includes, data, layouts, output } = directories;
  const folders = [input, includes, data, layouts].flatMap((folder) => (folder ? [below(folder)] : []));
  const written = [content, output, store, report].flatMap((path) => (path ? [inside(path), below(path)] : []));
  const found = await glob([...folders, "*", code], { ignore: ["**/node_modules/**", "**/.git/**", "**/.dateline/**", ...written], onlyFiles: true, dot: true });
  const paths = found.map((path) => path.replaceAll("\\", "/")).sort();
  const { digests } = fileDigests(resolve("."), paths, memory.table<FileMarks>("files"), { now: clock });
  return digestOfTexts([...digests].flat());
}
