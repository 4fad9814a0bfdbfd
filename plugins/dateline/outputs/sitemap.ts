/** Sitemaps (sitemaps.org/protocol.html), with Google's pictures and languages (developers.google.com/search/docs/crawling-indexing/sitemaps/overview). */
import type { SitemapEntry } from "../pages/machine.ts";
import { absolute, type Site } from "../site.ts";
import { writeXml, type XmlElement } from "./xml.ts";

const protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";
const namespaces = { "@xmlns:image": "http://www.google.com/schemas/sitemap-image/1.1", "@xmlns:xhtml": "http://www.w3.org/1999/xhtml" } as const;

type Place = Pick<Site, "url" | "pathPrefix">;

/** An address on the site or elsewhere. */
const addressOf = (url: string, site: Place): string => (/^https?:/.test(url) ? url : absolute(site, url));

function entry({ url, lastmod, images, alternates }: SitemapEntry, site: Place): XmlElement {
  return {
    loc: absolute(site, url),
    ...(lastmod ? { lastmod } : {}),
    ...(alternates.length > 0 ? { "xhtml:link": alternates.map((each) => ({ "@rel": "alternate", "@hreflang": each.lang, "@href": absolute(site, each.url) })) } : {}),
    ...(images.length > 0 ? { "image:image": images.map((image) => ({ "image:loc": addressOf(image, site) })) } : {}),
  };
}

/** The namespaces that its entries need, and no other: most files have neither pictures nor translations. */
export function sitemap(entries: readonly SitemapEntry[], site: Place): string {
  const { "@xmlns:image": image, "@xmlns:xhtml": xhtml } = namespaces;
  return writeXml({
    urlset: {
      "@xmlns": protocol,
      ...(entries.some(({ images }) => images.length > 0) ? { "@xmlns:image": image } : {}),
      ...(entries.some(({ alternates }) => alternates.length > 0) ? { "@xmlns:xhtml": xhtml } : {}),
      url: entries.map((each) => entry(each, site)),
    },
  });
}

export const sitemapIndex = (parts: readonly Pick<SitemapEntry, "url" | "lastmod">[], site: Place): string =>
  writeXml({ sitemapindex: { "@xmlns": protocol, sitemap: parts.map(({ url, lastmod }) => ({ loc: absolute(site, url), ...(lastmod ? { lastmod } : {}) })) } });
