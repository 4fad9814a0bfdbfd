/** A body, however it is written, to its blocks. */
import { render } from "dom-serializer";
import { Element, Text, isTag, isText, type ChildNode } from "domhandler";
import { parseDocument } from "htmlparser2";
import type { Block, Body } from "../draft.ts";
import { withoutControls } from "../grammar/control-characters.ts";
import type { Found } from "../issues.ts";
import { inOrder } from "./content-model.ts";
import { parseMarkdown, parsePlain, renderTokens } from "./markdown.ts";
import { sanitise, unsafeMarkup } from "./sanitise.ts";
import { holdsMarkup, treeOf } from "./token-tree.ts";
import { singleSpaced } from "../grammar/white-space.ts";

const inline = new Set(["a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"]);

/** Text as a person would copy it: `<br>` and the borders of blocks break the line. */
export function textOf(node: ChildNode): string {
  if (isText(node)) return singleSpaced(node.data);
  if (!isTag(node)) return "";
  if (node.name === "br") return "\n";
  const text = node.children.map(textOf).join("");
  return inline.has(node.name) ? text : `\n${text}\n`;
}

function tidy(text: string): string {
  const trimmed = text.trim();
  return trimmed.includes("\n") ? trimmed.replace(/[ \t]*\n\s*/g, "\n") : trimmed;
}

const isBlank = (node: ChildNode): boolean => isText(node) && node.data.trim() === "";

/** Every bit of text stands in `<strong>` or `<b>`. */
const isBold = (node: ChildNode): boolean => {
  if (isText(node)) return node.data.trim() === "";
  if (!isTag(node)) return true;
  return node.name === "strong" || node.name === "b" || node.name === "br" || (["em", "i", "span", "u"].includes(node.name) && node.children.every(isBold));
};

function element(name: string, attributes: Record<string, string>, children: ChildNode[]): Element {
  const created = new Element(name, attributes, children);
  for (const child of children) child.parent = created;
  return created;
}

/** Loose text and inline elements between the blocks, gathered into paragraphs. */
function paragraphs(nodes: readonly ChildNode[]): Element[] {
  const found: Element[] = [];
  let loose: ChildNode[] = [];
  const close = (): void => {
    if (loose.some((node) => !isBlank(node))) found.push(element("p", {}, loose));
    loose = [];
  };
  for (const node of nodes) {
    if (isTag(node) && !inline.has(node.name)) {
      close();
      found.push(node);
    } else if (isText(node) || isTag(node)) loose.push(node);
  }
  close();
  return found;
}

const wrappers = new Set(["div", "section", "article"]);

/** A page's body often stands in one `<div>`, or in a row of them: their contents are the blocks. */
const unwrapped = (nodes: readonly ChildNode[]): Element[] =>
  paragraphs(nodes).flatMap((node) => (wrappers.has(node.name) ? unwrapped(node.children) : [node]));

const isTable = (node: ChildNode): boolean => isTag(node) && node.name === "table";

const scrolling = (table: ChildNode): Element => element("div", { class: "scroll", tabindex: "0" }, [table]);

/**
 * A copy without the lines: they are for the block, not for the page. Wide tables scroll in place, by mouse and by keyboard, in quotes and
 * lists too; a table's own tables scroll with it.
 */
function shown(node: ChildNode, scrolls = false): ChildNode {
  if (!isTag(node)) return node;
  const { "data-line": _, ...attributes } = node.attribs;
  const within = scrolls || isTable(node);
  const copy = element(node.name, attributes, node.children.map((child) => shown(child, within)));
  return within && !scrolls ? scrolling(copy) : copy;
}

/** The line that markdown-it noted; a fenced text's stands on the `<code>` within its `<pre>`. */
function lineOf(node: Element): number {
  const inner = node.name === "pre" ? node.children.find(isTag) : undefined;
  return Number(node.attribs["data-line"] ?? inner?.attribs["data-line"]);
}

function block(node: Element): Block {
  const line = lineOf(node);
  return {
    tag: node.name,
    html: withoutControls(render(shown(node), { encodeEntities: "utf8" })),
    text: withoutControls(tidy(textOf(node))),
    bold: node.name === "p" && node.children.every(isBold),
    ...(Number.isNaN(line) ? {} : { line }),
  };
}

const hasContent = (found: Block): boolean => found.text !== "" || found.html.includes("<img") || found.tag === "hr";

/** Past this, markup is not worked out: its cost is not linear in all texts. */
const longestMarkup = 1_000_000;

/** Very long texts: paragraphs, with nothing in them looked at. */
function bareBlocks(body: Body): Block[] {
  const parts = body.text.split(/\n{2,}/).map((part) => part.trim()).filter(Boolean);
  return parts.map((text) => ({ tag: "p", html: render(element("p", {}, [new Text(text)]), { encodeEntities: "utf8" }), text, bold: false }));
}

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly problems: readonly Found[];
}

interface Tree {
  readonly nodes: readonly ChildNode[];
  /** What had to be taken out. */
  readonly unsafe?: string;
}

function sanitisedTree(html: string): Tree {
  const unsafe = unsafeMarkup(html);
  return { nodes: inOrder(parseDocument(sanitise(html)).children), ...(unsafe === undefined ? {} : { unsafe }) };
}

function treeOfBody({ markup, text, line }: Body, formulas: boolean): Tree {
  if (markup === "html") return sanitisedTree(text);
  const tokens = markup === "markdown" ? parseMarkdown(text, line, formulas) : parsePlain(text, line);
  return holdsMarkup(tokens) ? sanitisedTree(renderTokens(tokens)) : { nodes: treeOf(tokens) };
}

/**
 * Sanitised blocks of a body, with what had to be taken out.
 * @param formulas whether its LaTeX is to stay as it is written
 */
export function blocksOf(body: Body, formulas = false): Blocks {
  if (body.text.length > longestMarkup) return { blocks: bareBlocks(body), problems: [{ code: "text-too-long", detail: `${body.text.length} characters` }] };
  const { nodes, unsafe } = treeOfBody(body, formulas);
  return {
    blocks: unwrapped(nodes).map(block).filter(hasContent),
    problems: unsafe === undefined ? [] : [{ code: "html-removed", detail: unsafe }],
  };
}

/** The block with another document tree. */
export const withRoot = (found: Block, root: Element): Block => ({ ...found, html: render(root, { encodeEntities: "utf8" }), text: tidy(textOf(root)) });

/** Changes a block's HTML through its document tree. */
export function editBlock(found: Block, edit: (root: Element) => void): Block {
  const root = parseDocument(found.html).children.find(isTag);
  if (!root) return found;
  edit(root);
  return withRoot(found, root);
}
