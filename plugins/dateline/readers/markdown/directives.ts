/**
 * What tells a generator how to show that which stands around it: Docusaurus' and VitePress' `:::note Title` (docusaurus.io/docs/markdown-features/admonitions),
 * kramdown's `{: .tip}` (kramdown.gettalong.org/syntax.html#attribute-list-definitions), `[[toc]]`, a heading's `{#plant}`, Markdown Extra's `*[CC]: Creative Commons`
 * (michelf.ca/projects/php-markdown/extra/), shortcodes that came along from WordPress. A title stays, a video is a link, the rest goes.
 */
import type { Found } from "../reader.ts";
import { dropped, type Dropped } from "./dropped.ts";
import { withFootnotes } from "./footnotes.ts";
import { lineBreaks, scan, type Step } from "./scan.ts";

/** `:::note Your title` · `::: details Click me` · `:::tip[Your title]{.wide}` · `:::` */
const container = /^:{3,}[ \t]*(?:([A-Za-z][\w-]*)[ \t]*(?:\[([^\]\n]{0,300})\])?(?:\{[^}\n]{0,300}\})?[ \t]*([^\n]*))?$/;

const containers = String.raw`^:{3,}[^\n]*$`;
const contents = String.raw`^\[\[?[Tt][Oo][Cc]\]?\][ \t]*$|^(?:[-*+]|1\.)[ \t][^\n]{0,60}\n\{:[ ]?toc[^}\n]{0,300}\}`;
const attributes = String.raw`^[ \t]*\{:[^}\n]{0,300}\}[ \t]*$|[ \t]?\{:[ ]?[.#][^}\n]{0,300}\}`;
/** At the end of a heading's line: `## A second plant {#second-plant}`. */
const headingId = String.raw`[ \t]\{#[\w:.-]{1,100}(?:[ \t][^}\n\x60]{0,100})?\}(?=[ \t]*#{0,6}[ \t]*$)`;
const abbreviation = String.raw`^ {0,3}\*\[[^\]\n\x60]{1,80}\]:[ \t][^\n\x60]*$`;
/** `[youtube=https://…&w=600]` · `[embed]https://…[/embed]` · `[caption id="…"]` */
const media = String.raw`\[(?:youtube|vimeo)[= ]https?:\/\/[^\]\s\x60]{1,500}\]|\[embed[^\]\n\x60]{0,100}\]https?:\/\/[^[\]\s\x60]{1,500}\[\/embed\]|\[(?:caption|gallery)[ ][\w-]{1,30}=[^\]\n\x60]{0,600}\]|\[\/caption\]`;

const anyMark = [containers, contents, attributes, headingId, abbreviation, media].join("|");

/** None of the marks is in a text without one of these. */
const hint = /:::|\{[:#]|\[toc\]|\*\[|\[(?:youtube|vimeo|embed|caption|gallery)[= \]]/i;

const isHeading = (text: string, index: number): boolean => {
  const line = text.slice(text.lastIndexOf("\n", index - 1) + 1, index + 1);
  return /^ {0,3}#{1,6}[ \t]/.test(line) || /^[^\n]*\n[ \t]*(?:=+|-+)[ \t]*(?:\n|$)/.test(text.slice(index, index + 400));
};

/** A player's width and height are no part of its address. */
const videoAddress = (mark: string): string => (/https?:\/\/[^\]\s[]+/.exec(mark)?.[0] ?? "").replace(/&(?:amp;)?(?:w|h|rel|hd)=\d+/g, "");

function containerStep(index: number, mark: string, note: Dropped["note"]): Step | undefined {
  const [all, name, bracketed = "", rest = ""] = container.exec(mark) ?? [];
  if (all === undefined) return undefined;
  if (name !== undefined) note(`:::${name}`, index);
  const title = `${bracketed}${rest}`.trim();
  return { out: title === "" ? lineBreaks(mark) : `**${title}**`, end: index + mark.length };
}

/** @param line that the text begins on */
export function withoutDirectives(text: string, line: number): { readonly text: string; readonly problems: readonly Found[] } {
  const noted = withFootnotes(text);
  if (!hint.test(noted)) return { text: noted, problems: [] };
  const { note, problems } = dropped();
  const step = (index: number, mark: string): Step | undefined => {
    if (mark.startsWith(":")) return containerStep(index, mark, note);
    const end = index + mark.length;
    if (/^[ \t]\{#/.test(mark)) return isHeading(noted, index) ? { out: "", end } : undefined;
    // With the word before it: a link alone at a text's end would say where the text came from.
    if (/https?:/.test(mark) && mark.startsWith("[")) return { out: `${/^\[(\w+)/.exec(mark)?.[1]}: <${videoAddress(mark)}>`, end };
    note(mark.trim().replace(/\s+/g, " ").slice(0, 40), index);
    return { out: lineBreaks(mark), end };
  };
  return { text: scan(noted, { marks: anyMark, step }), problems: problems(noted, line) };
}
