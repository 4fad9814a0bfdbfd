/** Elements whose children must be certain elements: lists, tables, folds, figures. Each rule takes one with any children and gives what HTML has. */
import { Element, isTag, type ChildNode } from "domhandler";
import { isBlank } from "./phrasing.ts";

export type Rule = (found: Element) => ChildNode[];

export const withChildren = ({ attribs }: Element, name: string, children: readonly ChildNode[]): Element => new Element(name, attribs, [...children]);

const named = (node: ChildNode, ...names: readonly string[]): node is Element => isTag(node) && names.includes(node.name);

/** Children of other kinds, each run of them in an element of the kind that may be there. */
function gathered(nodes: readonly ChildNode[], allowed: readonly string[], wrapper: string): ChildNode[] {
  const found: ChildNode[] = [];
  let open: Element | undefined;
  for (const node of nodes) {
    if (named(node, ...allowed)) {
      open = undefined;
      found.push(node);
    } else if (open) open.children.push(node);
    else if (isBlank(node)) found.push(node);
    else {
      open = new Element(wrapper, {}, [node]);
      found.push(open);
    }
  }
  return found;
}

const list: Rule = (found) => [withChildren(found, found.name, gathered(found.children, ["li"], "li"))];

/** Terms, each with what is said of it. */
const isDefined = (children: readonly ChildNode[]): boolean =>
  /^(?:t+d+)+$/.test(children.filter((node) => !isBlank(node)).map((node) => (named(node, "dt") ? "t" : named(node, "dd") ? "d" : "x")).join(""));

const definitions: Rule = (found) =>
  isDefined(found.children) ? [found] : [withChildren(found, "div", found.children.map((node) => (named(node, "dt", "dd") ? withChildren(node, "div", node.children) : node)))];

/** A row without a cell is none. */
const rowGroup: Rule = (found) => [withChildren(found, found.name, gathered(found.children, ["tr"], "tr").flatMap((node) => (named(node, "tr") ? row(node) : [node])))];

const row: Rule = (found) => {
  const cells = gathered(found.children, ["td", "th"], "td");
  return cells.some((node) => isTag(node)) ? [withChildren(found, "tr", cells)] : [];
};

const tableParts = ["caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr"];

/** The first of its kind stays what it is; a second head is a body. */
const bodiesAfter = (first: ChildNode | undefined) => (node: ChildNode): ChildNode => (named(node, "thead", "tfoot") && node !== first ? withChildren(node, "tbody", node.children) : node);

/** What is no part of a table stood before it in every browser. */
const table: Rule = (found) => {
  const strays = found.children.filter((node) => !named(node, ...tableParts) && !isBlank(node));
  const of = (...names: readonly string[]): Element[] => found.children.filter((node) => named(node, ...names));
  const [[caption, ...captions], [head], [foot]] = [of("caption"), of("thead"), of("tfoot")];
  const bodies = of("tbody", "tr", "thead", "tfoot").filter((node) => node !== head && node !== foot).map(bodiesAfter(head));
  const parts = [...(caption ? [caption] : []), ...of("colgroup", "col"), ...(head ? [head] : []), ...bodies, ...(foot ? [foot] : [])];
  const before = [...strays, ...captions.map((one) => withChildren(one, "div", one.children))];
  return bodies.length > 0 || head || foot ? [...before, withChildren(found, "table", parts)] : before;
};

const fold: Rule = (found) => {
  const [first, ...others] = found.children.filter((node) => !isBlank(node));
  const rest = others.map((node) => (named(node, "summary") ? withChildren(node, "div", node.children) : node));
  return first && named(first, "summary") ? [withChildren(found, "details", [first, ...rest])] : [withChildren(found, "div", found.children)];
};

/** One caption, at an end. */
const figure: Rule = (found) => {
  const captions = found.children.filter((node) => named(node, "figcaption"));
  const [caption, ...others] = captions;
  if (!caption) return [found];
  const extra = new Set<ChildNode>(others);
  const children = found.children.filter((node) => node !== caption).map((node) => (extra.has(node) && isTag(node) ? withChildren(node, "div", node.children) : node));
  const isFirst = found.children.find((node) => !isBlank(node)) === caption;
  return [withChildren(found, "figure", isFirst ? [caption, ...children] : [...children, caption])];
};

export const structures: Readonly<Record<string, Rule>> = { ul: list, ol: list, dl: definitions, table, thead: rowGroup, tbody: rowGroup, tfoot: rowGroup, tr: row, details: fold, figure };
