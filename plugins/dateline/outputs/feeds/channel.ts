/** A feed, before any format: what it says of itself, and its items, each written already. */
import type { FeedPage } from "../../pages/page.ts";
import { absolute, type Site } from "../../site.ts";
import { feedText } from "./feed-text.ts";

export interface Link {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
}

export interface Channel {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  /** Addresses of the page with the same articles, of this feed, and of the one that people follow. */
  readonly home: string;
  readonly self: string;
  readonly current: string;
  readonly archived: boolean;
  readonly previous?: string;
  readonly hub?: string;
  readonly ttl?: number;
  /** Of the style sheet that browsers show it with. */
  readonly stylesheet?: string;
}

export function channelOf(page: FeedPage, site: Site): Channel {
  const { hub, ttl } = site.feeds ?? {};
  return {
    title: feedText(page.title),
    description: feedText(page.description || site.description || page.title),
    lang: page.lang ?? site.language,
    home: absolute(site, page.page),
    self: absolute(site, page.url),
    current: absolute(site, page.current),
    archived: page.archived,
    ...(page.previous ? { previous: absolute(site, page.previous) } : {}),
    ...(hub ? { hub } : {}),
    ...(ttl ? { ttl } : {}),
    ...(site.feedStylesheet ? { stylesheet: site.pathPrefix + site.feedStylesheet.slice(1) } : {}),
  };
}

/** The first archived page has none before it: it says that there is one after it, which there is from the start. */
const following = ({ self }: Channel): string => self.replace(/\/1(\.[a-z]+)$/, "/2$1");

/** The links of an XML feed, besides that to the page (RFC 4287, RFC 5005, WebSub). */
export function linksOf(channel: Channel, type: string): Link[] {
  const { self, current, archived, previous, hub } = channel;
  return [
    { rel: "self", href: self, type },
    ...(hub ? [{ rel: "hub", href: hub }] : []),
    ...(archived ? [{ rel: "current", href: current, type }] : []),
    ...(previous ? [{ rel: "prev-archive", href: previous, type }] : []),
    ...(archived && !previous ? [{ rel: "next-archive", href: following(channel), type }] : []),
  ];
}
