/** What `dateline build` is asked for: flags of its own, and Eleventy's. */
import { parseArgs } from "node:util";

const own = {
  /** Also where nothing has changed. */
  force: { type: "boolean" },
  /** Where the time went. */
  timings: { type: "boolean" },
} as const;

export interface BuildFlags {
  readonly force: boolean;
  readonly timings: boolean;
  /** What is left, as it was written: Eleventy's. */
  readonly eleventy: readonly string[];
}

/** A value may stand in an argument of its own. */
const placesOf = ({ index, value, inlineValue }: { readonly index: number; readonly value: string | undefined; readonly inlineValue: boolean | undefined }): readonly number[] =>
  value !== undefined && inlineValue === false ? [index, index + 1] : [index];

/** @throws TypeError of `parseArgs` for a flag of ours with a value that it does not take */
export function buildFlags(args: readonly string[]): BuildFlags {
  const { values, tokens } = parseArgs({ args: [...args], options: own, strict: false, allowPositionals: true, tokens: true });
  const taken = new Set(tokens.flatMap((token) => (token.kind === "option" && Object.hasOwn(own, token.name) ? placesOf(token) : [])));
  return { force: values.force === true, timings: values.timings === true, eleventy: args.filter((_, index) => !taken.has(index)) };
}

/** Eleventy's flags under which a build writes all of a site and ends (11ty.dev/docs/usage/). Whatever else is asked for is not compared with what was. */
const whole: ReadonlySet<string> = new Set(["quiet", "input", "output", "config", "pathprefix", "formats"]);

/** @returns what the site depends on of Eleventy's flags; undefined if it may not be written whole */
export function wholeBuildArgs(eleventy: readonly string[]): readonly string[] | undefined {
  const names = eleventy.filter((arg) => arg.startsWith("-")).map((arg) => arg.replace(/^--?/, "").replace(/=.*$/s, ""));
  return names.every((name) => whole.has(name)) ? eleventy.filter((arg) => !/^--quiet(?:=|$)/.test(arg)) : undefined;
}
