/** Processes that make parts of one build's pages: each reads the archive from the store, plans as this one does, and writes its own. */
import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, freemem } from "node:os";
import { join } from "node:path";
import { spanText, type Machine, type Sharing, type Span } from "./spans.ts";

/** As it is now. */
export const thisMachine = (): Machine => ({ processors: availableParallelism(), memory: freemem() });

export interface Jobs extends Pick<Sharing, "count"> {
  /** What starts another: Eleventy with this site's config. */
  readonly command: readonly string[];
}

const isCommand = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((part) => typeof part === "string");

/** Set by `dateline build`: Eleventy's command line takes no flags of others. */
export function jobsFrom({ DATELINE_JOBS: jobs, DATELINE_COMMAND: command = "[]" }: NodeJS.ProcessEnv): Jobs | undefined {
  const parsed: unknown = JSON.parse(command);
  return jobs && isCommand(parsed) && parsed.length > 0 ? { count: jobs === "auto" ? jobs : Number(jobs), command: parsed } : undefined;
}

interface Begun {
  readonly build: string;
  /** What each process makes; the first is this one. */
  readonly spans: readonly Span[];
  /** What counts as now, for all of them. Milliseconds. */
  readonly now: number;
  /** Folder of what is kept. */
  readonly store: string;
}

function runPart({ command: [program = process.execPath, ...given] }: Jobs, { build, spans: { length: count }, now, store }: Begun, span: Span, index: number): Promise<void> {
  const log = join(store, `part-${build}-${index}.log`);
  // To a file: this process is busy, and a pipe that nobody reads stops who writes.
  const file = openSync(log, "w");
  const environment = { ...process.env, DATELINE_SHARD: `${index}/${count}`, DATELINE_PART_OF: build, DATELINE_SPAN: spanText(span), DATELINE_PARENT: String(process.pid), DATELINE_NOW: String(now), DATELINE_JOBS: "", DATELINE_TIMINGS: "" };
  const child = spawn(program, [...given, "--dryrun"], { stdio: ["ignore", file, file], env: environment });
  closeSync(file);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => {
      const said = readFileSync(log, "utf8").trim();
      rmSync(log, { force: true });
      if (code === 0) resolve();
      else reject(new Error(`A process that made part ${index} of ${count} of the pages ended with ${code}:\n${said}`));
    });
  });
}

/** All parts but the first, which is this process's own. */
export const runParts = async (jobs: Jobs, begun: Begun): Promise<void> => {
  await Promise.all(begun.spans.slice(1).map((span, index) => runPart(jobs, begun, span, index + 2)));
};
