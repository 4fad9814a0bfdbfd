/** The fields of a table of keys, with the companion that they stand in for their rule. */
import type { FieldName, Fields } from "../../draft.ts";
import type { Found } from "../../issues.ts";
import { matterFields } from "../front-matter/fields.ts";
import type { Matter } from "../front-matter/matter.ts";
import { withNested } from "../front-matter/nested.ts";

/** Fields as `side-car post.meta: title`, where the front matter would have said `front matter: title`. */
export function toldFields(matter: Matter, by: string): { readonly fields: Fields; readonly problems: readonly Found[] } {
  const { fields, problems } = matterFields(withNested(matter));
  const entries = Object.entries(fields).map(([name, traced]) => [name, { ...traced, rule: traced.rule.replace(/^front matter/, by) }]);
  return { fields: Object.fromEntries(entries), problems };
}

/** Of the fields those that are named. */
export const only = (fields: Fields, names: readonly FieldName[]): Fields => Object.fromEntries(Object.entries(fields).filter(([name]) => names.some((known) => known === name)));
