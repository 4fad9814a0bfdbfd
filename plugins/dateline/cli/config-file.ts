/** A site's Eleventy config: where it is, and how it is run. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { home, running } from "../store/home.ts";
import { UsageError } from "./command.ts";

/** As Eleventy looks for them, and TypeScript. */
const names = ["eleventy.config.ts", "eleventy.config.mts", ".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs"];

export const findConfig = (): string | undefined => names.find((file) => existsSync(resolve(file)));

/** The config that Eleventy's arguments name. */
export function namedConfig(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => /^--config(?:=|$)/.test(arg));
  return at < 0 ? undefined : args[at]?.includes("=") ? args[at]?.replace(/^--config=/, "") : args[at + 1];
}

/** The config that is named, else all that may be taken. Relative to the project, with `/`. */
export function configFiles(args: readonly string[]): readonly string[] {
  const named = namedConfig(args);
  return named === undefined ? names : [relative(".", resolve(named)).replaceAll("\\", "/")];
}

/** A checkout's own config is compiled with the code. */
export const runnable = (path: string): string => (home !== running && resolve(path) === join(home, "eleventy.config.ts") ? relative(".", join(running, "eleventy.config.js")) : path);

export const isTypeScript = (path: string): boolean => /\.[cm]?ts$/.test(path);

const runsTypeScript = (): boolean => Object.hasOwn(process.features, "typescript") && Boolean(Reflect.get(process.features, "typescript"));

/** The file that `import "tsx/esm/api"` finds from the site; what `require` finds instead does not work here. */
function tsxOfSite(): string | undefined {
  try {
    const place = createRequire(resolve("package.json")).resolve("tsx/package.json");
    const { exports }: { exports: { "./esm/api": { import: { default: string } } } } = JSON.parse(readFileSync(place, "utf8"));
    return join(dirname(place), exports["./esm/api"].import.default);
  } catch {
    return undefined;
  }
}

/** With the site's own tsx, where there is one; newer versions of Node run TypeScript by themselves. */
export async function prepareConfig(path: string): Promise<void> {
  if (!isTypeScript(path) || process.execArgv.some((arg) => /\btsx\b/.test(arg))) return;
  const file = tsxOfSite();
  if (file) {
    const { register }: { register: () => unknown } = await import(pathToFileURL(file).href);
    register();
  } else if (!runsTypeScript()) throw new UsageError(`${path} is TypeScript, which this version of Node does not run by itself: npm install --save-dev tsx`);
}
