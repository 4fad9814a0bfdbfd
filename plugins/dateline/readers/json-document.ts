/** JSON documents with many entries: their values, and the lines that entries and their keys stand on. */
import { lineFinder } from "./line-finder.ts";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonRecord = { readonly [key: string]: Json };

export const isRecord = (value: Json | undefined): value is JsonRecord => value !== null && typeof value === "object" && !Array.isArray(value);

/** As `Array.isArray`, for read-only lists. */
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** The value, or undefined if the text is no JSON. */
export function parseJson(text: string): { readonly value: Json } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** `/db/0/data/posts`: how a value is reached from the root. */
export type JsonPath = string;

interface Level {
  readonly path: JsonPath;
  readonly list: boolean;
  key: string;
  index: number;
}

export interface Slice {
  readonly text: string;
  readonly line: number;
  readonly lineOf: (key: string) => number | undefined;
}

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},]/gs;

interface Open {
  readonly start: number;
  readonly keys: Map<string, number>;
}

/**
 * The records in the list at a path, each with its text and lines, by looking at brackets and strings alone: what
 * stands before a fault is found, too. With no list there, a record at the path is the only one.
 */
export function sliceRecords(text: string, path: JsonPath): Slice[] {
  const slices: Slice[] = [];
  const levels: Level[] = [];
  const lineAt = lineFinder(text);
  let open: Open | undefined;
  const isEntry = (level: Level | undefined): boolean => (level === undefined ? path === "" : level.list && level.path === path);
  for (const { 0: part, index } of text.matchAll(token)) {
    const level = levels.at(-1);
    if (part === "{" || part === "[") {
      if (part === "{" && !open && isEntry(level)) open = { start: index, keys: new Map() };
      const name = level ? (level.list ? String(level.index) : level.key) : undefined;
      levels.push({ path: name === undefined ? "" : `${level?.path ?? ""}/${name}`, list: part === "[", key: "", index: 0 });
    } else if (part === "}" || part === "]") {
      levels.pop();
      if (open && part === "}" && isEntry(levels.at(-1))) {
        const { start, keys } = open;
        slices.push({ text: text.slice(start, index + 1), line: lineAt(start), lineOf: (key) => keys.get(key) });
        open = undefined;
      }
    } else if (part === ",") {
      if (level) level.index += 1;
    } else if (level && !level.list && /^\s*:/.test(text.slice(index + part.length, index + part.length + 40))) {
      level.key = part.slice(1, -1);
      if (open && isEntry(levels.at(-2)) && !open.keys.has(level.key)) open.keys.set(level.key, lineAt(index));
    }
  }
  return slices;
}

/** The path of the first list that has records in it, by brackets alone; undefined if there is none. */
export function listPath(text: string): JsonPath | undefined {
  const levels: { readonly path: JsonPath; readonly list: boolean; key: string }[] = [];
  for (const { 0: part, index } of text.matchAll(token)) {
    const level = levels.at(-1);
    if (part === "{" && level?.list) return level.path;
    if (part === "{" || part === "[") levels.push({ path: level && !level.list ? `${level.path}/${level.key}` : (level ? `${level.path}/0` : ""), list: part === "[", key: "" });
    else if (part === "}" || part === "]") levels.pop();
    else if (part !== "," && level && !level.list && /^\s*:/.test(text.slice(index + part.length, index + part.length + 40))) level.key = part.slice(1, -1);
  }
  return undefined;
}

/** The records of the first list in a text that is no JSON as a whole: those that can be read by themselves, and those that cannot. */
export function readableSlices(text: string): readonly (Slice & { readonly value: Json | undefined })[] {
  const path = listPath(text);
  return path === undefined ? [] : sliceRecords(text, path).map((slice) => ({ ...slice, value: parseJson(slice.text)?.value }));
}
