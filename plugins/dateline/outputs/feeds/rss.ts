/** RSS 2.0 (rssboard.org/rss-specification), with full text, Dublin Core, Media RSS and what Atom adds to it. */
import type { Timestamp } from "../../article.ts";
import { writeXml, writeXmlPart, type XmlContent } from "../xml.ts";
import { feedTypes } from "../../syndication.ts";
import { linksOf, type Channel, type Link } from "./channel.ts";
import { rfc3339, rfc822 } from "./feed-date.ts";
import { asHtml, type FeedItem } from "./item.ts";
import type { Media } from "./media.ts";

const namespaces = {
  "@xmlns:atom": "http://www.w3.org/2005/Atom",
  "@xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "@xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "@xmlns:fh": "http://purl.org/syndication/history/1.0",
  "@xmlns:media": "http://search.yahoo.com/mrss/",
} as const;

const atomLink = ({ rel, href, type }: Link): XmlContent => ({ "@href": href, "@rel": rel, "@type": type });

const mediaContent = ({ url, type, width, height, length }: Media): XmlContent => ({
  "@url": url,
  "@type": type,
  "@medium": "image",
  "@width": width?.toString(),
  "@height": height?.toString(),
  "@fileSize": length?.toString(),
});

/** An enclosure must say its length: what has none is told by Media RSS alone. One an item, as readers expect. */
const enclosures = (media: readonly Media[]): XmlContent =>
  media.filter(({ length }) => length !== undefined).slice(0, 1).map(({ url, type, length }) => ({ "@url": url, "@length": length?.toString(), "@type": type }));

/** A text without a summary is the description: the content alone would not be read. */
const text = ({ summary, html }: FeedItem): { readonly [name: string]: XmlContent } => ({
  description: summary ? asHtml(summary) : html ? { "#html": html } : undefined,
  "content:encoded": summary && html ? { "#html": html } : undefined,
});

/** The inside of an `<item>`. */
export const rssItem = (item: FeedItem): string =>
  `\n${writeXmlPart({
    title: item.title,
    link: item.url,
    guid: { "@isPermaLink": String(item.id === item.url), "#text": item.id },
    pubDate: item.published && rfc822(item.published),
    "atom:updated": item.updated && rfc3339(item.updated),
    "dc:creator": item.authors,
    "dc:contributor": item.issuers,
    "dc:publisher": item.publisher,
    "dc:language": item.lang,
    source: item.original ? { "@url": item.original, "#text": item.publisher ?? new URL(item.original).hostname } : undefined,
    "atom:link": item.replaces ? { "@href": item.replaces, "@rel": "related" } : undefined,
    category: item.categories.map(({ name, domain }) => ({ "@domain": domain, "#text": name })),
    ...text(item),
    enclosure: enclosures(item.media),
    "media:content": item.media.map(mediaContent),
  })}`;

/** @param items what `rssItem` has written, newest first */
export const rssFeed = (channel: Channel, newest: Timestamp | undefined, items: readonly string[]): string =>
  writeXml(
    {
      rss: {
        "@version": "2.0",
        ...namespaces,
        channel: {
          title: channel.title,
          link: channel.home,
          description: channel.description,
          language: channel.lang.toLowerCase(),
          lastBuildDate: newest && rfc822(newest),
          generator: "Dateline",
          docs: "https://www.rssboard.org/rss-specification",
          ttl: channel.ttl?.toString(),
          "atom:link": linksOf(channel, feedTypes.rss).map(atomLink),
          "fh:archive": channel.archived ? "" : undefined,
          item: items,
        },
      },
    },
    { written: "rss.channel.item", stylesheet: channel.stylesheet },
  );
