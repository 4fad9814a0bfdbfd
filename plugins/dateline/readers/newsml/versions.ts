/** Items of one document: which of them are published. A higher version of an id replaces the lower ones. */
import type { ReaderDraft } from "../../draft.ts";
import type { Found, Reading } from "../reader.ts";

export interface Item {
  /** Its id, without the version. Items without one replace nothing. */
  readonly guid?: string;
  readonly version: number;
  /** `usable`, `canceled`, `withheld`, or none, which means usable. */
  readonly status?: string;
  readonly line?: number;
  /** None if there is no article in it: a problem says why. */
  readonly draft?: ReaderDraft;
  readonly problems: readonly Found[];
}

const nameOf = ({ guid, draft }: Item): string => guid ?? draft?.fields.title?.value ?? "an item without an id";

const atLine = ({ line }: Item): { line?: number } => (line === undefined ? {} : { line });

/** The version that counts, by id: the highest, of equal ones the last. */
function newest(items: readonly Item[]): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>();
  for (const item of items) {
    if (item.guid !== undefined && (found.get(item.guid)?.version ?? Number.NEGATIVE_INFINITY) <= item.version) found.set(item.guid, item);
  }
  return found;
}

function replaced(item: Item, by: Item): Found {
  const detail = by.version > item.version ? `version ${item.version} is replaced by version ${by.version}.` : `version ${item.version} is there again further on; the last counts.`;
  return { code: "superseded", detail: `${nameOf(item)}: ${detail}`, ...atLine(item) };
}

/** `Canceled`, `cancelled`, `withheld`, `embargoed without a date`: all but usable. */
const isUsable = (status: string | undefined): boolean => status === undefined || status === "" || /^usable$/i.test(status);

function published(item: Item): Reading {
  if (!isUsable(item.status)) return { drafts: [], problems: [{ code: "held-status", detail: `${nameOf(item)}: ${item.status}.`, ...atLine(item) }] };
  return { drafts: item.draft ? [item.draft] : [], problems: item.problems };
}

/**
 * The document's reading. Every item ends as a draft or as a problem.
 * Versions in different documents are not compared here: the archive would have to know the id and `extra.version` of both.
 */
export function readingOf(items: readonly Item[]): Reading {
  const current = newest(items);
  const readings = items.map((item): Reading => {
    const by = item.guid === undefined ? item : (current.get(item.guid) ?? item);
    return by === item ? published(item) : { drafts: [], problems: [replaced(item, by)] };
  });
  return { drafts: readings.flatMap(({ drafts }) => drafts), problems: readings.flatMap(({ problems }) => problems) };
}
