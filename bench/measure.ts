/** One build, measured from outside: GNU time for processor and memory, the output folder before and after for what was written. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Contestant } from "./contestants/contestant.ts";
import { filesIn, writtenSince } from "./files.ts";
import { run } from "./program.ts";
import { stagesOf, type Stage } from "./stages.ts";

export interface Measured {
  /** Wall time, seconds. */
  readonly seconds: number;
  /** Seconds of the processor in the program's own code, on all cores. */
  readonly user: number;
  /** Resident memory of the largest process at its most, bytes. */
  readonly memory: number;
  /** How many files were written, and their bytes; what was there and stayed is not in them. */
  readonly files: number;
  readonly bytes: number;
  readonly stages: readonly Stage[];
}

/** @throws Error with the program's own words, if it fails */
export async function measure({ name, command, environment = {}, output }: Contestant, folder: string): Promise<Measured> {
  const [program, ...parameters] = command;
  const before = filesIn(join(folder, output));
  // Beside the project: a file in it that is another in each run would be a change.
  const notes = `${folder}.time.txt`;
  const begun = performance.now();
  const { code, stdout, stderr } = await run("time", ["-f", "%U %M", "-o", notes, program, ...parameters], { cwd: folder, env: environment });
  const seconds = (performance.now() - begun) / 1000;
  if (code !== 0) throw new Error(`${name} ended with ${code}\n${stdout}${stderr}`.slice(-2000));
  const [user = 0, kilobytes = 0] = (await readFile(notes, "utf8")).trim().split(" ").map(Number);
  return { seconds, user, memory: kilobytes * 1024, ...writtenSince(before, filesIn(join(folder, output))), stages: stagesOf(stderr) };
}
