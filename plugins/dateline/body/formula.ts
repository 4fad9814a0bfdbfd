/** LaTeX in running text, and as MathML. The only file that knows temml. */
import type Temml from "temml";
import { required } from "../required.ts";

const temml = (): typeof Temml => required("temml");

/** A formula as it stands in a text. */
export interface Formula {
  /** Where it begins and ends, its delimiters included. */
  readonly start: number;
  readonly end: number;
  readonly latex: string;
  /** On a line of its own. */
  readonly display: boolean;
}

/** A formula that is longer is a sign that two amounts of money were taken for delimiters. */
const longest = 2000;

const delimiters = [
  { open: "$$", close: "$$", display: true },
  { open: String.raw`\[`, close: String.raw`\]`, display: true },
  { open: String.raw`\(`, close: String.raw`\)`, display: false },
  { open: "$", close: "$", display: false },
] as const;

/** A single dollar is mostly money: `$5 and $10` is no formula (the rule of pandoc's tex_math_dollars). */
const isMoney = (text: string, start: number, end: number): boolean => /\s/.test(text[start] ?? " ") || /\s/.test(text[end - 1] ?? " ") || /\d/.test(text[end + 1] ?? "");

function closing(text: string, from: number, close: string): number {
  // What is looked at has an end: many delimiters that nothing closes cost no more than others.
  const window = text.slice(from, from + longest);
  for (let at = window.indexOf(close); at >= 0; at = window.indexOf(close, at + 1)) {
    // `\$` is a dollar in a formula, not its end.
    if (close !== "$" || window[at - 1] !== "\\") return from + at;
  }
  return -1;
}

/** The formula that begins at a place in the text. */
export function formulaAt(text: string, start: number): Formula | undefined {
  const delimiter = delimiters.find(({ open }) => text.startsWith(open, start));
  if (!delimiter || text[start - 1] === "\\") return undefined;
  const { open, close, display } = delimiter;
  const from = start + open.length;
  const end = closing(text, from, close);
  const latex = end < 0 ? "" : text.slice(from, end).trim();
  if (latex === "" || /\n\s*\n/.test(latex) || (open === "$" && isMoney(text, from, end))) return undefined;
  return { start, end: end + close.length, latex, display };
}

/** All of a text, in order. */
export function formulasIn(text: string): Formula[] {
  const found: Formula[] = [];
  for (const { index } of text.matchAll(/\$|\\[([]/g)) {
    const formula = index < (found.at(-1)?.end ?? 0) ? undefined : formulaAt(text, index);
    if (formula) found.push(formula);
  }
  return found;
}

/** Colours stay; boxes get a class: a site's policy allows no styles in attributes. */
const withoutStyles = (mathml: string): string =>
  mathml.replace(/ style="([^"]*)"/g, (_, style: string) => {
    const colour = /(?:^|;)\s*color:\s*(#[0-9a-f]{3,8})/i.exec(style)?.[1];
    return colour ? ` mathcolor="${colour}"` : /border:/.test(style) ? ' class="formula-box"' : "";
  });

/** Classes of temml's own style sheet, which is not used. */
const withoutClasses = (mathml: string): string => mathml.replace(/ class="tml-[^"]*"/g, "");

/** @returns MathML (w3.org/TR/mathml-core), or undefined where the LaTeX has a fault */
export function mathMl({ latex, display }: Pick<Formula, "latex" | "display">): string | undefined {
  try {
    return withoutStyles(withoutClasses(temml().renderToString(latex, { displayMode: display, throwOnError: true, trust: false, maxExpand: 200, maxSize: [50, 50] })));
  } catch {
    return undefined;
  }
}
