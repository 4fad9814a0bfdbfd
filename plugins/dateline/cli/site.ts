/** The site that a command is run in: its Eleventy config, and the options in it. */
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { optionsMark } from "../eleventy/config.ts";
import { resolveOptions, type Options } from "../options.ts";
import { home, running } from "../store/home.ts";
import { UsageError } from "./command.ts";

/** As Eleventy looks for them, and TypeScript. */
const configs = ["eleventy.config.ts", "eleventy.config.mts", ".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs"];

/** A checkout's own config is compiled with the code. */
const runnable = (path: string): string => (home !== running && resolve(path) === join(home, "eleventy.config.ts") ? relative(".", join(running, "eleventy.config.js")) : path);

async function configOptions(path: string): Promise<Options | undefined> {
  const { Eleventy } = await import("@11ty/eleventy");
  const eleventy = new Eleventy(undefined, undefined, { configPath: runnable(path), quietMode: true });
  await eleventy.initializeConfig();
  return eleventy.eleventyConfig.userConfig[optionsMark];
}

/**
 * Options of the site in the working folder; the defaults where there is no site.
 * @param given path of a config, if the user names one
 */
export async function siteOptions(given: string | undefined): Promise<Options> {
  if (given && !existsSync(resolve(given))) throw new UsageError(`There is no config file ${given}.`);
  const found = given ?? configs.find((file) => existsSync(resolve(file)));
  if (!found) return resolveOptions();
  const options = await configOptions(found);
  if (options) return options;
  if (given) throw new UsageError(`${given} does not add the Dateline plugin, so it has no options for it.`);
  return resolveOptions();
}
