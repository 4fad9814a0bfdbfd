/** From parsed front matter to fields, by the table of keys. */
import type { Layout } from "../../article.ts";
import type { FieldTypes, Fields, Traced } from "../../draft.ts";
import type { Found } from "../reader.ts";
import { fieldKeys, layoutKeys, type KeyRow, type LayoutField, type StatedField } from "./keys.ts";
import type { Matter } from "./matter.ts";
import { documentBudget, isSafeKey, plainValue } from "./plain-value.ts";
import { isUnset } from "./values.ts";

interface Cell {
  readonly key: string;
  readonly value: unknown;
  readonly line?: number;
}

/** The document's keys with harmless values, by lower-case name. */
function cellsOf(matter: Matter, problems: Found[]): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const budget = documentBudget();
  for (const [key, raw] of Object.entries(matter.data).filter(([name]) => isSafeKey(name))) {
    const line = matter.lineOf(key);
    const at = line === undefined ? {} : { line };
    const plain = plainValue(raw, budget);
    if (plain && cells.has(key.toLowerCase())) continue;
    if (plain) cells.set(key.toLowerCase(), { key, value: plain.value, ...at });
    else problems.push({ code: "front-matter-large", detail: key, ...at });
  }
  return cells;
}

const keysOf = <T extends object>(record: T): (keyof T & string)[] => {
  const isKey = (key: string): key is keyof T & string => Object.hasOwn(record, key);
  return Object.keys(record).filter(isKey);
};

const [statedKeys, layoutNames] = [keysOf(fieldKeys), keysOf(layoutKeys)];

/** Every name of every key, in lower case. */
const lowerCase = new Map([...Object.values(fieldKeys), ...Object.values(layoutKeys)].flatMap(({ names }) => names.map((name) => [name, name.toLowerCase()] as const)));

/** Value of the first of a row's keys that says something and can be understood. */
function traced<T>(row: KeyRow<T>, cells: Map<string, Cell>, problems: Found[]): Traced<T> | undefined {
  for (const name of row.names) {
    const cell = cells.get(lowerCase.get(name) ?? name);
    if (!cell || isUnset(cell.value)) continue;
    const at = cell.line === undefined ? {} : { line: cell.line };
    const parsed = row.parse(cell.value, name);
    if (parsed === "elsewhere") continue;
    if (typeof parsed === "object") return { value: parsed.value, rule: `front matter: ${cell.key}`, ...at };
    const detail = `${cell.key}: ${JSON.stringify(cell.value).slice(0, 80)}`;
    problems.push({ code: row.holds ? "held-unclear" : parsed === "impossible" ? "date-invalid" : "key-value-odd", detail, ...at });
  }
  return undefined;
}

function statedFields(cells: Map<string, Cell>, problems: Found[]): Fields {
  const fields: Fields = {};
  const put = <K extends StatedField>(key: K): void => {
    const value = traced<FieldTypes[K]>(fieldKeys[key], cells, problems);
    if (value) Object.assign(fields, { [key]: value });
  };
  statedKeys.forEach(put);
  // Who says something about publishing that nobody understands did not say: publish.
  if (problems.some(({ code }) => code === "held-unclear")) Object.assign(fields, { draft: { value: true, rule: "front matter: held, because unclear" } });
  return fields;
}

function layoutField(cells: Map<string, Cell>, problems: Found[]): Fields {
  const layout: Layout = {};
  const put = <K extends LayoutField>(key: K): void => {
    const value = traced<Required<Layout>[K]>(layoutKeys[key], cells, problems);
    if (value) Object.assign(layout, { [key]: value.value });
  };
  layoutNames.forEach(put);
  return Object.keys(layout).length > 0 ? { layout: { value: layout, rule: "front matter" } } : {};
}

const known = new Set(lowerCase.values());

function extraField(cells: Map<string, Cell>): Fields {
  const others = [...cells.values()].filter(({ key }) => !known.has(key.toLowerCase()));
  if (others.length === 0) return {};
  const extra = Object.fromEntries(others.map(({ key, value }) => [key, value]));
  return { extra: { value: extra, rule: "front matter: other keys" } };
}

/** Fields that the front matter states, its other keys as `extra`, and what was wrong with it. */
export function matterFields(matter: Matter): { readonly fields: Fields; readonly problems: readonly Found[] } {
  const problems: Found[] = [...matter.problems];
  const cells = cellsOf(matter, problems);
  return { fields: { ...statedFields(cells, problems), ...layoutField(cells, problems), ...extraField(cells) }, problems };
}
