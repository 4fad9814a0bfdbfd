/** A news item of NewsML 1 (https://iptc.org/standards/newsml-1/): identification, management, and a tree of components with lines and content. */
import type { Symbol } from "../../article.ts";
import type { Body, Traced } from "../../draft.ts";
import { symbolOf } from "../../vocabulary/exchanges.ts";
import { symbols } from "../front-matter/values.ts";
import { childOf, childrenOf, descendantsOf, isElement, rawText, textOf, type XmlElement } from "../xml.ts";
import { attributeFacts, textFacts } from "./element-facts.ts";
import { factFields, type Fact, type Facts } from "./facts.ts";
import { storyHtml } from "./html-text.ts";
import { markupOf, withoutTitle, xhtmlNodes } from "./markup.ts";
import { nitfBody, nitfFacts } from "./nitf-item.ts";
import type { Item } from "./versions.ts";

const contents = (item: XmlElement): readonly XmlElement[] => descendantsOf(item, "DataContent");

const nitfOf = (item: XmlElement): XmlElement | undefined => contents(item).flatMap((content) => descendantsOf(content, "nitf"))[0];

/** Marked-up text as elements, or HTML and plain text in a CDATA section. */
function contentBody(content: XmlElement, title: string): Body {
  const { line } = content;
  const nitf = descendantsOf(content, "nitf")[0];
  if (nitf) return nitfBody(nitf, title);
  if (content.children.some(isElement)) return { markup: "html", text: markupOf(withoutTitle(xhtmlNodes(content), title)), line };
  const text = rawText(content);
  const isHtml = /^\s*(?:<!--|<!doctype|<[a-z][a-z0-9]*[\s>])/i.test(text);
  return isHtml ? { markup: "html", text: storyHtml(text, title), line } : { markup: "plain", text: text.trim(), line };
}

const bodyOf = (item: XmlElement, title: string): Body =>
  contents(item).map((content) => contentBody(content, title)).find(({ text }) => text !== "") ?? { markup: "plain", text: "", line: item.line };

const identifier = (item: XmlElement): XmlElement | undefined => childOf(item, "Identification", "NewsIdentifier") ?? descendantsOf(item, "NewsIdentifier")[0];

/** `urn:newsml:provider:date:id`, as RFC 3085 puts it together, without the revision. */
function guidFacts(item: XmlElement): Fact[] {
  const id = identifier(item);
  const parts = ["ProviderId", "DateId", "NewsItemId"].map((name) => textOf(childOf(id, name)));
  if (id && parts.every((part) => part !== "")) return [{ text: `urn:newsml:${parts.join(":")}`, rule: "NewsML NewsIdentifier", line: id.line }];
  return textFacts("NewsML PublicIdentifier", [childOf(id, "PublicIdentifier")]).map((fact) => ({ ...fact, text: fact.text.replace(/:\d+[NAU]?$/, "") }));
}

const partyFacts = (item: XmlElement, role: string): Fact[] =>
  descendantsOf(item, "AdministrativeMetadata").flatMap((metadata) => attributeFacts(`NewsML ${role}`, childrenOf(metadata, role).flatMap((element) => childrenOf(element, "Party")), "FormalName"));

const properties = (item: XmlElement, name: RegExp): readonly XmlElement[] =>
  descendantsOf(item, "Property").filter(({ attributes }) => name.test(attributes.get("FormalName") ?? ""));

const valueOf = (property: XmlElement | undefined): string => property?.attributes.get("Value") ?? textOf(property);

/** `<Property FormalName="Ticker" Value="NASDAQ:ACME"/>`, or a ticker and an exchange beside or within one another. */
function symbolsOf(holder: XmlElement): readonly Symbol[] {
  const own = childrenOf(holder, "Property");
  const market = valueOf(own.find(({ attributes }) => /exchange|market/i.test(attributes.get("FormalName") ?? "")));
  const tickers = own.filter(({ attributes }) => /ticker|symbol/i.test(attributes.get("FormalName") ?? "")).map(valueOf);
  return tickers.flatMap((ticker) => symbols(ticker) ?? [symbolOf(market, ticker)].filter((symbol) => symbol !== undefined));
}

function symbolFacts(item: XmlElement): { symbols?: Traced<readonly Symbol[]> } {
  const holders = [...descendantsOf(item, "DescriptiveMetadata", "Metadata", "Property", "AdministrativeMetadata")];
  const found = new Map(holders.flatMap(symbolsOf).map((symbol) => [symbol.id, symbol] as const));
  return found.size > 0 ? { symbols: { value: [...found.values()], rule: "NewsML Property" } } : {};
}

function dateFacts(item: XmlElement): Pick<Facts, "date" | "updatedDate" | "embargoDate"> {
  const management = childOf(item, "NewsManagement");
  const said = (name: string): Fact[] => textFacts(`NewsML ${name}`, [childOf(management, name)]);
  const change = childrenOf(management, "StatusWillChange").find((element) => /usable/i.test(childOf(element, "FutureStatus")?.attributes.get("FormalName") ?? ""));
  return {
    date: [...said("FirstCreated"), ...said("ThisRevisionCreated"), ...textFacts("NewsML DateId", [childOf(identifier(item), "DateId")])],
    updatedDate: said("ThisRevisionCreated"),
    embargoDate: textFacts("NewsML StatusWillChange", [childOf(change, "DateAndTime")]),
  };
}

function factsOf(item: XmlElement): Facts {
  const lines = (name: string): Fact[] => textFacts(`NewsML ${name}`, descendantsOf(item, "NewsLines").flatMap((each) => childrenOf(each, name)));
  const nitf = nitfOf(item);
  const inner: Facts = nitf ? nitfFacts(nitf) : {};
  const keywords = lines("KeywordLine").flatMap((fact) => fact.text.split(/\s*[,;]\s*/).map((text) => ({ ...fact, text })));
  const headline = [...lines("HeadLine"), ...(inner.title ?? [])];
  return {
    ...dateFacts(item),
    ...symbolFacts(item),
    guid: guidFacts(item),
    title: headline,
    lead: [...lines("SubHeadLine"), ...(inner.lead ?? [])],
    lang: [...attributeFacts("NewsML Language", descendantsOf(item, "Language"), "FormalName"), ...attributeFacts("NewsML xml:lang", [item], "lang"), ...(inner.lang ?? [])],
    bylines: [...lines("ByLine"), ...(inner.bylines ?? [])],
    authors: inner.authors ?? [],
    dateline: [...lines("DateLine"), ...(inner.dateline ?? [])],
    tags: [...keywords, ...attributeFacts("NewsML Property", properties(item, /^keywords?$/i), "Value"), ...(inner.tags ?? [])],
    provider: [...partyFacts(item, "Provider"), ...partyFacts(item, "Source"), ...(inner.provider ?? [])],
    credits: [...lines("CreditLine"), ...partyFacts(item, "Provider"), ...partyFacts(item, "Source"), ...(inner.credits ?? [])],
    extra: { version: textOf(childOf(identifier(item), "RevisionId")), urgency: childOf(item, "NewsManagement", "Urgency")?.attributes.get("FormalName"), slugline: lines("SlugLine")[0]?.text, copyright: lines("CopyrightLine")[0]?.text },
  };
}

/** An embargo whose end is stated is a date, not a status. */
function statusOf(item: XmlElement, facts: Facts): string {
  const status = childOf(item, "NewsManagement", "Status")?.attributes.get("FormalName") ?? "Usable";
  return /embargo/i.test(status) && (facts.embargoDate ?? []).length > 0 ? "Usable" : status;
}

export function newsml1Item(item: XmlElement): Item {
  const facts = factsOf(item);
  const { fields, problems } = factFields(facts);
  const body = bodyOf(item, fields.title?.value ?? "");
  const empty = !fields.title && body.text === "";
  return {
    version: Number.parseInt(textOf(childOf(identifier(item), "RevisionId")), 10) || 0,
    status: statusOf(item, facts),
    line: item.line,
    ...(fields.guid ? { guid: fields.guid.value } : {}),
    ...(empty ? {} : { draft: { fields, body } }),
    problems: empty ? [{ code: "no-article", line: item.line, detail: `${fields.guid?.value ?? "A news item"}: it has neither a headline nor text.` }] : problems,
  };
}
