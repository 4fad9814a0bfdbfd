/** Elements that stand in a line of text (html.spec.whatwg.org, phrasing content), of those that a body may have. */
import { isTag, isText, type ChildNode } from "domhandler";

export const phrasing: ReadonlySet<string> = new Set(["a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"]);

export const isPhrasing = (node: ChildNode): boolean => isText(node) || (isTag(node) && phrasing.has(node.name));

export const isBlank = (node: ChildNode): boolean => isText(node) && node.data.trim() === "";

/** A run of phrasing, or one block. */
export type Run = { readonly block: false; readonly nodes: readonly ChildNode[] } | { readonly block: true; readonly nodes: readonly [ChildNode] };

/** What stands between the blocks, and the blocks. */
export function runsOf(nodes: readonly ChildNode[]): readonly Run[] {
  const runs: { block: boolean; nodes: ChildNode[] }[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    const block = !isPhrasing(node);
    if (last && !last.block && !block) last.nodes.push(node);
    else runs.push({ block, nodes: [node] });
  }
  return runs.flatMap(({ block, nodes: [first, ...rest] }): Run[] => (first === undefined ? [] : block ? [{ block, nodes: [first] }] : [{ block: false, nodes: [first, ...rest] }]));
}
