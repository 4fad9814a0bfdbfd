/** Lexical (lexical.dev), Ghost's format since version 5.62, as HTML: text, headings, lists, quotes, links, images, code. */
import { isList, isRecord, parseJson, type Json, type JsonRecord } from "../json-document.ts";
import { htmlOf, type XmlNode } from "../xml.ts";
import { markupNode } from "./nodes.ts";

/** Bits of a text's `format`. */
const formats = [[1, "strong"], [2, "em"], [4, "s"], [8, "u"], [16, "code"], [32, "sub"], [64, "sup"]] as const;

const text = (value: Json | undefined): string => (typeof value === "string" ? value : "");

function formatted(node: JsonRecord): XmlNode {
  const bits = typeof node["format"] === "number" ? node["format"] : 0;
  return formats.filter(([bit]) => (bits & bit) !== 0).reduce<XmlNode>((inner, [, name]) => markupNode(name, [inner]), text(node["text"]));
}

/** Element names by node type. */
const elements: Readonly<Record<string, string>> = { paragraph: "p", quote: "blockquote", aside: "blockquote", listitem: "li" };

function nodeOf(node: JsonRecord, children: readonly XmlNode[]): XmlNode[] {
  const type = text(node["type"]);
  if (type === "text" || type === "extended-text") return [formatted(node)];
  if (type === "linebreak") return [markupNode("br", [])];
  if (type === "horizontalrule") return [markupNode("hr", [])];
  if (type === "image") return [markupNode("p", [markupNode("img", [], { src: text(node["src"]), alt: text(node["alt"]) })])];
  if (type === "codeblock") return [markupNode("pre", [markupNode("code", [text(node["code"])])])];
  if (type === "link") return [markupNode("a", children, { href: text(node["url"]) })];
  if (type.endsWith("heading")) return [markupNode(/^h[1-6]$/.test(text(node["tag"])) ? text(node["tag"]) : "h2", children)];
  if (type === "list") return [markupNode(node["tag"] === "ol" ? "ol" : "ul", children)];
  const name = elements[type.replace(/^extended-/, "")];
  return name ? [markupNode(name, children)] : [...children];
}

const deepest = 60;

function nodes(value: Json | undefined, depth: number): XmlNode[] {
  if (!isList(value) || depth > deepest) return [];
  return value.filter(isRecord).flatMap((node) => nodeOf(node, nodes(node["children"], depth + 1)));
}

/** Cards of HTML and Markdown stand among the nodes, and are already written. */
const written = (node: Json): string => (isRecord(node) && node["type"] === "html" ? text(node["html"]) : isRecord(node) && node["type"] === "markdown" ? text(node["markdown"]) : htmlOf(nodes([node], 0)));

/** Undefined if it is no Lexical. */
export function renderLexical(source: string): string | undefined {
  const root = parseJson(source)?.value;
  if (!isRecord(root) || !isRecord(root["root"]) || !isList(root["root"]["children"])) return undefined;
  return root["root"]["children"].map(written).join("\n");
}
