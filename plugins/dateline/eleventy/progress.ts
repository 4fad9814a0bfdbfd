/**
 * How far long work is. In a terminal, one line that is drawn again and gone at the end; in CI and in pipes, a plain line now and then.
 * Without colours and without a timer: the work itself says when it went on, and most of it leaves no time for timers.
 */

/** Where it is told. */
export interface Screen {
  readonly write: (text: string) => unknown;
  /** Whether a line can be drawn again. */
  readonly redraws: boolean;
  /** Characters in a line. */
  readonly columns: () => number;
}

interface Work {
  readonly name: string;
  /** Unknown: it is told by its name alone. */
  readonly total: number | undefined;
  readonly done: number;
  /** Milliseconds since it began. */
  readonly elapsed: number;
}

export interface Progress {
  /** Work begins; only one is told at a time. */
  readonly begin: (name: string, total?: number) => void;
  /** So much of it is done. */
  readonly reach: (done: number, total?: number) => void;
  readonly end: () => void;
}

/** A build that is sooner done is told by its summary alone. Milliseconds. */
const patience = 2000;

/** Between two drawings of the line: what an eye can follow. Milliseconds. */
const redrawing = 100;

/** Between two plain lines: so long, and so much of the whole. Milliseconds, and a part of one. */
const pause = 10_000;
const share = 0.1;

const whole = (count: number): string => count.toLocaleString("en");

/** `45 s`, `3 min 20 s`; rounded up, since nobody minds being done early. */
function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** `[dateline] documents: 4,500 of 10,000 (45 %), 900 a second, 7 s left` */
export function progressText({ name, total, done, elapsed }: Work): string {
  if (!total) return `[dateline] ${name} …`;
  const rate = done / Math.max(elapsed / 1000, 0.001);
  const left = done > 0 ? `, ${whole(Math.round(rate))} a second, ${duration(((total - done) / rate) * 1000)} left` : "";
  return `[dateline] ${name}: ${whole(done)} of ${whole(total)} (${Math.floor((done / total) * 100)} %)${left}`;
}

/** A dumb terminal has no way back to the start of a line; what a CI service shows is a file, even where it passes for a terminal. */
const canRedraw = (isTerminal: boolean, { TERM, CI }: NodeJS.ProcessEnv): boolean => isTerminal && TERM !== "dumb" && (CI ?? "") === "";

type Stream = Pick<NodeJS.WriteStream, "write"> & Partial<Pick<NodeJS.WriteStream, "isTTY" | "columns">>;

export const screenFor = (stream: Stream, environment: NodeJS.ProcessEnv): Screen => ({
  write: (text) => stream.write(text),
  redraws: canRedraw(stream.isTTY === true, environment),
  columns: () => stream.columns ?? 80,
});

/** Not the standard output, which is for what a program is asked for. */
export const errorScreen = (): Screen => screenFor(process.stderr, process.env);

/** Back to the line's start, and the line cleared (ECMA-48: CR, EL 2). */
const clear = "\r\u001B[2K";

/** One line that is drawn again: cut at the terminal's edge, past which it could not be taken back. */
function drawnOn({ write, columns }: Screen): { readonly draw: (text: string) => void; readonly erase: () => void } {
  let isDrawn = false;
  return {
    draw: (text) => {
      write(clear + text.slice(0, Math.max(columns() - 1, 0)));
      isDrawn = true;
    },
    erase: () => {
      if (isDrawn) write(clear);
      isDrawn = false;
    },
  };
}

/** @param now milliseconds, on any clock */
function redrawn(screen: Screen, now: () => number): (work: Work | undefined) => void {
  const { draw, erase } = drawnOn(screen);
  const opened = now();
  let drawn = -Infinity;
  return (work) => {
    if (!work) return erase();
    if (now() - opened < patience || now() - drawn < redrawing) return;
    drawn = now();
    draw(progressText(work));
  };
}

function inLines({ write }: Screen): (work: Work | undefined) => void {
  let told = { elapsed: 0, done: 0 };
  return (work) => {
    if (!work?.total) {
      told = { elapsed: 0, done: 0 };
      return;
    }
    const { elapsed, done, total } = work;
    if (elapsed - told.elapsed < pause || done - told.done < share * total || done === total) return;
    told = { elapsed, done };
    write(`${progressText(work)}\n`);
  };
}

export function openProgress(screen: Screen, now: () => number = () => performance.now()): Progress {
  const tell = screen.redraws ? redrawn(screen, now) : inLines(screen);
  let work: { readonly name: string; readonly total: number | undefined; readonly begun: number } | undefined;
  const reach = (done: number, total = work?.total): void => {
    if (work) tell({ name: work.name, total, done, elapsed: now() - work.begun });
  };
  return {
    begin: (name, total) => {
      tell(undefined);
      work = { name, total, begun: now() };
      reach(0);
    },
    reach,
    end: () => {
      work = undefined;
      tell(undefined);
    },
  };
}
