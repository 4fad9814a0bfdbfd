/** Org's objects within a paragraph, to HTML (https://orgmode.org/worg/org-syntax.html#Objects). */
import { element, plainText, text, toHtml, type Markup } from "../tree.ts";

const tags = new Map([["*", "strong"], ["/", "em"], ["_", "u"], ["+", "del"]]);

/** A zero width space is Org's way to mark up a part of a word. Its own mark does not stand in it: what many open marks cost is then no more than the text between them. */
const emphasised = (mark: string): string =>
  String.raw`(?<=^|[\s\u200B\-({'"])[${mark}](?:[^\s${mark}](?:[^${mark}]{0,400}[^\s${mark}])?)[${mark}](?=$|[\s\u200B\-.,:!?;'")}\[\\])`;

/** In turn: a link, a footnote, an address, a forced break, emphasis, verbatim. What is in marks has no blank at its ends; bounded, so that open marks cost no more. */
const object = new RegExp(
  [
    String.raw`\[\[(?<target>[^\][]{1,2000})\](?:\[(?<label>[^\]]{1,2000}(?:\][^\]]{1,500}){0,2}?)\])?\]`,
    String.raw`\[fn:(?<note>[\w-]{0,60})(?::(?<inline>[^\][]{1,2000}))?\]`,
    String.raw`(?<address>https?:\/\/[^\s<>\[\]"]{1,2000}[^\s<>\[\]".,;:!?)])`,
    String.raw`(?<break>\\\\(?=\n))`,
    ...["*", "/", "_", "+", "=", "~"].map(emphasised),
  ].join("|"),
  "gu",
);

const picture = /\.(?:png|jpe?g|gif|svg|webp|avif)$/i;

/** `[[https://acme.example][Acme]]` · `[[file:plant.png]]` · a link to another Org file, whose page is elsewhere: its text */
function link(target: string, label: string | undefined): Markup {
  const address = target.trim().replace(/^file:/, "");
  if (label === undefined && picture.test(address)) return element("img", [], { src: address, alt: "" });
  const shown = label === undefined ? [text(address)] : inline(label);
  return /^(?:https?:\/\/|mailto:)/.test(address) ? element("a", shown, { href: address }) : element("span", shown);
}

function rendered(groups: Readonly<Record<string, string | undefined>>, whole: string): Markup {
  const { target, label, note, inline: definition, address } = groups;
  if (target !== undefined) return link(target, label);
  if (definition !== undefined) return element("small", [text(" ("), ...inline(definition), text(")")]);
  if (note !== undefined) return element("sup", [text(`[${note}]`)]);
  if (address !== undefined) return element("a", [text(address)], { href: address });
  if (groups["break"] !== undefined) return element("br");
  const tag = tags.get(whole.charAt(0));
  return tag ? element(tag, inline(whole.slice(1, -1))) : element("code", [text(whole.slice(1, -1))]);
}

/** `Export /and/ plot` → `Export and plot` */
export const inlineText = (source: string): string => plainText(toHtml(inline(source)));

export function inline(source: string): readonly Markup[] {
  const found: Markup[] = [];
  let at = 0;
  for (const match of source.matchAll(object)) {
    if (match.index > at) found.push(text(source.slice(at, match.index)));
    found.push(rendered(match.groups ?? {}, match[0]));
    at = match.index + match[0].length;
  }
  return at < source.length ? [...found, text(source.slice(at))] : found;
}
