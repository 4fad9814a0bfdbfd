/**
 * Story links and ids: `tradingview.com/news/` + id + slug. The id is Reuters' `tag:` URI without its scheme, or that of another desk.
 * `reuters.com,2025-02-13:newsml_GNX4bpbyS:0` · `reuters.com,2025:newsml_L4N3P40A1:0` · `DJN_DN20250213004321:0`
 * `mtnewswires.com:20250213:A3312345:0` · `cointelegraph:9107c8b8c094b:0` · Refinitiv's, without a version: `reuters.com,2023-12-26:newsml_NDL76P6Jq`
 * The names of NewsML (RFC 3085) too: `urn:newsml:reuters.com:20231226:nNDL76P6Jq:1` is the same story as the last.
 */
import type { StoryId } from "../article.ts";
import { parseDate } from "../dates/written-date.ts";

const forms: readonly RegExp[] = [
  /^(?<provider>reuters\.com),(?<date>\d{4}(?:-\d{2}-\d{2})?):newsml_(?<item>[A-Za-z0-9]+)(?::(?<version>\d+))?(?:-(?<slug>.+))?$/,
  /^(?<provider>DJN)_(?<item>[A-Z]{2}(?<date>\d{8})\d*(?:_\d+)?):(?<version>\d+)(?:-(?<slug>.+))?$/,
  /^(?<provider>mtnewswires\.com):(?<date>\d{8}):(?<item>A\d+):(?<version>\d+)(?:-(?<slug>.+))?$/,
  /^(?<provider>[a-z0-9][a-z0-9_.-]*):(?<item>[0-9a-f]{4,}):(?<version>\d+)(?:-(?<slug>.+))?$/,
];

/** `urn:newsml:` provider, date, item, and where it is stated, revision: `1`, `2U`. An item may have colons of its own: `audio:20250128-99-00001583`. */
const newsmlName = /^urn:newsml:(?<provider>[a-z\d][a-z\d.-]*):(?<date>\d{8}(?:T\d{4,6}Z?)?):(?<item>[^\s:]\S*?)(?::(?<version>\d{1,9})[A-Z]?(?:-(?<slug>[a-z][^\s:]*))?)?$/i;

/** `20250213` and `2025-02-13` → `2025-02-13`; a year alone is no date, nor is one that no calendar has. */
const fullDate = (written: string | undefined): string | undefined => {
  const parts = /^(\d{4})-?(\d{2})-?(\d{2})(?:T|$)/.exec(written ?? "");
  const date = parts ? `${parts[1]}-${parts[2]}-${parts[3]}` : "";
  return typeof parseDate(date) === "object" ? date : undefined;
};

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Links that were pasted from an encoded address are encoded twice. */
const decodedTwice = (text: string): string => (/%(?:2C|3A)/i.test(decoded(text)) ? decoded(decoded(text)) : decoded(text));

const withoutSlug = (path: string, slug: string | undefined): string => (slug ? path.slice(0, -slug.length - 1) : path);

/**
 * A NewsML name; Reuters' own is its `tag:` URI, so that one story has one id. A revision is no part of the id. The date is that of the
 * name (RFC 3085, DateId): some write one day in all of theirs.
 */
function parseNewsmlName(written: string): StoryId | undefined {
  const groups = newsmlName.exec(written)?.groups;
  if (!groups) return undefined;
  const { version = "0", slug } = groups;
  const provider = (groups["provider"] ?? "").toLowerCase();
  const date = fullDate(groups["date"]);
  const isReuters = provider === "reuters.com" && date !== undefined;
  const item = isReuters ? (groups["item"] ?? "").replace(/^n(?=[A-Z])/, "") : (groups["item"] ?? "");
  return {
    id: isReuters ? `tag:reuters.com,${date}:newsml_${item}` : `urn:newsml:${provider}:${groups["date"]}:${item}`,
    provider,
    item,
    version: Number(version),
    ...(date ? { date } : {}),
    ...(slug ? { slug } : {}),
  };
}

/** Reads an id, with or without `tag:`, with or without a slug after it. */
export function parseStoryId(written: string): StoryId | undefined {
  const path = written.trim().replace(/^tag:/, "");
  const groups = forms.map((form) => form.exec(path)?.groups).find((found) => found !== undefined);
  if (!groups) return parseNewsmlName(path);
  const { provider = "", item = "", version = "0", slug } = groups;
  const date = fullDate(groups["date"]);
  const bare = withoutSlug(path, slug);
  return {
    id: provider === "reuters.com" ? `tag:${bare}` : bare,
    provider,
    item,
    version: Number(version),
    ...(date ? { date } : {}),
    ...(slug ? { slug } : {}),
  };
}

/** `/news/<id>-<slug>/`, `/news/top-providers/<id>`, `/news-flow/?id=<id>`, `/v3/story?id=<id>`: wherever in the address the id stands. */
function places({ pathname, searchParams, hash }: URL): string[] {
  return [...pathname.split("/"), searchParams.get("id") ?? "", hash.slice(1)].filter((place) => place.length > 8).map(decodedTwice);
}

/** The story that a TradingView link leads to. Country hosts, percent-encoding and a missing last slash are all met. */
export function parseStoryLink(link: string): StoryId | undefined {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  if (!/(?:^|\.)tradingview\.com$/.test(url.hostname)) return undefined;
  return places(url).map(parseStoryId).find((story) => story !== undefined);
}
