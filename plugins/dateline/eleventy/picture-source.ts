/** Where a picture that a document names lies. */
import { stat } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import type { Options } from "../options.ts";

/** Where generators keep what is copied to the site as it is, besides the content folder. */
const publicFolders = ["static", "public", "assets", "."];

export const isRemote = (src: string): boolean => /^(?:https?:)?\/\//i.test(src);

export const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isFile() ?? false;

const isInside = (path: string, folder: string): boolean => !relative(folder, path).startsWith("..");

function decoded(src: string): string {
  try {
    return decodeURIComponent(src.replace(/[?#].*$/, ""));
  } catch {
    return src;
  }
}

/** Beside the document, in the content folder, in a folder of public files: the first that is there, and in the project. */
export async function findLocal(src: string, document: string, { content }: Options): Promise<string | undefined> {
  const path = decoded(src);
  const beside = path.startsWith("/") ? [] : [resolve(content, dirname(document), path)];
  const places = [...beside, ...[content, ...publicFolders].map((folder) => resolve(folder, path.replace(/^\/+/, "")))];
  for (const place of places.filter((one) => isInside(one, resolve(".")))) {
    if (await isFile(place)) return place;
  }
  return undefined;
}
