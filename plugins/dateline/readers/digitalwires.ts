/** dpa's digitalwires JSON (https://github.com/dpa-newslab): `{"format": "digitalwires@0.9.1", "urn": …, "article_html": …}`, one or a list. */
import { together } from "./item.ts";
import { factFields, type Fact, type Facts } from "./newsml/facts.ts";
import { storyHtml } from "./newsml/html-text.ts";
import { jsonText, opensLikeJson, readItems, recordsOf, valueLines, type JsonRecord } from "./newsml/json-value.ts";
import { jsonItem } from "./newsml/json-item.ts";
import { readingOf, type Item } from "./newsml/versions.ts";
import type { Reader } from "./reader.ts";

const mark = /"format"\s*:\s*"digitalwires@/;

const sample = 100_000;

const isItem = (record: JsonRecord): boolean => (jsonText(record["format"]) ?? "").startsWith("digitalwires@") || ("urn" in record && "article_html" in record);

const fact = (item: JsonRecord, ...keys: readonly string[]): Fact[] =>
  keys.flatMap((key) => {
    const text = jsonText(item[key]);
    return text === undefined ? [] : [{ text, rule: `digitalwires ${key}` }];
  });

/** `{"type": "dnltype:dpasubject", "name": "Börse"}` */
const categoryFacts = (item: JsonRecord, ...types: readonly string[]): Fact[] =>
  recordsOf(item["categories"])
    .filter(({ type }) => types.includes((jsonText(type) ?? "").replace(/^dnltype:/, "")))
    .flatMap(({ name }) => fact({ categories: name }, "categories"));

function captionOf(item: JsonRecord): string {
  const descriptions = recordsOf(item["descriptions"]);
  const caption = descriptions.find(({ role }) => (jsonText(role) ?? "").endsWith("caption")) ?? descriptions[0];
  return jsonText(caption?.["description"]) ?? "";
}

function factsOf(item: JsonRecord): Facts {
  return {
    guid: fact(item, "urn", "entry_id"),
    title: fact(item, "headline"),
    lead: fact(item, "subhead"),
    summary: fact(item, "teaser"),
    date: fact(item, "first_created", "version_created", "updated", "content_created"),
    updatedDate: fact(item, "version_created"),
    embargoDate: fact(item, "embargoed"),
    lang: fact(item, "language"),
    bylines: fact(item, "byline"),
    dateline: fact(item, "dateline"),
    categories: categoryFacts(item, "desk", "category", "genre", "textgenre", "dpatextgenre"),
    tags: categoryFacts(item, "dpasubject", "geosubject", "keyword", "keywords", "organisation", "person"),
    provider: categoryFacts(item, "provider").concat(fact(item, "creditline")),
    credits: fact(item, "creditline"),
    extra: { version: item["version"], urgency: item["urgency"], kicker: item["kicker"], copyright: item["copyrightnotice"], usageTerms: item["usageterms"] },
  };
}

function itemOf(item: JsonRecord, lineOf: ReturnType<typeof valueLines>): Item {
  const { fields, problems } = factFields(factsOf(item));
  const guid = jsonText(item["urn"]);
  const line = lineOf(guid) ?? 1;
  const parts = ["article_html", "infobox_html", "linkbox_html"].map((key) => storyHtml(jsonText(item[key]) ?? "", fields.title?.value ?? ""));
  const html = parts.filter((part) => part !== "").join("\n");
  const body = html === "" ? ({ markup: "plain", text: captionOf(item), line } as const) : ({ markup: "html", text: html, line } as const);
  return jsonItem(item, { guid, line, fields, body, problems });
}

export const digitalwires: Reader = {
  name: "digitalwires",
  detect: ({ text }) => opensLikeJson(text) && mark.test(text.slice(0, sample)),
  read: ({ text }) => {
    const { items, problems } = readItems(text, isItem);
    const lineOf = valueLines(text);
    return together([{ drafts: [], problems }, readingOf(items.map((item) => itemOf(item, lineOf)))]);
  },
};
