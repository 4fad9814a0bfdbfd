import { cp } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../paths.ts";
import { documentIn, writePeerDocuments } from "../peers/documents.ts";
import { run } from "../program.ts";
import type { Contestant } from "./contestant.ts";

const documents = "_documents";

export const jekyll: Contestant = {
  name: "Jekyll",
  version: async () => {
    const { code, stdout } = await run("jekyll", ["--version"]);
    return code === 0 ? /\d[\d.]*/.exec(stdout)?.[0] : undefined;
  },
  prepare: async (folder, count) => {
    await cp(join(root, "bench/peers/jekyll"), folder, { recursive: true });
    await writePeerDocuments(join(folder, documents), count);
  },
  command: ["jekyll", "build", "--quiet"],
  output: "_site",
  keeps: ".jekyll-cache",
  document: documentIn(documents),
  theme: "_layouts/base.html",
  exact: true,
};
