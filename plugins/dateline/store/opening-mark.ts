/** Who is opening a store: a file that is damaged can end the process that reads it, and whoever began to and did not come back has left a mark. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "./builders.ts";

const marker = /^opening-(\d+)$/;

/** @returns the mark's path: it stays if the process ends while it reads */
export function leaveMark(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const mark = join(folder, `opening-${process.pid}`);
  writeFileSync(mark, "");
  return mark;
}

/** Whether somebody who opened it did not come back. */
export const isSuspect = (folder: string): boolean => readdirSync(folder).some((name) => {
  const pid = Number(marker.exec(name)?.[1] ?? 0);
  return pid > 0 && pid !== process.pid && !isAlive(pid);
});
