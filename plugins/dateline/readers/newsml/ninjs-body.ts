/** Texts of a ninjs item: `body_xhtml`, `body_text` … in 1.x, `bodies: [{role, contenttype, value}]` in 2.x and 3.x. */
import type { Body, Markup } from "../../draft.ts";
import { descendantsOf, parseXml } from "../xml.ts";
import { storyHtml } from "./html-text.ts";
import { isRecord, jsonText, lowerKeys, recordsOf, type JsonRecord } from "./json-value.ts";
import { nitfBody } from "./nitf-item.ts";

interface Rendition {
  readonly role: string;
  readonly type: string;
  readonly text: string;
}

/** `body_text: "…"` and `bodies: [{role: "text", value: "…"}]` alike. */
export function renditionsOf(item: JsonRecord, singular: string, plural: string): readonly Rendition[] {
  const listed = recordsOf(item[plural]).map(lowerKeys).map((each) => ({ role: jsonText(each["role"]) ?? "", type: jsonText(each["contenttype"]) ?? "", text: jsonText(each["value"]) ?? "" }));
  const keyed = Object.entries(item)
    .filter(([key]) => key === singular || key.startsWith(`${singular}_`))
    .map(([key, value]) => ({ role: key.slice(singular.length + 1), type: "", text: jsonText(value) ?? "" }));
  return [...listed, ...keyed].filter(({ text }) => text !== "");
}

type Kind = "html" | "nitf" | "plain" | "other";

function kindOf({ role, type, text }: Rendition): Kind {
  if (/nitf/i.test(`${role} ${type}`)) return /<(?:\w+:)?nitf[\s>]/.test(text) ? "nitf" : "other";
  if (/html/i.test(`${role} ${type}`)) return "html";
  if (/xml/i.test(type)) return "other";
  return /plain|^$/i.test(type) && /^\s*<(?:p|div|section|article|html)\b/i.test(text) ? "html" : "plain";
}

/** As well marked up as can be. */
const order: readonly Kind[] = ["html", "nitf", "plain"];

function nitfMarkup(text: string, title: string): string {
  const nitf = descendantsOf({ name: "", prefix: "", attributes: new Map(), children: parseXml(text).elements, line: 1 }, "nitf")[0];
  return nitf ? nitfBody(nitf, title).text : "";
}

/** One long text, or lines that are paragraphs. */
const paragraphsOf = (text: string): string => {
  const lines = text.replace(/\r\n?/g, "\n").trim();
  return /\n\s*\n/.test(lines) ? lines : lines.replaceAll("\n", "\n\n");
};

function textOf(kind: Kind, text: string, title: string): string {
  if (kind === "html") return storyHtml(text, title);
  return kind === "nitf" ? nitfMarkup(text, title) : paragraphsOf(text);
}

/** The best of the texts, or undefined. Media items have a caption in `descriptions` instead. */
export function bestBody(renditions: readonly Rendition[], title: string, line: number): Body | undefined {
  for (const kind of order) {
    const markup: Markup = kind === "plain" ? "plain" : "html";
    const text = renditions.filter((each) => kindOf(each) === kind).map((each) => textOf(kind, each.text, title)).find((each) => each.trim() !== "");
    if (text !== undefined) return { markup, text, line };
  }
  return undefined;
}

/** `[{name}]` or `["name"]`. */
export const namesIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).map((each) => jsonText(isRecord(each) ? each["name"] : each)).filter((name) => name !== undefined);
