/**
 * XML to a tree and back to markup. The only file that knows fast-xml-parser.
 * Nothing a document declares is expanded, nesting is bounded, and the order of text and elements is kept.
 */
import type * as Library from "fast-xml-parser";
import { required } from "../required.ts";
import { lineFinder } from "./line-finder.ts";
import { entityText } from "./xml-entities.ts";
import { singleSpaced } from "../grammar/white-space.ts";

/** Loaded with the first document that needs it. */
const library = (): typeof Library => required("fast-xml-parser");

export interface XmlElement {
  /** Without its prefix: `lang` of `xml:lang`, `creator` of `dc:creator`. */
  readonly name: string;
  readonly prefix: string;
  /** By name without prefix; where two share one, the unprefixed. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  /** Line of its tag, from 1. */
  readonly line: number;
}

export type XmlNode = XmlElement | string;

export interface XmlDocument {
  /** The elements at the top: one, in a document without faults. */
  readonly elements: readonly XmlElement[];
  /** Why the text could not be read to its end. */
  readonly fault?: string;
}

/** Past this no document of news is nested. */
const deepest = 200;

/** Tags that HTML never closes. */
const unpaired = ["br", "hr", "img", "col", "wbr"];

/** Elements stand under this key with their attributes. */
const attributesKey = ":@";

const options = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  captureMetaData: true,
  cdataPropName: "#cdata",
  ignoreDeclaration: true,
  ignorePiTags: true,
  processEntities: false,
  maxNestedTags: deepest,
} as const;

type Loose = Record<PropertyKey, unknown>;

const isLoose = (value: unknown): value is Loose => value !== null && typeof value === "object" && !Array.isArray(value);

const looseList = (value: unknown): readonly Loose[] => (Array.isArray(value) ? value.filter(isLoose) : []);

const localName = (name: string): string => name.slice(name.lastIndexOf(":") + 1);

function attributesOf(given: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(isLoose(given) ? given : {})) {
    const local = localName(name);
    if (name === local || !found.has(local)) found.set(local, entityText(String(value)));
  }
  return found;
}

interface Reading {
  readonly lineAt: (offset: number) => number;
  readonly metaKey: PropertyKey;
}

function offsetOf(node: Loose, { metaKey }: Reading): number {
  const meta = node[metaKey];
  const offset = isLoose(meta) ? meta["startIndex"] : undefined;
  return typeof offset === "number" ? offset : 0;
}

function nodesOf(parsed: unknown, reading: Reading): XmlNode[] {
  return looseList(parsed).flatMap((node): XmlNode[] => {
    if (typeof node["#text"] === "string") return [entityText(node["#text"])];
    if ("#cdata" in node) return looseList(node["#cdata"]).map((part) => String(part["#text"] ?? ""));
    const key = Object.keys(node).find((name) => name !== attributesKey);
    if (key === undefined) return [];
    const name = localName(key);
    const prefix = key === name ? "" : key.slice(0, -name.length - 1);
    return [{ name, prefix, attributes: attributesOf(node[attributesKey]), children: nodesOf(node[key], reading), line: reading.lineAt(offsetOf(node, reading)) }];
  });
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== "string";

function parsed(text: string, line: number): XmlElement[] {
  const { XMLParser } = library();
  const nodes: unknown = new XMLParser(options).parse(text);
  const lineIn = lineFinder(text);
  return nodesOf(nodes, { lineAt: (offset) => lineIn(offset) + line - 1, metaKey: XMLParser.getMetaDataSymbol().valueOf() }).filter(isElement);
}

/**
 * Reads XML 1.0 (https://www.w3.org/TR/xml/). A document that breaks off is read as far as its last whole tag.
 * Never throws: what could not be read is told as the fault.
 * @param line that the text begins on, if it is a part of a document
 */
export function parseXml(text: string, line = 1): XmlDocument {
  try {
    return { elements: parsed(text, line) };
  } catch (error) {
    const fault = (error instanceof Error ? error.message : String(error)).slice(0, 160);
    try {
      return { elements: parsed(text.slice(0, text.lastIndexOf("<")), line), fault };
    } catch {
      return { elements: [], fault };
    }
  }
}

export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  (element?.children ?? []).filter(isElement).filter((child) => child.name === name);

/** The first element that the path of names leads to. */
export const childOf = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((found, name) => childrenOf(found, name)[0], element);

/** All elements of a name below, in the document's order, those within one another included. */
export function descendantsOf(element: XmlElement | undefined, ...names: readonly string[]): readonly XmlElement[] {
  return (element?.children ?? []).filter(isElement).flatMap((child) => [...(names.includes(child.name) ? [child] : []), ...descendantsOf(child, ...names)]);
}

/** All text in it, as it stands. */
export const rawText = (node: XmlNode | undefined): string =>
  node === undefined ? "" : typeof node === "string" ? node : node.children.map(rawText).join("");

/** All text in it on one line. */
export const textOf = (node: XmlNode | undefined): string => singleSpaced(rawText(node)).trim();

const loose = (node: XmlNode): Loose =>
  typeof node === "string"
    ? { "#text": node }
    : { [node.name]: node.children.map(loose), [attributesKey]: Object.fromEntries(node.attributes) };

/** The nodes as HTML: escaped, without prefixes, not yet made safe. */
export function htmlOf(nodes: readonly XmlNode[]): string {
  const { XMLBuilder } = library();
  return String(new XMLBuilder({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "", suppressEmptyNode: false, unpairedTags: unpaired }).build(nodes.map(loose)));
}
