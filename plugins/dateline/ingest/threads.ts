/** Worker threads for archives that are worth them. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { optimiseForDocuments } from "../optimising.ts";
import { openQueue, readQueue } from "./queue.ts";
import { documentReader, type Done, type Read } from "./read.ts";
import type { Message, Shared, Task } from "./worker.ts";
import { programAt } from "../store/home.ts";

/** A thread takes half a second and more to start: fewer documents are read sooner without. */
const fewest = 600;

/** A thread needs about 150 MB; past this many, the disk is what is waited for. */
const most = 8;

/** This thread reads too. */
const others = (): number => Math.min(availableParallelism(), most) - 1;

/** Functions cannot be sent to a thread: with readers of the site's own, documents are read here. */
const isWorthThreads = (count: number, { options }: Shared): boolean => count >= fewest && options.readers.length === 0;

const program = programAt("ingest/worker");

/** Resolves when the thread has ended; rejects if a fault ended it, or what it has read cannot be kept. */
const ended = (worker: Worker, tell: (message: Message) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    worker.on("message", (message: Message) => {
      try {
        tell(message);
      } catch (error) {
        reject(error);
      }
    });
    worker.on("error", reject);
    worker.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`A thread that reads documents ended with ${code}.`))));
  });

/** Is told how many documents are read, and of how many. */
export type Reached = (done: number, total: number) => void;

/** Reads documents, whichever thread is done first. */
export async function readAll(paths: readonly string[], shared: Shared, done: Done, reached?: Reached): Promise<void> {
  const queue = openQueue(paths);
  let count = 0;
  const tell = (from: number, read: readonly Read[]): void => {
    read.forEach((one, index) => done(one, from + index));
    count += read.length;
    reached?.(count, paths.length);
  };
  const more = isWorthThreads(paths.length, shared) ? others() : 0;
  optimiseForDocuments(paths.length, more + 1);
  const workers = Array.from({ length: more }, () => new Worker(program, { workerData: { ...shared, queue } satisfies Task, execArgv: [] }));
  try {
    // Copied, as what other threads read is on its way here: V8 holds a whole document for each word that is cut out of it.
    const readHere = readQueue(queue, documentReader(shared.folder, shared.around, shared.options), (from, read) => tell(from, structuredClone(read)));
    await Promise.all([...workers.map((worker) => ended(worker, ({ from, read }) => tell(from, read))), readHere]);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
