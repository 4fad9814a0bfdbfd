/**
 * Documents that are deleted while Eleventy watches. Eleventy 3 says so and builds nothing (github.com/11ty/eleventy/issues/2798; its
 * version 4 does). So the folders of the content are watched here, and Eleventy by a file of ours that it watches.
 */
import { existsSync, mkdirSync, rmSync, watch, writeFileSync, type FSWatcher } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Outside of the project, whose `.gitignore` would count. Its name is what Eleventy prints as changed. */
export const deletionSignal = join(tmpdir(), `dateline-${process.pid}`, "a-document-was-deleted");

/** An editor that saves may take a file away and put another in its place. Milliseconds. */
const patience = 200;

export interface Deletions {
  /** Watches from now on what there is now. */
  readonly watch: (paths: readonly string[]) => void;
  readonly close: () => void;
}

/** Of a path, the folders that it lies in: `a/b/c.md` → `a/b`, `a`, `.` */
function foldersOf(path: string): string[] {
  const folder = dirname(path);
  return folder === "." ? [folder] : [folder, ...foldersOf(folder)];
}

/** Eleventy sees a change of what was there when it began to watch. */
function openSignal(file: string): () => void {
  if (!existsSync(file)) process.once("exit", () => rmSync(dirname(file), { recursive: true, force: true }));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "");
  return () => writeFileSync(file, String(performance.now()));
}

/**
 * @param content folder of the documents, absolute; their paths are relative to it
 * @param file whose change begins a build; alone in its folder
 */
export function openDeletions(content: string, file = deletionSignal): Deletions {
  const watchers = new Map<string, FSWatcher>();
  let known: ReadonlySet<string> = new Set();
  let touched = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let signal: (() => void) | undefined;
  const isThere = (path: string): boolean => existsSync(join(content, path));
  const look = (): void => {
    const names = touched;
    touched = new Set();
    // Eleventy builds for what is new, and sees then what is gone.
    if ([...names].some((name) => !known.has(name) && isThere(name))) return;
    const isTouched = (path: string): boolean => names.has(path) || foldersOf(path).some((folder) => names.has(folder));
    if ([...known].some((path) => isTouched(path) && !isThere(path))) signal?.();
  };
  const follow = (folder: string): FSWatcher =>
    watch(join(content, folder), { persistent: false }, (event, name) => {
      if (event !== "rename" || name === null) return;
      touched.add(join(folder, name).replaceAll("\\", "/"));
      clearTimeout(timer);
      timer = setTimeout(look, patience);
    }).on("error", () => {});
  const leave = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  return {
    watch: (paths) => {
      signal ??= openSignal(file);
      known = new Set(paths);
      const folders = new Set([".", ...paths.flatMap(foldersOf)].filter(isThere));
      for (const folder of [...watchers.keys()].filter((name) => !folders.has(name))) leave(folder);
      for (const folder of folders) if (!watchers.has(folder)) watchers.set(folder, follow(folder));
    },
    close: () => [...watchers.keys()].forEach(leave),
  };
}
