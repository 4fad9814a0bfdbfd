/** An XML document of items to its reading: what every XML standard does the same way. */
import { splitEntries } from "../feed/entries.ts";
import type { Found, Reading } from "../reader.ts";
import { parseXml, type XmlElement } from "../xml.ts";
import { readingOf, type Item } from "./versions.ts";

interface XmlItems {
  /** The document's elements in one without a name, or, if it has a fault, one for each part that could be read. */
  readonly documents: readonly XmlElement[];
  /** Why it could not be read to its end, or which of its items could not be read. */
  readonly problems: readonly Found[];
}

const inOne = (elements: readonly XmlElement[], line = 1): XmlElement => ({ name: "", prefix: "", attributes: new Map(), children: elements, line });

/**
 * A document with a fault is read item by item: a fault in one hides no other.
 * @param names of the elements that are items
 */
export function parseItems(text: string, names: readonly string[]): XmlItems {
  const { elements, fault } = parseXml(text);
  if (fault === undefined) return { documents: [inOne(elements)], problems: [] };
  const parts = splitEntries(text, names.join("|")).entries.map(({ xml, line }) => ({ line, ...parseXml(xml, line) }));
  const whole = parts.filter((part) => part.fault === undefined);
  const broken: Found = { code: "syntax-broken", detail: fault };
  if (whole.length === 0) return { documents: [inOne(elements)], problems: [broken] };
  const unreadable = parts.filter((part) => part.fault !== undefined).map(({ line, fault: detail = "" }): Found => ({ code: "item-unreadable", line, detail }));
  return { documents: whole.map((part) => inOne(part.elements, part.line)), problems: unreadable.length > 0 ? unreadable : [broken] };
}

/** @param itemsOf the items in a document, whose root stands in an element without a name */
export function readXmlItems(text: string, names: readonly string[], itemsOf: (document: XmlElement) => readonly Item[]): Reading {
  const { documents, problems: faults } = parseItems(text, names);
  const { drafts, problems } = readingOf(documents.flatMap(itemsOf));
  return { drafts, problems: [...faults, ...problems] };
}
