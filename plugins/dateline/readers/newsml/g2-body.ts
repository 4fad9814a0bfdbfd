/** The text of a NewsML-G2 item: the first rendition in its content set that has text, else its caption. */
import type { Body } from "../../draft.ts";
import { childOf, childrenOf, descendantsOf, isElement, rawText, textOf, type XmlElement } from "../xml.ts";
import { textFacts } from "./element-facts.ts";
import type { Facts } from "./facts.ts";
import { markupOf, withoutTitle, xhtmlNodes } from "./markup.ts";
import { nitfBody, nitfFacts } from "./nitf-item.ts";

const inline = (item: XmlElement): readonly XmlElement[] =>
  (childOf(item, "contentSet")?.children ?? []).filter(isElement).filter(({ name }) => name === "inlineXML" || name === "inlineData");

const typeOf = (content: XmlElement): string => content.attributes.get("contenttype") ?? "";

const nitfIn = (content: XmlElement): XmlElement | undefined => descendantsOf(content, "nitf")[0];

/** XHTML, or another vocabulary that has paragraphs: results, events and tables of data have none. */
function paragraphs(content: XmlElement, title: string): string {
  const isPage = descendantsOf(content, "html").length > 0 || /html/i.test(typeOf(content));
  return isPage || descendantsOf(content, "p").length > 0 ? markupOf(withoutTitle(xhtmlNodes(content), title)) : "";
}

function bodyOf(content: XmlElement, title: string): Body {
  const { line } = content;
  if (content.name === "inlineData") return { markup: /html/i.test(typeOf(content)) ? "html" : "plain", text: rawText(content).replace(/^\s*\n/, "").trimEnd(), line };
  const nitf = nitfIn(content);
  return nitf ? nitfBody(nitf, title) : { markup: "html", text: paragraphs(content, title), line };
}

const isCaption = (element: XmlElement): boolean => /caption|summary|abstract|^$/i.test(element.attributes.get("role") ?? "");

/** Pictures and video have a caption for their text. */
function caption(item: XmlElement): Body {
  const descriptions = childrenOf(childOf(item, "contentMeta"), "description");
  const found = descriptions.find(isCaption) ?? descriptions[0];
  return { markup: "plain", text: textOf(found), line: found?.line ?? item.line };
}

export interface ItemBody {
  readonly body: Body;
  /** It is the item's description, not its content. */
  readonly isCaption: boolean;
}

export function g2Body(item: XmlElement, title: string): ItemBody {
  const body = inline(item).map((content) => bodyOf(content, title)).find(({ text }) => text.trim() !== "");
  return body ? { body, isCaption: false } : { body: caption(item), isCaption: true };
}

/** What the content says of itself: NITF its headline and by-line, XHTML its heading. */
export function contentFacts(item: XmlElement): Facts {
  const nitf = inline(item).map(nitfIn).find((found) => found !== undefined);
  if (nitf) return nitfFacts(nitf);
  const pages = inline(item).filter(({ name }) => name === "inlineXML");
  return { title: [...textFacts("XHTML h1", pages.flatMap((page) => descendantsOf(page, "h1"))), ...textFacts("XHTML title", pages.flatMap((page) => descendantsOf(page, "title")))] };
}
