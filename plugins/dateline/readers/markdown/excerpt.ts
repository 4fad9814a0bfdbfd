/** The mark that divides a post's opening from the rest: what stands above it is its summary. */
import type { Body, Fields } from "../../draft.ts";
import { parseDateline } from "../../grammar/dateline.ts";
import { sentences } from "../../grammar/sentences.ts";
import { plainParagraphs } from "./plain-text.ts";

/** Hugo, Hexo, Zola, Octopress, Pelican, WordPress · Docusaurus · Eleventy · Nikola */
const mark = /(?<!`)<!--\s{0,9}(?:more|read more|truncate|excerpt|end excerpt|summary|TEASER_END(?::[^>\n]{0,80})?)\s{0,9}-->(?!`)/i;

/** A summary is one to three sentences. */
const longest = 500;

/** As many first sentences as fit; none, if not even the first does. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  let kept = "";
  for (const sentence of sentences(text)) {
    const more = kept === "" ? sentence : `${kept} ${sentence}`;
    if (more.length > longest) break;
    kept = more;
  }
  return kept;
}

interface Division {
  readonly index: number;
  readonly length: number;
}

/** @param own the separator that the front matter names (Jekyll's `excerpt_separator`) */
function division(text: string, own: unknown): Division | undefined {
  if (typeof own === "string" && own !== "") {
    const start = text.search(/\S/);
    const index = text.indexOf(own, Math.max(0, start));
    if (index >= 0) return { index, length: own.length };
  }
  const found = mark.exec(text);
  return found ? { index: found.index, length: found[0].length } : undefined;
}

/** The body without the mark, and the text above it as the summary, if the document states none. */
export function splitExcerpt(fields: Fields, body: Body, own: unknown): { readonly fields: Fields; readonly body: Body } {
  const found = body.markup === "markdown" ? division(body.text, own) : undefined;
  if (!found) return { fields, body };
  const above = body.text.slice(0, found.index);
  const isText = body.text.slice(found.index, found.index + found.length).trim() !== "";
  const rest = isText ? { ...body, text: above + body.text.slice(found.index + found.length) } : body;
  const plain = shortened(plainParagraphs(above));
  if (fields.summary || plain === "" || parseDateline(plain)) return { fields, body: rest };
  const line = body.line + (/^\s*/.exec(above)?.[0] ?? "").split("\n").length - 1;
  return { fields: { ...fields, summary: { value: plain, rule: "text above the excerpt mark", line } }, body: rest };
}
