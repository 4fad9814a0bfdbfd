/** The state of files: which there are, and for each what tells that it was written since. No file is opened. */
import { lstatSync, readdirSync, type Stats } from "node:fs";
import { digestOf } from "../store/digest.ts";

export interface FileStates {
  /** By path, relative to the working folder, with `/`. */
  readonly states: ReadonlyMap<string, string>;
}

/** What a link leads to may change without it. */
const link = "link";

const stateOf = ({ size, mtimeMs, ctimeMs, ino }: Stats): string => `${size} ${mtimeMs} ${ctimeMs} ${ino}`;

/** Of one file or folder; empty where there is none. */
export function fileState(path: string): string {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats ? stateOf(stats) : "";
}

/**
 * @param folder relative to the working folder, which short paths are faster to look up from; empty for itself
 * @param isLeftOut by path and name: what is not looked into
 */
export function fileStates(folder: string, isLeftOut: (path: string, name: string) => boolean): FileStates {
  const states = new Map<string, string>();
  const walk = (within: string): void => {
    for (const entry of readdirSync(within || ".", { withFileTypes: true })) {
      const path = within ? `${within}/${entry.name}` : entry.name;
      if (isLeftOut(path, entry.name)) continue;
      if (entry.isDirectory()) walk(path);
      else states.set(path, entry.isFile() ? stateOf(lstatSync(path)) : link);
    }
  };
  walk(folder);
  return { states };
}

/** When the last of them was written or changed: milliseconds since 1970-01-01T00:00Z. */
export function newestIn({ states }: FileStates): number {
  let newest = 0;
  for (const state of states.values()) {
    const [, written = 0, changed = 0] = state.split(" ").map(Number);
    newest = Math.max(newest, written, changed);
  }
  return newest;
}

export const hasLinks = ({ states }: FileStates): boolean => [...states.values()].includes(link);

/** Equal where nothing was written, added or removed. */
export const digestOfStates = ({ states }: FileStates): string => digestOf([...states].map(([path, state]) => `${path}\n${state}`).join("\n"));
