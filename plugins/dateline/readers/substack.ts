/** Substack's export: `posts.csv` has what is known of each post, and its text lies in `posts/<post_id>.html`. */
import type { Fields } from "../draft.ts";
import { itemReading, stated, together, type Item } from "./item.ts";
import type { Reader, Reading } from "./reader.ts";
import { columnNames, parseTable, type Row } from "./table/csv.ts";

/** `123401.plain-text`: a number and the slug. */
function itemOf({ cells, line }: Row): Item {
  const said = (column: string) => stated(cells[column], `substack: ${column}`, line);
  const [, number = "", slug = ""] = /^(\d+)\.(.+)$/.exec(cells["post_id"] ?? "") ?? [];
  const published = (cells["is_published"] ?? "true").toLowerCase() === "true";
  return {
    line,
    guid: stated(number || cells["post_id"], "substack: post_id", line),
    owner: "substack",
    slug: stated(slug, "substack: post_id", line),
    title: said("title"),
    lead: said("subtitle"),
    dates: [said("post_date"), said("email_sent_at")],
    draft: published ? undefined : { value: true, rule: "substack: is_published", line },
  };
}

const idOf = ({ cells }: Row): string => cells["post_id"] ?? "";

/** @param texts paths of the posts' texts that are there, by post_id: such a row is told with its text, as one article */
function readRow(row: Row, texts: ReadonlyMap<string, string>): Reading {
  const text = texts.get(idOf(row));
  const { drafts, problems } = itemReading(itemOf(row));
  if (text !== undefined) return { drafts: [], problems: [...problems, { code: "item-joined", line: row.line, detail: text }] };
  const elsewhere = drafts.map(() => ({ code: "body-elsewhere" as const, line: row.line, detail: `posts/${idOf(row)}.html` }));
  return { drafts, problems: [...problems, ...elsewhere] };
}

function isExport(text: string): boolean {
  const names = /^\s*"?post_id\b/.test(text) ? (columnNames(text) ?? []) : [];
  return names.includes("post_date") && names.includes("title");
}

interface KnownPost {
  /** As the file with its text is called: `123401.plain-text`. */
  readonly id: string;
  readonly fields: Fields;
}

interface KnownPosts {
  readonly posts: readonly KnownPost[];
  /** Whether a row of it could not be read. */
  readonly isFaulty: boolean;
}

/** What the table of posts knows of each; undefined if the text is no such table. */
export function substackRows(text: string): KnownPosts | undefined {
  if (!isExport(text)) return undefined;
  const { rows, problems } = parseTable(text);
  return { posts: rows.flatMap((row) => itemReading(itemOf(row)).drafts.map(({ fields }) => ({ id: idOf(row), fields }))), isFaulty: problems.length > 0 };
}

export const substack: Reader = {
  name: "substack",
  detect: ({ text }) => isExport(text),
  read: ({ text, describes }) => {
    const { rows, problems } = parseTable(text);
    const texts = new Map(describes.map((path) => [path.replace(/^.*\/|\.[^./]+$/g, ""), path]));
    const read = together(rows.map((row) => readRow(row, texts)));
    return { drafts: read.drafts, problems: [...problems, ...read.problems] };
  },
};
