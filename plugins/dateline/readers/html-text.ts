/** Text out of bits of HTML: titles, summaries and terms, which feeds and exports write with tags and entities in them. */
import { innerText } from "domutils";
import { fromHtml } from "./tree.ts";
import { singleSpaced } from "../grammar/white-space.ts";

const inline = "a|abbr|b|bdi|cite|code|del|em|font|i|img|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u|wbr";
const block = "address|article|aside|blockquote|body|br|center|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|html|iframe|li|main|nav|ol|p|picture|pre|section|table|tbody|td|th|thead|tr|ul|video";

/** `<p>`, `</b>`, `<br />`; not the `<String>` of a headline about software. */
const tag = new RegExp(String.raw`<\/?(?:${inline}|${block})(?:\s[^<>]*)?\/?>`, "i");
const blockEdge = new RegExp(String.raw`<(?=\/?(?:${block})(?:\s[^<>]*)?\/?>)`, "gi");
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;

/** Whether a text that may be either was written as HTML. */
export const isHtml = (text: string): boolean => tag.test(text) || reference.test(text);

/** On one line, without tags, entities decoded. */
export function plainText(text: string): string {
  if (!/[<&]/.test(text)) return singleSpaced(text).trim();
  const html = tag.test(text) ? text.replace(blockEdge, " <") : text.replaceAll("<", "&lt;");
  return innerText([...fromHtml(html)]).replace(/\s+/g, " ").trim();
}
