/** Nikola's own header, `.. title: Acme opens a plant`, above Markdown or plain text (getnikola.com/handbook.html#metadata-fields). */
import type { Matter } from "./front-matter/matter.ts";
import { readArticle } from "./markdown/article.ts";
import type { Reader } from "./reader.ts";

const opening = /^\s*(?:<!--\s*)?\.\. [a-z][\w-]*:(?=\s)/;
const field = /^\.\. ([A-Za-z][\w-]*):[ \t]*(.*)$/;

/** Below the header no line is a field: of a long text only the opening is looked at. */
const mostLines = 80;

interface Stated {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

const commentEdge = /^\s*(?:<!--|-->)\s*$/;

/**
 * The header as front matter, with what stands below it; undefined if the text does not open with one.
 * For readers of what may stand below it: reStructuredText, HTML.
 */
export function splitNikola(text: string): Matter | undefined {
  if (!opening.test(text)) return undefined;
  const lines = text.split("\n");
  const stated: Stated[] = [];
  let end = 0;
  for (const line of lines.slice(0, mostLines)) {
    const [, key, value = ""] = field.exec(line.replace(/^\s*<!--\s*(?=\.\. )/, "").replace(/\s*-->\s*$/, "")) ?? [];
    if (key === undefined && !commentEdge.test(line) && !(line.trim() === "" && stated.length === 0)) break;
    end += 1;
    if (key !== undefined) stated.push({ key, value: value.trim(), line: end });
  }
  const lineOf = (key: string): number | undefined => stated.find((one) => one.key.toLowerCase() === key.toLowerCase())?.line;
  const data = Object.fromEntries(stated.map(({ key, value }) => [key, value]));
  return { data, body: lines.slice(end).join("\n"), bodyLine: end + 1, lineOf, problems: [] };
}

export const nikola: Reader = {
  name: "nikola",
  detect: ({ text }) => opening.test(text),
  read: (document) => readArticle(document, splitNikola(document.text)),
};
