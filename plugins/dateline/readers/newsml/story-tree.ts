/** TradingView's tree of a story's text, `{type: "root", children: [{type: "p", children: ["text"]}]}`, as HTML. */
import { htmlOf, type XmlNode } from "../xml.ts";
import { isRecord, jsonText, type JsonRecord } from "./json-value.ts";

/** Node types and HTML's names for them; what is not named here keeps its children. */
const names = new Map(Object.entries({
  root: "div", p: "p", b: "strong", i: "em", u: "u", a: "a", url: "a", list: "ul", "*": "li", li: "li", quote: "blockquote", h1: "h2", h2: "h2", h3: "h3", h4: "h4",
  table: "table", "table-header": "thead", "table-body": "tbody", "table-row": "tr", "table-header-cell": "th", "table-data-cell": "td",
}));

const deepest = 60;

const element = (name: string, children: readonly XmlNode[], attributes: ReadonlyMap<string, string> = new Map()): XmlNode => ({ name, prefix: "", attributes, children, line: 1 });

const address = (params: JsonRecord): string | undefined => [params["url"], params["href"], params["src"], params["link"]].map(jsonText).find((found) => found && /^https?:\/\//i.test(found));

/** A symbol, a link: what is shown stands in its parameters. */
const ownText = (params: JsonRecord): XmlNode[] => [params["text"], params["linkText"], params["title"]].map(jsonText).filter((text) => text !== undefined).slice(0, 1);

function nodeOf(node: unknown, depth: number): XmlNode[] {
  if (typeof node === "string") return [node];
  if (!isRecord(node) || depth > deepest) return [];
  const params = isRecord(node["params"]) ? node["params"] : {};
  const children = Array.isArray(node["children"]) ? node["children"].flatMap((child) => nodeOf(child, depth + 1)) : [];
  const inner = children.length > 0 ? children : ownText(params);
  const type = jsonText(node["type"]) ?? "";
  const href = address(params);
  if (/image/.test(type)) return href ? [element("img", [], new Map([["src", href], ["alt", jsonText(params["alt"]) ?? ""]]))] : [];
  const name = names.get(type) ?? "span";
  return [element(name, inner, name === "a" && href ? new Map([["href", href]]) : new Map())];
}

/** HTML of the tree, or empty if it is none. */
export const storyTreeHtml = (tree: unknown): string => (isRecord(tree) ? htmlOf(nodeOf(tree, 0)) : "");
