/**
 * NewsML-G2 (https://iptc.org/std/NewsML-G2/): a news item, or a news message with any number of items.
 * Packages, concepts, knowledge, planning and catalogues are no articles: each is named in the report.
 */
import { g2Item } from "./newsml/g2-item.ts";
import type { Item } from "./newsml/versions.ts";
import { readXmlItems } from "./newsml/xml-reading.ts";
import type { Reader } from "./reader.ts";
import { descendantsOf, isElement, type XmlElement } from "./xml.ts";
import { rootName } from "./xml-root.ts";

/** What the items are that are no news. */
const others = new Map(Object.entries({
  packageItem: "a package, a list of other items",
  conceptItem: "a concept, such as a person, a place or an event",
  knowledgeItem: "a list of concepts",
  planningItem: "a plan of coverage to come",
  catalogItem: "a catalogue of vocabularies",
  catalog: "a catalogue of vocabularies",
}));

const kinds = ["newsItem", ...others.keys()];

/** Parts of an item that are kept as documents of their own: read as an item that has nothing else. */
const parts = new Set(["contentSet", "contentMeta", "itemMeta", "groupSet"]);

const roots = new Set(["newsMessage", ...kinds, ...parts]);

function itemOf(element: XmlElement): Item {
  const what = others.get(element.name);
  if (what === undefined) return g2Item(element);
  const guid = element.attributes.get("guid");
  return { version: 0, line: element.line, problems: [{ code: "no-article", line: element.line, detail: `${guid ? `${guid}: it` : "It"} is ${what}.` }] };
}

function itemsOf(document: XmlElement): readonly Item[] {
  if (parts.has(document.children.find(isElement)?.name ?? "")) return [g2Item(document)];
  return descendantsOf(document, ...kinds).filter(isOwn).map(itemOf);
}

/** A catalogue within another item only says where its codes are listed. */
const isOwn = (element: XmlElement, index: number): boolean => element.name !== "catalog" || index === 0;

export const newsmlG2: Reader = {
  name: "newsml-g2",
  detect: ({ text }) => roots.has(rootName(text) ?? ""),
  read: ({ text }) => readXmlItems(text, kinds, itemsOf),
};
