/** `dateline build`: Eleventy, where there is something to do. */
import { once } from "node:events";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { hearBuilt, type Built } from "../incremental/built.ts";
import { loadLastBuild } from "../incremental/last-build.ts";
import { UsageError, type Command } from "./command.ts";
import { findConfig, isTypeScript, namedConfig, prepareConfig, runnable } from "./config-file.ts";
import { buildFlags, wholeBuildArgs, type BuildFlags } from "./eleventy-flags.ts";
import { keepBuild, type Before } from "./kept-build.ts";
import { beginBuild } from "./running-build.ts";
import { lookAround, nothingToDo, takeLook } from "./unchanged.ts";

/** The site's own Eleventy, by its command's file. */
function eleventyCommand(): string {
  try {
    const main = createRequire(resolve("package.json")).resolve("@11ty/eleventy");
    return join(dirname(main), "..", "cmd.cjs");
  } catch {
    throw new UsageError("Eleventy is not installed here: npm install @11ty/eleventy");
  }
}

/** Eleventy finds a config in JavaScript by itself. */
async function withConfig(args: readonly string[]): Promise<readonly string[]> {
  const named = namedConfig(args);
  const found = named ?? findConfig();
  if (found === undefined || !isTypeScript(found)) return args;
  const config = named ?? runnable(found);
  await prepareConfig(config);
  return named === undefined ? [...args, `--config=${config}`] : args;
}

/** Eleventy has a thread look at each import for files that change while it watches: a build that ends does without (11ty/eleventy issue 3371). */
const withoutResolver = (): void => {
  process.env["ELEVENTY_SKIP_ESM_RESOLVER"] ??= "1";
};

/** Eleventy's command reads the process's arguments, and says by its exit code how it went. */
async function runEleventy(args: readonly string[]): Promise<number> {
  const command = eleventyCommand();
  if (wholeBuildArgs(args)) withoutResolver();
  process.argv.splice(1, Infinity, command, ...(await withConfig(args)));
  // Loaded before Eleventy hooks into the resolution of modules, the plugin's several hundred are found twice as fast.
  await import("../index.ts");
  const ended = once(process, "beforeExit");
  await import(pathToFileURL(command).href);
  await ended;
  return Number(process.exitCode ?? 0);
}

/** Times of files have fractions of a millisecond, this clock has none. */
const endOf = (now: number): number => now + 1;

/** The site is built: that it cannot be looked through is no fault of the build. */
function keepIfPossible(args: readonly string[], before: Before, built: Built): void {
  try {
    keepBuild(args, before, built, endOf(Date.now()));
  } catch {
    // The next build has nothing to compare with.
  }
}

/** A build that is compared with the last, and leaves what the next compares with. */
async function buildWhole(args: readonly string[], eleventy: readonly string[], isForced: boolean): Promise<number | undefined> {
  const before = takeLook(process.env) ?? lookAround(args, isForced ? undefined : loadLastBuild(args));
  if (before?.isUpToDate) return undefined;
  const running = beginBuild(args);
  const builds: Built[] = [];
  hearBuilt((built) => builds.push(built));
  const code = await runEleventy(eleventy);
  const isAlone = running?.end() ?? false;
  const [built] = builds;
  if (before && built && builds.length === 1 && isAlone && code === 0) keepIfPossible(args, before, built);
  return code;
}

/** The plugin is told by the environment: Eleventy's command line takes no flags of others. */
function tellPlugin({ timings, jobs, shard, eleventy }: BuildFlags, program: string): void {
  if (timings) process.env["DATELINE_TIMINGS"] = "1";
  if (shard !== undefined) process.env["DATELINE_SHARD"] = shard;
  if (jobs === 1) return;
  process.env["DATELINE_JOBS"] = String(jobs);
  process.env["DATELINE_COMMAND"] = JSON.stringify([process.execPath, ...process.execArgv, program, "build", ...eleventy]);
}

export const build: Command = {
  usage: "build [--force] [--timings] [--jobs N|auto] [--shard I/N] [Eleventy's flags…]",
  about: "Builds the site by Eleventy, unless nothing has changed since the last build. --force: in any case. --timings: where the time went. --jobs: makes the pages in so many processes; without it, in as many as are worth it. --shard: makes one of so many parts of the pages, for machines that share a build. Eleventy's flags: npx @11ty/eleventy --help.",
  run: async ({ args, output }) => {
    const flags = buildFlags(args);
    const { force, shard, eleventy } = flags;
    const whole = shard === undefined ? wholeBuildArgs(eleventy) : undefined;
    tellPlugin(flags, process.argv[1] ?? "");
    const code = whole ? await buildWhole(whole, eleventy, force) : await runEleventy(eleventy);
    if (code === undefined) output.out(nothingToDo);
    return code ?? 0;
  },
};
