/** Asterisks that Markdown could not pair: `**About Acme`, `** Results **`, `**Revenue grew **by 5%`. */
import { Element, Text, isTag, isText, type ChildNode } from "domhandler";
import { editBlock } from "../../body/blocks.ts";
import { headingRules } from "../../vocabulary/headings.ts";
import type { Block } from "../../draft.ts";
import type { BlockRepair } from "./repair.ts";

const untouched = new Set(["pre", "code", "kbd", "samp", "var"]);

/** What can be bold between two marks: not `2 ** 3`, `src/**`, `**kwargs`, a footnote's sign. */
const pair = /(?<![\p{L}\p{N}*/\\])\*\*(?!\*)(?<lead>\s?)(?<inner>[^*\s](?:[^*]*[^*\s])?)(?<trail>\s?)\*\*(?!\*)(?![/\\])/gu;

/** Blanks on both sides, within a line, are an operator's: `2 ** size ** 4`. */
const isProse = ({ lead = "", inner = "", trail = "" }: Readonly<Record<string, string | undefined>>, before: string): boolean =>
  /\p{L}{2}/u.test(inner) && (lead === "" || trail === "" || /(?:^|[.!?:\n])\s*$/.test(before));

function strong(text: string): Element {
  const child = new Text(text);
  const element = new Element("strong", {}, [child]);
  child.parent = element;
  return element;
}

/** A text with what stands between pairs of marks in bold. */
function paired(node: Text): ChildNode[] {
  const found: ChildNode[] = [];
  let from = 0;
  for (const { 0: all, index, groups = {} } of node.data.matchAll(pair)) {
    if (!isProse(groups, node.data.slice(0, index))) continue;
    const before = node.data.slice(from, index) + (groups["lead"] ?? "");
    found.push(new Text(before), strong(groups["inner"] ?? ""));
    from = index + all.length - (groups["trail"] ?? "").length;
    // The blank before the closing mark comes after it.
    if (groups["trail"]) node.data = `${node.data.slice(0, from)}${groups["trail"]}${node.data.slice(from + groups["trail"].length)}`;
  }
  return from === 0 ? [node] : [...found, new Text(node.data.slice(from))];
}

function pairAll(parent: Element): void {
  for (const child of parent.children) if (isTag(child) && !untouched.has(child.name)) pairAll(child);
  parent.children = parent.children.flatMap((child) => (isText(child) && child.data.includes("**") ? paired(child) : [child]));
  for (const child of parent.children) child.parent = parent;
}

/** The first or the last text of a block that is not blank. */
function edge(parent: Element, which: "first" | "last"): Text | undefined {
  const children = which === "first" ? parent.children : parent.children.toReversed();
  for (const child of children) {
    if (isText(child) && child.data.trim() !== "") return child;
    if (isTag(child)) return untouched.has(child.name) ? undefined : edge(child, which);
  }
  return undefined;
}

/** `**kwargs` is a name. */
const openMark = /^\s*\*{2,4}(?=[\p{Lu}\p{Lo}\p{N}“"‘(])/u;
const closeMark = /(?<=[\p{L}\p{N}.:!?”"’)…])\*{2,4}\s*$/u;

/** Marks at a paragraph's ends that have no other: bold type that ran on over it, or into it. */
function dropEdges(root: Element): void {
  const [first, last] = [edge(root, "first"), edge(root, "last")];
  if (first) first.data = first.data.replace(openMark, "");
  if (last) last.data = last.data.replace(closeMark, "");
}

const longestHeading = 100;

/** `**About Acme`: its closing mark is what is missing. */
const isLostHeading = ({ text }: Block): boolean => {
  const name = text.replace(/^\*{2,4}|\*{2,4}$/g, "").replace(/\s*:$/, "").trim();
  return openMark.test(text) && text.length <= longestHeading && !text.includes("\n") && (headingRules.some(({ pattern }) => pattern.test(name)) || /^\S+(?: \S+){1,9}$/.test(name)) && !/[.!?]$/.test(name);
};

const isBlank = (node: ChildNode | undefined): boolean => node !== undefined && isText(node) && node.data.trim() === "";

/** All of it in bold, as its lost mark would have it. */
function wrap(root: Element): void {
  const mark = new Element("strong", {}, root.children);
  for (const child of root.children) child.parent = mark;
  root.children = [mark];
}

function mended(block: Block): Block {
  return editBlock(block, (root) => {
    pairAll(root);
    dropEdges(root);
    root.children = root.children.filter((child, index, all) => !((index === 0 || index === all.length - 1) && isBlank(child)));
    if (isLostHeading(block) && !root.children.some((child) => isTag(child) && child.name === "strong")) wrap(root);
  });
}

const isBoldOnly = ({ html }: Block): boolean => /^<p>\s*<strong>[^<]*<\/strong>[:\s]*<\/p>$/.test(html);

export const bold: BlockRepair = {
  code: "bold-mended",
  suspects: ({ tag, text }) => text.includes("**") && tag !== "pre" && tag !== "div",
  mend: (block) => {
    if (/^\*{2}$|^\*{4}$/.test(block.text)) return undefined;
    const found = mended(block);
    return found.text === block.text ? block : { ...found, bold: found.tag === "p" && isBoldOnly(found) };
  },
};
