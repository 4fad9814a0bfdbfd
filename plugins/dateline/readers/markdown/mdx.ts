/**
 * MDX (mdxjs.com/docs/what-is-mdx) as Markdown: `import` and `export` go, components' tags go and the text within them stays.
 * Nothing is run.
 */
import type { Found } from "../reader.ts";
import { dropped, type Dropped } from "./dropped.ts";
import { lineBreaks, scan, type Step } from "./scan.ts";

const esm = /(?:import\s+(?:[\w*{},\s$]{1,500}\sfrom\s+)?["'][^"'\n]{1,300}["']|export\s+(?:const|let|var|function|default|async|class|\{|\*))/y;

const importLine = /^import\s[^\n]{1,300}\sfrom\s+["'][^"'\n]{1,300}["'];?[ \t]*$/m;
const attributeExpression = /<[A-Za-z][^<>\n]{0,500}=\{/;

/** Docusaurus and VitePress read `.md` with components too: the text tells. */
export const isMdx = (text: string, extension: string): boolean => extension === "mdx" || importLine.test(text) || attributeExpression.test(text);

/** A tag is no longer than this. */
const longest = 5000;

/** Where components began and ended, until their contents' indent is taken away. Letters for private use: no text has them. */
const opened = "\uE001";
const closed = "\uE002";

/** The end of what a bracket or quote opens, or of a tag: `depth` counts braces. */
function tagEnd(text: string, from: number): number | undefined {
  let depth = 0;
  let quote = "";
  const last = Math.min(text.length, from + longest);
  for (let index = from; index < last; index += 1) {
    const letter = text.charAt(index);
    if (quote !== "") quote = letter === quote ? "" : quote;
    else if (letter === '"' || letter === "'" || letter === "`") quote = letter;
    else if (letter === "{") depth += 1;
    else if (letter === "}") depth -= 1;
    else if (letter === ">" && depth <= 0) return index + 1;
  }
  return undefined;
}

/** ` style={{ margin: "auto" }}`, up to two braces deep within */
const expressions = /\s+(?:[\w:-]{1,60}=)?\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g;

const plainTag = (tag: string): string => tag.replace(expressions, "").replace(/\sclassName=/g, " class=");

function tagStep(text: string, index: number, note: Dropped["note"]): Step | undefined {
  const end = tagEnd(text, index + 1);
  if (end === undefined) return undefined;
  const tag = text.slice(index, end);
  const name = /^<\/?([A-Za-z][\w.-]*)?/.exec(tag)?.[1] ?? "";
  if (!/^(?:[A-Z].*|.*\..*|)$/.test(name)) return { out: plainTag(tag), end };
  if (name !== "" && !tag.startsWith("</")) note(`<${name}>`, index);
  const mark = tag.endsWith("/>") ? "" : tag.startsWith("</") ? closed : opened;
  return { out: `${mark}${lineBreaks(tag)}`, end };
}

/** To the next empty line. */
function esmStep(text: string, index: number, note: Dropped["note"]): Step | undefined {
  esm.lastIndex = index;
  if (!esm.test(text)) return undefined;
  const empty = /\n[ \t]*\n/g;
  empty.lastIndex = index;
  const end = empty.exec(text)?.index ?? text.length;
  note(text.startsWith("import", index) ? "import" : "export", index);
  return { out: lineBreaks(text.slice(index, end)), end };
}

/** Docusaurus takes a comment of the word truncate for its mark in either form. */
function commentStep(text: string, index: number): Step | undefined {
  const close = text.slice(index, index + longest).indexOf("*/}");
  if (close < 0) return undefined;
  const written = text.slice(index + 3, index + close).trim();
  return { out: written === "truncate" ? "<!-- truncate -->" : lineBreaks(written), end: index + close + 3 };
}

const count = (line: string, mark: string): number => line.split(mark).length - 1;

/** In MDX an indent makes no code: what stands in a component is moved left. */
function outdented(text: string): string {
  if (!text.includes(opened)) return text;
  let depth = 0;
  const lines = text.split("\n").map((line) => {
    const levels = Math.max(0, Math.min(depth - (line.trimStart().startsWith(closed) ? 1 : 0), 9));
    depth = Math.max(0, depth + count(line, opened) - count(line, closed));
    return levels > 0 ? line.replace(new RegExp(`^(?:\\t| {1,4}){0,${levels}}`), "") : line;
  });
  return lines.join("\n").replaceAll(opened, "").replaceAll(closed, "");
}

/** @param line that the text begins on */
export function withoutComponents(text: string, line: number): { readonly text: string; readonly problems: readonly Found[] } {
  const { note, problems } = dropped();
  const step = (index: number, mark: string): Step | undefined => {
    if (mark === "{/*") return commentStep(text, index);
    return mark.startsWith("<") ? tagStep(text, index, note) : esmStep(text, index, note);
  };
  const marks = String.raw`<(?=[A-Za-z/>])|^(?:import|export)\b|\{\/\*`;
  return { text: outdented(scan(text, { marks, step })), problems: problems(text, line) };
}
