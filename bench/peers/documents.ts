/** The generator's documents as the others can take them: in folders of months, and with front matter where a crawler left none. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { middleOf, type Document } from "../contestants/contestant.ts";
import { local, makeDocuments } from "../documents.ts";

export interface PeerDocument {
  /** `2025/06/000001_GNX000001.md` */
  readonly path: string;
  readonly text: string;
  readonly tags: readonly string[];
}

/** What nothing but Dateline reads is given to the others with its title and date, so that all have the same articles. */
const described = (title: string, date: string, text: string): string => `---\ntitle: ${JSON.stringify(title)}\ndate: "${date}"\n---\n\n${text}`;

/** Hugo 0.111 leaves a tag's list empty if the tag ends in a full stop. */
const withoutStops = (text: string): string => text.replace(/^( {2}- "Newsfile Corp)\."$/gm, '$1"');

export function* peerDocuments(count: number): Generator<PeerDocument> {
  for (const [path, text, { title, date, provider }] of makeDocuments(count)) {
    const time = local(date);
    const name = path.replace(/^.*\//, "").replace(/\.\w+$/, ".md");
    const hasTags = path.endsWith(".md");
    yield { path: `${time.slice(0, 4)}/${time.slice(5, 7)}/${name}`, text: hasTags ? withoutStops(text) : described(title, time, text), tags: hasTags ? [provider] : [] };
  }
}

export async function writePeerDocuments(folder: string, count: number): Promise<void> {
  for (const { path, text } of peerDocuments(count)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** A contestant's `document`, for one whose documents lie in this folder of its site. */
export const documentIn = (folder: string) => (count: number): Document => {
  const { path, text } = middleOf(peerDocuments(count), count);
  return { path: join(folder, path), text };
};
