/** Atom 1.0 (RFC 4287), archived as RFC 5005 says. */
import type { Timestamp } from "../../article.ts";
import { writeXml, writeXmlPart, type XmlContent } from "../xml.ts";
import { feedTypes, linksOf, type Channel, type Link } from "./channel.ts";
import { rfc3339 } from "./feed-date.ts";
import type { FeedItem } from "./item.ts";

const linkOf = ({ rel, href, type }: Partial<Link>): XmlContent => ({ "@rel": rel, "@href": href, "@type": type });

/** A feed must say when it changed: one without items has the first instant there is. */
const never: Timestamp = { iso: "1970-01-01", precision: "day", epoch: 0, day: "1970-01-01", said: "" };

const pictures = ({ media }: FeedItem): XmlContent[] =>
  media.filter(({ length }) => length !== undefined).map(({ url, type, length }) => ({ "@rel": "enclosure", "@href": url, "@type": type, "@length": length?.toString() }));

/** The inside of an `<entry>`. */
export const atomEntry = (item: FeedItem): string =>
  `\n${writeXmlPart({
    id: item.id,
    title: item.title,
    link: [
      linkOf({ rel: "alternate", href: item.url, type: "text/html" }),
      ...(item.original ? [linkOf({ rel: "via", href: item.original })] : []),
      ...(item.replaces ? [linkOf({ rel: "related", href: item.replaces })] : []),
      ...pictures(item),
    ],
    published: item.published && rfc3339(item.published),
    updated: rfc3339(item.updated ?? item.published ?? never),
    author: item.authors.map((name) => ({ name })),
    contributor: item.issuers.map((name) => ({ name })),
    category: item.categories.map(({ name, domain }) => ({ "@term": name, "@scheme": domain })),
    summary: item.summary || undefined,
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
