/** Mobiledoc (github.com/bustle/mobiledoc-kit, MOBILEDOC.md), Ghost's format before version 5.62, as HTML. */
import { parseJson, isList, isRecord, type Json } from "../json-document.ts";
import { htmlOf, type XmlNode } from "../xml.ts";
import { markupNode } from "./nodes.ts";

type List = readonly Json[];

const list = (value: Json | undefined): List => (isList(value) ? value : []);
const text = (value: Json | undefined): string => (typeof value === "string" ? value : "");

interface Doc {
  readonly markups: List;
  readonly atoms: List;
  readonly cards: List;
}

/** `["a", ["href", "https://…"]]` around what is in it. */
function wrapped(markup: Json | undefined, children: readonly XmlNode[]): XmlNode {
  const [name, attributes] = list(markup);
  const pairs = list(attributes).map(text);
  const entries = pairs.flatMap((key, index) => (index % 2 === 0 ? [[key, pairs[index + 1] ?? ""] as const] : []));
  return markupNode(text(name) || "span", children, Object.fromEntries(entries));
}

/** Markers `[kind, opened markups, closed markups, text]`: markups stay open over markers until they are closed. */
function inlines(markers: List, doc: Doc): XmlNode[] {
  const open: number[] = [];
  return markers.map((marker) => {
    const [kind, opens, closes, value] = list(marker);
    for (const index of list(opens)) if (typeof index === "number") open.push(index);
    const written: XmlNode = kind === 1 ? text(list(doc.atoms[Number(value)])[1]) : text(value);
    const node = open.toReversed().reduce<XmlNode>((inner, index) => wrapped(doc.markups[index], [inner]), written);
    if (typeof closes === "number" && closes > 0) open.splice(-closes);
    return node;
  });
}

/** A card's text is in its payload. */
function card(value: Json | undefined): XmlNode[] {
  const [name, payload] = list(value);
  if (!isRecord(payload)) return name === "hr" ? [markupNode("hr", [])] : [];
  if (name === "image") return [markupNode("p", [markupNode("img", [], { src: text(payload["src"]), alt: text(payload["alt"]) })])];
  if (name === "code") return [markupNode("pre", [markupNode("code", [text(payload["code"])])])];
  return [];
}

function section(value: Json, doc: Doc): XmlNode[] {
  const [kind, second, third] = list(value);
  if (kind === 1) return [markupNode(text(second) || "p", inlines(list(third), doc))];
  if (kind === 2) return [markupNode("p", [markupNode("img", [], { src: text(second) })])];
  if (kind === 3) return [markupNode(text(second) || "ul", list(third).map((item) => markupNode("li", inlines(list(item), doc))))];
  return kind === 10 ? card(doc.cards[Number(second)]) : [];
}

export interface Rendered {
  readonly markup: "html" | "markdown";
  readonly text: string;
}

/** Markdown in one card, as Ghost 1.0 kept all posts; HTML cards and markup otherwise. Undefined if it is no Mobiledoc. */
export function renderMobiledoc(written: string): Rendered | undefined {
  const root = parseJson(written)?.value;
  if (!isRecord(root) || !isList(root["sections"])) return undefined;
  const doc = { markups: list(root["markups"]), atoms: list(root["atoms"]), cards: list(root["cards"]) };
  const payloads = doc.cards.map((value) => list(value)[1]).filter(isRecord);
  const markdown = payloads.map((payload) => text(payload["markdown"])).filter(Boolean);
  const own = root["sections"].flatMap((value) => section(value, doc));
  if (markdown.length > 0 && htmlOf(own).replace(/<[^>]*>/g, "").trim() === "") return { markup: "markdown", text: markdown.join("\n\n") };
  return { markup: "html", text: htmlOf(own) + payloads.map((payload) => text(payload["html"])).join("\n") };
}
