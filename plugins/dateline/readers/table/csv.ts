/** CSV (RFC 4180) and its relatives with semicolons, tabs and bars. The only file that knows csv-parse. */
import type * as Library from "csv-parse/sync";
import { required } from "../../required.ts";
import type { Found } from "../reader.ts";

const library = (): typeof Library => required("csv-parse/sync");

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

const settings = { trim: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true } as const;

const unreadable = (line: number | undefined, detail: string): Found => ({ code: "item-unreadable", ...(line === undefined ? {} : { line }), detail: detail.slice(0, 160) });

/** A cell in quotes with those within it doubled, or one without, which may hold some; then the delimiter, or the end. */
const cellPattern = (delimiter: string): RegExp => {
  const sign = delimiter === "|" ? String.raw`\|` : delimiter;
  return new RegExp(String.raw`[^\S\n${sign}]*(?:"([^"]*(?:""[^"]*)*)"[^\S\n${sign}]*|([^"\n${sign}][^\n${sign}]*)?)(?:${sign}|(?<end>$))`, "y");
};

/** One row as a list of cells; undefined if its quotes make no sense, or, where it has any, it has not as many cells as the table has columns. */
function cellsIn(written: string, pattern: RegExp, count: number): readonly string[] | undefined {
  const cells: string[] = [];
  const next = new RegExp(pattern);
  for (let found = next.exec(written); found; found = next.exec(written)) {
    cells.push((found[1]?.replaceAll('""', '"') ?? found[2] ?? "").trim());
    const isOver = found.groups?.["end"] !== undefined || cells.length > count;
    if (isOver) return cells.length === count || !written.includes('"') ? cells : undefined;
  }
  return undefined;
}

/** Lines that a cell may go on over, where quotes cannot be trusted. */
const tallest = 400;

const quotes = (line: string): number => line.split('"').length - 1;

/** Where a row that opens a quote closes it: the line after. */
function rowEnd(lines: readonly string[], start: number): number | undefined {
  let count = 0;
  for (let at = start; at < Math.min(lines.length, start + tallest); at += 1) {
    count += quotes(lines[at] ?? "");
    if (count % 2 === 0) return at + 1;
  }
  return undefined;
}

/** A quote that nothing closes takes all below it into its cell. Then each row is read by itself, and the fault is that of its own line. */
function parseRowByRow(text: string, delimiter: string): Table {
  const lines = text.split("\n");
  const head = lines.findIndex((line) => line.trim() !== "");
  const names = (lines[head] ?? "").split(delimiter).map(unquoted);
  const pattern = cellPattern(delimiter);
  const rows: Row[] = [];
  const problems: Found[] = [];
  for (let at = head + 1; at < lines.length;) {
    const end = rowEnd(lines, at);
    const cells = end === undefined ? undefined : cellsIn(lines.slice(at, end).join("\n"), pattern, names.length);
    if (cells) rows.push({ cells: Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""])), line: at + 1 });
    else if (lines[at]?.trim() !== "") problems.push(unreadable(at + 1, "Its quotes or its columns are not those of the table."));
    at = cells && end !== undefined ? end : at + 1;
  }
  return { rows, problems };
}

/** Every row with its line; a row that cannot be read is a problem. */
export function parseTable(text: string): Table {
  const delimiter = delimiterOf(headLine(text));
  let isFaulty = false;
  const parsed: unknown = library().parse(text, {
    ...settings,
    columns: (names: string[]) => names.map((name) => name.trim()),
    delimiter,
    info: true, bom: true, skip_records_with_error: true,
    on_skip: () => {
      isFaulty = true;
      return undefined;
    },
  });
  if (isFaulty) return parseRowByRow(text, delimiter);
  const rows = (Array.isArray(parsed) ? parsed : []).filter(isRow);
  return { rows: rows.map(({ record, info }) => ({ cells: record, line: Math.max(1, info.lines - height(record)) })), problems: [] };
}
