/** Metadata that a format states in a header of its own, by the one table of keys. */
import { matterFields } from "./front-matter/fields.ts";

export interface Stated {
  readonly key: string;
  readonly value: string | readonly string[];
  readonly line: number;
}

/** Fields of a header's keys, under the names of the front matter, and what was wrong with them. The first of a repeated key counts. */
export function statedFields(header: readonly Stated[]) {
  const first = new Map(header.toReversed().map((row) => [row.key.toLowerCase(), row]));
  const data = Object.fromEntries(header.toReversed().map(({ key, value }) => [key, value]));
  return matterFields({ data, body: "", bodyLine: 1, lineOf: (key) => first.get(key.toLowerCase())?.line, problems: [] });
}
