/** Substack's export: `posts.csv` has what is known of each post, and its text lies in `posts/<post_id>.html`. */
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

function readRow(row: Row): Reading {
  const { drafts, problems } = itemReading(itemOf(row));
  const elsewhere = drafts.map(() => ({ code: "body-elsewhere" as const, line: row.line, detail: `posts/${row.cells["post_id"] ?? ""}.html` }));
  return { drafts, problems: [...problems, ...elsewhere] };
}

export const substack: Reader = {
  name: "substack",
  detect: ({ text }) => {
    const names = text.trimStart().startsWith("post_id") || text.trimStart().startsWith('"post_id"') ? (columnNames(text) ?? []) : [];
    return names.includes("post_date") && names.includes("title");
  },
  read: ({ text }) => {
    const { rows, problems } = parseTable(text);
    const read = together(rows.map(readRow));
    return { drafts: read.drafts, problems: [...problems, ...read.problems] };
  },
};
