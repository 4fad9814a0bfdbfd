/** The pages of one build, shared out among processes by time: what shows the same articles is made at less cost by one of them. */
import type { Page } from "../pages/page.ts";
import { timeOf } from "./page-order.ts";

/** Milliseconds since 1970-01-01T00:00Z. */
export interface Span {
  readonly from: number;
  /** Not in it. */
  readonly to: number;
}

/** Where nobody shares. */
export const everything: Span = { from: -Infinity, to: Infinity };

/** Pages without a time count as the newest. */
const finiteTimeOf = (page: Page): number => Math.min(timeOf(page), Number.MAX_SAFE_INTEGER);

export function isWithin({ from, to }: Span, page: Page): boolean {
  const time = finiteTimeOf(page);
  return time >= from && time < to;
}

export const spanText = ({ from, to }: Span): string => `${from} ${to}`;

/** @param text as `spanText` writes it */
export function spanIn(text: string): Span {
  const [from = NaN, to = NaN] = text.split(" ").map(Number);
  return { from, to };
}

/** A process that makes fewer is not worth its memory. */
const fewest = 1000;

/**
 * What a process does before it makes a page, in pages that are made meanwhile: it starts, takes what was read from the store, and plans.
 * If it has begun when this one had read the documents, both have planned at the same time.
 */
const toBegin = ({ planned, areBegun }: Pick<Sharing, "planned" | "areBegun">): number => (areBegun ? 1500 + planned / 25 : 2000 + planned / 5);

/** Processes that were asked for have something to make, whether it is worth it or not: of what is fair, a half. */
const leastPart = 0.5;

export interface Sharing {
  /** Processes, the one that shares out included; `auto`: as many as are worth it. */
  readonly count: number | "auto";
  /** Pages of the site, made or not. */
  readonly planned: number;
  /** As many processes fit. */
  readonly room: number;
  /** Whether the others run already. */
  readonly areBegun: boolean;
}

const asMany = (due: number, begin: number, room: number): number => Math.min(room, Math.floor((due - begin) / fewest));

/** @returns the newest first, which is the part of the process that has planned already, and therefore the largest; one span is all there is */
export function spansOf(due: readonly Page[], { count, room, ...sharing }: Sharing): [Span, ...Span[]] {
  const begin = toBegin(sharing);
  const processes = Math.max(1, count === "auto" ? asMany(due.length, begin, room) : Math.min(count, due.length));
  const part = Math.max(leastPart, 1 - begin / due.length) / processes;
  const times = due.map(finiteTimeOf).toSorted((a, b) => b - a);
  const cuts = Array.from({ length: processes - 1 }, (_, index) => times[Math.floor(times.length * (1 - part * (processes - 1 - index)))] ?? -Infinity);
  const after = cuts.map((to, index) => ({ from: cuts[index + 1] ?? everything.from, to }));
  return [{ from: cuts[0] ?? everything.from, to: everything.to }, ...after];
}
