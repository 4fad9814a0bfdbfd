/** Where a build's time went: by stage, and by kind of page. Told where `DATELINE_TIMINGS` is set; Eleventy's command line takes no flags of others. */

interface Spent {
  /** Milliseconds. */
  readonly time: number;
  readonly count: number;
}

export interface Timings {
  /** A part of the build, with its time. */
  readonly stage: <T>(name: string, work: () => T) => T;
  /** The time of one page of a kind. */
  readonly page: <T>(kind: string, work: () => T) => T;
  /** @param documents that were read, pages that were made */
  readonly lines: (documents: number) => readonly string[];
}

const isPromise = (value: unknown): value is Promise<unknown> => value instanceof Promise;

/** Adds to a table the time that work takes, to its end. */
function timed<T>(table: Map<string, Spent>, name: string, work: () => T): T {
  const begun = performance.now();
  const add = (): void => {
    const { time, count } = table.get(name) ?? { time: 0, count: 0 };
    table.set(name, { time: time + performance.now() - begun, count: count + 1 });
  };
  const result = work();
  if (isPromise(result)) result.then(add, add);
  else add();
  return result;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

const rate = (count: number, milliseconds: number): string => `${Math.round(count / Math.max(milliseconds / 1000, 0.001)).toLocaleString("en")} a second`;

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6).toLocaleString("en")} MB`;

/** @param begun when the process did, on `performance.now`'s clock; 0 unless it has built before */
export function openTimings(begun = 0): Timings {
  const stages = new Map<string, Spent>();
  const pages = new Map<string, Spent>();
  const opened = performance.now();
  return {
    stage: (name, work) => timed(stages, name, work),
    page: (kind, work) => timed(pages, kind, work),
    lines: (documents) => {
      const made = [...pages.values()].reduce((sum, { count }) => sum + count, 0);
      const total = performance.now() - begun;
      const row = (name: string, time: number, more = ""): string => `  ${name.padEnd(24)} ${seconds(time).padStart(9)}${more && `  ${more}`}`;
      return [
        `[dateline] ${seconds(total)} in all, ${megabytes(process.memoryUsage().rss)} in use, ${megabytes(process.resourceUsage().maxRSS * 1024)} at most; ${made.toLocaleString("en")} pages made`,
        row("start, config", opened - begun),
        ...[...stages].map(([name, { time }]) => row(name, time, name === "documents" ? `${documents.toLocaleString("en")}, ${rate(documents, time)}` : "")),
        ...[...pages].toSorted(([, a], [, b]) => b.time - a.time).map(([kind, { time, count }]) => row(`pages: ${kind}`, time, `${count.toLocaleString("en")}, ${rate(count, time)}`)),
      ];
    },
  };
}

export const wantsTimings = (environment: NodeJS.ProcessEnv): boolean => ["1", "true"].includes(environment["DATELINE_TIMINGS"] ?? "");
