/** An article as feeds carry it, before any format. */
import { Fragment, h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Article, Timestamp } from "../../article.ts";
import { unmarked } from "../../archive/marker.ts";
import { taxonomies } from "../../archive/taxonomies.ts";
import { absolute, type Site } from "../../site.ts";
import { absoluteHtml } from "./absolute-html.ts";
import { mediaOf, type Media } from "./media.ts";
import { feedText } from "./feed-text.ts";

export interface Category {
  readonly name: string;
  /** Whose word it is: an address. */
  readonly domain: string;
}

export interface FeedItem {
  /** A `tag:` URI (RFC 4151), else the page's address. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Plain text; may be empty. */
  readonly summary: string;
  /** All of the text, with addresses that hold anywhere; empty where there is only a headline. */
  readonly html: string;
  readonly published?: Timestamp;
  /** Later than that: when it was changed, or took the place of its first version. */
  readonly updated?: Timestamp;
  readonly authors: readonly string[];
  /** Whose news it is. */
  readonly issuers: readonly string[];
  readonly publisher?: string;
  readonly lang: string;
  readonly categories: readonly Category[];
  /** The original, elsewhere. */
  readonly original?: string;
  /** The version that it takes the place of, on this site. */
  readonly replaces?: string;
  readonly media: readonly Media[];
}

/** GlobeNewswire's own domains for stock symbols and ISINs, which readers of its feeds know. */
const stockDomain = "https://www.globenewswire.com/rss/stock";
const isinDomain = "https://www.globenewswire.com/rss/ISIN";

/** IPTC's words for versions: `correction`, `update` (cv.iptc.org/newscodes/signal/). */
const signalDomain = "http://cv.iptc.org/newscodes/signal/";

/** HTML of a plain text. */
export const asHtml = (text: string): string => renderToString(h(Fragment, null, text));

/** The whole text, boilerplate included, but for the link to the original, which the item has elsewhere. */
const fullText = (sections: Article["sections"]): string =>
  sections
    .filter(({ kind }) => kind !== "source")
    .map(({ title, html }) => (title ? `${renderToString(h("h2", null, title))}\n${html}` : html))
    .join("\n");

const isTag = (id: string): boolean => /^tag:[\w.-]+,\d{4}(?:-\d\d){0,2}:[\w.~:@!$&'()*+,;=/?%-]*$/.test(id);

/** Stable over the versions of a story: an id that counts them says its first. */
export function idOf({ id, story, url }: Article, site: Pick<Site, "url" | "pathPrefix">): string {
  if (!isTag(id)) return absolute(site, url);
  return story && story.version > 0 ? id.replace(/:\d+$/, ":0") : id;
}

function categoriesOf(article: Article, replaces: boolean, site: Site): Category[] {
  const under = (names: readonly string[], domain: string): Category[] => names.filter((name) => name.trim() !== "").map((name) => ({ name: feedText(name), domain }));
  const signal = unmarked(article.title).marker?.kind ?? (replaces ? "update" : undefined);
  return [
    ...under([...new Set(article.categories)], absolute(site, taxonomies.categories.url)),
    ...under([...new Set(article.tags)], absolute(site, taxonomies.tags.url)),
    ...under(article.kind ? [article.kind] : [], absolute(site, taxonomies.kinds.url)),
    ...under(article.symbols.map(({ id }) => id), stockDomain),
    ...under(article.isins, isinDomain),
    ...under(signal ? [signal] : [], signalDomain),
  ];
}

/** A change that is dated before the publication is none. */
function timesOf({ published, updated }: Article, first: Article | undefined): Pick<FeedItem, "published" | "updated"> {
  const since = first?.published ?? published;
  const changed = updated ?? (first ? published : undefined);
  const later = changed && changed.epoch > (since?.epoch ?? 0) ? changed : undefined;
  return { ...(since ? { published: since } : {}), ...(later ? { updated: later } : {}) };
}

/** @param first the first version of the story, where this one stands for it now */
export function feedItem(article: Article, first: Article | undefined, site: Site): FeedItem {
  const { url, sections, link, relations } = article;
  const publisher = article.wire ?? article.provider?.name;
  const html = absoluteHtml(fullText(sections), url, site);
  return {
    id: idOf(first ?? article, site),
    url: absolute(site, url),
    title: feedText(article.title),
    summary: feedText(article.summary),
    html,
    ...timesOf(article, first),
    authors: article.authors.map(feedText),
    issuers: article.issuers.map(feedText),
    ...(publisher ? { publisher: feedText(publisher) } : {}),
    lang: article.lang,
    categories: categoriesOf(article, relations.revises !== undefined, site),
    ...(link && URL.canParse(link) ? { original: new URL(link).href } : {}),
    ...(relations.revises ? { replaces: absolute(site, relations.revises.url) } : {}),
    media: mediaOf(article, html, site),
  };
}
