/**
 * Feeds: RSS 0.9x and 2.0 (rssboard.org/rss-specification), RSS 1.0 (web.resource.org/rss/1.0/spec), Atom 1.0 (RFC 4287)
 * and 0.3, JSON Feed (jsonfeed.org/version/1.1). Each entry is an article, one without a text a headline.
 */
import { frameOf, feedInfo, parseEntries, parseJsonItem } from "./feed/parse.ts";
import { feedItem, type LineOf } from "./feed/items.ts";
import { splitEntries, type Entry } from "./feed/entries.ts";
import { isFeedRoot, isJsonFeed } from "./feed/root.ts";
import { itemReading, together, type Item } from "./item.ts";
import { isList, isRecord, parseJson, sliceRecords } from "./json-document.ts";
import type { Reader, Reading } from "./reader.ts";

const linesIn = ({ xml, line }: Entry): LineOf => (...tags) => {
  if (tags.length === 0) return line;
  const at = tags.map((tag) => xml.search(new RegExp(String.raw`<${tag}[\s/>]`, "i"))).find((found) => found >= 0) ?? 0;
  return line + xml.slice(0, at).split("\n").length - 1;
};

/** What becomes of an entry: a format made of Atom may skip some, and know more of others. */
export type Adapt = (item: Item, entry: Entry) => Item | { readonly skipped: string };

/** A feed in XML. */
export function readXmlFeed(text: string, adapt: Adapt = (item) => item): Reading {
  const found = splitEntries(text);
  const feed = feedInfo(found.before + found.after);
  const parsedEntries = parseEntries(frameOf(found), found.entries);
  return together(found.entries.map((entry, index): Reading => {
    const parsed = parsedEntries[index] ?? "broken";
    if (typeof parsed === "string") return { drafts: [], problems: [{ code: parsed === "empty" ? "item-empty" : "item-unreadable", line: entry.line }] };
    const item = adapt(feedItem(parsed, feed, linesIn(entry)), entry);
    return "skipped" in item ? { drafts: [], problems: [{ code: "item-skipped", line: entry.line, detail: item.skipped }] } : itemReading(item);
  }));
}

/** Read item by item from the text: a feed that breaks off is read as far as it goes. */
function readJsonFeed(text: string): Reading {
  const whole = parseJson(text)?.value;
  const feed = isRecord(whole) ? feedInfo({ ...whole, items: [] }) : {};
  const slices = sliceRecords(text, "/items");
  const readings = slices.map(({ text: written, line, lineOf }): Reading => {
    const value = parseJson(written)?.value;
    const found = value === undefined ? undefined : parseJsonItem(value);
    if (!found) return { drafts: [], problems: [{ code: value === undefined ? "item-unreadable" : "item-empty", line }] };
    return itemReading(feedItem(found, feed, (...keys) => keys.map(lineOf).find((at) => at !== undefined) ?? line));
  });
  const listed = isRecord(whole) && isList(whole["items"]) ? whole["items"].length : slices.length;
  const odd = Array.from({ length: listed - slices.length }, () => ({ code: "item-empty" as const, detail: "no object" }));
  const cut = whole === undefined ? [{ code: "item-unreadable" as const, detail: "The JSON breaks off or has a fault." }] : [];
  const { drafts, problems } = together(readings);
  return { drafts, problems: [...problems, ...odd, ...cut] };
}

export const feed: Reader = {
  name: "feed",
  detect: ({ text }) => isFeedRoot(text) || isJsonFeed(text),
  read: ({ text }) => (isJsonFeed(text) ? readJsonFeed(text) : readXmlFeed(text)),
};
