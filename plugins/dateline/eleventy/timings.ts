/** Where a build's time went, by stage and by kind of page, so that nothing of it is left out; and how far it is meanwhile. */
import { errorScreen, openProgress, type Progress } from "./progress.ts";
import { timingLines, type Spent, type Stage } from "./timing-lines.ts";

export interface Timings {
  /**
   * A part of the build, with its time: one part after the other.
   * @param total what is to be done in it, where that is known
   */
  readonly stage: <T>(name: string, work: () => T, total?: number) => T;
  /** So much of the present stage is done. */
  readonly reach: (done: number, total?: number) => void;
  /** The time since the last stage was others': Eleventy's, or waiting. */
  readonly since: (name: string) => void;
  /** Work beside the stages, whose time is theirs too. */
  readonly beside: <T>(name: string, work: () => T) => T;
  /** The time of one page of a kind. */
  readonly page: <T>(kind: string, work: () => T) => T;
  /** @param documents that there are, and pages that are planned */
  readonly lines: (documents: number, planned: number) => readonly string[];
}

const isPromise = (value: unknown): value is Promise<unknown> => value instanceof Promise;

/** Calls back when work is done, whenever that is and however it ends. */
function after<T>(work: () => T, end: () => void): T {
  let isLater = false;
  try {
    const result = work();
    isLater = isPromise(result);
    if (isPromise(result)) result.then(end, end);
    return result;
  } finally {
    if (!isLater) end();
  }
}

/** Adds to a table the time that work takes, to its end. */
function timed<T>(table: Map<string, Spent>, name: string, work: () => T): T {
  const from = performance.now();
  return after(work, () => {
    const { time, count } = table.get(name) ?? { time: 0, count: 0 };
    table.set(name, { time: time + performance.now() - from, count: count + 1 });
  });
}

/** Stages one after the other, and what was done in each. */
function openStages(begun: number): { readonly all: ReadonlyMap<string, Stage>; readonly close: (name: string, from?: number) => void; readonly reach: (done: number) => void; readonly done: () => number } {
  const all = new Map<string, Stage>();
  let [last, reached] = [begun, 0];
  return {
    all,
    close: (name, from = last) => {
      const before = all.get(name) ?? { time: 0, done: 0 };
      last = performance.now();
      all.set(name, { time: before.time + last - from, done: before.done + reached, memory: process.memoryUsage.rss() });
      reached = 0;
    },
    reach: (done) => (reached = done),
    done: () => reached,
  };
}

/** Of the process's own code and of the system's for it, on all cores. Milliseconds. */
const sum = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;

interface Settings {
  /** When the process began, or the rebuild: on `performance.now`'s clock. */
  readonly begun?: number;
  readonly progress?: Progress;
}

export function openTimings({ begun = 0, progress = openProgress(errorScreen()) }: Settings = {}): Timings {
  const used = begun === 0 ? undefined : process.cpuUsage();
  const stages = openStages(begun);
  const [pages, besides] = [new Map<string, Spent>(), new Map<string, Spent>()];
  stages.close("start, config");
  const reach = (done: number, total?: number): void => {
    stages.reach(done);
    progress.reach(done, total);
  };
  return {
    stage: (name, work, total) => {
      const from = performance.now();
      progress.begin(name, total);
      return after(work, () => {
        progress.end();
        stages.close(name, from);
      });
    },
    reach,
    since: (name) => stages.close(name),
    beside: (name, work) => timed(besides, name, work),
    page: (kind, work) => after(() => timed(pages, kind, work), () => reach(stages.done() + 1)),
    lines: (documents, planned) => timingLines({ total: performance.now() - begun, processor: sum(process.cpuUsage(used)), documents, planned, stages: stages.all, pages, besides, memory: process.memoryUsage.rss(), peak: process.resourceUsage().maxRSS * 1024 }),
  };
}

export const wantsTimings = (environment: NodeJS.ProcessEnv): boolean => ["1", "true"].includes(environment["DATELINE_TIMINGS"] ?? "");
