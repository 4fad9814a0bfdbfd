/** Formulas in sanitised HTML. */
import { render } from "dom-serializer";
import { Element, isTag, isText, Text, type ChildNode } from "domhandler";
import { parseDocument } from "htmlparser2";
import { formulasIn, mathMl } from "./formula.ts";

export interface Replaced {
  readonly html: string;
  /** LaTeX that has a fault: it stays as it is. */
  readonly faults: readonly string[];
}

/** Where text is shown as typed. */
const verbatim = new Set(["pre", "code", "kbd", "samp"]);

/** Text with its formulas as elements between. A formula does not go over a tag. */
function divided(text: string, faults: string[]): ChildNode[] {
  const nodes: ChildNode[] = [];
  let done = 0;
  for (const formula of formulasIn(text)) {
    const math = mathMl(formula);
    if (math === undefined) {
      faults.push(formula.latex);
      continue;
    }
    nodes.push(new Text(text.slice(done, formula.start)), ...parseDocument(math).children);
    done = formula.end;
  }
  return [...nodes, new Text(text.slice(done))];
}

function shown(node: ChildNode, faults: string[]): ChildNode[] {
  if (isText(node)) return divided(node.data, faults);
  if (!isTag(node) || verbatim.has(node.name)) return [node];
  return [new Element(node.name, node.attribs, node.children.flatMap((child) => shown(child, faults)))];
}

export function replaceFormulas(html: string): Replaced {
  const faults: string[] = [];
  if (!/\$|\\[([]/.test(html)) return { html, faults };
  const nodes = parseDocument(html).children.flatMap((node) => shown(node, faults));
  return { html: render(nodes, { encodeEntities: "utf8" }), faults };
}
