/** Source code in colours, as elements with classes. The only file that knows highlight.js. */
import { Element, Text, isTag, isText, type ChildNode } from "domhandler";
import type Hljs from "highlight.js/lib/common";
import { parseDocument } from "htmlparser2";
import { required } from "../required.ts";

const library = (): typeof Hljs => required("highlight.js/lib/common");

/**
 * highlight.js's scopes (highlightjs.readthedocs.io/en/latest/css-classes-reference.html) by what a reader tells apart.
 * What stands in none of them has the text's own colour.
 */
const kinds = {
  comment: ["comment", "quote", "meta"],
  keyword: ["keyword", "literal", "built_in", "selector-tag", "selector-pseudo", "bullet", "type"],
  name: ["title", "name", "section", "attr", "attribute", "property", "variable", "template-variable", "selector-class", "selector-id"],
  string: ["string", "regexp", "symbol", "link", "code"],
  number: ["number"],
  added: ["addition"],
  removed: ["deletion"],
} as const;

const kindOf = new Map<string, string>(Object.entries(kinds).flatMap(([kind, scopes]) => scopes.map((scope) => [`hljs-${scope}`, `code-${kind}`])));

/** Longer ones are data, not something to read; and a language's rules are not linear in all texts. */
const longest = 20_000;

function shown(node: ChildNode): ChildNode[] {
  if (isText(node)) return [new Text(node.data)];
  if (!isTag(node)) return [];
  const children = node.children.flatMap(shown);
  const kind = kindOf.get(node.attribs["class"]?.split(" ")[0] ?? "");
  return kind === undefined ? children : [new Element("span", { class: kind }, children)];
}

/**
 * @param language as a fence names it: `ts`, `typescript`
 * @returns undefined where there is nothing to colour by
 */
export function codeInColours(code: string, language: string): ChildNode[] | undefined {
  if (code.length > longest || library().getLanguage(language) === undefined) return undefined;
  const { value } = library().highlight(code, { language, ignoreIllegals: true });
  return parseDocument(value).children.flatMap(shown);
}
