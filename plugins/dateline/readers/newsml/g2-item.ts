/** A NewsML-G2 news item (https://iptc.org/std/NewsML-G2/): its item and content metadata as facts, and its text. */
import type { Traced } from "../../draft.ts";
import type { Symbol } from "../../article.ts";
import { symbolOf } from "../../vocabulary/exchanges.ts";
import { wireNamed } from "../../vocabulary/wires.ts";
import { childOf, childrenOf, descendantsOf, textOf, type XmlElement } from "../xml.ts";
import { attributeFacts, textFacts } from "./element-facts.ts";
import { factFields, type Fact, type Facts } from "./facts.ts";
import { contentFacts, g2Body } from "./g2-body.ts";
import type { Item } from "./versions.ts";

/** `stat:usable` → `usable` */
const code = (qcode: string): string => qcode.slice(qcode.indexOf(":") + 1);

/** A concept's name; without one, a provider's code. */
const nameFacts = (rule: string, elements: readonly XmlElement[]): Fact[] => textFacts(rule, elements.map((element) => childOf(element, "name")));

const roles = (element: XmlElement): string => code(element.attributes.get("role") ?? "").toLowerCase();

/** Main before nameless before others, then by rank, the item's language first: kickers and subheads have roles or ranks. */
function headlineOrder(element: XmlElement, lang: string): number {
  const role = roles(element);
  const own = element.attributes.get("lang");
  const foreign = own !== undefined && lang !== "" && own.slice(0, 2).toLowerCase() !== lang.slice(0, 2).toLowerCase();
  return (foreign ? 1000 : 0) + (role === "" ? 10 : /main|head/.test(role) ? 0 : 100) + Number(element.attributes.get("rank") ?? 1);
}

const langOf = (item: XmlElement): string => childOf(item, "contentMeta", "language")?.attributes.get("tag") ?? item.attributes.get("lang") ?? "";

function titleFacts(item: XmlElement): Fact[] {
  const lang = langOf(item);
  const headlines = childrenOf(childOf(item, "contentMeta"), "headline").toSorted((a, b) => headlineOrder(a, lang) - headlineOrder(b, lang));
  return textFacts("NewsML-G2 headline", headlines);
}

/** An agency is no author, nor is a login such as `sample.sam`. */
const isAuthor = ({ text }: Fact): boolean => wireNamed(text) === undefined && !/^[\p{Ll}\d_-]+(?:\.[\p{Ll}\d_-]+)*$/u.test(text);

function providerFacts(item: XmlElement): Fact[] {
  const providers = childrenOf(childOf(item, "itemMeta"), "provider");
  const coded = attributeFacts("NewsML-G2 provider", providers, "literal", "qcode").map((fact) => ({ ...fact, text: code(fact.text) }));
  return [...nameFacts("NewsML-G2 provider", providers), ...coded];
}

const isSection = (subject: XmlElement): boolean => code(subject.attributes.get("type") ?? "") === "category";

/** `<hasInstrument symbol="ACME" marketlabel="TSX" market="mic:XTSE"/>` · `symbol="XETRA:ACME"` */
function symbolOfInstrument({ attributes }: XmlElement): Symbol[] {
  const written = attributes.get("symbol") ?? "";
  const colon = written.lastIndexOf(":");
  const markets = [attributes.get("marketlabel"), code(attributes.get("market") ?? ""), colon > 0 ? written.slice(0, colon) : undefined];
  const found = markets.map((market) => (market ? symbolOf(market, written.slice(colon + 1)) : undefined)).find((symbol) => symbol !== undefined);
  return found ? [found] : [];
}

function symbolsIn(item: XmlElement): { symbols?: Traced<readonly Symbol[]> } {
  const instruments = descendantsOf(item, "hasInstrument");
  const found = new Map(instruments.flatMap(symbolOfInstrument).map((symbol) => [symbol.id, symbol] as const));
  const [first] = instruments;
  return found.size > 0 && first ? { symbols: { value: [...found.values()], rule: "NewsML-G2 hasInstrument", line: first.line } } : {};
}

function dateFacts(item: XmlElement): Pick<Facts, "date" | "updatedDate" | "embargoDate" | "expiryDate"> {
  const [meta, content] = [childOf(item, "itemMeta"), childOf(item, "contentMeta")];
  const said = (name: string): Fact[] => textFacts(`NewsML-G2 ${name}`, [...childrenOf(meta, name), ...childrenOf(content, name)]);
  return { date: [...said("firstCreated"), ...said("versionCreated"), ...said("contentCreated")], updatedDate: said("versionCreated"), embargoDate: said("embargoed"), expiryDate: said("expires") };
}

function extraOf(item: XmlElement): Readonly<Record<string, unknown>> {
  const content = childOf(item, "contentMeta");
  return {
    version: item.attributes.get("version"),
    urgency: textOf(childOf(content, "urgency")),
    slugline: textOf(childOf(content, "slugline")),
    located: textOf(childOf(content, "located", "name")),
    copyright: textOf(childOf(item, "rightsInfo", "copyrightNotice")),
    usageTerms: textOf(childOf(item, "rightsInfo", "usageTerms")),
  };
}

const summaryFacts = (item: XmlElement): Fact[] =>
  textFacts("NewsML-G2 description", childrenOf(childOf(item, "contentMeta"), "description").filter((element) => /summary|abstract|teaser|^$/.test(roles(element))));

function metaFacts(item: XmlElement): Facts {
  const content = childOf(item, "contentMeta");
  const subjects = childrenOf(content, "subject");
  const guid = attributeFacts("NewsML-G2 guid", [item], "guid");
  return {
    ...dateFacts(item),
    ...symbolsIn(item),
    guid,
    link: guid,
    story: guid,
    title: titleFacts(item),
    lang: [...attributeFacts("NewsML-G2 language", childrenOf(content, "language"), "tag"), ...attributeFacts("NewsML-G2 xml:lang", [item], "lang")],
    bylines: textFacts("NewsML-G2 by", childrenOf(content, "by")),
    authors: nameFacts("NewsML-G2 creator", childrenOf(content, "creator")).filter(isAuthor),
    dateline: textFacts("NewsML-G2 dateline", childrenOf(content, "dateline")),
    categories: [...nameFacts("NewsML-G2 genre", childrenOf(content, "genre")), ...nameFacts("NewsML-G2 subject", subjects.filter(isSection))],
    tags: [...nameFacts("NewsML-G2 subject", subjects.filter((subject) => !isSection(subject))), ...textFacts("NewsML-G2 keyword", childrenOf(content, "keyword"))],
    provider: providerFacts(item),
    credits: [...textFacts("NewsML-G2 creditline", childrenOf(content, "creditline")), ...nameFacts("NewsML-G2 infoSource", childrenOf(content, "infoSource"))],
    extra: extraOf(item),
  };
}

/** The item's own statements first, then its content's; its short name for editors last. */
function factsOf(item: XmlElement): Facts {
  const own = metaFacts(item);
  const inner = contentFacts(item);
  return {
    ...own,
    title: [...(own.title ?? []), ...(inner.title ?? []), ...textFacts("NewsML-G2 title", [childOf(item, "itemMeta", "title")])],
    lead: inner.lead ?? [],
    bylines: [...(own.bylines ?? []), ...(inner.bylines ?? [])],
    authors: [...(inner.authors ?? []), ...(own.authors ?? [])],
    dateline: [...(own.dateline ?? []), ...(inner.dateline ?? [])],
    date: [...(own.date ?? []), ...(inner.date ?? [])],
  };
}

/** An embargo without a date holds until further notice. */
function statusOf(item: XmlElement): string {
  const embargo = childOf(item, "itemMeta", "embargoed");
  if (embargo && textOf(embargo) === "") return "under embargo without an end";
  return code(childOf(item, "itemMeta", "pubStatus")?.attributes.get("qcode") ?? childOf(item, "itemMeta", "pubStatus")?.attributes.get("literal") ?? "usable");
}

export function g2Item(item: XmlElement): Item {
  const facts = factsOf(item);
  const title = facts.title?.[0]?.text ?? "";
  const { body, isCaption } = g2Body(item, title);
  const { fields, problems } = factFields(isCaption ? facts : { ...facts, summary: summaryFacts(item) });
  const guid = item.attributes.get("guid");
  const empty = body.text === "" && title === "";
  const detail = `${guid ?? "A news item"}: it has neither a headline nor text.`;
  return {
    version: Number(item.attributes.get("version") ?? 0) || 0,
    status: statusOf(item),
    line: item.line,
    ...(guid ? { guid } : {}),
    ...(empty ? {} : { draft: { fields, body } }),
    problems: empty ? [{ code: "no-article", line: item.line, detail }] : problems,
  };
}
