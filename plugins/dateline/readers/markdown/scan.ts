/** Walks over Markdown from mark to mark, and past code: what stands in backticks or fences is never touched as markup. */

/** What is to stand in place of a mark and of the text up to `end`. */
export interface Step {
  readonly out: string;
  readonly end: number;
}

export interface Walk {
  /** Source of a regular expression for the marks to stop at; it never matches a backtick or `~~~`. */
  readonly marks: string;
  /** Undefined: the mark is text. */
  readonly step: (index: number, mark: string) => Step | undefined;
  /** What code becomes, its backticks included. */
  readonly code?: (written: string) => string;
}

/** A fence may stand this deep, in lists and quotes. */
const deepest = 40;
/** A code span ends within this many letters, or is none. */
const longestSpan = 1000;

/** What stands left of a place on its line, or undefined if that is much. */
export function lineStart(text: string, index: number): string | undefined {
  const near = text.slice(Math.max(0, index - deepest), index);
  const line = near.lastIndexOf("\n");
  return line < 0 && index > deepest ? undefined : near.slice(line + 1);
}

function fenceEnd(text: string, index: number, fence: string): number {
  const closing = new RegExp(String.raw`^[ \t>]*${fence.slice(0, 1)}{${fence.length},}[ \t]*$`, "gm");
  closing.lastIndex = index + fence.length;
  return closing.exec(text) ? closing.lastIndex : text.length;
}

/** A span ends at as many backticks as it began with, in the same paragraph. */
function spanEnd(text: string, from: number, ticks: string): number | undefined {
  const [near = ""] = text.slice(from, from + longestSpan).split(/\n[ \t]*\n/, 1);
  const end = [...near.matchAll(/`+/g)].find(([run]) => run === ticks);
  return end && from + end.index + ticks.length;
}

function codeEnd(text: string, index: number, run: string): number | undefined {
  const before = run.length >= 3 ? lineStart(text, index) : undefined;
  if (before !== undefined && /^[ \t>*+\d.)-]*$/.test(before)) return fenceEnd(text, index, run);
  return run.startsWith("`") ? spanEnd(text, index + run.length, run) : undefined;
}

/** The text with its marks replaced. */
export function scan(text: string, { marks, step, code = (written) => written }: Walk): string {
  const stops = new RegExp(`\`+|~{3,}|${marks}`, "gm");
  let out = "";
  let at = 0;
  for (let hit = stops.exec(text); hit; hit = stops.exec(text)) {
    const { index, 0: mark } = hit;
    out += text.slice(at, index);
    const isCode = /^[`~]/.test(mark);
    const end = isCode ? codeEnd(text, index, mark) : undefined;
    const next = end !== undefined ? { out: code(text.slice(index, end)), end } : isCode ? undefined : step(index, mark);
    at = next?.end ?? index + mark.length;
    out += next?.out ?? mark;
    stops.lastIndex = at;
  }
  return out + text.slice(at);
}

/** Its line breaks only, so that what follows stays on its line. */
export const lineBreaks = (text: string): string => text.replace(/[^\n]+/g, "");

/** Where a text stands next, for places asked in rising order: the whole text is searched once, however often it is asked. */
export function finder(text: string, wanted: string): (from: number) => number {
  let known = -1;
  let searched = false;
  return (from) => {
    if (!searched || (known >= 0 && known < from)) known = text.indexOf(wanted, from);
    searched = true;
    return known;
  };
}
