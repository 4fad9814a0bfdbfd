/** The contract of a reader. A new format is one file that exports one of these, and its row in `index.ts`. */
import type { ReaderDraft } from "../draft.ts";
import type { Found } from "../issues.ts";
import type { Told } from "./companions/companion.ts";

/** A document's text, decoded, with line ends as `\n` and no byte order mark. */
export interface Text {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  /** Lower case, without the dot: a hint, never a proof. */
  readonly extension: string;
  /** Empty if the document is not text. */
  readonly text: string;
  /** As they came: for formats that are not text. */
  readonly bytes: Uint8Array;
  /** What side-cars, rows of a table and the like tell of it, the nearest first. Their fields are put in by themselves. */
  readonly companions: readonly Told[];
  /** Paths of the documents that this one tells of itself, as a table of an export does. */
  readonly describes: readonly string[];
}

export type { Found } from "../issues.ts";

/** What a reader makes of a document: any number of articles, and what was wrong. */
export interface Reading {
  readonly drafts: readonly ReaderDraft[];
  readonly problems: readonly Found[];
}

export interface Reader {
  /** As `dateline explain` shows it. */
  readonly name: string;
  /** Asked about documents that are not text, and only about those. */
  readonly binary?: true;
  /** Whether the document is in this format. Cheap: looks at the opening, not at the whole. */
  readonly detect: (document: Text) => boolean;
  /** Never throws for bad content: what is wrong is a problem in the reading. */
  readonly read: (document: Text) => Reading | Promise<Reading>;
}
