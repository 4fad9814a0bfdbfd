/**
 * Footnotes of Markdown Extra (michelf.ca/projects/php-markdown/extra/#footnotes), which most generators read and CommonMark does not:
 * `Acme opens a plant.[^1]`, and below `[^1]: In Houston.` The mark is shown as a number, the note where it stands.
 */
import { lineStart, scan, type Step } from "./scan.ts";

/** `[^1]: In Houston.` */
const definition = /^ {0,3}\[\^([^\]\s]{1,60})\]:/;
const definitions = new RegExp(definition, "gm");

const indented = /^(?: {4}|\t)/;

/** Paragraphs of a note are indented; unindented they are paragraphs, and not code. */
function withoutIndents(text: string): string {
  let inNote = false;
  const lines = text.split("\n").map((line) => {
    inNote = definition.test(line) || (inNote && (line.trim() === "" || indented.test(line)));
    return inNote ? line.replace(indented, "") : line;
  });
  return lines.join("\n");
}

/** Each mark by its label: notes are numbered in the order in which the text refers to them. */
function numbering(text: string): (label: string) => number | undefined {
  const defined = new Set([...text.matchAll(definitions)].map(([, label = ""]) => label));
  const numbers = new Map<string, number>();
  return (label) => {
    if (defined.has(label) && !numbers.has(label)) numbers.set(label, numbers.size + 1);
    return numbers.get(label);
  };
}

/** Lines stay lines: what stands above a note is broken off, not moved. */
export function withFootnotes(text: string): string {
  if (text.search(definitions) < 0) return text;
  const numberOf = numbering(text);
  const step = (index: number, mark: string): Step | undefined => {
    const label = mark.slice(mark.indexOf("^") + 1, mark.lastIndexOf("]"));
    const opens = mark.endsWith(":") && (mark.startsWith("\n") || /^ {0,3}$/.test(lineStart(text, index) ?? "-"));
    const number = numberOf(label);
    const end = index + mark.length - (mark.endsWith(":") && !opens ? 1 : 0);
    if (number === undefined) return undefined;
    return opens ? { out: `${mark.startsWith("\n") ? "\\\n" : ""}\\[${number}\\]`, end } : { out: `<sup>\\[${number}\\]</sup>`, end };
  };
  return scan(withoutIndents(text), { marks: String.raw`(?<=[^\n])\n {0,3}\[\^[^\]\s\x60]{1,60}\]:|\[\^[^\]\s\x60]{1,60}\]:?`, step });
}
