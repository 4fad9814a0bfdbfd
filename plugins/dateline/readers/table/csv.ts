/** CSV (RFC 4180) and its relatives with semicolons, tabs and bars. The only file that knows csv-parse. */
import { parse } from "csv-parse/sync";
import type { Found } from "../reader.ts";

export interface Row {
  readonly cells: Readonly<Record<string, string>>;
  /** Line the row begins on. */
  readonly line: number;
}

export interface Table {
  readonly rows: readonly Row[];
  readonly problems: readonly Found[];
}

const delimiters = [",", "\t", ";", "|"] as const;

const unquoted = (cell: string): string => cell.trim().replace(/^"(.*)"$/, "$1").trim();

/** The first line that says something. */
const headLine = (text: string): string => /^\s*([^\n]*)/.exec(text.slice(0, 20_000))?.[1] ?? "";

const delimiterOf = (head: string): string => delimiters.map((sign) => ({ sign, count: head.split(sign).length })).toSorted((a, b) => b.count - a.count)[0]?.sign ?? ",";

/** Names of the columns, as a table's first line has them: short, each once, at least two. Undefined if it is no such line. */
export function columnNames(text: string): string[] | undefined {
  const head = headLine(text);
  const names = head.split(delimiterOf(head)).map(unquoted);
  const isName = (name: string): boolean => name.length <= 40 && /^[\p{L}_#][\p{L}\p{N}\p{M} _.:#/()-]*$/u.test(name);
  return names.length >= 2 && names.filter(isName).length === names.length && new Set(names).size === names.length ? names : undefined;
}

const isRow = (value: unknown): value is { record: Record<string, string>; info: { lines: number } } =>
  value !== null && typeof value === "object" && "record" in value && "info" in value;

const lineCount = (text: string): number => text.split("\n").length;

/** Lines that a row's text takes beyond its first. */
const height = (record: Readonly<Record<string, string>>): number => Object.values(record).reduce((sum, cell) => sum + lineCount(String(cell)) - 1, 0);

/** Every row with its line; a row that cannot be read is a problem. */
export function parseTable(text: string): Table {
  const problems: Found[] = [];
  const parsed: unknown = parse(text, {
    columns: (names: string[]) => names.map((name) => name.trim()),
    delimiter: delimiterOf(headLine(text)),
    info: true, bom: true, trim: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true, skip_records_with_error: true,
    on_skip: (error) => {
      problems.push({ code: "item-unreadable", detail: (error?.message ?? "").slice(0, 160) });
      return undefined;
    },
  });
  const rows = (Array.isArray(parsed) ? parsed : []).filter(isRow);
  return { rows: rows.map(({ record, info }) => ({ cells: record, line: Math.max(1, info.lines - height(record)) })), problems };
}
