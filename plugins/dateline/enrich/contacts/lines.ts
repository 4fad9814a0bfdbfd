/** The lines of a contacts section, in the order of its cards: a table may hold a card in each column. */
import { isTag, type ChildNode, type Element } from "domhandler";
import { textContent } from "domutils";
import { parseDocument } from "htmlparser2";
import type { Section } from "../../article.ts";
import { textOf } from "../../body/blocks.ts";
import { isEntry, isReachable } from "../sections/contact-line.ts";
import { singleSpaced } from "../../grammar/white-space.ts";

const linesOf = (text: string): string[] => text.split("\n").map((line) => singleSpaced(line).trim()).filter(Boolean);

const named = (node: ChildNode, names: readonly string[]): Element[] => {
  if (!isTag(node)) return [];
  return names.includes(node.name) ? [node] : node.children.flatMap((child) => named(child, names));
};

/** `E-mail` beside `ir@acme.example`: a row is one line. */
const label = /^(?:phone|telephone|tel|téléphone|telefon|teléfono|telefono|mobile|cell|fax|e-?mail|courriel|web(?: ?site)?|internet|url|name|contact|title|company|nom|nombre|nome)\.?\s*:?$/iu;

const rowLines = ([first = "", ...rest]: readonly string[]): string[] =>
  label.test(first) ? [`${first.replace(/\s*:$/, "")}: ${rest.join(" ")}`] : [first, ...rest].flatMap(linesOf);

function tableLines(table: Element): string[] {
  const rows = named(table, ["tr"]).map((row) => named(row, ["td", "th"]).map(textOf));
  const isByColumns = rows.some((row) => row.filter(isReachable).length > 1) && rows.length > 1;
  if (!isByColumns) return rows.flatMap((row) => rowLines(row.map((cell) => cell.trim())));
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.flatMap((row) => linesOf(row[column] ?? ""))).flat();
}

const longestEntry = 80;

/** Markdown takes a line's end for a blank; where each line is an entry of a card, its author meant lines. */
function paragraphLines(paragraph: Element): string[] {
  const lines = linesOf(textOf(paragraph));
  const written = lines.length > 1 || paragraph.name !== "p" ? [] : linesOf(textContent(paragraph));
  return written.length > 2 && written.every((line) => line.length <= longestEntry && isEntry(line)) ? written : lines;
}

/** Cards are read out of sections of this size at most; longer ones are no list of contacts. */
const longest = 20_000;

export function contactLines({ html, text }: Section): readonly string[] {
  if (text.length > longest) return [];
  if (!html.includes("<table") && !/[^>]\n/.test(html)) return linesOf(text);
  return parseDocument(html).children.flatMap((node) => {
    const [table] = named(node, ["table"]);
    if (table) return tableLines(table);
    return isTag(node) ? paragraphLines(node) : linesOf(textOf(node));
  });
}
