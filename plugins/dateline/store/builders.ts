/** Which builds have a store open, of however many processes: written into the store itself, so that a transaction sees them all. */
import { randomUUID } from "node:crypto";
import type { Table } from "./store.ts";

export interface Builders {
  /** Whether one of them ended without a word. */
  readonly wereLeft: boolean;
  readonly hasOthers: () => boolean;
  readonly leave: () => void;
}

const isForeign = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "EPERM";

/** Whether a process runs. */
export function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's, which may not be told anything.
    return isForeign(error);
  }
}

/** @param table process numbers by names of builds */
export function joinBuilders(table: Table<number>): Builders {
  const own = randomUUID();
  const isThere = (name: string): boolean => isAlive(table.get(name) ?? 0);
  const gone = table.keys().filter((name) => !isThere(name));
  table.remove(gone);
  table.put([[own, process.pid]]);
  return {
    wereLeft: gone.length > 0,
    hasOthers: () => table.keys().some((name) => name !== own && isThere(name)),
    leave: () => {
      try {
        table.remove([own]);
      } catch {
        // The store is not there any more.
      }
    },
  };
}
