/** Elements to be serialised, for bodies that are kept as trees. */
import type { XmlElement, XmlNode } from "../xml.ts";

/** An element; attributes that say nothing are left out. */
export const markupNode = (name: string, children: readonly XmlNode[], attributes: Readonly<Record<string, string>> = {}): XmlElement => ({
  name,
  prefix: "",
  attributes: new Map(Object.entries(attributes).filter(([, value]) => value !== "")),
  children,
  line: 1,
});
