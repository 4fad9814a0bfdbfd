/** Code blocks in sanitised HTML. */
import { render } from "dom-serializer";
import { Element, isTag, isText, type ChildNode } from "domhandler";
import { parseDocument } from "htmlparser2";
import { codeInColours } from "./code.ts";

const marked = /^language-(.+)$/;

function inColours(node: Element): Element {
  const language = marked.exec(node.attribs["class"] ?? "")?.[1];
  const [only, ...others] = node.children;
  const code = only && others.length === 0 && isText(only) ? only.data : "";
  const children = language === undefined || code === "" ? undefined : codeInColours(code, language);
  return children ? new Element("code", node.attribs, children) : node;
}

function shown(node: ChildNode): ChildNode {
  if (!isTag(node)) return node;
  return node.name === "code" ? inColours(node) : new Element(node.name, node.attribs, node.children.map(shown));
}

/** Every `<code class="language-…">` whose language is known, in colours. */
export function highlightCode(html: string): string {
  return html.includes('<code class="language-') ? render(parseDocument(html).children.map(shown), { encodeEntities: "utf8" }) : html;
}
