import { cp, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../paths.ts";
import { documentIn, writePeerDocuments } from "../peers/documents.ts";
import type { Contestant } from "./contestant.ts";

const documents = "src/documents";

export const eleventyCommand: Contestant["command"] = [process.execPath, join(root, "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet"];

export const eleventy: Contestant = {
  name: "Eleventy",
  version: async () => {
    const { version }: { version: string } = JSON.parse(await readFile(join(root, "node_modules/@11ty/eleventy/package.json"), "utf8"));
    return version;
  },
  prepare: async (folder, count) => {
    await cp(join(root, "bench/peers/eleventy"), folder, { recursive: true });
    await writeFile(join(folder, "package.json"), `{ "type": "module" }\n`);
    await symlink(join(root, "node_modules"), join(folder, "node_modules"));
    await writePeerDocuments(join(folder, documents), count);
  },
  command: eleventyCommand,
  output: "_site",
  document: documentIn(documents),
  theme: "_includes/base.njk",
  exact: true,
};
