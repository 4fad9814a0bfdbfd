/** The option `feeds`: which feeds there are, how far back they go, and what they tell programs of themselves. */
import { namesOf } from "./publishing.ts";

export const feedFormats = ["rss", "atom", "json"] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** Media types (rssboard.org/rss-mime-type-application.txt, RFC 4287, jsonfeed.org/version/1.1). */
export const feedTypes = { rss: "application/rss+xml", atom: "application/atom+xml", json: "application/feed+json" } as const satisfies Record<FeedFormat, string>;

/** As they are called. */
export const feedNames = { rss: "RSS", atom: "Atom", json: "JSON Feed" } as const satisfies Record<FeedFormat, string>;

export interface FeedOptions {
  /** Formats of the feeds of years and terms; the whole site has all of them. Default: RSS. */
  readonly formats?: readonly FeedFormat[];
  /** Which feeds lead back to their first item by archived pages (RFC 5005): `site`, the whole site's, is the default. */
  readonly archives?: "site" | "all" | "none";
  /** Address of a WebSub hub that is told of new items (w3.org/TR/websub/). */
  readonly hub?: string;
  /** Minutes after which it is worth while to ask again, in RSS. */
  readonly ttl?: number;
}

const wanted = 'an object such as { formats: ["rss", "atom"], archives: "site", hub: "https://hub.example.com/", ttl: 60 }';

const isWeb = (value: unknown): boolean => typeof value === "string" && /^https?:\/\//.test(value) && URL.canParse(value);

const checks: Readonly<Record<keyof FeedOptions, (value: unknown) => boolean>> = {
  formats: (value) => namesOf(feedFormats)(value) === undefined && Array.isArray(value) && value.length > 0,
  archives: (value) => value === "site" || value === "all" || value === "none",
  hub: isWeb,
  ttl: (value) => typeof value === "number" && Number.isInteger(value) && value > 0,
};

const isKey = (key: string): key is keyof FeedOptions => Object.hasOwn(checks, key);

/** What a value must be, where it is not that. */
export function feeds(value: unknown): string | undefined {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return wanted;
  const wrong = Object.entries(value).find(([key, part]) => !isKey(key) || (part !== undefined && !checks[key](part)));
  return wrong ? `${wanted}; its "${wrong[0]}" is not right` : undefined;
}
