/** The headline of a document that states none: a heading or a bold line above the text, whatever notices and dates stand before it. */
import type { Block } from "../draft.ts";
import { parseDateline } from "../grammar/dateline.ts";
import { isHeadlineLine } from "../grammar/headline-line.ts";
import { isIssuerLine, isPreamble } from "../grammar/preamble.ts";
import { sentences } from "../grammar/sentences.ts";

/** A headline stands in one of the first blocks. */
const farthest = 8;
const longest = 250;

const isAbove = ({ text }: Block, position: number): boolean => {
  const lines = text.split("\n").map((line) => line.trim());
  return text === "" || lines.every((line) => isPreamble(line) || (position > 0 && isIssuerLine(line)));
};

/** An address, a box, a picture may stand above it; a paragraph of the text does not. */
const isText = ({ tag, text }: Block): boolean => tag === "p" && (parseDateline(text) !== undefined || (text.length > longest && sentences(text).length > 1));

const isHeadline = ({ tag, text, bold }: Block): boolean => (bold || /^h[1-3]$/.test(tag)) && !text.includes("\n") && !text.endsWith(":") && isHeadlineLine(text);

/** @returns undefined if a paragraph of the text, or nothing at all, stands above the first such line */
export function headlineAbove(blocks: readonly Block[]): Block | undefined {
  const first = blocks.slice(0, farthest).filter((block, position) => !isAbove(block, position));
  const end = first.findIndex(isText);
  if (end < 0) return undefined;
  return first.slice(0, end).find(isHeadline);
}
