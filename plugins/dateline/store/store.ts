/**
 * What was worked out once is kept here. The only file that knows lmdb: transactions, so that a build which is killed leaves nothing half
 * written, and many processes may use it at once. All of it can be made again, so what cannot be read is thrown away.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { open, type Database, type RootDatabase } from "lmdb";
import { joinBuilders, type Builders } from "./builders.ts";
import { isDamaged } from "./damage.ts";
import { isSuspect, leaveMark } from "./opening-mark.ts";

/** Values by name, all of one type. */
export interface Table<Value> {
  readonly get: (key: string) => Value | undefined;
  /**
   * In one transaction: all of them are kept, or none.
   * @returns whether they are: a disk that is full ends no build
   */
  readonly put: (entries: Iterable<readonly [string, Value]>) => boolean;
  readonly remove: (keys: Iterable<string>) => void;
  readonly keys: () => string[];
}

export interface Store {
  readonly table: <Value>(name: string) => Table<Value>;
  /** What was asked of it came back whole: if the process ends from now on, the store is not to blame. */
  readonly isSound: () => void;
  /** Work in one transaction, left for another time if another build has the store open: it may need what this one has no use for. */
  readonly whileAlone: (work: () => void) => void;
  /** What is in it is not to be trusted: the next build begins with nothing. */
  readonly condemn: () => void;
  readonly close: () => Promise<void>;
}

/** A new one when the shape of what is kept changes: what an older Dateline has left is thrown away. */
const format = 2;
const condemned = 0;

const formatKey = "dateline";

/** Typed arrays come back as what they were: an option of msgpackr's that lmdb hands on, and whose type it does not know. Longer values are compressed (LZ4): what is mapped into memory is half as much. */
const encoding = { encoder: { moreTypes: true }, compression: { threshold: 200 } };

export type Tell = (text: string) => void;

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @returns whether what was done is kept */
function transact(database: Pick<Database, "transactionSync">, tell: Tell, work: () => void): boolean {
  try {
    database.transactionSync(work);
    return true;
  } catch (error) {
    tell(`Not all can be kept, so the next build takes longer: ${reason(error)}`);
    return false;
  }
}

// Objects of one shape share its description, which the database keeps (msgpackr's records).
const databaseOf = <Value>(root: RootDatabase<unknown, string>, name: string): Database<Value, string> => root.openDB<Value, string>({ name, sharedStructuresKey: Symbol.for("structures"), ...encoding });

function tableOf<Value>(root: RootDatabase<unknown, string>, name: string, tell: Tell): Table<Value> {
  const database = databaseOf<Value>(root, name);
  const get = (key: string): Value | undefined => {
    try {
      return database.get(key);
    } catch {
      return undefined;
    }
  };
  return {
    get,
    put: (entries) => transact(database, tell, () => { for (const [key, value] of entries) database.putSync(key, value); }),
    remove: (keys) => void transact(database, tell, () => { for (const key of keys) database.removeSync(key); }),
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

function openRoot(folder: string): RootDatabase<unknown, string> {
  const root: RootDatabase<unknown, string> = open({ path: folder, maxDbs: 8, encoding: "msgpack" });
  if (root.get(formatKey) === format) return root;
  if (root.get(formatKey) !== undefined) root.clearSync();
  root.putSync(formatKey, format);
  return root;
}

/** Read to its end: a build that did not come back may have died of what it read. If this one does, the mark stays. */
function isReadable(root: RootDatabase<unknown, string>): boolean {
  const isWhole = (name: string): boolean => Array.from(databaseOf<unknown>(root, name).getRange(), ({ value }) => value !== undefined).every(Boolean);
  try {
    return [...root.getKeys()].every((name) => name === formatKey || isWhole(name));
  } catch {
    return false;
  }
}

const damaged = (folder: string): string => `What earlier builds have kept in ${folder} is damaged, and is made again.`;

interface Joined {
  readonly root: RootDatabase<unknown, string>;
  readonly builders: Builders;
}

function openReadable(folder: string, tell: Tell): Joined {
  const root = openRoot(folder);
  const builders = joinBuilders(tableOf(root, "builders", tell));
  if (!builders.wereLeft || isReadable(root)) return { root, builders };
  tell(damaged(folder));
  root.clearSync();
  root.putSync(formatKey, format);
  return { root, builders: joinBuilders(tableOf(root, "builders", tell)) };
}

const databaseIn = (folder: string): string => join(folder, "readings");

interface Opened extends Omit<Store, "table"> {
  readonly root: RootDatabase<unknown, string>;
}

/** @param mark stays if the process ends while it reads */
function openMarked(folder: string, mark: string, tell: Tell): Opened {
  const { root, builders } = openReadable(folder, tell);
  const isSound = (): void => rmSync(mark, { force: true });
  // Whoever leaves in an orderly way is not taken for one that died. Before lmdb closes its files, which it does at the same event.
  process.prependOnceListener("exit", builders.leave);
  return {
    root,
    isSound,
    whileAlone: (work) => void transact(root, tell, () => { if (!builders.hasOthers()) work(); }),
    condemn: () => void transact(root, tell, () => root.putSync(formatKey, condemned)),
    close: () => {
      isSound();
      process.off("exit", builders.leave);
      builders.leave();
      return root.close();
    },
  };
}

function openFolder(folder: string, tell: Tell): Opened {
  mkdirSync(folder, { recursive: true });
  const begin = (): Opened => {
    tell(damaged(folder));
    rmSync(folder, { recursive: true, force: true });
    return openMarked(folder, leaveMark(folder), tell);
  };
  if (isSuspect(folder) || isDamaged(join(folder, "data.mdb"))) return begin();
  const mark = leaveMark(folder);
  try {
    return openMarked(folder, mark, tell);
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
