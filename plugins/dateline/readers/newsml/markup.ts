/** Marked-up text within a news item, XHTML or NITF, as HTML. */
import { childOf, descendantsOf, htmlOf, isElement, textOf, type XmlElement, type XmlNode } from "../xml.ts";

/** NITF's elements as HTML's (https://iptc.org/std/NITF/3.6/); what is not named here keeps its name, and the sanitiser what HTML has of it. */
const names = new Map(Object.entries({
  hl1: "h2", hl2: "h3", block: "div", bq: "blockquote", media: "figure", "media-caption": "figcaption", "media-producer": "small", credit: "small",
  "nitf-table": "div", fn: "p", note: "aside", chron: "time", byline: "p", datasource: "p", tagline: "p", copyrite: "span", person: "span", org: "span",
  location: "span", event: "span", function: "span", money: "span", num: "span", "object.title": "span", virtloc: "span", postaddr: "address", lang: "span",
}));

const dropped = new Set(["media-metadata", "media-object", "nitf-table-metadata", "head", "script", "style"]);

/** Attributes that HTML has too. */
const kept = new Set(["href", "src", "alt", "title", "colspan", "rowspan", "width", "height", "start", "lang", "datetime"]);

/** A company's ticker is written beside it: `<org idsrc="NASDAQ" value="ACME">`; only what is text is shown. */
const attributesOf = ({ attributes }: XmlElement): ReadonlyMap<string, string> => new Map([...attributes].filter(([name]) => kept.has(name)));

/** NITF's picture: `<media-reference mime-type="image/jpeg" source="https://…"/>` */
function picture(element: XmlElement): XmlNode[] {
  const source = element.attributes.get("source") ?? "";
  const isImage = (element.attributes.get("mime-type") ?? "image/").startsWith("image/");
  if (!isImage || !/^https?:\/\//i.test(source)) return [];
  return [{ ...element, name: "img", attributes: new Map([["src", source], ["alt", element.attributes.get("alternate-text") ?? ""]]), children: [] }];
}

function shown(node: XmlNode): XmlNode[] {
  if (!isElement(node)) return [node];
  if (dropped.has(node.name)) return [];
  if (node.name === "media-reference") return picture(node);
  return [{ ...node, name: names.get(node.name) ?? node.name, attributes: attributesOf(node), children: node.children.flatMap(shown) }];
}

/** The nodes as HTML, not yet made safe. */
export const markupOf = (nodes: readonly XmlNode[]): string => htmlOf(nodes.flatMap(shown)).trim();

const sameText = (element: XmlElement, text: string): boolean => textOf(element).toLowerCase() === text.replace(/\s+/g, " ").trim().toLowerCase();

/** Without the heading that only repeats the title, and without the header that holds it with by-line and date. */
export function withoutTitle(nodes: readonly XmlNode[], title: string): readonly XmlNode[] {
  if (title === "") return nodes;
  const repeats = (node: XmlNode): boolean =>
    isElement(node) && (/^(?:h1|hl1)$/.test(node.name) ? sameText(node, title) : node.name === "header" && descendantsOf(node, "h1").some((heading) => sameText(heading, title)));
  return nodes.filter((node) => !repeats(node)).map((node) => (isElement(node) && /^(?:article|section|div|block)$/.test(node.name) ? { ...node, children: withoutTitle(node.children, title) } : node));
}

/** What stands in an XHTML page's body, or all of a fragment. */
export function xhtmlNodes(content: XmlElement): readonly XmlNode[] {
  const page = content.name === "html" ? content : childOf(content, "html");
  return (childOf(page, "body") ?? childOf(content, "body") ?? page ?? content).children;
}
