/** What a build tells whoever started it (`incremental/built.ts`), where it depends on nothing but files and the time. */
import { resolve } from "node:path";
import { fontFolders } from "../appearance.ts";
import type { Built } from "../incremental/built.ts";
import type { Options } from "../options.ts";
import { home } from "../store/home.ts";
import type { EleventyConfig } from "./config.ts";

type Config = Pick<EleventyConfig, "directories" | "passthroughCopies">;

/** A glob's folder is where its first sign stands. */
const folderOf = (glob: string): string => glob.replace(/[*?{[!(].*$/s, "");

/** Pictures at other hosts may not be there today and be there tomorrow. */
const asksNetwork = ({ layout }: Options): boolean => layout.thumbnail?.remote === "fetch";

/**
 * @param until from when on the site shows something else; undefined: not before a file changes
 * @param isTrusted whether the site says that its own scripts depend on files alone
 * @returns undefined where each build is to do its work
 */
export function builtOf({ directories, passthroughCopies }: Config, options: Options, until: number | undefined, isTrusted: boolean): Built | undefined {
  const { content, store, report, incremental } = options;
  if (store === false || !incremental || asksNetwork(options)) return undefined;
  const { input, includes, data, layouts, output } = directories;
  const scripts = [includes, data, ...(layouts ? [layouts] : [])].map((folder) => resolve(folder));
  return {
    output: resolve(output),
    store: resolve(store),
    written: report === false ? [] : [resolve(report)],
    read: [resolve(content), resolve(input), ...scripts, ...fontFolders(options.shareImages).map((folder) => resolve(folder)), ...Object.keys(passthroughCopies).map((path) => resolve(folderOf(path)))],
    content: resolve(content),
    input: resolve(input),
    scripts,
    code: [home],
    until: until ?? null,
    isTrusted,
  };
}
