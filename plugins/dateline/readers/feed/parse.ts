/** Feeds through feedsmith, one entry at a time. */
import type * as Feedsmith from "feedsmith";
import type { AnyFeed, AtomFeed, JsonFeed, RdfFeed, RssFeed } from "feedsmith";
import { required } from "../../required.ts";
import type { Entries, Entry } from "./entries.ts";

/** Loaded with the first feed that is read. */
const feedsmith = (): typeof Feedsmith => required("feedsmith");

export type FeedEntry =
  | { readonly format: "rss"; readonly entry: RssFeed.Item<string> }
  | { readonly format: "rdf"; readonly entry: RdfFeed.Item<string> }
  | { readonly format: "atom"; readonly entry: AtomFeed.Entry<string> }
  | { readonly format: "json"; readonly entry: JsonFeed.Item<string> };

/** What the feed says of all its entries. */
export interface FeedInfo {
  readonly link?: string | undefined;
  readonly lang?: string | undefined;
  readonly publisher?: string | undefined;
}

function parsed(text: unknown): AnyFeed | undefined {
  try {
    return feedsmith().parseFeed(text);
  } catch {
    return undefined;
  }
}

const alternate = (links: readonly { readonly href?: string; readonly rel?: string }[] | undefined): string | undefined =>
  (links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? links?.[0])?.href;

/** Links, language and publisher of the feed itself. */
export function feedInfo(text: unknown): FeedInfo {
  const found = parsed(text);
  if (found?.format === "rss") {
    const { link, language, dc, xml, atom } = found.feed;
    return { link: link ?? alternate(atom?.links), lang: language ?? dc?.languages?.[0] ?? xml?.lang, publisher: dc?.publishers?.[0] };
  }
  if (found?.format === "rdf") return { link: found.feed.link, lang: found.feed.dc?.languages?.[0], publisher: found.feed.dc?.publishers?.[0] };
  if (found?.format === "atom") return { link: alternate(found.feed.links), lang: found.feed.xml?.lang };
  return found ? { link: found.feed.home_page_url ?? found.feed.feed_url, lang: found.feed.language } : {};
}

function entriesOf(found: AnyFeed | undefined): FeedEntry[] {
  if (found?.format === "atom") return (found.feed.entries ?? []).map((entry) => ({ format: "atom", entry }));
  if (found?.format === "rss") return (found.feed.items ?? []).map((entry) => ({ format: "rss", entry }));
  if (found?.format === "rdf") return (found.feed.items ?? []).map((entry) => ({ format: "rdf", entry }));
  return (found?.feed.items ?? []).map((entry) => ({ format: "json", entry }));
}

/** Root and channel, opened and closed: an entry's prefixes are declared there. */
export interface Frame {
  readonly open: string;
  readonly close: string;
}

export function frameOf({ before }: Entries): Frame {
  const [root = "", name = "rss"] = /<((?:[\w.-]+:)?(?:rss|rdf|feed))(?:\s[^>]*)?>/i.exec(before) ?? [];
  const [channel = "", channelName = ""] = (/rss$/i.test(name) && /<((?:[\w.-]+:)?channel)(?:\s[^>]*)?>/i.exec(before)) || [];
  return { open: root + channel, close: `${channelName && `</${channelName}>`}</${name}>` };
}

/** What an entry says; `"empty"` if that is nothing, `"broken"` if its XML has a fault. */
export type ParsedEntry = FeedEntry | "empty" | "broken";

const isEmpty = ({ xml }: Entry): boolean => !/[^\s<>]/.test(xml.replace(/<[^<>]*>/g, ""));

/** All at once, and in halves where some are missing: what feedsmith leaves out is empty, what it refuses is broken. */
export function parseEntries(frame: Frame, entries: readonly Entry[]): ParsedEntry[] {
  const found = entriesOf(parsed(frame.open + entries.map(({ xml }) => xml).join("") + frame.close));
  if (found.length === entries.length) return found;
  const [only] = entries;
  if (entries.length === 1 && only) return [isEmpty(only) ? "empty" : "broken"];
  const middle = entries.length >> 1;
  return [...parseEntries(frame, entries.slice(0, middle)), ...parseEntries(frame, entries.slice(middle))];
}

/** An item of a JSON Feed, or undefined if it says nothing. */
export const parseJsonItem = (item: unknown): FeedEntry | undefined =>
  entriesOf(parsed({ version: "https://jsonfeed.org/version/1.1", title: "x", items: [item] }))[0];
