/** What earlier builds have written into an output folder, and which of it is still what it was. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { digestOf } from "../store/digest.ts";
import { looksIn, numberedLooks, type NumberedLooks } from "./numbered-looks.ts";

/** A file that a build has written. */
export interface Output {
  /** Relative to the output folder. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Of all that the page shows; none: it is written by each build. */
  readonly fingerprint?: string;
  /** What the page has looked at: a number of `looks`. */
  readonly looks?: number;
}

export interface OutputState {
  /** By url. */
  readonly pages: ReadonlyMap<string, Output>;
  /** Names of looks; many pages look at the same. */
  readonly looks: readonly (readonly string[])[];
}

export const noOutputs: OutputState = { pages: new Map(), looks: [] };

/** Until it is made again, nothing is known of a file but that it is ours. */
export const withoutFingerprint = ({ path, size }: Output): Output => ({ path, size });

const unknownSize = -1;

/** A page that was not there when a build began to make it: whatever is there afterwards is that build's, cut off or whole. */
export const begunOutput = (path: string): Output => ({ path, size: unknownSize });

export const isBegun = ({ size }: Output): boolean => size === unknownSize;

/** A new one when the shape of the file changes. */
const format = 2;

interface Saved {
  readonly format: number;
  readonly looks: NumberedLooks;
  readonly pages: readonly (readonly [url: string, output: Output])[];
}

/** What a build has begun to make. It is kept until that has ended: the list of outputs, which is long, is written once a build. */
export interface Begun {
  /** Names the build. */
  readonly builder: string;
  /** Urls of the pages that it makes. */
  readonly due: readonly string[];
  /** Of these, what was not there before. */
  readonly outputs: readonly (readonly [url: string, output: Output])[];
}

/**
 * Until they are made, nothing is known of them but that they are ours: a build that is killed leaves no page that passes for another, and
 * none that nobody removes.
 */
export function withBegun({ pages, looks }: OutputState, { due, outputs }: Begun): OutputState {
  const isDue: ReadonlySet<string> = new Set(due);
  return { looks, pages: new Map([...outputs, ...[...pages].map(([url, output]) => [url, isDue.has(url) ? withoutFingerprint(output) : output] as const)]) };
}

const listName = /^outputs-(.*\.json)$/;

/** One list for each output folder that the project is built into. Beside the database, not in it: a list that is lost leaves pages that nobody removes. */
const listFile = (store: string, output: string): string => join(store, `outputs-${digestOf(relative(resolve("."), output))}.json`);

/** Beside each list, while a build is under way. */
const begunFile = (list: string): string => join(dirname(list), basename(list).replace(listName, "begun-$1"));

function load(file: string): OutputState {
  try {
    const saved: Saved = JSON.parse(readFileSync(file, "utf8"));
    return saved.format === format ? { pages: new Map(saved.pages), looks: looksIn(saved.looks) } : noOutputs;
  } catch {
    return noOutputs;
  }
}

function begunAt(list: string): Begun | undefined {
  try {
    return JSON.parse(readFileSync(begunFile(list), "utf8"));
  } catch {
    return undefined;
  }
}

/** With what a build has begun that goes on, or was killed. */
function loadList(list: string): OutputState {
  const begun = begunAt(list);
  return begun ? withBegun(load(list), begun) : load(list);
}

/** In one step: whoever reads it, or is killed while it is written, finds the old one or the new. */
function write(file: string, data: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  const half = `${file}.${process.pid}`;
  try {
    writeFileSync(half, JSON.stringify(data));
    renameSync(half, file);
  } catch (error) {
    rmSync(half, { force: true });
    throw new Error(`Which pages are Dateline's could not be written to ${file}, and a build that does not know would leave old pages behind. If the disk is full, "dateline cache --clear" makes room.`, { cause: error });
  }
}

const save = (file: string, { pages, looks }: OutputState): void => write(file, { format, looks: numberedLooks(looks), pages: [...pages] } satisfies Saved);

/** The list says now what was begun. A build that had begun it sees that another has written the list. */
function saveList(list: string, state: OutputState): void {
  save(list, state);
  rmSync(begunFile(list), { force: true });
}

/** @param store folder of what is kept, absolute */
export const loadOutputs = (store: string, output: string): OutputState => loadList(listFile(store, output));

export const saveOutputs = (store: string, output: string, state: OutputState): void => saveList(listFile(store, output), state);

/** Of two builds that write into one folder, the one that began last is told that it is the only one. */
export const saveBegun = (store: string, output: string, begun: Begun): void => write(begunFile(listFile(store, output)), begun);

/** Whether no other build has begun, or ended, since this one began. */
export const isAlone = (store: string, output: string, builder: string): boolean => begunAt(listFile(store, output))?.builder === builder;

const partName = (builder: string, index: number | string): string => `part-${builder}-${index}.json`;

/** What a process has made of a build that another began. */
export const savePart = (store: string, builder: string, index: number, state: OutputState): void => save(join(store, partName(builder, index)), state);

/** What other processes have made of a build. They are read once; those of builds that were killed go too. */
export function takeParts(store: string, builder: string): readonly OutputState[] {
  const names = existsSync(store) ? readdirSync(store).filter((name) => /^part-.*\.json$/.test(name)).sort() : [];
  const parts = names.filter((name) => name.startsWith(partName(builder, "").replace(".json", ""))).map((name) => load(join(store, name)));
  for (const name of names) unlinkSync(join(store, name));
  return parts;
}

/** All pages are to be made again; which files are ours stays known. */
export function forgetPages(store: string): void {
  for (const name of existsSync(store) ? readdirSync(store).filter((file) => listName.test(file)) : []) {
    const { pages } = loadList(join(store, name));
    saveList(join(store, name), { ...noOutputs, pages: new Map([...pages].map(([url, output]) => [url, withoutFingerprint(output)])) });
  }
}

/** @param folder the output folder; relative to the working folder it is found faster */
export function isThere(folder: string, { path, size }: Output): boolean {
  // Joining them costs a third of asking.
  return statSync(`${folder}/${path}`, { throwIfNoEntry: false })?.size === size;
}

/** Removes a file that a build has written, unless it is another by now, and the folders that it leaves empty. */
export function removeOutput(folder: string, output: Output): void {
  if (isBegun(output) ? !existsSync(join(folder, output.path)) : !isThere(folder, output)) return;
  unlinkSync(join(folder, output.path));
  for (let parent = dirname(output.path); parent !== "."; parent = dirname(parent)) {
    try {
      rmdirSync(join(folder, parent));
    } catch {
      // Something else lies in it.
      return;
    }
  }
}
