/** Puts pages on the disk: here, or by a thread beside this one, so that who makes pages does not wait for files. */
import { availableParallelism } from "node:os";
import { fileWriter } from "./file-writer.ts";
import { openThread } from "./thread.ts";

export interface PageWriter {
  /**
   * @param path relative to the working folder; its folders are made
   * @returns when there is room for another page
   * @throws Error what the disk says of this page, or of one before it
   */
  readonly write: (path: string, text: string) => Promise<void>;
  /**
   * Once, whatever happened: when no more files are written.
   * @throws Error what the disk says
   */
  readonly end: () => Promise<void>;
}

/** A thread takes a twentieth of a second to start: fewer pages are written sooner without. */
const fewest = 1000;

function writerHere(): PageWriter {
  const write = fileWriter();
  return { write: async (path, text) => write(path, text), end: async () => {} };
}

/** @param pages how many are to be written */
export const openPageWriter = (pages: number): PageWriter => (pages >= fewest && availableParallelism() > 1 ? openThread() : writerHere());
