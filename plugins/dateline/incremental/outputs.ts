/** What earlier builds have written into an output folder, and which of it is still what it was. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
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
  /** Names the build that writes now, or wrote last. */
  readonly builder: string;
}

export const noOutputs: OutputState = { pages: new Map(), looks: [], builder: "" };

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
  readonly builder: string;
  readonly looks: NumberedLooks;
  readonly pages: readonly (readonly [url: string, output: Output])[];
}

const isList = (name: string): boolean => /^outputs-.*\.json$/.test(name);

/** One list for each output folder that the project is built into. Beside the database, not in it: a list that is lost leaves pages that nobody removes. */
const listFile = (store: string, output: string): string => join(store, `outputs-${digestOf(relative(resolve("."), output))}.json`);

function load(file: string): OutputState {
  try {
    const saved: Saved = JSON.parse(readFileSync(file, "utf8"));
    return saved.format === format ? { pages: new Map(saved.pages), looks: looksIn(saved.looks), builder: saved.builder } : noOutputs;
  } catch {
    return noOutputs;
  }
}

/** In one step: whoever reads it, or is killed while it is written, finds the old one or the new. */
function save(file: string, { pages, looks, builder }: OutputState): void {
  mkdirSync(dirname(file), { recursive: true });
  const saved: Saved = { format, builder, looks: numberedLooks(looks), pages: [...pages] };
  const half = `${file}.${process.pid}`;
  try {
    writeFileSync(half, JSON.stringify(saved));
    renameSync(half, file);
  } catch (error) {
    rmSync(half, { force: true });
    throw new Error(`Which pages are Dateline's could not be written to ${file}, and a build that does not know would leave old pages behind. If the disk is full, "dateline cache --clear" makes room.`, { cause: error });
  }
}

/** @param store folder of what is kept, absolute */
export const loadOutputs = (store: string, output: string): OutputState => load(listFile(store, output));

export const saveOutputs = (store: string, output: string, state: OutputState): void => save(listFile(store, output), state);

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
  for (const name of existsSync(store) ? readdirSync(store).filter(isList) : []) {
    const { pages } = load(join(store, name));
    save(join(store, name), { ...noOutputs, pages: new Map([...pages].map(([url, output]) => [url, withoutFingerprint(output)])) });
  }
}

/** @param folder the output folder, absolute */
export function isThere(folder: string, { path, size }: Output): boolean {
  return statSync(join(folder, path), { throwIfNoEntry: false })?.size === size;
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
