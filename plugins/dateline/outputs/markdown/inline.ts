/** What stands in a line of text, from sanitised HTML to CommonMark. */
import { isTag, isText, type ChildNode, type Element } from "domhandler";

/** Characters that Markdown has a meaning for inside a line; `<` and a character reference would be HTML. */
const marks = /[\\`*_[\]<>]|&(?=#?\w+;)/g;

/** What has a meaning only at a line's beginning: headings, lists, quotes, fences. */
const opening = /^(\s*)([#+>-]|\d{1,9}(?=[.)])|~{3,}|=+$)/gm;

export const escapeText = (text: string): string => text.replace(/\s+/g, " ").replace(marks, String.raw`\$&`);

/** `1.` is a list's beginning: its dot is escaped, other marks themselves. */
export const escapeOpening = (line: string): string =>
  line.replace(opening, (whole, space: string, mark: string) => (/^\d/.test(mark) ? whole : `${space}\\${mark}`)).replace(/^(\s*\d{1,9})([.)])/gm, String.raw`$1\$2`);

const address = (url: string): string => (/[\s()<>]/.test(url) ? `<${url.replace(/[<>\n]/g, encodeURIComponent)}>` : url);

/** Marks stand close to their text, or are no marks. */
function marked(mark: string, text: string): string {
  const inner = text.trim();
  if (inner === "") return text;
  return `${/^\s/.test(text) ? " " : ""}${mark}${inner}${mark}${/\s$/.test(text) ? " " : ""}`;
}

/** A fence longer than any run of backticks in the code. */
export function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  const space = /^`|`$/.test(text) ? " " : "";
  return `${fence}${space}${text}${space}${fence}`;
}

export const textOf = (nodes: readonly ChildNode[]): string => nodes.map((node) => (isText(node) ? node.data : isTag(node) ? textOf(node.children) : "")).join("");

function element({ name, attribs, children }: Element): string {
  const inner = (): string => inline(children);
  switch (name) {
    case "strong":
    case "b":
      return marked("**", inner());
    case "em":
    case "i":
    case "cite":
      return marked("*", inner());
    case "code":
      return code(textOf(children));
    case "br":
      return "\\\n";
    case "a":
      return attribs["href"] ? `[${inner().trim()}](${address(attribs["href"])})` : inner();
    case "img":
      return `![${escapeText(attribs["alt"] ?? "")}](${address(attribs["src"] ?? "")})`;
    default:
      return inner();
  }
}

export const inline = (nodes: readonly ChildNode[]): string => nodes.map((node) => (isText(node) ? escapeText(node.data) : isTag(node) ? element(node) : "")).join("");
