import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../paths.ts";
import { documentIn, peerDocuments, writePeerDocuments } from "../peers/documents.ts";
import { run } from "../program.ts";
import type { Contestant } from "./contestant.ts";

/** Months are sections of their own where there is such a file in their folders; years always are. */
async function writeMonths(content: string, count: number): Promise<void> {
  const months = new Set([...peerDocuments(count)].map(({ path }) => path.slice(0, 7)));
  for (const month of months) await writeFile(join(content, month, "_index.md"), `---\ntitle: "${month.replace("/", "-")}"\n---\n`);
}

export const hugo: Contestant = {
  name: "Hugo",
  version: async () => {
    const { code, stdout } = await run("hugo", ["version"]);
    return code === 0 ? /v(\d[\d.]*)/.exec(stdout)?.[1] : undefined;
  },
  prepare: async (folder, count) => {
    await cp(join(root, "bench/peers/hugo"), folder, { recursive: true });
    await writePeerDocuments(join(folder, "content"), count);
    await writeMonths(join(folder, "content"), count);
  },
  command: ["hugo", "--quiet"],
  output: "public",
  document: documentIn("content"),
  theme: "layouts/_default/baseof.html",
  exact: true,
};
