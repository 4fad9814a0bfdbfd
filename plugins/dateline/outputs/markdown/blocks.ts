/** Paragraphs, lists, quotes and tables, from sanitised HTML to CommonMark with GitHub's tables. */
import { isTag, isText, type ChildNode, type Element } from "domhandler";
import { parseDocument } from "htmlparser2";
import { escapeOpening, inline, textOf } from "./inline.ts";

const blocks = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "table", "hr", "div", "section", "figure", "figcaption", "dl", "dt", "dd", "details", "summary", "article", "aside", "header", "footer"]);

const isBlock = (node: ChildNode): node is Element => isTag(node) && blocks.has(node.name);

const indented = (text: string, by: string): string => text.replace(/\n(?=.)/g, `\n${by}`);

function list({ name, attribs, children }: Element): string {
  const first = Number(attribs["start"] ?? 1) || 1;
  const items = children.filter((child) => isTag(child)).filter((child) => child.name === "li");
  const isTight = items.every((item) => !item.children.some((child) => isTag(child) && child.name === "p"));
  const written = items.map((item, index) => {
    const mark = name === "ol" ? `${first + index}. ` : "- ";
    return mark + indented(blocksOf(item.children).join(isTight ? "\n" : "\n\n"), " ".repeat(mark.length));
  });
  return written.join(isTight ? "\n" : "\n\n");
}

const descendants = (node: Element, names: ReadonlySet<string>): Element[] =>
  node.children.flatMap((child) => (isTag(child) ? (names.has(child.name) ? [child] : descendants(child, names)) : []));

const cell = (node: Element): string => blocksOf(node.children).join(" ").replace(/\\?\n/g, " ").replaceAll("|", String.raw`\|`);

const rowName = new Set(["tr"]);
const cellNames = new Set(["td", "th"]);

/** The first row is the head, as Markdown has no table without one. */
function table(node: Element): string {
  const rows = descendants(node, rowName).map((row) => descendants(row, cellNames).map(cell));
  const width = Math.max(1, ...rows.map(({ length }) => length));
  const line = (cells: readonly string[]): string => `| ${Array.from({ length: width }, (_, index) => cells[index] ?? "").join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(Array.from({ length: width }, () => "---")), ...body.map(line)].join("\n");
}

function fenced(node: Element): string {
  const text = textOf(node.children).replace(/\n$/, "");
  const fence = "`".repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map(({ length }) => length + 1)));
  return `${fence}\n${text}\n${fence}`;
}

function block(node: Element): string[] {
  const level = /^h([1-6])$/.exec(node.name)?.[1];
  if (level) return [`${"#".repeat(Number(level))} ${inline(node.children).trim().replace(/\\?\n/g, " ")}`];
  switch (node.name) {
    case "p":
      return [escapeOpening(inline(node.children).trim())];
    case "ul":
    case "ol":
      return [list(node)];
    case "blockquote":
      return [`> ${blocksOf(node.children).join("\n\n").replaceAll("\n", "\n> ")}`];
    case "pre":
      return [fenced(node)];
    case "table":
      return [table(node)];
    case "hr":
      return ["---"];
    default:
      return blocksOf(node.children);
  }
}

/** Text between blocks is a paragraph of its own. */
function blocksOf(nodes: readonly ChildNode[]): string[] {
  const found: string[] = [];
  let loose: ChildNode[] = [];
  const settle = (): void => {
    const text = escapeOpening(inline(loose).trim());
    if (text !== "") found.push(text);
    loose = [];
  };
  for (const node of nodes) {
    if (isBlock(node)) {
      settle();
      found.push(...block(node).filter((text) => text !== ""));
    } else if (isTag(node) || isText(node)) loose.push(node);
  }
  settle();
  return found;
}

/** @param html sanitised */
export const markdownOf = (html: string): string => blocksOf(parseDocument(html).children).join("\n\n");
