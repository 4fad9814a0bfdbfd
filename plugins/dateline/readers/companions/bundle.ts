/** Folders that are one document with its pictures (gohugo.io/content-management/page-bundles; Lektor, Astro): `plant/index.md`, `plant/hall.jpg`. */
import { folderOf, nameOf } from "./path.ts";

const isPage = (path: string): boolean => /^(?:_?index(?:\.[\w-]{2,7})?\.(?:md|mdx|markdown|html?|adoc|org|rst)|contents(?:\+\w+)?\.lr)$/.test(nameOf(path));

/** @returns for a path that of the page whose folder it lies in, at any depth; the content folder itself is nobody's */
export function bundles(paths: ReadonlySet<string>): (path: string) => string | undefined {
  const pages = new Map([...paths].filter((path) => isPage(path) && folderOf(path) !== "").toSorted().toReversed().map((path) => [folderOf(path), path]));
  return (path) => {
    for (let folder = folderOf(path); folder !== ""; folder = folderOf(folder)) {
      const page = pages.get(folder);
      if (page !== undefined) return page === path ? undefined : page;
    }
    return undefined;
  };
}
