/** JSON that others wrote, read without trusting its shape. */
import { readableSlices } from "../json-document.ts";
import { lineFinder } from "../line-finder.ts";
import type { Found } from "../reader.ts";

export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord => value !== null && typeof value === "object" && !Array.isArray(value);

export interface Json {
  readonly value?: unknown;
  /** Why the text is no JSON. */
  readonly fault?: string;
}

/** Parses JSON (RFC 8259) without throwing. */
export function parseJson(text: string): Json {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: (error instanceof Error ? error.message : String(error)).slice(0, 160) };
  }
}

/** The object with its keys in lower case: ninjs 3 writes `versionCreated` where 1 and 2 write `versioncreated`. */
export const lowerKeys = (record: JsonRecord): JsonRecord => Object.fromEntries(Object.entries(record).map(([key, value]) => [key.toLowerCase(), value]));

/** A text or a number as text, or undefined. */
export const jsonText = (value: unknown): string | undefined =>
  typeof value === "string" ? (value.trim() === "" ? undefined : value) : typeof value === "number" ? String(value) : undefined;

/** The objects of a list; a single object is a list of one. */
export const recordsOf = (value: unknown): readonly JsonRecord[] => (Array.isArray(value) ? value : [value]).filter(isRecord);

/** Nested lists of objects end here. */
const deepest = 5;

/** The objects that are items, wherever in the document they stand; nothing is looked for within one. */
export function itemsIn(value: unknown, isItem: (record: JsonRecord) => boolean, depth = 0): readonly JsonRecord[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((each) => itemsIn(each, isItem, depth + 1));
  if (!isRecord(value)) return [];
  return isItem(value) ? [value] : Object.values(value).flatMap((each) => itemsIn(each, isItem, depth + 1));
}

/** The items of a document, and why some of it could not be read. */
export interface JsonItems {
  readonly items: readonly JsonRecord[];
  readonly problems: readonly Found[];
}

/** Items as they stand in the text. Where that is no JSON, each entry of its list is read by itself: a fault in one hides no other. */
export function readItems(text: string, isItem: (record: JsonRecord) => boolean): JsonItems {
  const { value, fault } = parseJson(text);
  if (fault === undefined) return { items: itemsIn(value, isItem), problems: [] };
  const slices = readableSlices(text);
  const unreadable = slices.filter((slice) => slice.value === undefined).map(({ line }): Found => ({ code: "item-unreadable", line }));
  return { items: slices.flatMap((slice) => itemsIn(slice.value, isItem)), problems: unreadable.length > 0 ? unreadable : [{ code: "syntax-broken", detail: fault }] };
}

/** Opens like JSON, and so has keys. */
export const opensLikeJson = (text: string): boolean => /^\s*(?:\[\s*)*\{\s*"/.test(text.slice(0, 1000));

/** Texts written with escapes are not found; after so many the search is given up, for its cost. */
const mostMisses = 20;

/** For items in the document's order: the line that each one's id stands on, searched from the one before. */
export function valueLines(text: string): (value: string | undefined) => number | undefined {
  const lineAt = lineFinder(text);
  let from = 0;
  let misses = 0;
  return (value) => {
    const at = value === undefined || misses > mostMisses ? -1 : text.indexOf(JSON.stringify(value), from);
    if (at < 0) misses += 1;
    else from = at + 1;
    return at < 0 ? undefined : lineAt(at);
  };
}
