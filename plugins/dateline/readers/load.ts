/** Documents from the disk. The only part of reading that touches it. */
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { glob } from "tinyglobby";
import type { Problem } from "../issues.ts";

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

/** @param most size in bytes past which a document is not read */
export async function loadDocument(folder: string, path: string, most: number): Promise<Loaded> {
  try {
    const { size } = await stat(join(folder, path));
    if (size > most) return { path, problem: { code: "file-too-large", path, detail: `${size} bytes` } };
    return { path, bytes: await readFile(join(folder, path)) };
  } catch (error) {
    return { path, problem: { code: "file-unreadable", path, detail: reason(error) } };
  }
}
