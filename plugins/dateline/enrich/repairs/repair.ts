/** The contract of a repair: the text as it is shown is mended, the file stays as it is. A new one is one file and its row in `index.ts`. */
import type { Edit } from "../../body/running-text.ts";
import type { Block, Draft, Fields } from "../../draft.ts";
import type { Code } from "../../issues.ts";

/** Mends running text: paragraphs, titles, summaries. What stands in code is none. */
export interface TextRepair {
  readonly code: Code;
  /** Cheap: whether there may be something to mend. Asked of every paragraph. */
  readonly suspects: (text: string) => boolean;
  /** The same of the HTML, for what a block's text, in which white space is one blank, does not show. */
  readonly inMarkup?: (html: string) => boolean;
  /** In the order of the text, none over another. */
  readonly edits: (text: string) => readonly Edit[];
  /** Titles have none of it, or have it on purpose. */
  readonly notOfTitles?: true;
}

/** Mends a block as a whole. */
export interface BlockRepair {
  readonly code: Code;
  readonly suspects: (block: Block) => boolean;
  /** The mended block, `undefined` if nothing is left of it, or the same block if there was nothing to mend. */
  readonly mend: (block: Block) => Block | undefined;
}

/** What a repair of the whole text came to. */
export interface Mended {
  readonly blocks: readonly Block[];
  readonly fields?: Fields;
  /** What was mended, in the document's words. */
  readonly what: string;
  readonly line?: number;
}

/** Mends what only the whole document shows. */
export interface DraftRepair {
  readonly code: Code;
  readonly mend: (draft: Draft) => Mended | undefined;
}

/** Edits that put a text in the place of each match of a pattern, if it is to be. */
export const replacing = (text: string, pattern: RegExp, by: (found: RegExpExecArray) => string | undefined): Edit[] =>
  [...text.matchAll(pattern)].flatMap((found) => {
    const put = by(found);
    return put === undefined ? [] : [{ from: found.index, to: found.index + found[0].length, by: put }];
  });
