/**
 * What was worked out once is kept here. The only file that knows lmdb: transactions, so that a build which is killed leaves nothing half
 * written, and many processes may use it at once. All of it can be made again, so what cannot be read is thrown away.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { open, type RootDatabase } from "lmdb";
import { isDamaged } from "./damage.ts";

/** Values by name, all of one type. */
export interface Table<Value> {
  readonly get: (key: string) => Value | undefined;
  /** In one transaction: all of them are kept, or none. */
  readonly put: (entries: Iterable<readonly [string, Value]>) => void;
  readonly remove: (keys: Iterable<string>) => void;
  readonly keys: () => string[];
}

export interface Store {
  readonly table: <Value>(name: string) => Table<Value>;
  /** What was asked of it came back whole: if the process ends from now on, the store is not to blame. */
  readonly isSound: () => void;
  readonly close: () => Promise<void>;
}

/** A new one when the shape of what is kept changes: what an older Dateline has left is thrown away. */
const format = 1;

const formatKey = "dateline";

/** Typed arrays come back as what they were: an option of msgpackr's that lmdb hands on, and whose type it does not know. */
const encoding = { encoder: { moreTypes: true } };

export type Tell = (text: string) => void;

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function tableOf<Value>(root: RootDatabase<unknown, string>, name: string, tell: Tell): Table<Value> {
  // Objects of one shape share its description, which the database keeps (msgpackr's records).
  const database = root.openDB<Value, string>({ name, sharedStructuresKey: Symbol.for("structures"), ...encoding });
  const get = (key: string): Value | undefined => {
    try {
      return database.get(key);
    } catch {
      return undefined;
    }
  };
  /** A disk that is full ends no build. */
  const write = (work: () => void): void => {
    try {
      database.transactionSync(work);
    } catch (error) {
      tell(`Not all can be kept, so the next build takes longer: ${reason(error)}`);
    }
  };
  return {
    get,
    put: (entries) => write(() => { for (const [key, value] of entries) database.putSync(key, value); }),
    remove: (keys) => write(() => { for (const key of keys) database.removeSync(key); }),
    keys: () => {
      try {
        return [...database.getKeys()].filter((key) => typeof key === "string");
      } catch (error) {
        tell(`What is kept cannot all be read; "dateline cache --clear" removes it: ${reason(error)}`);
        return [];
      }
    },
  };
}

const marker = /^opening-(\d+)$/;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** A file that is damaged can end the process that reads it: whoever began to and did not come back has left a mark. */
const isSuspect = (folder: string): boolean => readdirSync(folder).some((name) => {
  const pid = Number(marker.exec(name)?.[1] ?? 0);
  return pid > 0 && pid !== process.pid && !isAlive(pid);
});

function openRoot(folder: string): RootDatabase<unknown, string> {
  const root: RootDatabase<unknown, string> = open({ path: folder, maxDbs: 8, encoding: "msgpack" });
  if (root.get(formatKey) === format) return root;
  if (root.get(formatKey) !== undefined) root.clearSync();
  root.putSync(formatKey, format);
  return root;
}

const databaseIn = (folder: string): string => join(folder, "readings");

interface Opened extends Omit<Store, "table"> {
  readonly root: RootDatabase<unknown, string>;
}

/** Stays if the process ends while it reads. */
function markIn(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const mark = join(folder, `opening-${process.pid}`);
  writeFileSync(mark, "");
  return mark;
}

function openMarked(folder: string, mark: string): Opened {
  const root = openRoot(folder);
  const isSound = (): void => rmSync(mark, { force: true });
  const close = (): Promise<void> => {
    isSound();
    return root.close();
  };
  return { root, isSound, close };
}

function openFolder(folder: string, tell: Tell): Opened {
  mkdirSync(folder, { recursive: true });
  const begin = (): Opened => {
    tell(`What earlier builds have kept in ${folder} is damaged, and is made again.`);
    rmSync(folder, { recursive: true, force: true });
    return openMarked(folder, markIn(folder));
  };
  if (isSuspect(folder) || isDamaged(join(folder, "data.mdb"))) return begin();
  const mark = markIn(folder);
  try {
    return openMarked(folder, mark);
  } catch {
    return begin();
  }
}

/**
 * @param folder absolute; made if it is not there
 * @param tell is told what somebody should know: why a build takes longer than the last
 * @returns undefined where nothing can be kept, on a disk that is read-only for example
 */
export function openStore(folder: string, tell: Tell = () => {}): Store | undefined {
  try {
    const { root, ...others } = openFolder(databaseIn(folder), tell);
    return { ...others, table: (name) => tableOf(root, name, tell) };
  } catch (error) {
    tell(`Nothing can be kept in ${folder}, so the next build begins from nothing: ${reason(error)}`);
    return undefined;
  }
}

/** Removes what was read. Which files of the output are Dateline's stays known. */
export function clearStore(folder: string): void {
  rmSync(databaseIn(folder), { recursive: true, force: true });
}

/** Bytes on the disk. */
export function storeSize(folder: string): number {
  const database = databaseIn(folder);
  return existsSync(database) ? readdirSync(database).reduce((sum, name) => sum + statSync(join(database, name)).size, 0) : 0;
}
