/** What is known of articles' contents for the search, from one build to the next: the texts of parts that are kept need not be loaded. */
import type { Article } from "../article.ts";
import type { ContentNote, NoteOf } from "../outputs/search/parts.ts";
import { besideText, contentOf } from "../outputs/search/records.ts";
import { digestOf } from "../store/digest.ts";
import type { Store, Table } from "../store/store.ts";

/** All notes of a build, side by side: names of what they are made of, digests, lengths. */
interface Kept {
  readonly names: readonly string[];
  readonly digests: readonly string[];
  readonly lengths: readonly number[];
}

export interface SearchNotes {
  readonly of: NoteOf;
  /** Keeps what was asked for, in the place of what was kept before. */
  readonly save: () => void;
}

const noteOf = (article: Article): ContentNote => {
  const content = contentOf(article);
  return { digest: digestOf(content), length: content.length };
};

/** Of another version of the code nothing is taken. */
function load(table: Table<Kept>, version: string): ReadonlyMap<string, ContentNote> {
  const { names, digests, lengths } = table.get(version) ?? { names: [], digests: [], lengths: [] };
  return new Map(names.map((name, at) => [name, { digest: digests[at] ?? "", length: lengths[at] ?? 0 }]));
}

/** Every text is loaded. */
export const noSearchNotes: SearchNotes = { of: noteOf, save: () => {} };

/**
 * @param version of the code
 * @param textOf digest of the text of the article at a url, if it is known
 */
export function openSearchNotes(store: Store, version: string, textOf: (url: string) => string | undefined): SearchNotes {
  const table = store.table<Kept>("search");
  const before = load(table, version);
  const now = new Map<string, ContentNote>();
  return {
    of: (article) => {
      const text = textOf(article.url);
      if (text === undefined) return noteOf(article);
      const name = digestOf(JSON.stringify([text, ...besideText(article)]));
      const note = before.get(name) ?? noteOf(article);
      now.set(name, note);
      return note;
    },
    save: () => {
      if (now.size === before.size && [...now.keys()].every((name) => before.has(name))) return;
      const notes = [...now.values()];
      table.remove(table.keys());
      table.put([[version, { names: [...now.keys()], digests: notes.map(({ digest }) => digest), lengths: notes.map(({ length }) => length) }]]);
    },
  };
}
