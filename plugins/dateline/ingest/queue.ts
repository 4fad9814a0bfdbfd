/** Documents that threads read together: each takes the next few when it is done with those before. */
import { setImmediate } from "node:timers/promises";
import type { Read, ReadDocuments } from "./read.ts";

export interface Queue {
  readonly paths: readonly string[];
  /** All that threads share: how many documents are taken. */
  readonly taken: Int32Array<SharedArrayBuffer>;
}

/** Documents taken at a time: enough to send what was read of them together, few enough for threads to end together. */
const atOnce = 16;

export const openQueue = (paths: readonly string[]): Queue => ({ paths, taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) });

const take = ({ taken }: Queue): number => Atomics.add(taken, 0, atOnce);

/**
 * Reads until nothing is left.
 * @param done is told what was read, and the place of the first of it among the paths
 */
export async function readQueue(queue: Queue, read: ReadDocuments, done: (from: number, read: readonly Read[]) => void): Promise<void> {
  for (let from = take(queue); from < queue.paths.length; from = take(queue)) {
    done(from, await read(queue.paths.slice(from, from + atOnce)));
    // Reading itself waits for nothing: what other threads have sent is taken in between.
    await setImmediate();
  }
}
