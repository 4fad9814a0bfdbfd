/** A paragraph in several, where boilerplate runs on from the story in one: `… next year. About Acme Robotics Acme Robotics makes …`. */
import { Element, Text, isTag, isText, type ChildNode } from "domhandler";
import { parseDocument } from "htmlparser2";
import { withRoot } from "../../body/blocks.ts";
import type { Block } from "../../draft.ts";

/** What of a node is in one of the pieces. */
interface Share {
  readonly piece: number;
  readonly node: ChildNode;
}

/** Neighbours in the same piece, together under a copy of their element. */
function gathered(element: Element, shares: readonly Share[]): Share[] {
  const found: { readonly piece: number; readonly nodes: ChildNode[] }[] = [];
  for (const { piece, node } of shares) {
    const last = found.at(-1);
    if (last?.piece === piece) last.nodes.push(node);
    else found.push({ piece, nodes: [node] });
  }
  return found.map(({ piece, nodes }) => ({ piece, node: new Element(element.name, { ...element.attribs }, nodes) }));
}

/**
 * Walks the tree from left to right, and knows which piece the next letter is of.
 * @param cuts how many letters stand before each cut; blanks do not count, for those of the text and of the markup differ
 */
function cutter(cuts: readonly number[]): (node: ChildNode) => Share[] {
  let [seen, piece] = [0, 0];
  const ofText = (data: string): Share[] => {
    const found: Share[] = [];
    let from = 0;
    for (const { index } of data.matchAll(/\S/g)) {
      if (seen === cuts[piece]) {
        if (index > from) found.push({ piece, node: new Text(data.slice(from, index)) });
        piece += 1;
        from = index;
      }
      seen += 1;
    }
    return [...found, { piece, node: new Text(data.slice(from)) }];
  };
  const sharesOf = (node: ChildNode): Share[] => {
    if (isText(node)) return ofText(node.data);
    if (!isTag(node) || node.children.length === 0) return [{ piece, node }];
    return gathered(node, node.children.flatMap(sharesOf));
  };
  return sharesOf;
}

const isVoid = (node: Element): boolean => node.name === "br" || (node.name !== "img" && node.children.length === 0);

const isBlank = (node: ChildNode | undefined): boolean => node !== undefined && ((isTag(node) && isVoid(node)) || (isText(node) && node.data.trim() === ""));

/** Takes line breaks and blanks from one end, also within marks. */
function trimEdge(root: Element, end: 0 | -1): void {
  while (isBlank(root.children.at(end))) root.children.splice(end, 1);
  const edge = root.children.at(end);
  if (edge && isText(edge)) edge.data = end === 0 ? edge.data.trimStart() : edge.data.trimEnd();
  else if (edge && isTag(edge)) trimEdge(edge, end);
}

function trimEdges(root: Element): void {
  trimEdge(root, 0);
  trimEdge(root, -1);
}

/**
 * Marks that reach over a cut stand on both sides of it. Linear in the block, however many cuts.
 * @param cuts places in the block's text, ascending, neither its beginning nor its end
 */
export function splitBlock(block: Block, cuts: readonly number[]): readonly Block[] {
  if (cuts.length === 0) return [block];
  const root = parseDocument(block.html).children.find(isTag);
  if (!root) return [block];
  const [counts, lines]: [number[], number[]] = [[], [0]];
  cuts.forEach((cut, index) => {
    const between = block.text.slice(cuts[index - 1] ?? 0, cut);
    counts.push((counts.at(-1) ?? 0) + between.replace(/\s+/g, "").length);
    lines.push((lines.at(-1) ?? 0) + between.split("\n").length - 1);
  });
  return cutter(counts)(root).flatMap(({ piece, node }) => {
    if (!isTag(node)) return [];
    trimEdges(node);
    return [withRoot(block.line === undefined ? block : { ...block, line: block.line + (lines[piece] ?? 0) }, node)];
  });
}
