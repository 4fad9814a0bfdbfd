import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes files; a folder is looked for once. */
export function fileWriter(): (path: string, content: string | Uint8Array) => void {
  const folders = new Set<string>();
  return (path, content) => {
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(path, content);
  };
}
