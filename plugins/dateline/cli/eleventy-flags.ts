/** What `dateline build` is asked for: flags of its own, and Eleventy's. */
import { parseArgs } from "node:util";
import type { Jobs } from "../eleventy/jobs.ts";
import { shardOf } from "../eleventy/shard.ts";
import { UsageError } from "./command.ts";

const own = {
  /** Also where nothing has changed. */
  force: { type: "boolean" },
  /** Where the time went. */
  timings: { type: "boolean" },
  /** `4` or `auto`: processes that make the pages. */
  jobs: { type: "string" },
  /** `2/8`: the second of eight parts of the pages. */
  shard: { type: "string" },
} as const;

export interface BuildFlags {
  readonly force: boolean;
  readonly timings: boolean;
  /** Processes that make the pages, this one included; one, where they are not made and done with: a server's others would never end. */
  readonly jobs: Jobs["count"];
  /** As it was given. */
  readonly shard: string | undefined;
  /** What is left, as it was written: Eleventy's. */
  readonly eleventy: readonly string[];
}

/** A value may stand in an argument of its own. */
const placesOf = ({ index, value, inlineValue }: { readonly index: number; readonly value: string | undefined; readonly inlineValue: boolean | undefined }): readonly number[] =>
  value !== undefined && inlineValue === false ? [index, index + 1] : [index];

/** @throws UsageError for what is no number of processes */
function jobsOf(given: string | boolean | undefined): Jobs["count"] {
  if (given === undefined || given === "auto") return "auto";
  if (typeof given !== "string" || !/^[1-9]\d{0,2}$/.test(given)) throw new UsageError("--jobs takes a number of processes, or auto: --jobs 4");
  return Number(given);
}

/** @throws UsageError for what is no part of a build */
function shardGiven(given: string | boolean | undefined): string | undefined {
  if (given === undefined) return undefined;
  try {
    const { index, count } = shardOf(String(given));
    return `${index}/${count}`;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** @throws UsageError for a flag of ours with a value that it does not take */
export function buildFlags(args: readonly string[]): BuildFlags {
  const { values, tokens } = parseArgs({ args: [...args], options: own, strict: false, allowPositionals: true, tokens: true });
  const taken = new Set(tokens.flatMap((token) => (token.kind === "option" && Object.hasOwn(own, token.name) ? placesOf(token) : [])));
  const eleventy = args.filter((_, index) => !taken.has(index));
  const jobs = jobsOf(values.jobs);
  return { force: values.force === true, timings: values.timings === true, jobs: wholeBuildArgs(eleventy) ? jobs : 1, shard: shardGiven(values.shard), eleventy };
}

/** Eleventy's flags under which a build writes all of a site and ends (11ty.dev/docs/usage/). Whatever else is asked for is not compared with what was. */
const whole: ReadonlySet<string> = new Set(["quiet", "input", "output", "config", "pathprefix", "formats"]);

/** @returns what the site depends on of Eleventy's flags; undefined if it may not be written whole */
export function wholeBuildArgs(eleventy: readonly string[]): readonly string[] | undefined {
  const names = eleventy.filter((arg) => arg.startsWith("-")).map((arg) => arg.replace(/^--?/, "").replace(/=.*$/s, ""));
  return names.every((name) => whole.has(name)) ? eleventy.filter((arg) => !/^--quiet(?:=|$)/.test(arg)) : undefined;
}
