/** What stands in a table's cell or a record's member: text, however deep a system has packed it. */
import { isList, isRecord, type Json } from "../json-document.ts";

/** `{ rendered: … }` of WordPress, `{ html: … }` of Chorus, `{ name: … }` of news APIs, `#text` of XML made JSON. */
const wraps = ["rendered", "html", "text", "#text", "value", "plain", "name", "displayName", "label", "title", "data"] as const;

/** Where documents kept as trees have their parts, blocks before inline parts. */
const parts = ["html", "rendered", "text", "#text", "textData", "value", "contents", "content", "children", "nodes", "components", "blocks", "root"] as const;

const deepest = 30;

/** One line of text: a string, a number, or what an object wraps. */
export function textValue(value: Json | undefined): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  if (typeof value === "number") return String(value);
  if (isList(value)) return textValue(value[0]);
  if (!isRecord(value)) return undefined;
  return wraps.map((key) => value[key]).map((inner) => (isRecord(inner) || isList(inner) ? undefined : textValue(inner))).find((inner) => inner !== undefined);
}

/** A list of texts: a list, `["a","b"]` in a cell, or words with commas, semicolons or bars between. */
export function textValues(value: Json | undefined): string[] {
  if (isList(value)) return value.flatMap((item) => textValue(isRecord(item) && isRecord(item["data"]) ? item["data"] : item) ?? []);
  if (typeof value !== "string") return [textValue(value)].filter((item) => item !== undefined);
  const listed = /^\s*\[(.*)\]\s*$/s.exec(value)?.[1];
  return (listed ?? value).split(/[,;|]/).map((item) => item.trim().replace(/^["'](.*)["']$/, "$1")).filter(Boolean);
}

/** The text of a document kept as a tree: parts on one level are paragraphs, what is in a paragraph is one text. */
export function treeText(value: Json | undefined, depth = 0): string {
  if (typeof value === "string") return value;
  if (depth > deepest) return "";
  if (isList(value)) return value.map((item) => treeText(item, depth + 1)).filter((text) => text.trim() !== "").join(isInline(value) ? "" : "\n\n");
  if (!isRecord(value)) return "";
  return parts.map((key) => treeText(value[key], depth + 1)).find((text) => text.trim() !== "") ?? "";
}

/** Bits of one paragraph hold their text themselves. */
const isInline = (items: readonly Json[]): boolean =>
  items.every((item) => isRecord(item) && !isList(item["children"]) && !isList(item["nodes"]) && !("html" in item) && !isRecord(item["contents"]));

/** What a record holds besides: short, plain values, as they are. */
export const isPlain = (value: Json | undefined): boolean =>
  typeof value === "boolean" || typeof value === "number" || (typeof value === "string" && value.trim() !== "" && value.length <= 300);
