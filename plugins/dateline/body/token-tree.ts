/**
 * Markdown's tokens straight to a document tree, where no HTML of the author's is among them: nothing is in the tree that
 * is not written here, so it need not be sanitised and parsed again.
 */
import { Element, Text, isText, type ChildNode } from "domhandler";
import type { Token } from "markdown-it";
import { validAddress } from "./address.ts";
import { isSafeAddress } from "./sanitise.ts";

/** Deeper than this, the sanitiser cuts. */
const deepest = 60;

const isRaw = ({ type, children, level }: Token): boolean => type === "html_block" || level > deepest || (children ?? []).some((child) => child.type === "html_inline");

/** Whether the tokens hold HTML that the author wrote, or nest beyond use. */
export const holdsMarkup = (tokens: readonly Token[]): boolean => tokens.some(isRaw);

/** An element that is open, and the list its children go to. */
interface Open {
  readonly children: ChildNode[];
  readonly node?: Element;
}

function append(parent: Open, node: ChildNode): void {
  node.parent = parent.node ?? null;
  parent.children.push(node);
}

function appendText(parent: Open, text: string): void {
  const last = parent.children.at(-1);
  if (last && isText(last)) last.data += text;
  else append(parent, new Text(text));
}

function elementWith(name: string, attributes: Record<string, string>, text: string): Element {
  const element = new Element(name, attributes, []);
  appendText({ children: element.children, node: element }, text);
  return element;
}

/** Those of the named attributes that the token has. */
function attributes(token: Token, ...names: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of names) {
    const value = token.attrGet(name);
    if (value !== null) found[name] = String(value);
  }
  return found;
}

const lineOf = (token: Token): Record<string, string> => attributes(token, "data-line");

function safely(token: Token, name: "href" | "src"): Record<string, string> {
  const found = attributes(token, name);
  const address = isSafeAddress(found[name] ?? "") ? validAddress(found[name] ?? "") : undefined;
  return address === undefined ? {} : { [name]: address };
}

const attributesOf = (token: Token): Record<string, string> =>
  token.type === "link_open" ? { ...safely(token, "href"), ...attributes(token, "title") } : attributes(token, "start", "data-line");

/** The page's one h1 is the title. */
const nameOf = ({ tag }: Token): string => (tag === "h1" ? "h2" : tag);

const plainText = (tokens: readonly Token[]): string =>
  tokens.map(({ type, content, children }) => (type === "softbreak" || type === "hardbreak" ? "\n" : children ? plainText(children) : content)).join("");

function appendImage(parent: Open, token: Token): void {
  const source = safely(token, "src");
  if (!source["src"] || /^(?:mailto|tel):/i.test(source["src"])) return;
  append(parent, new Element("img", { ...source, alt: plainText(token.children ?? []), ...attributes(token, "title"), loading: "lazy" }, []));
}

/** What a token without a closing one stands for. */
function appendLeaf(parent: Open, token: Token): void {
  if (token.type === "text") appendText(parent, token.content);
  else if (token.type === "softbreak") appendText(parent, "\n");
  else if (token.type === "image") appendImage(parent, token);
  else if (token.type === "code_inline") append(parent, elementWith("code", {}, token.content));
  else if (token.tag === "code") appendCode(parent, token);
  else if (token.tag !== "") append(parent, new Element(token.tag, lineOf(token), []));
  if (token.type === "hardbreak") appendText(parent, "\n");
}

/** The word that a fence opens with: `js` of "```js title=acme.js", `rust` of "```rust,ignore". */
function languageOf({ info }: Token): Record<string, string> {
  const language = /^\s*\{?\.?([\w+#-]{1,30})/.exec(info)?.[1];
  return language === undefined ? {} : { class: `language-${language}` };
}

function appendCode(parent: Open, token: Token): void {
  const pre = new Element("pre", lineOf(token), []);
  append({ children: pre.children, node: pre }, elementWith("code", languageOf(token), token.content));
  append(parent, pre);
}

function fill(root: Open, tokens: readonly Token[]): void {
  const stack = [root];
  for (const token of tokens) {
    const parent = stack.at(-1) ?? root;
    if (token.type === "inline") fill(parent, token.children ?? []);
    else if (token.nesting === 0) appendLeaf(parent, token);
    else if (token.hidden) continue;
    else if (token.nesting < 0) stack.pop();
    else {
      const node = new Element(nameOf(token), attributesOf(token), []);
      append(parent, node);
      stack.push({ children: node.children, node });
    }
  }
}

/** @param tokens without HTML of the author's */
export function treeOf(tokens: readonly Token[]): ChildNode[] {
  const children: ChildNode[] = [];
  fill({ children }, tokens);
  return children;
}
