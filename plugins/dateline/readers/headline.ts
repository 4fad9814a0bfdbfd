/** The headline of a text without front matter: its first line, if that reads like one. */
import type { Body, Fields } from "../draft.ts";
import { parseDateline } from "../grammar/dateline.ts";
import { sentences } from "../grammar/sentences.ts";

const longest = 250;

/** One line that is no dateline, no sentence of a running text, and has something below it. */
function isHeadline(line: string, below: string): boolean {
  if (line.length > longest || !/\p{L}.*\s/u.test(line) || below === "") return false;
  if (sentences(line).length > 1 || /[^.][.;,]$/.test(line.replace(/\b(?:Inc|Ltd|Corp|Co|U\.S|S\.A|N\.V)\.$/, ""))) return false;
  return parseDateline(line) === undefined;
}

/**
 * Splits the headline off a plain text.
 * @param line the document's line that the text begins on
 */
export function splitHeadline(text: string, line: number): { readonly fields: Fields; readonly body: Body } {
  const blank = /^\s*/.exec(text)?.[0] ?? "";
  const start = text.slice(blank.length);
  const startLine = line + blank.split("\n").length - 1;
  const end = start.indexOf("\n");
  const first = (end < 0 ? start : start.slice(0, end)).trim();
  const below = end < 0 ? "" : start.slice(end + 1);
  if (!isHeadline(first, below.trim())) return { fields: {}, body: { markup: "plain", text: start, line: startLine } };
  const at = { rule: "first line", line: startLine };
  return {
    fields: { title: { value: first.replace(/\s+/g, " "), ...at }, titleFrom: { value: "headline", ...at } },
    body: { markup: "plain", text: below, line: startLine + 1 },
  };
}
