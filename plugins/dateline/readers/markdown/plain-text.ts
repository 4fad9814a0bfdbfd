/** Markdown's inline marks taken out of a line or a paragraph. */

/** `[text](url)` and `[text][label]` → `text`; images go. */
const withoutLinks = (text: string): string =>
  text
    .replace(/!\[[^\]\n]{0,1000}\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,200}\])/g, "")
    .replace(/\[([^\]]{0,1000})\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,200}\])/g, "$1");

/** A heading without its closing `#`s, its id (`{#plant}`) and its inline marks. */
export const plainHeading = (written: string): string =>
  withoutLinks(written.trim().replace(/\s\{[:#][^}\n]{0,200}\}$/, "").replace(/(?<=\s)#+$/, "")).replace(/[*_`]{1,3}/g, "").trim();

const block = /^(?:#{1,6}\s|[-*+]\s|\d{1,3}[.)]\s|>|```|~~~|<|\||:::| {4}|\[[^\]]+\]:|[-=*_]{3,}$)/;

/** Text of the paragraphs of a piece of Markdown: headings, code, quotes and tables are none. */
export function plainParagraphs(markdown: string): string {
  const paragraphs = markdown.replace(/^```[^]*?^```/gm, "").split(/\n\s*\n/).map((paragraph) => paragraph.trimEnd().replace(/^\n+/, ""));
  const prose = paragraphs.filter((paragraph) => paragraph !== "" && !block.test(paragraph));
  const inline = prose.map((paragraph) => withoutLinks(paragraph).replace(/<[^<>\n]{1,500}>/g, "").replace(/(?<![\p{L}\p{N}])[*_]{1,3}|[*_]{1,3}(?![\p{L}\p{N}])|`/gu, ""));
  return inline.join(" ").replace(/\\([^\p{L}\p{N}\s])/gu, "$1").replace(/\s+/g, " ").trim();
}
