/** An NITF document (News Industry Text Format 3.x, https://iptc.org/standards/nitf/), by itself or within NewsML. */
import type { Body } from "../../draft.ts";
import { childOf, childrenOf, descendantsOf, textOf, type XmlElement } from "../xml.ts";
import { attributeFacts, textFacts } from "./element-facts.ts";
import type { Fact, Facts } from "./facts.ts";
import { markupOf, withoutTitle } from "./markup.ts";

/** `<doc-id regsrc="acme.example" id-string="20250213-1"/>` → `acme.example:20250213-1`; ids that are URIs stay as they are. */
function idFacts(docdata: XmlElement | undefined): Fact[] {
  const id = childOf(docdata, "doc-id");
  return attributeFacts("NITF doc-id", [id], "id-string").map((fact) =>
    /^[a-z][a-z0-9+.-]*:/i.test(fact.text) ? fact : { ...fact, text: `${id?.attributes.get("regsrc") ?? "nitf"}:${fact.text}` });
}

/** Names in a by-line are marked up, or are its text. */
function bylineFacts(head: XmlElement | undefined): Pick<Facts, "bylines" | "authors"> {
  const bylines = childrenOf(head, "byline");
  const people = bylines.flatMap((byline) => descendantsOf(byline, "person"));
  if (people.length > 0) return { authors: textFacts("NITF byline person", people) };
  const named = bylines.map((byline) => ({ ...byline, children: byline.children.filter((child) => typeof child === "string" || child.name !== "byttl") }));
  return { bylines: textFacts("NITF byline", named) };
}

function datelineFacts(head: XmlElement | undefined): Fact[] {
  const dateline = childOf(head, "dateline");
  const parts = [childOf(dateline, "location"), childOf(dateline, "story.date")].map(textOf).filter((text) => text !== "");
  const text = parts.join(", ") || textOf(dateline);
  return dateline && text !== "" ? [{ text, rule: "NITF dateline", line: dateline.line }] : [];
}

function subjectFacts(head: XmlElement | undefined): Fact[] {
  const docdata = childOf(head, "docdata");
  return [
    ...attributeFacts("NITF tobject.subject", descendantsOf(childOf(head, "tobject"), "tobject.subject"), "tobject.subject.detail", "tobject.subject.matter", "tobject.subject.type"),
    ...attributeFacts("NITF keyword", descendantsOf(childOf(docdata, "key-list"), "keyword"), "key"),
    ...textFacts("NITF classifier", childrenOf(childOf(docdata, "identified-content"), "classifier")),
  ];
}

function dateFacts(head: XmlElement | undefined): Pick<Facts, "date" | "embargoDate" | "expiryDate"> {
  const docdata = childOf(head, "docdata");
  const norm = (name: string): Fact[] => attributeFacts(`NITF ${name}`, childrenOf(docdata, name), "norm");
  return {
    date: [...norm("date.issue"), ...attributeFacts("NITF date.publication", childrenOf(head, "pubdata"), "date.publication"), ...norm("date.release")],
    embargoDate: norm("date.release"),
    expiryDate: norm("date.expire"),
  };
}

const storyDateFacts = (bodyHead: XmlElement | undefined): Fact[] => {
  const dates = descendantsOf(childOf(bodyHead, "dateline"), "story.date");
  return [...attributeFacts("NITF story.date", dates, "norm"), ...textFacts("NITF story.date", dates)];
};

export function nitfFacts(nitf: XmlElement): Facts {
  const head = childOf(nitf, "head");
  const body = childOf(nitf, "body");
  const bodyHead = childOf(body, "body.head");
  const hedline = childOf(bodyHead, "hedline");
  const { date = [], ...dates } = dateFacts(head);
  return {
    ...dates,
    date: [...date, ...storyDateFacts(bodyHead).slice(0, 1)],
    ...bylineFacts(bodyHead),
    guid: idFacts(childOf(head, "docdata")),
    title: [...textFacts("NITF hl1", childrenOf(hedline, "hl1")), ...textFacts("NITF title", [childOf(head, "title")])],
    lead: textFacts("NITF hl2", childrenOf(hedline, "hl2")),
    summary: textFacts("NITF abstract", [childOf(bodyHead, "abstract")]),
    lang: attributeFacts("NITF lang", [nitf, body], "lang"),
    tags: subjectFacts(head),
    categories: attributeFacts("NITF position.section", childrenOf(head, "pubdata"), "position.section"),
    dateline: datelineFacts(bodyHead),
    credits: textFacts("NITF distributor", [childOf(bodyHead, "distributor")]),
    provider: [...textFacts("NITF distributor", [childOf(bodyHead, "distributor")]), ...attributeFacts("NITF pubdata", childrenOf(head, "pubdata"), "name")],
    extra: { urgency: childOf(head, "docdata", "urgency")?.attributes.get("ed-urg"), version: childOf(head, "docdata", "du-key")?.attributes.get("version") },
  };
}

export const nitfVersion = (nitf: XmlElement): number => Number(childOf(nitf, "head", "docdata", "du-key")?.attributes.get("version") ?? 0) || 0;

/** `usable`, `embargoed`, `withheld`, `canceled`: the embargo itself is in a date. */
export function nitfStatus(nitf: XmlElement): string | undefined {
  const docdata = childOf(nitf, "head", "docdata");
  const status = docdata?.attributes.get("management-status");
  return status === "embargoed" && childOf(docdata, "date.release") ? undefined : status;
}

export function nitfBody(nitf: XmlElement, title: string): Body {
  const body = childOf(nitf, "body");
  const content = childOf(body, "body.content");
  const end = childOf(body, "body.end");
  const nodes = [...withoutTitle(content?.children ?? [], title), ...(end?.children ?? [])];
  return { markup: "html", text: markupOf(nodes), line: content?.line ?? nitf.line };
}
