/** Authors, in all the shapes that generators keep them in. */
import { authorNames, entryNames } from "../author-names.ts";
import { text } from "./values.ts";

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table => value !== null && typeof value === "object" && !Array.isArray(value);

const nameKeys = ["name", "display_name", "displayName", "full_name", "fullName", "author", "label", "key", "id", "slug", "username", "handle"] as const;

const stringsOf = (table: Table): string[] => nameKeys.map((key) => text(table[key])).filter((name) => name !== undefined);

function nameOf(table: Table): string | undefined {
  const parts = [table["first"] ?? table["first_name"] ?? table["given"], table["last"] ?? table["last_name"] ?? table["family"]].map(text).filter(Boolean);
  return stringsOf(table)[0] ?? (parts.length > 0 ? parts.join(" ") : text(table["title"]));
}

/** The name of one: a string, or what a table says. */
export const personName = (value: unknown): string | undefined => (isTable(value) ? nameOf(value) : text(value));

/** One entry: a name, `{ name, url }`, or a map by key: `sample: { name: Sam Sample }`. */
function entry(value: unknown): readonly string[] {
  if (!isTable(value)) return entryNames(text(value) ?? "").filter((name) => name !== "");
  const own = nameOf(value);
  if (own) return [own];
  return Object.entries(value).flatMap(([key, inner]) => (isTable(inner) ? [nameOf(inner) ?? key] : []));
}

/** Names of people. A comma divides them in a string; in a list it may be a part of one. */
export function people(value: unknown): readonly string[] | undefined {
  const found = typeof value === "string" ? authorNames(text(value) ?? "").filter(Boolean) : (Array.isArray(value) ? value : [value]).flatMap(entry);
  return found.length > 0 ? found : undefined;
}
