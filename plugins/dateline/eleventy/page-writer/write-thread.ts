/** What the thread runs: writes the pages that it is sent, and says so. */
import { parentPort } from "node:worker_threads";
import type { Batch } from "./batch.ts";
import { fileWriter } from "./file-writer.ts";

/** Of a batch that is done with. */
export interface Answer {
  readonly bytes: Batch["bytes"];
  /** What the disk said of one of its pages. */
  readonly error?: unknown;
}

const write = fileWriter();

function writeBatch({ bytes, pages }: Batch): void {
  let at = 0;
  for (const [path, length] of pages) {
    write(path, bytes.subarray(at, at + length));
    at += length;
  }
}

function answer(batch: Batch): Answer {
  try {
    writeBatch(batch);
    return { bytes: batch.bytes };
  } catch (error) {
    return { bytes: batch.bytes, error };
  }
}

parentPort?.on("message", (batch: Batch) => parentPort?.postMessage(answer(batch), [batch.bytes.buffer]));
