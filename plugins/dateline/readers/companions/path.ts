/** Paths with `/`, relative to the content folder, taken apart. Above it they begin with `..`. */

/** `blog/2021/plant.md` → `blog/2021` */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

/** `blog/2021/plant.md` → `plant.md` */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** `blog/plant.fr.md` → `blog/plant.fr` */
export const stemOf = (path: string): string => path.replace(/\.[^./]+$/, "");

export const inFolder = (folder: string, name: string): string => (folder === "" ? name : `${folder}/${name}`);

/** Folders above the content folder that are looked into, for a document that is read where it lies. */
const highest = "../../..";

/** `blog/2021` → `blog` → the content folder, which is `""` → `..`; undefined at the top. */
export function parentOf(folder: string): string | undefined {
  if (folder === highest) return undefined;
  if (folder === "") return "..";
  return /^\.\.(?:\/\.\.)*$/.test(folder) ? `${folder}/..` : folderOf(folder);
}
