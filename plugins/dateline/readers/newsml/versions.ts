/** Items of one document: which of them are published. A higher version of an id replaces the lower ones. */
import type { Fields, ReaderDraft } from "../../draft.ts";
import type { Found, Reading } from "../reader.ts";

export interface Item {
  /** Its id, without the version. Items without one replace nothing. */
  readonly guid?: string;
  /** None if the format does not count versions. */
  readonly version?: number;
  /** `usable`, `canceled`, `withheld`, or none, which means usable. */
  readonly status?: string;
  readonly line?: number;
  /** None if there is no article in it: a problem says why. */
  readonly draft?: ReaderDraft;
  readonly problems: readonly Found[];
}

const nameOf = ({ guid, draft }: Item): string => guid ?? draft?.fields.title?.value ?? "an item without an id";

const atLine = ({ line }: Item): { line?: number } => (line === undefined ? {} : { line });

const versionOf = ({ version = 0 }: Item): number => version;

/** The version that counts, by id: the highest, of equal ones the last. */
function newest(items: readonly Item[]): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>();
  for (const item of items) {
    const known = item.guid === undefined ? undefined : found.get(item.guid);
    if (item.guid !== undefined && (!known || versionOf(known) <= versionOf(item))) found.set(item.guid, item);
  }
  return found;
}

function replaced(item: Item, by: Item): Found {
  const version = versionOf(item);
  const detail = versionOf(by) > version ? `version ${version} is replaced by version ${versionOf(by)}.` : `version ${version} is there again further on; the last counts.`;
  return { code: "superseded", detail: `${nameOf(item)}: ${detail}`, ...atLine(item) };
}

/** `Canceled`, `cancelled`, `withheld`, `embargoed without a date`: all but usable. */
const isUsable = (status: string | undefined): boolean => status === undefined || status === "" || /^usable$/i.test(status);

const versionField = ({ version, line }: Item): Fields =>
  version === undefined ? {} : { version: { value: version, rule: "item version", ...(line === undefined ? {} : { line }) } };

/** An item that is not to be published: not its text, but its id, by which the archive finds what it takes back in other documents. */
function retraction(item: Item, guid: string, status: string): ReaderDraft {
  const { title, story } = item.draft?.fields ?? {};
  const fields: Fields = {
    guid: item.draft?.fields.guid ?? { value: guid, rule: "item id", ...atLine(item) },
    ...(story ? { story } : {}),
    ...(title ? { title } : {}),
    ...versionField(item),
    status: { value: status, rule: "item status", ...atLine(item) },
  };
  return { fields, body: { markup: "plain", text: "", line: item.line ?? 1 } };
}

function held(item: Item, status: string): Reading {
  const drafts = item.guid === undefined ? [] : [retraction(item, item.guid, status)];
  return { drafts, problems: [{ code: "held-status", detail: `${nameOf(item)}: ${status}.`, ...atLine(item) }] };
}

function published(item: Item): Reading {
  const { draft, problems, status } = item;
  if (status !== undefined && !isUsable(status)) return held(item, status);
  return { drafts: draft ? [{ ...draft, fields: { ...draft.fields, ...versionField(item) } }] : [], problems };
}

/**
 * The document's reading. Every item ends as a draft or as a problem.
 * Versions in other documents are the archive's to compare: a draft carries its version, and its status if it is not to be published.
 */
export function readingOf(items: readonly Item[]): Reading {
  const current = newest(items);
  const readings = items.map((item): Reading => {
    const by = item.guid === undefined ? item : (current.get(item.guid) ?? item);
    return by === item ? published(item) : { drafts: [], problems: [replaced(item, by)] };
  });
  return { drafts: readings.flatMap(({ drafts }) => drafts), problems: readings.flatMap(({ problems }) => problems) };
}
