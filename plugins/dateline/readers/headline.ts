/** The headline of a text without front matter: its first line, if that reads like one, or what of it stands before the dateline. */
import type { Body, Fields } from "../draft.ts";
import { parseDateline } from "../grammar/dateline.ts";
import { runInDateline } from "../grammar/dateline/run-in.ts";
import { isHeadlineLine } from "../grammar/headline-line.ts";
import { withoutPageWords, withoutRepetition } from "../grammar/page-residue.ts";
import { isIssuerLine, isPreamble } from "../grammar/preamble.ts";
import { singleSpaced } from "../grammar/white-space.ts";

const longest = 250;

/** What has nothing below it is a text of one line. */
const isHeadline = (line: string, below: string): boolean => below !== "" && isHeadlineLine(line);

interface Split {
  readonly fields: Fields;
  readonly body: Body;
}

const titled = (line: string, rule: string, number: number): Fields => {
  const at = { rule, line: number };
  const { headline, subtitle } = withoutRepetition(withoutPageWords(singleSpaced(line).trim()));
  return {
    title: { value: headline, ...at },
    titleFrom: { value: "headline", ...at },
    ...(subtitle === undefined ? {} : { lead: { value: subtitle, rule: "line that stands twice below the headline", line: number } }),
  };
};

/** `Acme Opens a Hall HOUSTON, Nov. 2, 2021 (GLOBE NEWSWIRE) -- Acme Robotics Inc. …`, all in one line. */
function splitRunIn(start: string, line: number): Split | undefined {
  const found = parseDateline(start) ? undefined : runInDateline(start);
  const before = found ? start.slice(0, found.index).replace(/[\s–—|-]+$/, "") : "";
  if (!found || before.length > 2 * longest) return undefined;
  const fields = titled(before, "words before the dateline", line);
  const isTitle = (fields.title?.value.length ?? 0) <= longest;
  return isTitle ? { fields, body: { markup: "plain", text: start.slice(found.index), line } } : undefined;
}

/** Above a headline there are not more. */
const mostAbove = 12;

interface Candidate {
  readonly line: string;
  /** Where it begins and ends in the text. */
  readonly from: number;
  readonly to: number;
  readonly isFirst: boolean;
}

/**
 * The first line that is no notice, date, contact or the like.
 * @param above how many such lines stand before the position
 */
function candidateIn(text: string, start = 0, above = 0): Candidate | undefined {
  let from = start;
  let count = above;
  while (from < text.length && count <= mostAbove) {
    const end = text.indexOf("\n", from);
    const to = end < 0 ? text.length : end;
    const line = text.slice(from, to).trim();
    const isAbove = isPreamble(line) || (count > 0 && isIssuerLine(line));
    if (line !== "" && !isAbove) return { line, from, to, isFirst: count === 0 };
    if (line !== "") count += 1;
    from = to + 1;
  }
  return undefined;
}

const isAddress = (line: string): boolean => /^\d|\d{5}|,\s*\p{Lu}{2}(?!\p{L})/u.test(line);

/** `Acme Docklands PLC` above `Transaction in Own Shares`: the issuer's name is a headline only where no other line can be one. */
function headlineIn(text: string): Candidate | undefined {
  const found = candidateIn(text);
  if (!found?.isFirst || !isIssuerLine(found.line)) return found;
  const next = candidateIn(text, found.to + 1, 1);
  return next && !isAddress(next.line) && isHeadline(next.line, text.slice(next.to).trim()) ? next : found;
}

/**
 * Splits the headline off a plain text.
 * @param line the document's line that the text begins on
 */
export function splitHeadline(text: string, line: number): Split {
  const blank = /^\s*/.exec(text)?.[0] ?? "";
  const start = text.slice(blank.length);
  const startLine = line + blank.split("\n").length - 1;
  const runIn = splitRunIn(start, startLine);
  if (runIn) return runIn;
  const found = headlineIn(start);
  const below = found ? start.slice(found.to + 1) : "";
  if (!found || !isHeadline(found.line, below.trim())) return { fields: {}, body: { markup: "plain", text: start, line: startLine } };
  if (found.isFirst) return { fields: titled(found.line, "first line", startLine), body: { markup: "plain", text: below, line: startLine + 1 } };
  const number = startLine + start.slice(0, found.from).split("\n").length - 1;
  // What stands above stays: it may say when, by whom and under which embargo. The headline's line is left empty, so that lines keep their numbers.
  const body = { markup: "plain", text: `${start.slice(0, found.from)}${start.slice(found.to)}`, line: startLine } as const;
  return { fields: titled(found.line, "first line that is no notice", number), body };
}
