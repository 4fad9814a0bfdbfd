/**
 * TradingView's news as JSON, which it does not document: lists of headlines (`/v2/headlines`, `/news-flow/v2/news`), single stories
 * (`/v3/story`, `/v1/story`), and what scrapers save of them. `published` counts seconds from 1970-01-01T00:00Z.
 */
import type { Symbol } from "../article.ts";
import type { Body, Traced } from "../draft.ts";
import { deskName } from "../vocabulary/providers.ts";
import { together } from "./item.ts";
import { factFields, type Fact, type Facts } from "./newsml/facts.ts";
import { isRecord, jsonText, opensLikeJson, readItems, recordsOf, valueLines, type JsonRecord } from "./newsml/json-value.ts";
import { epochDate } from "./newsml/standard-date.ts";
import { storyTreeHtml } from "./newsml/story-tree.ts";
import { readingOf, type Item } from "./newsml/versions.ts";
import type { Reader } from "./reader.ts";

const sample = 100_000;

/** Keys that only these documents have; or two that are theirs together. */
const own = /"(?:storyPath|story_path|astDescription|ast_description)"\s*:/;
const breadcrumbs = /"breadcrumbs"\s*:\s*"News > /;

const isTradingview = (text: string): boolean =>
  own.test(text) || breadcrumbs.test(text) || (/"relatedSymbols"\s*:/.test(text) && /"published"\s*:\s*\d/.test(text));

const isItem = (record: JsonRecord): boolean => "title" in record && ("published" in record || "published_datetime" in record || "storyPath" in record || "story_path" in record);

const facts = (rule: string, ...values: readonly unknown[]): Fact[] =>
  values.flatMap((value) => {
    const text = jsonText(value);
    return text === undefined ? [] : [{ text, rule: `TradingView ${rule}` }];
  });

/** Of a key that older and newer answers spell differently. */
const either = (item: JsonRecord, camel: string, snake: string): unknown => item[camel] ?? item[snake];

/** `/news/reuters.com,2024:newsml_L1N3KM09S:0-goldman-sachs/` */
function storyLink(item: JsonRecord): string | undefined {
  const path = jsonText(either(item, "storyPath", "story_path"));
  return path === undefined ? undefined : URL.parse(path, "https://www.tradingview.com")?.href;
}

/** TradingView's ids are the model's own: taken as they are. Its `FSE` is Fukuoka's, where releases mean Frankfurt. */
function symbolOfId(id: string): Symbol[] {
  const [, exchange = "", ticker = ""] = /^([A-Z0-9_]{2,20}):([A-Z0-9][A-Z0-9._-]{0,20})$/.exec(id) ?? [];
  return exchange === "" ? [] : [{ exchange, ticker, id, market: exchange }];
}

function symbolsIn(item: JsonRecord): { symbols?: Traced<readonly Symbol[]> } {
  const found = recordsOf(either(item, "relatedSymbols", "related_symbols")).flatMap(({ symbol }) => symbolOfId(jsonText(symbol) ?? ""));
  const unique = new Map(found.map((symbol) => [symbol.id, symbol] as const));
  return unique.size > 0 ? { symbols: { value: [...unique.values()], rule: "TradingView relatedSymbols" } } : {};
}

/** `News > U.Today > Bitcoin ETFs Record Enormous Outflows` */
const crumb = (item: JsonRecord): string | undefined => /^News > ([^>]+) > /.exec(jsonText(item["breadcrumbs"]) ?? "")?.[1];

/** `"reuters"` and `{id, name}`; older answers have the display name beside it. */
function providerFacts(item: JsonRecord): Fact[] {
  const { provider } = item;
  const id = jsonText(isRecord(provider) ? provider["id"] : provider);
  return facts("provider", item["source"], isRecord(provider) ? provider["name"] : undefined, crumb(item), id && (deskName(id) ?? deskName(`${id}.com`)), id);
}

/** Saved by scrapers as a list of texts, or of `{type: "text", content}`. */
const savedParts = (body: unknown): readonly string[] =>
  (Array.isArray(body) ? body : [body]).map((part) => jsonText(isRecord(part) ? part["content"] : part)).filter((text) => text !== undefined);

function bodyOf(item: JsonRecord, line: number): Body {
  const html = storyTreeHtml(either(item, "astDescription", "ast_description"));
  if (html !== "") return { markup: "html", text: html, line };
  const text = savedParts(item["body"]).join("\n\n") || jsonText(either(item, "shortDescription", "short_description")) || "";
  return { markup: "plain", text, line };
}

const idOf = (item: JsonRecord): string | undefined => {
  const id = jsonText(item["id"]);
  return id === undefined || id.includes(":") ? id : `tradingview:${id}`;
};

function factsOf(item: JsonRecord): Facts {
  const { urgency, permission, paywall, copyright } = item;
  return {
    guid: facts("id", idOf(item)),
    story: facts("storyPath", storyLink(item), item["id"]),
    link: facts("link", item["link"], storyLink(item)),
    title: facts("title", item["title"]),
    date: facts("published", epochDate(item["published"]) ?? item["published"], item["published_datetime"]),
    lang: facts("language", item["language"]),
    tags: (Array.isArray(item["tags"]) ? item["tags"] : []).flatMap((tag) => facts("tags", isRecord(tag) ? tag["title"] : tag)),
    provider: providerFacts(item),
    via: "TradingView",
    ...symbolsIn(item),
    extra: { urgency, permission, paywall, copyright },
  };
}

function itemOf(item: JsonRecord, lineOf: ReturnType<typeof valueLines>): Item {
  const id = jsonText(item["id"]);
  const line = lineOf(id ?? jsonText(item["title"])) ?? 1;
  const { fields, problems } = factFields(factsOf(item));
  const body = bodyOf(item, line);
  if (!fields.title && body.text === "") return { line, problems: [{ code: "item-empty", line }] };
  return { line, ...(id === undefined ? {} : { guid: id }), draft: { fields, body }, problems };
}

export const tradingview: Reader = {
  name: "tradingview",
  detect: ({ text }) => opensLikeJson(text) && isTradingview(text.slice(0, sample)),
  read: ({ text }) => {
    const { items, problems } = readItems(text, isItem);
    if (items.length === 0 && problems.length === 0) return { drafts: [], problems: [{ code: "no-article", detail: "The JSON has no item with a title and a time of publication." }] };
    const lineOf = valueLines(text);
    return together([{ drafts: [], problems }, readingOf(items.map((item) => itemOf(item, lineOf)))]);
  },
};
