/** ninjs, news in JSON, 1.x to 3.x (https://iptc.org/standards/ninjs/): an item, a list of items, or an object that holds them. */
import type { Symbol } from "../article.ts";
import type { Traced } from "../draft.ts";
import { symbolOf } from "../vocabulary/exchanges.ts";
import { together } from "./item.ts";
import { factFields, type Fact, type Facts } from "./newsml/facts.ts";
import { jsonText, lowerKeys, opensLikeJson, readItems, recordsOf, valueLines, type JsonRecord } from "./newsml/json-value.ts";
import { jsonItem } from "./newsml/json-item.ts";
import { bestBody, namesIn, renditionsOf } from "./newsml/ninjs-body.ts";
import { readingOf, type Item } from "./newsml/versions.ts";
import type { Reader } from "./reader.ts";

/** Keys that an item has beside its `uri`, and other JSON does not. */
const marks = /"(?:versioncreated|contentcreated|pubstatus|headlines|bodies|body_(?:x?html|text|nitf|ssml)|representationtype|renditions|eventdetails|description_(?:text|x?html))"\s*:/i;

/** Much of an item may stand before its keys, so more than an opening is looked at. */
const sample = 100_000;

const isItem = (record: JsonRecord): boolean => jsonText(record["uri"]) !== undefined && Object.keys(record).some((key) => marks.test(`"${key}":`));

const fact = (item: JsonRecord, ...keys: readonly string[]): Fact[] =>
  keys.flatMap((key) => {
    const text = jsonText(item[key]);
    return text === undefined ? [] : [{ text, rule: `ninjs ${key}` }];
  });

const nameFacts = (item: JsonRecord, ...keys: readonly string[]): Fact[] =>
  keys.flatMap((key) => namesIn(item[key]).map((text) => ({ text, rule: `ninjs ${key}` })));

/** `main` first, then those without a role. */
const roleOrder = (role: string): number => (/^main$/i.test(role) ? 0 : role === "" ? 1 : 2);

/** Of a picture's descriptions the caption is what is shown. */
const captionOrder = (role: string): number => (/caption|text/i.test(role) ? 0 : role === "" ? 1 : 2);

const headlineFacts = (item: JsonRecord): Fact[] =>
  renditionsOf(item, "headline", "headlines")
    .filter(({ role }) => !/html/i.test(role))
    .toSorted((a, b) => roleOrder(a.role) - roleOrder(b.role))
    .map(({ text }) => ({ text, rule: "ninjs headline" }));

/** `organisations: [{name, symbols: [{ticker, exchange}]}]` */
function symbolsIn(item: JsonRecord): { symbols?: Traced<readonly Symbol[]> } {
  const listed = ["organisation", "organisations"].flatMap((key) => recordsOf(item[key])).flatMap((organisation) => recordsOf(lowerKeys(organisation)["symbols"])).map(lowerKeys);
  const found = listed.map(({ ticker, symbol, exchange }) => symbolOf(jsonText(exchange) ?? "", jsonText(ticker) ?? jsonText(symbol) ?? "")).filter((symbol) => symbol !== undefined);
  return found.length > 0 ? { symbols: { value: found, rule: "ninjs organisations" } } : {};
}

function extraOf(item: JsonRecord): Readonly<Record<string, unknown>> {
  const { version, urgency, slugline, located, copyrightnotice, usageterms } = item;
  return { version, urgency, slugline, located: jsonText(located), copyright: copyrightnotice, usageTerms: usageterms };
}

function factsOf(item: JsonRecord): Facts {
  return {
    guid: fact(item, "uri"),
    link: fact(item, "uri"),
    story: fact(item, "uri"),
    title: [...headlineFacts(item), ...fact(item, "title")],
    date: fact(item, "firstcreated", "versioncreated", "contentcreated"),
    updatedDate: fact(item, "versioncreated"),
    embargoDate: fact(item, "embargoed"),
    expiryDate: fact(item, "expires"),
    lang: fact(item, "language"),
    bylines: fact(item, "by", "byline"),
    tags: nameFacts(item, "subject", "subjects", "organisation", "organisations", "person", "people"),
    categories: nameFacts(item, "genre", "genres"),
    provider: nameFacts(item, "provider", "copyrightholder"),
    credits: [...nameFacts(item, "infosources"), ...fact(item, "creditline", "copyrightholder")],
    ...symbolsIn(item),
    extra: extraOf(item),
  };
}

function itemOf(given: JsonRecord, lineOf: ReturnType<typeof valueLines>): Item {
  const item = lowerKeys(given);
  const facts = factsOf(item);
  const title = facts.title?.[0]?.text ?? "";
  const guid = jsonText(item["uri"]);
  const line = lineOf(guid) ?? 1;
  const content = bestBody(renditionsOf(item, "body", "bodies"), title, line);
  const descriptions = renditionsOf(item, "description", "descriptions").toSorted((a, b) => captionOrder(a.role) - captionOrder(b.role));
  const body = content ?? bestBody(descriptions, title, line) ?? { markup: "plain", text: "", line };
  const summary = content ? descriptions.filter(({ role, type }) => !/html|caption/i.test(`${role} ${type}`)).map((each) => ({ text: each.text, rule: "ninjs description" })) : [];
  const { fields, problems } = factFields({ ...facts, summary });
  return jsonItem(item, { guid, line, fields, body, problems });
}

export const ninjs: Reader = {
  name: "ninjs",
  detect: ({ text }) => opensLikeJson(text) && /"uri"\s*:/.test(text.slice(0, sample)) && marks.test(text.slice(0, sample)),
  read: ({ text }) => {
    const { items, problems } = readItems(text, isItem);
    if (items.length === 0 && problems.length === 0) return { drafts: [], problems: [{ code: "no-article", detail: "The JSON has no item with a uri." }] };
    const lineOf = valueLines(text);
    return together([{ drafts: [], problems }, readingOf(items.map((item) => itemOf(item, lineOf)))]);
  },
};
