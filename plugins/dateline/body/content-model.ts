/**
 * Sanitised HTML put into the order that HTML has (html.spec.whatwg.org, content models): people's markup nests what may not be nested,
 * and each browser makes of it what it can. No text is lost.
 */
import { Element, Text, isTag, isText, type ChildNode } from "domhandler";
import { validAttributes } from "./attributes.ts";
import { isBlank, isPhrasing, phrasing, runsOf } from "./phrasing.ts";
import { structures, withChildren } from "./structures.ts";

/** Where an element may stand. */
const places: Readonly<Record<string, readonly string[]>> = {
  dt: ["dl"], dd: ["dl"], figcaption: ["figure"], summary: ["details"],
  caption: ["table"], colgroup: ["table"], col: ["table", "colgroup"], thead: ["table"], tbody: ["table"], tfoot: ["table"],
  tr: ["table", "thead", "tbody", "tfoot"], th: ["tr"], td: ["tr"], rt: ["ruby"], rp: ["ruby"],
};

/** Elsewhere these are nothing, and their contents stand for themselves; the others are divisions. */
const transparent = new Set(["colgroup", "col", "thead", "tbody", "tfoot", "tr", "rt", "rp"]);

const isMisplaced = (name: string, parent: string): boolean => Object.hasOwn(places, name) && !places[name]?.includes(parent);

const boxes = new Set(["p", "div", "blockquote", "pre", "h2", "h3", "h4", "h5", "h6"]);

/** `<b>Acme <p>opens</p></b>` → `<b>Acme </b><p><b>opens</b></p>` */
const aroundText = (outer: Element, nodes: readonly ChildNode[]): ChildNode[] =>
  runsOf(nodes).flatMap(({ block, nodes: run }): ChildNode[] => {
    if (!block) return run.every(isBlank) ? [...run] : [withChildren(outer, outer.name, run)];
    const [box] = run;
    return [isTag(box) && boxes.has(box.name) ? withChildren(box, box.name, aroundText(outer, box.children)) : box];
  });

/** A paragraph ends where a block begins. */
const divided = (paragraph: Element): ChildNode[] =>
  runsOf(paragraph.children).flatMap(({ block, nodes }): ChildNode[] => (block ? [...nodes] : nodes.every(isBlank) ? [] : [withChildren(paragraph, "p", nodes)]));

const hasBlocks = (nodes: readonly ChildNode[]): boolean => !nodes.every(isPhrasing);

/** One line of text of what stood in several boxes; undefined if there is more than text in them. */
function flattened(nodes: readonly ChildNode[], between: string): ChildNode[] | undefined {
  const parts = runsOf(nodes).map(({ block, nodes: run }) => {
    const [box] = run;
    if (!block) return [...run];
    return isTag(box) && boxes.has(box.name) ? flattened(box.children, between) : undefined;
  });
  return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part, index) => [...(index > 0 ? [new Text(between)] : []), ...(part ?? [])]);
}

function line(found: Element): ChildNode[] {
  if (!hasBlocks(found.children)) return [found];
  const flat = flattened(found.children, found.name === "pre" ? "\n" : " ");
  return [flat ? withChildren(found, found.name, flat) : withChildren(found, "div", found.children)];
}

const isEmpty = (node: ChildNode): boolean => (isText(node) ? node.data.trim() === "" : !isTag(node) || (node.name !== "img" && node.children.every(isEmpty)));

/** Headings have no place in cells and the like. */
const withoutHeadings = (node: ChildNode): ChildNode => (isTag(node) ? withChildren(node, /^h[2-6]$/.test(node.name) ? "p" : node.name, node.children.map(withoutHeadings)) : node);

/** Items without a list are a list. */
function listed(nodes: readonly ChildNode[]): ChildNode[] {
  const found: ChildNode[] = [];
  let open: Element | undefined;
  for (const node of nodes) {
    const isItem = isTag(node) && node.name === "li";
    if (!isItem && !(open && isBlank(node))) open = undefined;
    if (isItem && !open) found.push((open = new Element("ul", {}, [])));
    (open?.children ?? found).push(node);
  }
  return found;
}

function ordered(found: Element): ChildNode[] {
  const { name, attribs, children } = found;
  if (Object.hasOwn(structures, name)) return structures[name]?.(found) ?? [];
  if (name === "img") return attribs["src"] ? [found] : [];
  // An anchor of old, or an address that leads nowhere.
  if (name === "a" && !attribs["href"]) return [...children];
  if (name === "time" && !attribs["datetime"]) return [withChildren(found, "span", children)];
  if (phrasing.has(name)) return hasBlocks(children) ? aroundText(found, children) : [found];
  if (name === "p") return divided(found);
  if (/^h[2-6]$/.test(name) && isEmpty(found)) return [];
  if (/^(?:h[2-6]|pre|summary)$/.test(name)) return line(found);
  return [["th", "dt", "address"].includes(name) ? withChildren(found, name, children.map(withoutHeadings)) : found];
}

interface Around {
  readonly parent: string;
  readonly inLink: boolean;
}

function mend(node: ChildNode, around: Around): ChildNode[] {
  if (isText(node)) return [node];
  if (!isTag(node)) return [];
  const { name } = node;
  const misplaced = isMisplaced(name, around.parent);
  // A link in a link is none; and what is nothing here shows what it holds.
  if ((name === "a" && around.inLink) || (misplaced && transparent.has(name))) return mended(node.children, around);
  const shown = misplaced ? "div" : name;
  const children = mended(node.children, { parent: shown, inLink: around.inLink || name === "a" });
  return ordered(new Element(shown, validAttributes(node), children));
}

function mended(nodes: readonly ChildNode[], around: Around): ChildNode[] {
  const found = nodes.flatMap((node) => mend(node, around));
  return around.parent === "ul" || around.parent === "ol" ? found : listed(found);
}

/** @param nodes sanitised */
export const inOrder = (nodes: readonly ChildNode[]): ChildNode[] => mended(nodes, { parent: "", inLink: false });
