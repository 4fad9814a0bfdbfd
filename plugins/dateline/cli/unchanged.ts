/** Whether a build would do anything. What is loaded to ask is little: most of the time is that of asking for each file's state. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildsFolder, inputStates, isUpToDate, loadLastBuild, type LastBuild } from "../incremental/last-build.ts";
import { surroundingsDigest } from "../incremental/surroundings.ts";
import { buildFlags, wholeBuildArgs } from "./eleventy-flags.ts";
import type { Before } from "./kept-build.ts";

export const nothingToDo = "[dateline] Nothing has changed since the last build.";

interface Look extends Before {
  /** Whether a build would change nothing. */
  readonly isUpToDate: boolean;
}

/**
 * What is there before a build.
 * @param args what the site depends on of Eleventy's
 * @param last none: there is nothing to compare with
 * @returns undefined where it cannot be looked through
 */
export function lookAround(args: readonly string[], last: LastBuild | undefined): Look | undefined {
  const began = Date.now();
  try {
    const states = inputStates(last?.leftOut ?? []);
    return { began, states, surroundings: surroundingsDigest(args), isUpToDate: last !== undefined && isUpToDate(last, args, states, began) };
  } catch {
    return undefined;
  }
}

export interface Asked {
  readonly isUnchanged: boolean;
  /** What the process that builds is told by its environment: where it finds what was seen. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Names the file in which one process leaves the other what it has seen. */
const variable = "DATELINE_LOOK";

function leave(look: Look): Asked["environment"] {
  const file = join(buildsFolder, `look-${process.pid}`);
  try {
    mkdirSync(buildsFolder, { recursive: true });
    writeFileSync(file, JSON.stringify({ ...look, states: [...look.states.states] }));
    return { [variable]: file };
  } catch {
    return {};
  }
}

/**
 * Whether there is something to do, asked before another process is started that does it.
 * @param args of `dateline build`
 */
export function ask(args: readonly string[]): Asked {
  const { force, eleventy } = buildFlags(args);
  const whole = force ? undefined : wholeBuildArgs(eleventy);
  const last = whole && loadLastBuild(whole);
  const look = last && lookAround(whole ?? [], last);
  const isUnchanged = look?.isUpToDate === true;
  return { isUnchanged, environment: look && !isUnchanged ? leave(look) : {} };
}

/** What the process that asked has seen: it is seen once, and gone. */
export function takeLook(environment: NodeJS.ProcessEnv): Look | undefined {
  const file = environment[variable];
  if (file === undefined) return undefined;
  delete environment[variable];
  try {
    const { states, ...look } = JSON.parse(readFileSync(file, "utf8"));
    rmSync(file);
    return { ...look, states: { states: new Map(states) } };
  } catch {
    return undefined;
  }
}
