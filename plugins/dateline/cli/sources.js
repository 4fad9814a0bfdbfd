/** The files that a checkout's code is made of. */
import { readdirSync } from "node:fs";
import { join } from "node:path";

export const folders = ["plugins", "_includes", "src"];

/**
 * @param root the checkout's folder, with a separator at its end
 * @returns paths relative to it, with `/`, in one order
 */
export const sourcesIn = (root) =>
  folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(root.length).replaceAll("\\", "/"))
    .sort();
