/** From a record, a row of a table or an object of a list, to an entry: which column is what. */
import type { Traced } from "../../draft.ts";
import { parseDate } from "../../dates/written-date.ts";
import { isins as knownIsins, symbols as knownSymbols } from "../front-matter/values.ts";
import { isSafeKey } from "../front-matter/plain-value.ts";
import { plainText } from "../html-text.ts";
import { stated, statedList, type Item } from "../item.ts";
import type { Json, JsonRecord } from "../json-document.ts";
import { columns, folded, type Column, type ColumnNames } from "./columns.ts";
import type { DayOrders } from "./day-orders.ts";
import { isPlain, textValue, textValues, treeText } from "./values.ts";

/** Where a key stands, if that is known. */
export type KeyLine = (key: string) => number | undefined;

interface Cell {
  readonly key: string;
  readonly value: Json;
}

type Cells = (column: Column) => Cell | undefined;

const says = (value: Json): boolean => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0);

const keysOf = (record: JsonRecord): Map<string, string> => new Map(Object.keys(record).toReversed().map((key) => [folded(key), key]));

/** Names a column may have here, the site's own first. */
const namesOf = (column: Column, own: ColumnNames): readonly string[] => (own[column] === undefined ? columns[column] : [own[column]].flat().map(folded).concat(columns[column]));

function cellsOf(record: JsonRecord, own: ColumnNames, fits: (value: Json, column: Column) => boolean = says): Cells {
  const keys = keysOf(record);
  return (column) => {
    for (const name of namesOf(column, own)) {
      const key = keys.get(name);
      const value = key === undefined ? undefined : record[key];
      if (key !== undefined && value !== undefined && fits(value, column)) return { key, value };
    }
    return undefined;
  };
}

/** Whether a record is an article: it has a title and something to go with it, or a text and a date. */
export function isArticle(record: JsonRecord, own: ColumnNames = {}): boolean {
  const cell = cellsOf(record, own);
  const title = cell("title");
  const body = cell("html") ?? cell("markdown") ?? cell("body");
  const date = cell("date");
  const named = title !== undefined && textValue(title.value) !== undefined;
  return (named && (date ?? body ?? cell("link") ?? cell("lead")) !== undefined) || (body !== undefined && date !== undefined && treeText(body.value) !== "");
}

/** Whether names of columns are those of articles. */
export function namesArticles(names: readonly string[], own: ColumnNames = {}): boolean {
  const known = new Set(names.map(folded));
  const has = (column: Column): boolean => namesOf(column, own).some((name) => known.has(name));
  const text = has("html") || has("markdown") || has("body");
  return (has("title") && (has("date") || text || has("link"))) || (text && has("date"));
}

const held = /^(?:draft|unpublished|pending|private|trash|auto-draft|false|no|0|archived|deleted)$/i;
/** `published: false` and `status: draft`; a status we do not know says nothing. */
function draftOf(cell: Cells, where: (found: Cell) => { rule: string; line?: number }): Item["draft"] {
  const draft = cell("draft");
  if (draft && /^(?:true|yes|1)$/i.test(String(draft.value))) return { value: true, ...where(draft) };
  const status = cell("status");
  return status && held.test(String(status.value).trim()) ? { value: true, ...where(status) } : undefined;
}

function symbolsOf(cell: Cells, where: (found: Cell) => { rule: string; line?: number }): Item["symbols"] {
  const found = cell("symbols");
  const market = textValue(cell("exchange")?.value ?? null);
  const items = found && Array.isArray(found.value) ? found.value : undefined;
  const written = items ? items.flatMap((item: Json) => textValue(symbolIn(item)) ?? []) : textValues(found?.value);
  const value = knownSymbols(written.map((ticker) => (ticker.includes(":") || !market ? ticker : `${market}:${ticker}`)));
  return found && value ? { value, ...where(found) } : undefined;
}

function isinsOf(cell: Cells, where: (found: Cell) => { rule: string; line?: number }): Item["isins"] {
  const found = cell("isins");
  const value = found && knownIsins(textValues(found.value));
  return found && value ? { value, ...where(found) } : undefined;
}

/** A comma may be a part of a name: `Acme Robotics, Inc.` */
function issuersOf(cell: Cells, where: (found: Cell) => { rule: string; line?: number }): Item["issuers"] {
  const found = cell("issuers");
  const written = typeof found?.value === "string" ? found.value.split(/\s*;\s*/) : textValues(found?.value);
  return found && statedList(written, where(found).rule, where(found).line);
}

/** `{ "symbol": "AMEX:KULR" }` in a list of them. */
const symbolIn = (item: Json): Json => (item !== null && typeof item === "object" && "symbol" in item ? item.symbol : item);

/** A date column that holds true or false says whether it is published, not when. */
const fitsDate = (value: Json, column: Column): boolean => says(value) && (column !== "date" || (typeof value !== "boolean" && !/^(?:true|false|yes|no|[01])$/i.test(String(value))));

/** The text: HTML before Markdown before text. Without any, what would be the summary is all there is. */
function bodyOf(cell: Cells): { readonly found: Cell | undefined; readonly text: string; readonly markup: Item["markup"] } {
  const html = cell("html");
  if (html && treeText(html.value).trim() !== "") return { found: html, text: treeText(html.value), markup: "html" };
  const markdown = cell("markdown");
  if (markdown && treeText(markdown.value).trim() !== "") return { found: markdown, text: treeText(markdown.value), markup: "markdown" };
  const body = cell("body");
  return { found: body, text: body ? treeText(body.value) : "", markup: undefined };
}

function extraOf(record: JsonRecord, used: ReadonlySet<string>): Item["extra"] {
  const others = Object.entries(record).filter(([key, value]) => !used.has(key) && isSafeKey(key) && isPlain(value));
  return others.length > 0 ? { value: Object.fromEntries(others), rule: "table: other columns" } : undefined;
}

/** What is known of a table besides the record. */
export interface TableFacts {
  /** A site's names for columns. */
  readonly own: ColumnNames;
  readonly orderOf: DayOrders;
}

/** A number is Unix time; of `02/08/2025` the column tells which is the month. */
function dateIn({ key, value }: Cell, orderOf: DayOrders): unknown {
  const said = typeof value === "number" ? value : textValue(value);
  const order = typeof said === "string" ? orderOf(key) : undefined;
  const date = typeof said === "string" && order ? parseDate(said, order) : undefined;
  return typeof date === "object" ? date : said;
}

/** @param line the record's own */
export function recordItem(record: JsonRecord, line: number, lineOf: KeyLine, { own, orderOf }: TableFacts): Item {
  const used = new Set<string>();
  const lookUp = cellsOf(record, own, fitsDate);
  const cell: Cells = (column) => {
    const found = lookUp(column);
    if (found) used.add(found.key);
    return found;
  };
  const where = ({ key }: Cell) => ({ rule: `table: ${key}`, line: lineOf(key) ?? line });
  const text = (column: Column): Traced<string> | undefined => {
    const found = cell(column);
    return found && stated(textValue(found.value), `table: ${found.key}`, where(found).line);
  };
  const list = (column: Column) => {
    const found = cell(column);
    return found && statedList(textValues(found.value), `table: ${found.key}`, where(found).line);
  };
  const date = cell("date");
  const updated = cell("updated");
  const body = bodyOf(cell);
  const provider = text("provider");
  const item: Item = {
    line,
    guid: text("id"),
    owner: provider && folded(provider.value),
    title: text("title"),
    summary: text("summary"),
    lead: text("lead"),
    dates: [date && { value: dateIn(date, orderOf), ...where(date) }],
    updated: updated && { value: dateIn(updated, orderOf), ...where(updated) },
    body: body.found && stated(body.text, `table: ${body.found.key}`, where(body.found).line),
    markup: body.markup,
    link: text("link"),
    authors: list("authors"), categories: list("categories"), tags: list("tags"),
    symbols: symbolsOf(cell, where),
    isins: isinsOf(cell, where), issuers: issuersOf(cell, where),
    lang: text("lang"), slug: text("slug"), wire: text("wire"),
    draft: draftOf(cell, where),
    provider: provider && { ...provider, value: { name: plainText(provider.value) } },
  };
  return { ...item, extra: extraOf(record, used) };
}
