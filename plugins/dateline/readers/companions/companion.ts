/** The contract of a companion: a file that tells something of documents near it. A new kind is one file and its row in `index.ts`. */
import type { Fields } from "../../draft.ts";
import type { Found } from "../../issues.ts";

/** What a companion tells of one document. */
export interface Told {
  /** Fields of the document: they win over what its own text gives. */
  readonly fields?: Fields;
  /** Fields for documents that do not state them. */
  readonly defaults?: Fields;
  /** Names of authors, by the keys that documents have for them, and the file they are in. */
  readonly names?: ReadonlyMap<string, string>;
  readonly namesFrom?: string;
  /** Problems of the document that only its companion tells of: that it is held back, because nobody knows whether it may be published. */
  readonly problems?: readonly Found[];
  /** What stands between a post's opening and the rest of it (Jekyll's `excerpt_separator`). */
  readonly excerptSeparator?: string;
}

/** A companion, read once for all its documents. */
export interface Companion {
  /** @param path of the document */
  readonly tells: (path: string) => Told;
  /** What is wrong in it: reported once, with the companion itself. */
  readonly problems: readonly Found[];
}

export interface CompanionKind {
  /** What it is, as the report says it: `the names of authors`. */
  readonly name: string;
  /** Whether a file may be one, by its path. */
  readonly isNamed: (path: string) => boolean;
  /** Paths of those that tell of this one document: `plant.rst` → `plant.meta`. The nearest first. */
  readonly beside?: (path: string) => readonly string[];
  /** Paths of those that tell of all documents in a folder and below it: `blog` → `blog/authors.yml`. */
  readonly inFolder?: (folder: string) => readonly string[];
  /** A table of an export: it may have articles of its own, so its reader is asked all the same. */
  readonly hasArticles?: true;
  /** @returns undefined if the file only bears the name */
  readonly read: (path: string, text: string) => Companion | undefined;
  /** Where a file of that name is there and could not be read, though it may have said what is not to be published. */
  readonly unread?: (path: string) => Companion;
}
