/**
 * V8's flags for work that is done once, in each thread, on much code that is used a little. None changes what a program does. The
 * scripts of package.json have the first, too.
 */
import { totalmem } from "node:os";

/**
 * V8 interprets a regular expression at its first use and compiles it at the next, in each thread. Ours are all used again: compiled at
 * once, reading with them takes a tenth less of the processor. What they match is the same. Not to be set in a process that runs: the
 * expressions that it has used already would crash it.
 */
const regularExpressions = "--no-regexp-tier-up";

/**
 * How much bytecode a function runs before V8 thinks of optimising it: 66 KB where nothing is said. For 2,800 documents that were two
 * thousand functions in each thread, a third of them in vain, and a fifth of the processor's time; with sixteen times as much it is six
 * hundred functions, and what runs often is among them.
 */
const optimising = "--interrupt-budget=1081344";

/**
 * How much V8 lets the heap grow before it clears what is old, in percent of what was left the last time. It would let it grow to four
 * times that: 1.1 GB for 10,000 documents, of which 200 MB are in use. Twice as much costs no more time that could be measured.
 */
const clearing = "--heap-growing-percent=100";

/**
 * How much of the heap is for what is young, in MB; V8 grows it so far only where much is made. What outlives two rounds there is
 * moved among what is old. With 64 MB instead of 16, 10,000 documents take a tenth less time and 100 MB more memory;
 * with twice as much, hardly less time.
 */
const young = "--max-semi-space-size=64";

/**
 * How large the heap may become, in MB: Node stops at a quarter of the machine's memory, and at 4 GB on any machine, which 150,000 documents
 * pass. It grows as far as is needed, whatever the limit. Who has set one is left alone.
 */
export function heapLimit(execArgv, { NODE_OPTIONS = "" }, memory = Math.min(totalmem(), process.constrainedMemory() || Infinity)) {
  const isSet = [...execArgv, ...NODE_OPTIONS.split(/\s+/)].some((flag) => /^--max[-_]old[-_]space[-_]size\b/.test(flag));
  return isSet ? [] : [`--max-old-space-size=${Math.floor((memory * 0.75) / 2 ** 20)}`];
}

/** Since V8 12 (Node 22) it has compilers between, and no such flag. */
const hasBudget = Number(process.versions.v8.split(".")[0]) < 12;

export const flags = [regularExpressions, clearing, young, ...(hasBudget ? [optimising] : [])];
