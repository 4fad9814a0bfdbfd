/** Whether a build would do anything. What is loaded to ask is little: most of the time is that of asking for each file's state. */
import { inputStates, isUpToDate, loadLastBuild, type LastBuild } from "../incremental/last-build.ts";
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

/** @param args of `dateline build` */
export function isUnchanged(args: readonly string[]): boolean {
  const { force, eleventy } = buildFlags(args);
  const whole = force ? undefined : wholeBuildArgs(eleventy);
  const last = whole && loadLastBuild(whole);
  return last !== undefined && lookAround(whole ?? [], last)?.isUpToDate === true;
}
