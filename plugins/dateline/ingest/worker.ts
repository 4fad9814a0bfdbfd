/** What a worker thread runs: reads from the queue until nothing is left, and sends what it has read. */
import { parentPort, workerData } from "node:worker_threads";
import { readQueue, type Queue } from "./queue.ts";
import { documentReader, type Read } from "./read.ts";
import type { ReadingOptions } from "./reading-options.ts";

/** What documents are read with. */
export interface Shared {
  readonly folder: string;
  readonly around: readonly string[];
  readonly options: ReadingOptions;
}

export interface Task extends Shared {
  readonly queue: Queue;
}

export interface Message {
  /** Place of the first document among the queue's paths. */
  readonly from: number;
  readonly read: readonly Read[];
}

const { folder, around, options, queue }: Task = workerData;

await readQueue(queue, documentReader(folder, around, options), (from, read) => parentPort?.postMessage({ from, read } satisfies Message, []));
