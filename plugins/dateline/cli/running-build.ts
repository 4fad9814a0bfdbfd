/** One build at a time is sure of what it leaves: of two into one folder, neither knows which wrote last. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildsFolder, forgetLastBuild } from "../incremental/last-build.ts";

const file = join(buildsFolder, "running");

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function running(): number {
  try {
    return Number(readFileSync(file, "utf8")) || 0;
  } catch {
    return 0;
  }
}

export interface RunningBuild {
  /** @returns whether it was alone from its beginning to now */
  readonly end: () => boolean;
}

/**
 * What the last build left is forgotten: until this one has ended, nobody knows what is there.
 * @param args what the site depends on of Eleventy's
 * @returns undefined where nothing can be kept, on a disk that is read-only for example
 */
export function beginBuild(args: readonly string[]): RunningBuild | undefined {
  const before = running();
  const isAlone = before === 0 || before === process.pid || !isRunning(before);
  try {
    forgetLastBuild(args);
    mkdirSync(buildsFolder, { recursive: true });
    writeFileSync(file, String(process.pid));
  } catch {
    return undefined;
  }
  return {
    end: () => {
      const isMine = running() === process.pid;
      if (isMine) rmSync(file, { force: true });
      return isAlone && isMine;
    },
  };
}
