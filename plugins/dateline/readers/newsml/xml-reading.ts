/** An XML document of items to its reading: what every XML standard does the same way. */
import type { Found, Reading } from "../reader.ts";
import { parseXml, type XmlElement } from "../xml.ts";
import { readingOf, type Item } from "./versions.ts";

/** Why the document could not be read to its end. */
export const faultProblem = (fault: string | undefined): readonly Found[] => (fault === undefined ? [] : [{ code: "syntax-broken", detail: fault }]);

/** @param itemsOf the items in the document, whose root stands in an element without a name */
export function readXmlItems(text: string, itemsOf: (document: XmlElement) => readonly Item[]): Reading {
  const { elements, fault } = parseXml(text);
  const { drafts, problems } = readingOf(itemsOf({ name: "", prefix: "", attributes: new Map(), children: elements, line: 1 }));
  return { drafts, problems: [...faultProblem(fault), ...problems] };
}
