/** Worker threads for archives that are worth them. The only file that knows tinypool. */
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Tinypool } from "tinypool";
import type { ReadDocuments } from "./read.ts";
import type { Shared } from "./worker.ts";

/** A thread takes about a second to start: fewer documents are read sooner without. */
const fewest = 600;

/** A thread needs about 150 MB; past this many, the disk is what is waited for. */
const mostThreads = 8;

const threads = (): number => Math.min(availableParallelism(), mostThreads);

/** Functions cannot be sent to a thread: with readers of the site's own, documents are read here. */
export const isWorthThreads = (count: number, { options }: Shared): boolean => count >= fewest && options.readers.length === 0 && threads() > 1;

export interface Pool {
  readonly read: ReadDocuments;
  readonly close: () => Promise<void>;
}

/** In a checkout the sources run as they are; in the package, what was built of them. */
const worker = new URL(import.meta.url.endsWith(".ts") ? "./source-worker.js" : "./worker.js", import.meta.url);

export function openPool(shared: Shared): Pool {
  const size = threads();
  const pool = new Tinypool({
    filename: fileURLToPath(worker),
    runtime: "worker_threads",
    minThreads: size,
    maxThreads: size,
    workerData: shared,
    execArgv: [],
  });
  return { read: (paths) => pool.run(paths), close: () => pool.destroy() };
}
