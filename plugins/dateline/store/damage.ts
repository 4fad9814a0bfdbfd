/** Signs that a store is damaged, which are looked for before anything of it is read. */
import { closeSync, existsSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "./builders.ts";

const marker = /^opening-(\d+)$/;

/** The mark of this process, in a store's folder. */
export const markIn = (folder: string): string => join(folder, `opening-${process.pid}`);

/** A file that is damaged can end the process that reads it: whoever began to and did not come back has left a mark. */
export const isSuspect = (folder: string): boolean => readdirSync(folder).some((name) => {
  const pid = Number(marker.exec(name)?.[1] ?? 0);
  return pid > 0 && pid !== process.pid && !isAlive(pid);
});

/** `MDB_MAGIC` in lmdb's mdb.c, and where in its file it stands: after the header of the first page. */
const magic = 0xbeefc0de;
const magicAt = 24;

export function isDamaged(file: string): boolean {
  if (!existsSync(file)) return false;
  const handle = openSync(file, "r");
  const head = Buffer.alloc(magicAt + 4);
  const length = readSync(handle, head);
  closeSync(handle);
  return length > 0 && head.readUInt32LE(magicAt) !== magic;
}
