/** Documents from the disk, with their companions. The only part of reading that touches it. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { glob } from "tinyglobby";
import type { Problem } from "../issues.ts";
import type { Companion, Told } from "./companions/companion.ts";
import { companionKind, readCompanion, surroundings, unreadCompanion, type Surroundings } from "./companions/index.ts";
import { decode } from "./decode.ts";

/** Left by editors and systems, never documents. */
const never = ["**/.*", "**/.*/**", "**/node_modules/**", "**/Thumbs.db", "**/*~"];

export interface Loaded {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly bytes?: Uint8Array;
  readonly problem?: Problem;
}

/** Paths of all documents below a folder, in one order whatever the file system's. */
export async function findDocuments(folder: string, exclude: readonly string[] = []): Promise<string[]> {
  const paths = await glob("**", { cwd: folder, ignore: [...never, ...exclude], onlyFiles: true, dot: false });
  return paths.map((path) => path.replaceAll("\\", "/")).sort();
}

const reason = (error: unknown): string => (error instanceof Error ? error.message.replace(/,.*$/, "") : String(error));

/**
 * Nothing is waited for: a build has read the file for its digest just before, and to wait takes more of the processor than to read.
 * @param most size in bytes past which a document is not read
 */
function loadDocument(folder: string, path: string, most: number): Loaded {
  try {
    const { size } = statSync(join(folder, path));
    if (size > most) return { path, problem: { code: "file-too-large", path, detail: `${size} bytes` } };
    return { path, bytes: readFileSync(join(folder, path)) };
  } catch (error) {
    return { path, problem: { code: "file-unreadable", path, detail: reason(error) } };
  }
}

/** A document and all that the reading of it depends on. */
export interface Surrounded extends Loaded, Omit<Surroundings, "companions"> {
  readonly companions: readonly Told[];
}

/**
 * Loads documents with what their companions tell of them. A companion is read once, however many documents have it.
 * @param around paths of all documents there are, those that are not asked for included
 * @param most size in bytes past which a document is not read
 */
export function documentLoader(folder: string, around: readonly string[], most: number): (path: string) => Surrounded {
  const surroundingsOf = surroundings(around);
  const known = new Map<string, Companion | undefined>();
  const read = (path: string): Companion | undefined => {
    const { bytes } = loadDocument(folder, path, most);
    const text = bytes && decode(bytes)?.text;
    return text === undefined ? unreadCompanion(path) : readCompanion(path, text);
  };
  const companion = (path: string): Companion | undefined => {
    if (!known.has(path)) known.set(path, read(path));
    return known.get(path);
  };
  return (path) => {
    const { companions, ...others } = surroundingsOf(path);
    return { ...loadDocument(folder, path, most), ...others, companions: companions.flatMap((one) => companion(one)?.tells(path) ?? []) };
  };
}

/** How deep a folder is looked into for what stands around one document of it. */
const nearby = 2;

/** Paths around a document that is read where it lies, outside the content folder: in its folder, and companions in the folders above. */
export async function findAround(folder: string, exclude: readonly string[]): Promise<string[]> {
  const below = await glob("**", { cwd: folder, ignore: [...never, ...exclude], onlyFiles: true, deep: nearby });
  const above = await Promise.all(["..", "../..", "../../.."].map((up) => glob(["*", "_data/*", "data/*"], { cwd: join(folder, up), ignore: never, onlyFiles: true }).then((paths) => paths.map((path) => `${up}/${path}`))));
  return [...below, ...above.flat().filter((path) => companionKind(path) !== undefined)].map((path) => path.replaceAll("\\", "/")).sort();
}
