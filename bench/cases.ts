/** What happens before each build, in this order; all but the first stand on the build before. */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { changed, type Contestant, type Document } from "./contestants/contestant.ts";

export interface Site {
  readonly contestant: Contestant;
  readonly folder: string;
  /** As the generator makes it. */
  readonly document: Document;
}

export interface Case {
  readonly name: "cold" | "warm" | "document" | "theme";
  readonly title: string;
  readonly prepare: (site: Site, run: number) => Promise<void>;
}

/** A build does not trust the times of what was saved within the second before it. Milliseconds. */
const settled = 1100;

async function forget({ contestant: { output, keeps }, folder, document }: Site): Promise<void> {
  for (const name of [output, ...(keeps ? [keeps] : [])]) await rm(join(folder, name), { recursive: true, force: true });
  await writeFile(join(folder, document.path), document.text);
  await setTimeout(settled);
}

async function changeDocument({ folder, document: { path, text } }: Site, run: number): Promise<void> {
  await writeFile(join(folder, path), changed(text, run));
  await setTimeout(settled);
}

async function changeTheme({ contestant: { theme }, folder }: Site, run: number): Promise<void> {
  const path = join(folder, theme);
  await writeFile(path, (await readFile(path, "utf8")).replace(/Benchmark \d+/, `Benchmark ${run}`));
  await setTimeout(settled);
}

export const cases: readonly Case[] = [
  { name: "cold", title: "First build", prepare: forget },
  { name: "warm", title: "Nothing changed", prepare: async () => {} },
  { name: "document", title: "One document changed", prepare: changeDocument },
  { name: "theme", title: "Theme changed", prepare: changeTheme },
];

export type CaseName = Case["name"];
