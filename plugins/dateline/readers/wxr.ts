/** WordPress eXtended RSS, what "Tools, Export" of WordPress gives, and Squarespace's export in the same form (developer.wordpress.org: class WP_Import). */
import { splitEntries, type Entry } from "./feed/entries.ts";
import { feedInfo } from "./feed/parse.ts";
import { itemReading, stated, statedList, together, type Item } from "./item.ts";
import type { Reader, Reading } from "./reader.ts";
import { isHeld, notArticle } from "./wxr/kinds.ts";
import { inLanguage, languagesIn } from "./wxr/languages.ts";
import { localTime } from "./wxr/local-time.ts";
import { postHtml } from "./wxr/post-html.ts";
import { childrenOf, isElement, parseXml, rawText, textOf, type XmlElement } from "./xml.ts";

interface Site {
  readonly link?: string | undefined;
  readonly lang?: string | undefined;
  /** Authors' names by their logins. */
  readonly authors: ReadonlyMap<string, string>;
}

interface Part {
  readonly text: string;
  readonly line: number;
}

/** `wp:post_date`, and what `title` is without a prefix. */
function part(item: XmlElement, name: string, line: number): Part {
  const [local = "", prefix = ""] = name.split(":").toReversed();
  const found = childrenOf(item, local).find((child) => child.prefix === prefix);
  return { text: rawText(found), line: line + (found?.line ?? 1) - 1 };
}

const authorElements = (before: string): readonly XmlElement[] =>
  before.split(/(?=<wp:author>)/).slice(1).flatMap((written) => parseXml(written.slice(0, written.indexOf("</wp:author>") + 12)).elements);

function siteOf(before: string): Site {
  const { link, lang } = feedInfo(`${before}</channel></rss>`);
  const pairs = authorElements(before).map((author) => [textOf(childrenOf(author, "author_login")[0]), textOf(childrenOf(author, "author_display_name")[0])] as const);
  return { link, lang, authors: new Map(pairs.filter(([, name]) => name !== "")) };
}

const termsOf = (item: XmlElement, domain: string): string[] =>
  childrenOf(item, "category").filter(({ attributes }) => attributes.get("domain") === domain).map(textOf);

function datesOf(at: (name: string) => Part): Pick<Item, "dates" | "updated"> {
  const dated = (name: string) => {
    const { text, line } = at(name);
    return stated(localTime(text, at(`${name}_gmt`).text), `wxr: ${name}`, line);
  };
  return { dates: [dated("wp:post_date"), stated(at("pubDate").text, "wxr: pubDate", at("pubDate").line)], updated: dated("wp:post_modified") };
}

/** A post behind a password is not for everybody; one of the future has its date as its embargo. */
function statusOf(at: (name: string) => Part, dates: Item["dates"]): Pick<Item, "draft" | "embargo"> {
  const { text: status, line } = at("wp:status");
  const held = isHeld(status.trim()) ? "wxr: wp:status" : at("wp:post_password").text.trim() === "" ? undefined : "wxr: wp:post_password";
  return { draft: held ? { value: true, rule: held, line } : undefined, embargo: status.trim() === "future" ? dates?.find((date) => date !== undefined) : undefined };
}

/** The language that a post in several is read in: the site's, else its first. */
function languageOf(element: XmlElement, line: number, site: Site): string | undefined {
  const written = languagesIn(part(element, "title", line).text + part(element, "content:encoded", line).text);
  return written.find((language) => site.lang?.toLowerCase().startsWith(language)) ?? written[0];
}

function itemOf(element: XmlElement, line: number, site: Site): Item {
  const language = languageOf(element, line, site);
  const at = (name: string): Part => {
    const { text: written, line: own } = part(element, name, line);
    return { text: inLanguage(written, language), line: own };
  };
  const text = (name: string) => {
    const found = at(name);
    return stated(found.text, `wxr: ${name}`, found.line);
  };
  const dates = datesOf(at);
  const content = at("content:encoded");
  const creator = textOf(childrenOf(element, "creator")[0]);
  const category = childrenOf(element, "category")[0];
  const termLine = line + (category?.line ?? 1) - 1;
  return {
    line,
    guid: text("guid"),
    owner: undefined,
    base: site.link,
    title: text("title"),
    ...dates,
    ...statusOf(at, dates.dates),
    summary: text("excerpt:encoded"),
    body: stated(postHtml(content.text), "wxr: content:encoded", content.line),
    markup: "html",
    link: text("link"),
    slug: stated(decoded(at("wp:post_name").text.trim().replace(/\.html?$/, "")), "wxr: wp:post_name", at("wp:post_name").line),
    authors: statedList([site.authors.get(creator) ?? creator], "wxr: dc:creator", at("dc:creator").line),
    categories: statedList(termsOf(element, "category"), "wxr: category", termLine),
    tags: statedList([...termsOf(element, "post_tag"), ...termsOf(element, "tag")], "wxr: post_tag", termLine),
    lang: language && !site.lang?.toLowerCase().startsWith(language) ? stated(language, "wxr: language of the post") : stated(site.lang, "wxr: language"),
  };
}

/** Slugs of other scripts are kept percent-encoded. */
function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

function readEntry({ xml, line }: Entry, site: Site): Reading {
  const { elements, fault } = parseXml(xml);
  const element = elements.find(isElement);
  // What breaks off may have lost the line that says it is a draft.
  const torn = xml.endsWith("</item>") ? fault : "The entry is not closed.";
  if (!element || torn !== undefined) return { drafts: [], problems: [{ code: "item-unreadable", line, detail: torn ?? "no element" }] };
  const type = part(element, "wp:post_type", line).text.trim();
  const reason = notArticle(type, part(element, "wp:status", line).text.trim());
  if (reason) return { drafts: [], problems: [{ code: "item-skipped", line, detail: `${reason}: ${textOf(childrenOf(element, "title")[0]).slice(0, 80)}` }] };
  return itemReading(itemOf(element, line, site));
}

/** The head of an export, or one of its items alone. */
const isExport = (text: string): boolean => /<wp:wxr_version>|xmlns:wp="https?:\/\/wordpress\.org\/export\//.test(text) || (/^\s*<item>/.test(text) && /<wp:post_(?:id|type|date)>/.test(text));

export const wxr: Reader = {
  name: "wxr",
  detect: ({ text }) => /^\s*</.test(text) && isExport(text.slice(0, 16_000)),
  read: ({ text }) => {
    const { before, entries } = splitEntries(text);
    const site = siteOf(before);
    return together(entries.map((entry) => readEntry(entry, site)));
  },
};
