/**
 * Story links and ids: `tradingview.com/news/` + id + slug. The id is Reuters' `tag:` URI without its scheme, or that of another desk.
 * `reuters.com,2025-02-13:newsml_GNX4bpbyS:0` · `reuters.com,2025:newsml_L4N3P40A1:0` · `DJN_DN20250213004321:0`
 * `mtnewswires.com:20250213:A3312345:0` · `cointelegraph:9107c8b8c094b:0` · Refinitiv's, without a version: `reuters.com,2023-12-26:newsml_NDL76P6Jq`
 */
import type { StoryId } from "../article.ts";
import { parseDate } from "../dates/written-date.ts";

const story = /^\/news\/(?<id>[^/]+?)\/?$/;

const forms: readonly RegExp[] = [
  /^(?<provider>reuters\.com),(?<date>\d{4}(?:-\d{2}-\d{2})?):newsml_(?<item>[A-Za-z0-9]+)(?::(?<version>\d+))?(?:-(?<slug>.+))?$/,
  /^(?<provider>DJN)_(?<item>[A-Z]{2}(?<date>\d{8})\d*(?:_\d+)?):(?<version>\d+)(?:-(?<slug>.+))?$/,
  /^(?<provider>mtnewswires\.com):(?<date>\d{8}):(?<item>A\d+):(?<version>\d+)(?:-(?<slug>.+))?$/,
  /^(?<provider>[a-z0-9][a-z0-9_.-]*):(?<item>[0-9a-f]{4,}):(?<version>\d+)(?:-(?<slug>.+))?$/,
];

/** `20250213` and `2025-02-13` → `2025-02-13`; a year alone is no date, nor is one that no calendar has. */
const fullDate = (written: string | undefined): string | undefined => {
  const parts = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(written ?? "");
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

const withoutSlug = (path: string, slug: string | undefined): string => (slug ? path.slice(0, -slug.length - 1) : path);

/** Reads an id, with or without `tag:`, with or without a slug after it. */
export function parseStoryId(written: string): StoryId | undefined {
  const path = written.replace(/^tag:/, "");
  const groups = forms.map((form) => form.exec(path)?.groups).find((found) => found !== undefined);
  if (!groups) return undefined;
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

/** The story that a TradingView link leads to. Country hosts, percent-encoding and a missing last slash are all met. */
export function parseStoryLink(link: string): StoryId | undefined {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  if (!/(?:^|\.)tradingview\.com$/.test(url.hostname)) return undefined;
  const id = story.exec(decoded(url.pathname))?.groups?.["id"];
  return id ? parseStoryId(id) : undefined;
}
