/** Where the feed formats have what an entry says. */
import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from "feedsmith";
import type { Traced } from "../../draft.ts";
import { entryNames } from "../author-names.ts";
import { isins, symbols } from "../front-matter/values.ts";
import { stated, statedList, type Item } from "../item.ts";
import { wireNamed } from "../../vocabulary/wires.ts";
import type { FeedEntry, FeedInfo } from "./parse.ts";

/** Line of the first of these tags in the entry, the entry's own if it has none. */
export type LineOf = (...tags: readonly string[]) => number;

interface Context {
  readonly feed: FeedInfo;
  readonly lineOf: LineOf;
}

/** `https://www.globenewswire.com/rss/stock`: GlobeNewswire's domain for `Nasdaq:ACME`. */
const isStock = (domain: string | undefined): boolean => domain !== undefined && /\/rss\/stock$/i.test(domain);
/** Codes of securities, which are no words to list an article under. */
const isCode = (domain: string | undefined): boolean => domain !== undefined && /\/rss\/isin$/i.test(domain);

function symbolsOf(written: readonly string[], rule: string, line: number): Item["symbols"] {
  const value = symbols(written);
  return value ? { value, rule, line } : undefined;
}

function isinsOf(written: readonly string[], rule: string, line: number): Item["isins"] {
  const value = isins(written);
  return value ? { value, rule, line } : undefined;
}

/** A person's name, else the address they are known by. */
const personName = (person: { readonly name?: string; readonly email?: string; readonly url?: string; readonly uri?: string }): string | undefined => person.name ?? person.email;

/** Of two texts the longer is the body; a description beside a body is its summary. */
function bodyAndSummary(content: Traced<string> | undefined, description: Traced<string> | undefined): Pick<Item, "body" | "summary"> {
  return content ? { body: content, summary: description } : { body: description };
}

type Channelled = RssFeed.Item<string> | RdfFeed.Item<string>;

/** What RSS 1.0 and 2.0 have in common, modules included. */
function channelled(entry: Channelled, { feed, lineOf }: Context): Item {
  const { dc, dcterms, atom, content } = entry;
  const publisher = dc?.publishers?.[0] ?? feed.publisher;
  const wire = publisher === undefined ? undefined : wireNamed(publisher);
  return {
    line: lineOf(),
    title: stated(entry.title ?? dc?.titles?.[0], "feed: title", lineOf("title")),
    ...bodyAndSummary(
      stated(content?.encoded ?? atom?.content?.value, "feed: content:encoded", lineOf("content:encoded", "content")),
      stated(entry.description ?? atom?.summary?.value ?? dc?.descriptions?.[0], "feed: description", lineOf("description", "summary")),
    ),
    dates: [
      stated(dc?.dates?.[0], "feed: dc:date", lineOf("dc:date", "date")),
      stated(atom?.published, "feed: atom:published", lineOf("atom:published")),
      stated(dcterms?.issued?.[0] ?? dcterms?.created?.[0] ?? dcterms?.dates?.[0], "feed: dcterms:issued", lineOf("dcterms:issued", "dcterms:created")),
      stated(atom?.updated ?? dcterms?.modified?.[0], "feed: updated", lineOf("atom:updated", "dcterms:modified")),
    ],
    updated: stated(atom?.updated ?? dcterms?.modified?.[0], "feed: updated", lineOf("atom:updated", "dcterms:modified")),
    link: stated(entry.link ?? atom?.links?.[0]?.href, "feed: link", lineOf("link")),
    base: feed.link,
    authors: statedList(dc?.creators?.flatMap(entryNames), "feed: dc:creator", lineOf("dc:creator")),
    categories: statedList(dc?.subjects, "feed: dc:subject", lineOf("dc:subject")),
    lang: stated(dc?.languages?.[0] ?? feed.lang, "feed: language", lineOf("dc:language", "language")),
    wire: stated(wire, "feed: dc:publisher", lineOf("dc:publisher")),
    // A wire's feed names the company as the contributor; elsewhere it is somebody who wrote.
    issuers: wire === undefined ? undefined : statedList(dc?.contributors, "feed: dc:contributor", lineOf("dc:contributor")),
  };
}

function rssItem(entry: RssFeed.Item<string>, context: Context): Item {
  const { lineOf } = context;
  const common = channelled(entry, context);
  const categories = entry.categories ?? [];
  const terms = categories.filter(({ domain }) => !isStock(domain) && !isCode(domain)).map(({ name }) => name);
  const stocks = categories.filter(({ domain }) => isStock(domain)).flatMap(({ name }) => name ?? []);
  const codes = categories.filter(({ domain }) => isCode(domain)).flatMap(({ name }) => name ?? []);
  const permalink = entry.guid?.isPermaLink !== false && /^https?:/i.test(entry.guid?.value ?? "") ? entry.guid?.value : undefined;
  return {
    ...common,
    guid: stated(entry.guid?.value, "feed: guid", lineOf("guid")),
    body: common.body ?? stated(entry.itunes?.summary, "feed: itunes:summary", lineOf("itunes:summary")),
    dates: [stated(entry.pubDate, "feed: pubDate", lineOf("pubdate")), ...(common.dates ?? [])],
    link: common.link ?? stated(permalink, "feed: guid", lineOf("guid")),
    categories: statedList([...terms, ...(entry.dc?.subjects ?? [])], "feed: category", lineOf("category")),
    symbols: symbolsOf(stocks, "feed: category", lineOf("category")),
    isins: isinsOf(codes, "feed: category", lineOf("category")),
    authors: common.authors ?? statedList(entry.authors?.map(personName) ?? [entry.itunes?.author], "feed: author", lineOf("author", "itunes:author")),
    provider: entry.source?.title ? { value: { name: entry.source.title }, rule: "feed: source", line: lineOf("source") } : undefined,
  };
}

function rdfItem(entry: RdfFeed.Item<string>, context: Context): Item {
  const about = entry.rdf?.about;
  return { ...channelled(entry, context), guid: stated(about, "feed: rdf:about", context.lineOf()) };
}

const markups = new Map([["text", "plain"], ["text/plain", "plain"], ["html", "html"], ["text/html", "html"], ["xhtml", "html"], ["application/xhtml+xml", "html"]] as const);

const markupNamed = (type: string | undefined): Item["markup"] => [...markups].find(([name]) => name === type)?.[1];

/** Atom's default type is text, but escaped HTML without a type is common; a type of text is no word of HTML. */
function atomItem(entry: AtomFeed.Entry<string>, { feed, lineOf }: Context): Item {
  const content = stated(entry.content?.value, "feed: content", lineOf("content"));
  const summary = stated(entry.summary?.value ?? entry.media?.description?.value ?? entry.media?.groups?.[0]?.description?.value, "feed: summary", lineOf("summary", "media:description"));
  const address = entry.links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? entry.links?.find(({ rel }) => rel === "self");
  return {
    line: lineOf(),
    guid: stated(entry.id, "feed: id", lineOf("id")),
    title: stated(entry.title?.value, "feed: title", lineOf("title")),
    ...bodyAndSummary(content, summary),
    markup: markupNamed(content ? entry.content?.type : entry.summary?.type),
    dates: [
      stated(entry.published, "feed: published", lineOf("published", "issued")),
      stated(entry.dc?.dates?.[0], "feed: dc:date", lineOf("dc:date")),
      stated(entry.updated, "feed: updated", lineOf("updated", "modified")),
    ],
    updated: stated(entry.updated, "feed: updated", lineOf("updated", "modified")),
    link: stated(address?.href ?? entry.content?.src, "feed: link", lineOf("link")),
    base: feed.link,
    authors: statedList(entry.authors?.map(personName) ?? entry.dc?.creators, "feed: author", lineOf("author")),
    categories: statedList(entry.categories?.map(({ label, term }) => label ?? term), "feed: category", lineOf("category")),
    lang: stated(entry.content?.xml?.lang ?? entry.xml?.lang ?? entry.dc?.languages?.[0] ?? feed.lang, "feed: xml:lang", lineOf()),
    draft: entry.app?.control?.draft === true ? { value: true, rule: "feed: app:draft", line: lineOf("app:draft") } : undefined,
    provider: entry.source?.title?.value ? { value: { name: entry.source.title.value }, rule: "feed: source", line: lineOf("source") } : undefined,
  };
}

function jsonItem(entry: JsonFeed.Item<string>, { feed, lineOf }: Context): Item {
  const html = stated(entry.content_html, "feed: content_html", lineOf("content_html"));
  return {
    line: lineOf(),
    guid: stated(entry.id, "feed: id", lineOf("id")),
    title: stated(entry.title, "feed: title", lineOf("title")),
    summary: stated(entry.summary, "feed: summary", lineOf("summary")),
    body: html ?? stated(entry.content_text, "feed: content_text", lineOf("content_text")),
    markup: html ? "html" : "plain",
    dates: [stated(entry.date_published, "feed: date_published", lineOf("date_published"))],
    updated: stated(entry.date_modified, "feed: date_modified", lineOf("date_modified")),
    link: stated(entry.url ?? entry.external_url, "feed: url", lineOf("url", "external_url")),
    base: feed.link,
    authors: statedList(entry.authors?.map(personName), "feed: authors", lineOf("authors", "author")),
    tags: statedList(entry.tags, "feed: tags", lineOf("tags")),
    lang: stated(entry.language ?? feed.lang, "feed: language", lineOf("language")),
  };
}

/** What an entry says, in its format's own places. */
export function feedItem(found: FeedEntry, feed: FeedInfo, lineOf: LineOf): Item {
  const context = { feed, lineOf };
  if (found.format === "rss") return rssItem(found.entry, context);
  if (found.format === "rdf") return rdfItem(found.entry, context);
  return found.format === "atom" ? atomItem(found.entry, context) : jsonItem(found.entry, context);
}
