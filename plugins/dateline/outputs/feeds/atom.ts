/** Atom 1.0 (RFC 4287), archived as RFC 5005 says. */
import type { Timestamp } from "../../article.ts";
import { writeXml, writeXmlPart, type XmlContent } from "../xml.ts";
import { feedTypes } from "../../syndication.ts";
import { linksOf, type Channel, type Link } from "./channel.ts";
import { rfc3339 } from "./feed-date.ts";
import { asHtml, type FeedItem } from "./item.ts";

const linkOf = ({ rel, href, type }: Partial<Link>): XmlContent => ({ "@rel": rel, "@href": href, "@type": type });

/** A feed must say when it changed: one without items says a day that validators take for one. */
const never: Timestamp = { iso: "2000-01-01", precision: "day", epoch: Date.UTC(2000, 0, 1, 12), day: "2000-01-01", said: "" };

const pictures = ({ media }: FeedItem): XmlContent[] =>
  media.filter(({ length }) => length !== undefined).map(({ url, type, length }) => ({ "@rel": "enclosure", "@href": url, "@type": type, "@length": length?.toString() }));

/** What could be taken for markup says that it is none, by being markup. */
const textOf = (text: string): XmlContent => (/[<&]/.test(text) ? { "@type": "html", "#text": asHtml(text) } : text);

/**
 * Entries of one feed are not to say that they were updated at the same instant (RFC 4287 allows it, validators warn of it), and releases of one day
 * without a time do. A fraction of a second, always the same for an id, tells them apart and says nothing else.
 */
function distinct(time: string, id: string): string {
  let hash = 0;
  for (const character of id) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0;
  return time.replace(/(T\d\d:\d\d:\d\d)(?:\.\d+)?/, `$1.${String(hash % 1_000_000_000).padStart(9, "0")}`);
}

/** The inside of an `<entry>`. */
export const atomEntry = (item: FeedItem): string =>
  `\n${writeXmlPart({
    id: item.id,
    title: textOf(item.title),
    link: [
      linkOf({ rel: "alternate", href: item.url, type: "text/html" }),
      ...(item.original ? [linkOf({ rel: "via", href: item.original })] : []),
      ...(item.replaces ? [linkOf({ rel: "related", href: item.replaces })] : []),
      ...pictures(item),
    ],
    published: item.published && rfc3339(item.published),
    updated: distinct(rfc3339(item.updated ?? item.published ?? never), item.id),
    author: item.authors.map((name) => ({ name })),
    contributor: item.issuers.map((name) => ({ name })),
    category: item.categories.map(({ name, domain }) => ({ "@term": name, "@scheme": domain })),
    // An entry must have a text: a headline is one.
    summary: item.summary || !item.html ? textOf(item.summary || item.title) : undefined,
    content: item.html ? { "@type": "html", "@xml:lang": item.lang, "#html": item.html } : undefined,
  })}`;

/** @param entries what `atomEntry` has written, newest first */
export const atomFeed = (channel: Channel, newest: Timestamp | undefined, entries: readonly string[], publisher: string): string =>
  writeXml(
    {
      feed: {
        "@xmlns": "http://www.w3.org/2005/Atom",
        "@xmlns:fh": "http://purl.org/syndication/history/1.0",
        "@xml:lang": channel.lang,
        // An archived page is of the same feed as that which people follow.
        id: channel.current,
        title: channel.title,
        subtitle: channel.description,
        link: [linkOf({ rel: "alternate", href: channel.home, type: "text/html" }), ...linksOf(channel, feedTypes.atom).map(linkOf)],
        updated: rfc3339(newest ?? never),
        author: { name: publisher },
        generator: "Dateline",
        "fh:archive": channel.archived ? "" : undefined,
        entry: entries,
      },
    },
    { written: "feed.entry", stylesheet: channel.stylesheet },
  );
