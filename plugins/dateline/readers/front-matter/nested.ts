/**
 * Keys that a generator keeps in a table of their own are read as if they stood at the top, where the top says nothing:
 * Zola's `[taxonomies]` and `[extra]` (getzola.org/documentation/content/page), Hugo's `params`, Astro's `metadata`.
 */
import { fieldKeys } from "./keys.ts";
import type { Matter } from "./matter.ts";
import { isSafeKey } from "./plain-value.ts";
import { isUnset } from "./values.ts";

const tables = ["taxonomies", "extra", "params", "metadata", "meta", "seo", "data", "fields", "attributes", "frontmatter", "post", "article", "page"] as const;

const rows = Object.values(fieldKeys).map(({ names }) => names.map((name) => name.toLowerCase()));

const tableOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  value !== null && typeof value === "object" && !Array.isArray(value) ? Object.entries(value) : [];

/** Docusaurus' `last_update: { date: …, author: … }` says when it was last changed, not when it was published. */
const lastUpdate = (data: Matter["data"]): readonly (readonly [string, unknown])[] =>
  tableOf(data["last_update"]).flatMap(([key, value]) => (key === "date" ? [["updated", value] as const] : []));

/** The same front matter with the keys that its tables add. */
export function withNested(matter: Matter): Matter {
  const stated = new Set(Object.entries(matter.data).filter(([, value]) => !isUnset(value)).map(([key]) => key.toLowerCase()));
  const isFree = (key: string): boolean => {
    const row = rows.find((names) => names.includes(key.toLowerCase()));
    return isSafeKey(key) && row !== undefined && !row.some((name) => stated.has(name));
  };
  const nested = [...lastUpdate(matter.data), ...tables.flatMap((table) => tableOf(matter.data[table]))].filter(([key, value]) => isFree(key) && !isUnset(value));
  if (nested.length === 0) return matter;
  return { ...matter, data: { ...matter.data, ...Object.fromEntries(nested.toReversed()) } };
}
