/** The table of companions, and which of them a document has. By paths alone: what is read of them is `load.ts`' concern. */
import { rememberedOf } from "../../remembered.ts";
import { authorMap } from "./author-map.ts";
import { bundles } from "./bundle.ts";
import type { Companion, CompanionKind } from "./companion.ts";
import { exportRows } from "./export-rows.ts";
import { folderData } from "./folder-data.ts";
import { folderOf, parentOf } from "./path.ts";
import { sideCar } from "./side-car.ts";
import { siteConfig } from "./site-config.ts";

/** In order: those nearer to a document have the word before those further off. */
const kinds: readonly CompanionKind[] = [sideCar, exportRows, folderData, authorMap, siteConfig];

/** What stands around a document. A cache of what was read has to know all of it, and the companions' bytes. */
export interface Surroundings {
  /** Paths of its companions, the nearest first. */
  readonly companions: readonly string[];
  /** Paths of the documents that it is the companion of, each its own. */
  readonly describes: readonly string[];
  /** Path of the page that the file's folder belongs to. */
  readonly bundle?: string;
}

/** The kind that a file may be, by its path. */
export const companionKind = (path: string): CompanionKind | undefined => kinds.find(({ isNamed }) => isNamed(path));

export const readCompanion = (path: string, text: string): Companion | undefined => companionKind(path)?.read(path, text);

/** @param path of a file that is there, and is too large, cannot be opened, or holds no text */
export const unreadCompanion = (path: string): Companion | undefined => companionKind(path)?.unread?.(path);

/** The companions of all documents in a folder: its own, then those of the folders above. */
function folderCompanions(isThere: (path: string) => boolean): (folder: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const find = (folder: string): readonly string[] => {
    const before = known.get(folder);
    if (before) return before;
    const parent = parentOf(folder);
    const found = [...kinds.flatMap((kind) => kind.inFolder?.(folder) ?? []).filter(isThere), ...(parent === undefined ? [] : find(parent))];
    known.set(folder, found);
    return found;
  };
  return find;
}

/**
 * Of one list of paths once: who reads documents asks for the same as who looks whether they are known.
 * @param paths of all documents there are: each is looked at once, however many are asked for
 */
export const surroundings = rememberedOf((paths: readonly string[]): ((path: string) => Surroundings) => {
  const there = new Set(paths);
  const inFolder = folderCompanions((path) => there.has(path));
  const bundleOf = bundles(there);
  // Most archives have none of a kind.
  const found = kinds.filter(({ beside, isNamed }) => beside && paths.some(isNamed));
  const beside = (path: string): string[] => found.flatMap((kind) => kind.beside?.(path) ?? []).filter((name) => there.has(name));
  const described = new Map<string, string[]>();
  for (const path of paths) {
    for (const companion of beside(path)) {
      const known = described.get(companion);
      if (known) known.push(path);
      else described.set(companion, [path]);
    }
  }
  return (path) => {
    const bundle = bundleOf(path);
    const companions = [...beside(path), ...inFolder(folderOf(path))].filter((name) => name !== path);
    return { companions, describes: described.get(path) ?? [], ...(bundle === undefined ? {} : { bundle }) };
  };
});
