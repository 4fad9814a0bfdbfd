/** The thread that writes pages, as who makes them sees it. */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { programAt } from "../../store/home.ts";
import { openBatches } from "./batch.ts";
import type { PageWriter } from "./page-writer.ts";
import type { Answer } from "./write-thread.ts";

const program = programAt("eleventy/page-writer/write-thread");

/** Bytes that may be on their way: a disk that is slow is waited for. */
const most = 8 << 20;

export function openThread(): PageWriter {
  const thread = new Worker(program, { execArgv: [] });
  const ended = new AbortController();
  let underWay = 0;
  let fault: unknown;
  const batches = openBatches((batch) => {
    underWay += batch.bytes.length;
    thread.postMessage(batch, [batch.bytes.buffer]);
  });
  thread.on("message", ({ bytes, error }: Answer) => {
    underWay -= bytes.length;
    fault ??= error;
    batches.takeBack(bytes);
  });
  thread.on("error", (error) => { fault ??= error; });
  thread.on("exit", () => {
    fault ??= new Error("The thread that writes pages has ended before them.");
    ended.abort();
  });
  const room = (): number => {
    if (fault !== undefined) throw fault;
    return most - underWay;
  };
  const until = async (least: number): Promise<void> => {
    // Whatever ends the waiting is a fault, and told as such.
    while (room() < least) await once(thread, "message", { signal: ended.signal }).catch(() => {});
  };
  return {
    write: async (path, text) => {
      batches.add(path, text);
      await until(0);
    },
    end: async () => {
      try {
        batches.flush();
        await until(most);
      } finally {
        await thread.terminate();
      }
    },
  };
}
