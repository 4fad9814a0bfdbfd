/** XML from data. Attributes are keys that begin with `@`, text beside them is `#text`, and `#html` is text in a CDATA section. */
import { XMLBuilder } from "fast-xml-parser";
import { withoutControls } from "../grammar/control-characters.ts";

export interface XmlElement {
  readonly [name: string]: XmlContent;
}

/** What is undefined is left out. */
export type XmlContent = string | XmlElement | readonly XmlContent[] | undefined;

const options = {
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  cdataPropName: "#html",
  format: true,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  tagValueProcessor: (_: string, value: unknown) => withoutControls(String(value)),
  attributeValueProcessor: (_: string, value: unknown) => withoutControls(String(value)),
} as const;

interface Settings {
  /** Elements whose content is XML that `writeXmlPart` has written: `rss.channel.item`. */
  readonly written?: string;
  /** Address of a style sheet that browsers show the document with (w3.org/TR/xml-stylesheet/). */
  readonly stylesheet?: string | undefined;
}

/** The elements, a line each name, without what makes a document of them. There is no white space in them but their own. */
export function writeXmlPart(elements: XmlElement): string {
  const builder = new XMLBuilder({ ...options, format: false });
  const lines = Object.entries(elements).map(([name, content]): string => builder.build({ [name]: content }));
  return lines.filter((line) => line !== "").map((line) => `${line}\n`).join("");
}

/** The document with the one element that `root` names. */
export function writeXml(root: XmlElement, { written, stylesheet }: Settings = {}): string {
  const builder = new XMLBuilder({ ...options, stopNodes: written ? [written] : [] });
  const style = stylesheet ? { "?xml-stylesheet": { "@type": "text/css", "@href": stylesheet } } : {};
  return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build({ ...style, ...root })}`;
}
