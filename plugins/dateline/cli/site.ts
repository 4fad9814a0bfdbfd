/** The site that a command is run in: its Eleventy config, and the options in it. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { optionsMark } from "../eleventy/config.ts";
import { resolveOptions, type Options } from "../options.ts";
import { UsageError } from "./command.ts";
import { findConfig, runnable } from "./config-file.ts";

interface Site {
  readonly options: Options;
  /** The output folder, relative to the project. */
  readonly output: string;
}

async function configured(path: string): Promise<{ readonly options: Options | undefined; readonly output: string }> {
  const { Eleventy } = await import("@11ty/eleventy");
  const eleventy = new Eleventy(undefined, undefined, { configPath: runnable(path), quietMode: true });
  await eleventy.initializeConfig();
  const { userConfig } = eleventy.eleventyConfig;
  return { options: userConfig[optionsMark], output: userConfig.directories.output };
}

/**
 * The site in the working folder; Dateline's and Eleventy's defaults where there is none.
 * @param given path of a config, if the user names one
 */
export async function loadSite(given: string | undefined): Promise<Site> {
  if (given && !existsSync(resolve(given))) throw new UsageError(`There is no config file ${given}.`);
  const found = given ?? findConfig();
  if (!found) return { options: resolveOptions(), output: "_site" };
  const { options, output } = await configured(found);
  if (!options && given) throw new UsageError(`${given} does not add the Dateline plugin, so it has no options for it.`);
  return { options: options ?? resolveOptions(), output };
}

/** Its options. */
export const siteOptions = async (given: string | undefined): Promise<Options> => (await loadSite(given)).options;
