/** Processes that make parts of one build's pages: each reads the archive from the store, plans as this one does, and writes its own. */
import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, freemem } from "node:os";
import { join } from "node:path";
import type { Page } from "../pages/page.ts";
import { spansOf, spanText, type Sharing, type Span } from "./spans.ts";

/** What there is room for. */
export interface Machine {
  /** That this process may use. */
  readonly processors: number;
  /** That is free, or can be had. Bytes. */
  readonly memory: number;
}

/** As it is now; in a container, what that may use. */
export const thisMachine = (): Machine => ({ processors: availableParallelism(), memory: process.availableMemory?.() ?? freemem() });

/** What a process needs of memory: 10,000 documents take 0.9 GB, 100,000 take 5. Bytes. */
const memoryFor = (documents: number): number => 5e8 + documents * 5e4;

/** More share out less than they take to begin. */
const most = 8;

/** How many processes fit, the one that asks included. */
export const roomFor = (documents: number, { processors, memory }: Machine): number => Math.max(1, Math.min(processors, most, Math.floor(memory / memoryFor(documents))));

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

interface Building {
  /** Names the build. */
  readonly build: string;
  /** What counts as now, for all of them. Milliseconds. */
  readonly now: number;
  /** Folder of what is kept. */
  readonly store: string;
}

interface Part {
  /** @throws Error with what the process said, if it fails */
  readonly make: (span: Span) => Promise<void>;
  /** It is not needed, and ends when it has planned: one that was killed while it reads the store would leave that suspect. */
  readonly end: () => Promise<void>;
}

function beginPart({ command: [program = process.execPath, ...given] }: Jobs, { build, now, store }: Building, index: number, count: number): Part {
  const log = join(store, `part-${build}-${index}.log`);
  // To a file: this process is busy, and a pipe that nobody reads stops who writes.
  const file = openSync(log, "w");
  const environment = { ...process.env, DATELINE_SHARD: `${index}/${count}`, DATELINE_PART_OF: build, DATELINE_PARENT: String(process.pid), DATELINE_NOW: String(now), DATELINE_JOBS: "", DATELINE_TIMINGS: "" };
  const child = spawn(program, [...given, "--dryrun"], { stdio: ["ignore", file, file, "ipc"], env: environment });
  closeSync(file);
  const ended = new Promise<void>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => {
      const said = readFileSync(log, "utf8").trim();
      rmSync(log, { force: true });
      if (code === 0) resolve();
      else reject(new Error(`A process that was to make part ${index} of the pages ended with ${code}:\n${said}`));
    });
  });
  // It is told when somebody waits for it.
  ended.catch(() => {});
  return {
    make: async (span) => {
      // To one that has ended nothing can be said: what it ended with is told all the same.
      child.send(spanText(span), () => {});
      await ended;
    },
    end: async () => {
      if (child.connected) child.disconnect();
      await ended.catch(() => {});
    },
  };
}

export interface Parts {
  /** As many begin as fit, before it is known what there is to make; they wait until they are told. */
  readonly beginAhead: (documents: number) => void;
  /** @param planned pages of the site, made or not */
  readonly share: (due: readonly Page[], site: { readonly planned: number; readonly documents: number }) => readonly [Span, ...Span[]];
  /**
   * Has others make all spans but the first, which is this process's own; those for whom there is none end.
   * @returns what went wrong with them
   */
  readonly make: (spans: readonly Span[]) => Promise<readonly Error[]>;
}

const reasonOf = (outcome: PromiseSettledResult<void>): readonly Error[] =>
  outcome.status === "fulfilled" ? [] : [outcome.reason instanceof Error ? outcome.reason : new Error(String(outcome.reason))];

export function openParts(jobs: Jobs, building: Building): Parts {
  const parts: Part[] = [];
  const begin = (count: number): void => {
    for (let index = parts.length + 2; index <= count; index += 1) parts.push(beginPart(jobs, building, index, count));
  };
  return {
    beginAhead: (documents) => begin(jobs.count === "auto" ? roomFor(documents, thisMachine()) : jobs.count),
    share: (due, { planned, documents }) => {
      const areBegun = parts.length > 0;
      return spansOf(due, { count: jobs.count, planned, areBegun, room: areBegun ? parts.length + 1 : roomFor(documents, thisMachine()) });
    },
    make: async (spans) => {
      begin(spans.length);
      const outcomes = await Promise.allSettled(parts.map(async (part, index) => {
        const span = spans[index + 1];
        return span ? part.make(span) : part.end();
      }));
      return outcomes.flatMap(reasonOf);
    },
  };
}

/** What the process that began the build wants of this one. Whoever listens to it does not end: nobody does any more when it has spoken. */
export const spanTold = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const gone = (): void => reject(new Error("The build that this was to be a part of has ended."));
    if (!process.connected) return gone();
    process.once("disconnect", gone);
    process.once("message", (text) => {
      process.off("disconnect", gone);
      resolve(String(text));
    });
  });
