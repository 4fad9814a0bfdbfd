/** One of those that build the site: a file here, and a row in `index.ts`. */
export interface Contestant {
  readonly name: string;
  /** Of what is installed; undefined where it is not. */
  readonly version: () => Promise<string | undefined>;
  /** Lays out the site's documents and theme in an empty folder. */
  readonly prepare: (folder: string, count: number) => Promise<void>;
  readonly command: readonly [program: string, ...parameters: string[]];
  readonly environment?: Readonly<Record<string, string>>;
  /** Folder of the built site, in the site's. */
  readonly output: string;
  /** What a build keeps for the next, besides its output. */
  readonly keeps?: string;
  /** A document from the middle of the archive: its path in the site's folder, and its text. */
  readonly document: (count: number) => Document;
  /** A file of every page, in which `Benchmark 0` stands. */
  readonly theme: string;
  /** Makes the planned pages and no others. */
  readonly exact: boolean;
}

export interface Document {
  readonly path: string;
  readonly text: string;
}

/** The first Markdown document after the middle; the generator's oldest are its last. */
export function middleOf<T extends Document>(documents: Iterable<T>, count: number): T {
  let index = 0;
  for (const document of documents) {
    if (index >= count / 2 && document.text.startsWith("---\n")) return document;
    index += 1;
  }
  throw new Error(`No document with front matter in the second half of ${count}`);
}

/** How the documents of one case differ from those of the one before: another headline, another sentence. */
export const changed = (text: string, run: number): string => `${text.replace('title: "', `title: "Run ${run}: `)}\nChanged in run ${run}.\n`;
