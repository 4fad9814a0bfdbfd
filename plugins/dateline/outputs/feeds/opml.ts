/** OPML 2.0 (opml.org/spec2.opml): every feed, for feed readers that import lists of them. */
import type { ListedFeed, OpmlPage } from "../../pages/page.ts";
import type { FeedFormat } from "../../syndication.ts";
import { absolute, type Site } from "../../site.ts";
import { writeXml, type XmlElement } from "../xml.ts";

const versions: Readonly<Record<FeedFormat, string | undefined>> = { rss: "RSS2", atom: "atom", json: undefined };

/** A reader that imports the list wants one feed of each: the first format. */
function outline({ title, page, feeds: [feed] }: ListedFeed, site: Site): readonly XmlElement[] {
  if (!feed) return [];
  return [{ "@text": title, "@title": feed.title, "@type": "rss", "@version": versions[feed.format], "@xmlUrl": absolute(site, feed.url), "@htmlUrl": absolute(site, page) }];
}

export const opml = ({ groups }: OpmlPage, site: Site): string =>
  writeXml({
    opml: {
      "@version": "2.0",
      head: { title: site.title },
      body: {
        outline: groups.flatMap(({ label, feeds }): readonly XmlElement[] => (label === "home" ? feeds.flatMap((feed) => outline(feed, site)) : [{ "@text": site.labels?.[label] ?? label, outline: feeds.flatMap((feed) => outline(feed, site)) }])),
      },
    },
  });
