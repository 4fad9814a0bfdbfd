/** HTML as a tree, for readers that make some: escaped and serialised in one place. The only file of theirs that knows the parser. */
import { render } from "dom-serializer";
import { Element, Text, isTag, isText, type ChildNode, type Document } from "domhandler";
import { parseDocument } from "htmlparser2";
import { singleSpaced } from "../grammar/white-space.ts";

export type Markup = ChildNode;

export const text = (value: string): Markup => new Text(value);

/** @param attributes an undefined one is left out */
export function element(name: string, children: readonly Markup[] = [], attributes: Readonly<Record<string, string | undefined>> = {}): Markup {
  const stated = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  const created = new Element(name, Object.fromEntries(stated), [...children]);
  for (const child of children) child.parent = created;
  return created;
}

/** HTML that a document holds as such. Not sanitised: the pipeline does that to all bodies. */
export const fromHtml = (html: string): readonly Markup[] => parseDocument(html).children;

/** The same as a document, whose elements know where in the text they begin. */
export const parseHtml = (html: string): Document => parseDocument(html, { withStartIndices: true });

export const toHtml = (nodes: readonly Markup[]): string => render([...nodes], { encodeEntities: "utf8" });

const textOf = (node: Markup): string => (isText(node) ? node.data : isTag(node) ? node.children.map(textOf).join("") : "");

/** `Acme &amp; <em>Sons</em>` → `Acme & Sons` */
export const plainText = (html: string): string => singleSpaced(fromHtml(html).map(textOf).join("")).trim();

/** Notes the line that a top-level element begins on. */
export function atLine(node: Markup, line: number): Markup {
  if (isTag(node)) node.attribs["data-line"] = String(line);
  return node;
}
