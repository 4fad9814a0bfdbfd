/** What `--timings` prints. Stages add up to the whole; kinds of pages and what went on beside are parts of them. */

export interface Spent {
  /** Milliseconds. */
  readonly time: number;
  readonly count: number;
}

export interface Stage {
  /** Milliseconds. */
  readonly time: number;
  /** Resident at its end, bytes. */
  readonly memory: number;
  /** Documents or pages, where it counts any. */
  readonly done: number;
}

export interface Measures {
  /** Milliseconds. */
  readonly total: number;
  /** Milliseconds, on all cores. */
  readonly processor: number;
  readonly documents: number;
  readonly planned: number;
  readonly stages: ReadonlyMap<string, Stage>;
  readonly pages: ReadonlyMap<string, Spent>;
  readonly besides: ReadonlyMap<string, Spent>;
  /** Resident now, and at its most. Bytes. */
  readonly memory: number;
  readonly peak: number;
}

const whole = (count: number): string => Math.round(count).toLocaleString("en");

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

const rate = (count: number, milliseconds: number): string => `${whole(count / Math.max(milliseconds / 1000, 0.001))} a second`;

const megabytes = (bytes: number): string => `${whole(bytes / 1e6)} MB`;

const width = 26;

/** `  documents                      1.18 s   12 %    310 MB  200 of 1,000, 169 a second` */
const row = (name: string, time: number, total: number, memory = "", more = ""): string =>
  `${name.padEnd(width)} ${seconds(time).padStart(10)} ${`${Math.round((time / total) * 100)} %`.padStart(6)}${(memory || more) && ` ${memory.padStart(9)}`}${more && `  ${more}`}`;

/** Stages that are named even where there was nothing to do. */
const countable: ReadonlySet<string> = new Set(["documents", "pages"]);

/** Less than this is nobody's question. Milliseconds. */
const trifle = 5;

function stageRows({ stages, total, documents, planned }: Measures): string[] {
  const accounted = [...stages.values()].reduce((sum, { time }) => sum + time, 0);
  const rows = [...stages].filter(([name, { time }]) => time >= trifle || countable.has(name)).map(([name, { time, memory, done }]) => {
    const of = name === "documents" ? documents : planned;
    const more = done > 0 ? `${whole(done)} of ${whole(of)}, ${rate(done, time)}` : countable.has(name) ? `none of ${whole(of)}` : "";
    return row(`  ${name}`, time, total, megabytes(memory), more);
  });
  const rest = total - accounted;
  return rest < trifle ? rows : [...rows, row("  between these", rest, total)];
}

function pageRows({ pages, total }: Measures): string[] {
  const rows = [...pages].toSorted(([, a], [, b]) => b.time - a.time).map(([kind, { time, count }]) => row(`    ${kind}`, time, total, "", `${whole(count)}, ${rate(count, time)}`));
  return rows.length === 0 ? [] : ["  Of these, making pages, by kind; the rest of their stage is writing files:", ...rows];
}

const besideRows = ({ besides, total }: Measures): string[] => {
  const rows = [...besides].filter(([, { time }]) => time >= trifle).map(([name, { time }]) => row(`    ${name}`, time, total));
  return rows.length === 0 ? [] : ["  Beside these, from beginning to end:", ...rows];
};

export function timingLines(measures: Measures): string[] {
  const { total, processor, documents, pages, memory, peak } = measures;
  const made = [...pages.values()].reduce((sum, { count }) => sum + count, 0);
  return [
    `[dateline] ${seconds(total)}, ${seconds(processor)} of the processor: ${whole(documents)} documents, ${rate(documents, total)}; ${whole(made)} pages made, ${rate(made, total)}; ${megabytes(peak)} of memory at most, ${megabytes(memory)} at the end`,
    `  ${"stage".padEnd(width - 2)} ${"time".padStart(10)} ${"share".padStart(6)} ${"memory".padStart(9)}`,
    ...stageRows(measures),
    ...pageRows(measures),
    ...besideRows(measures),
  ];
}
