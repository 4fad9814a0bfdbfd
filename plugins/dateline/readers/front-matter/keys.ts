/**
 * Every front matter key that Dateline understands. One row a field; a new key is a new row (or a new alias in one).
 * Keys are matched without case. Where a document has several names of one row, the first in the row wins.
 */
import type { Layout } from "../../article.ts";
import type { FieldTypes } from "../../draft.ts";
import { parseDate } from "../../dates/written-date.ts";
import { kindNamed } from "../../vocabulary/subjects.ts";
import { aliases } from "./aliases.ts";
import { menu } from "./menu.ts";
import { people } from "./people.ts";
import * as presentation from "./presentation.ts";
import * as values from "./values.ts";

/**
 * A key's value as its field takes it, or undefined if it cannot be that.
 * `"impossible"`: a date that no calendar has. `"elsewhere"`: it is said of another field.
 */
type Parsed<T> = { readonly value: T } | "impossible" | "elsewhere" | undefined;

export interface KeyRow<T> {
  readonly names: readonly string[];
  /** What the key does, for the README. */
  readonly about: string;
  readonly parse: (given: unknown, key: string) => Parsed<T>;
  /** It says when or whether to publish: where that is unclear, the article is held back. */
  readonly holds?: true;
}

const row = <T>(names: readonly string[], about: string, read: (given: unknown) => T | undefined): KeyRow<T> => ({
  names,
  about,
  parse: (given) => {
    const value = read(given);
    return value === undefined ? undefined : { value };
  },
});

const dateRow = (names: readonly string[], about: string): KeyRow<FieldTypes["date"]> => ({
  names,
  about,
  parse: (given) => {
    if (typeof given === "boolean") return "elsewhere";
    const date = parseDate(values.text(given) ?? "");
    return typeof date === "object" ? { value: date } : date;
  },
});

/**
 * A date that says when publishing begins or ends. `true` says that there is an embargo, and not until when: that is unclear. Of a
 * generator's own key what is no date is left to the generator.
 */
const holdRow = (names: readonly string[], about: string, generators: readonly string[]): KeyRow<FieldTypes["date"]> => ({
  ...dateRow(names, about),
  holds: true,
  parse: (given, key) => {
    if (given === false) return "elsewhere";
    const date = parseDate(values.text(given) ?? "");
    if (typeof date === "object") return { value: date };
    return generators.includes(key) ? "elsewhere" : date;
  },
});

/** Generators' words for kinds of pages, which stand under the same key. */
const pageKinds = new Set(["page", "post", "article", "section", "home", "news", "blog", "taxonomy", "term"]);

export type StatedField =
  | "title" | "date" | "updatedDate" | "embargoDate" | "expiryDate" | "draft" | "slug" | "summary" | "lead" | "authors"
  | "categories" | "tags" | "lang" | "translations" | "link" | "wire" | "symbols" | "isins" | "companies" | "issuers" | "kind"
  | "aliases" | "weight" | "translationKey";

/** Pelican's, WordPress' and Ghost's words for what no reader is to see yet. */
const unpublished = new Set(["draft", "hidden", "private", "pending", "scheduled", "skip"]);

/** Keys that state a field of the article. */
export const fieldKeys: { readonly [K in StatedField]: KeyRow<FieldTypes[K]> } = {
  title: row(["title", "headline", "newstitle"], "The headline.", values.text),
  date: dateRow(
    ["date", "published", "pubdate", "publishDate", "pub_date", "publish_date", "publishedDate", "published_at", "publishedAt", "datePublished", "pubDatetime", "created", "created_at", "createdAt"],
    "When it was published. A time without a zone is read in the zone that the options name for its source.",
  ),
  updatedDate: dateRow(["updated", "lastmod", "modified", "last_modified_at", "last_modified", "lastModified", "updatedDate", "updateDate", "updated_at", "updatedAt", "modDatetime", "lastUpdated", "last_updated", "dateModified"], "When it was last changed."),
  embargoDate: holdRow(
    ["embargo", "embargoed", "embargoDate", "embargo_date", "embargoUntil", "embargo_until", "embargoed_until", "holdUntil", "hold_until", "publishAfter", "publish_after", "notBefore", "publishDate"],
    "Not published before this time.",
    ["publishDate"],
  ),
  expiryDate: holdRow(
    ["expires", "expiryDate", "expiry_date", "expirationDate", "expiration_date", "expiration", "expires_at", "expiresAt", "unpublishDate", "unpublish_date", "publishUntil", "publish_until", "validUntil", "valid_until"],
    "Not published after this time.",
    ["expiration"],
  ),
  draft: {
    names: ["draft", "published", "status"],
    about: "`draft: true`, `published: false` or `status: draft`: not published.",
    holds: true,
    parse: (given, key) => {
      const value = values.flag(given);
      if (key === "status") return unpublished.has(values.text(given)?.toLowerCase() ?? "") ? { value: true } : "elsewhere";
      if (key === "published") return value === false ? { value: true } : "elsewhere";
      return value === undefined ? undefined : { value };
    },
  },
  slug: row(["slug"], "Last part of the url, instead of one made from the title.", values.text),
  summary: row(["summary", "description", "excerpt", "teaser", "deck"], "One to three sentences for lists and feeds.", values.text),
  lead: row(["lead", "subtitle", "standfirst"], "The standfirst, shown under the title.", values.text),
  authors: row(["authors", "author"], "Who wrote it: a name or a list.", people),
  categories: row(["categories", "category"], "Sections of the site that the article belongs to.", values.texts),
  tags: row(["tags", "tag", "keywords", "topics"], "Terms the article is listed under.", values.texts),
  lang: row(["lang", "language", "locale"], "Language of the text, BCP 47.", values.languageTag),
  translations: row(["translations"], "Languages the story is there in, BCP 47.", values.languageTags),
  translationKey: row(["translationKey", "translation_key", "ref"], "The same in all documents that are one story in several languages.", values.text),
  link: row(["link", "original", "canonical", "canonicalURL", "canonical_url", "source_url", "original_url"], "Address of the original.", values.address),
  wire: row(["wire"], "The wire it came over, such as GlobeNewswire.", values.text),
  symbols: row(["symbols", "symbol", "tickers", "ticker"], "Listed securities, such as `NYSE American: KULR`.", values.symbols),
  isins: row(["isins", "isin"], "ISINs; those whose check digit is wrong do not count.", values.isins),
  companies: row(["companies"], "Companies it tells of: names, or maps with `name`, `symbols` and `website`.", values.companies),
  issuers: row(["issuers", "issuer", "company", "organization", "organisation"], "Whose release it is: a name or a list.", values.issuers),
  kind: {
    names: ["kind", "releaseType", "release_type", "corp_activity"],
    about: "What kind of news it is, such as `earnings` or `mergers-and-acquisitions`, in TradingView's or a wire's words.",
    parse: (given) => {
      const said = values.text(Array.isArray(given) ? given[0] : given) ?? "";
      const value = kindNamed(said);
      if (value) return { value };
      return pageKinds.has(said.toLowerCase()) ? "elsewhere" : undefined;
    },
  },
  aliases: row(["aliases", "alias", "redirect_from", "redirectFrom"], "Addresses on the site that led here before: each leads here again.", aliases),
  weight: {
    names: ["weight", "pinned", "sticky"],
    about: "Pinned above all others on the home page and in lists: `pinned: true`, or a number, the smaller the higher. `0` and `false`: not pinned.",
    parse: (given) => {
      const pinned = values.flag(given);
      if (pinned === false || given === "0") return "elsewhere";
      const value = pinned ? 1 : Number(values.text(given));
      return Number.isFinite(value) && value !== 0 ? { value } : undefined;
    },
  },
};

export type LayoutField = keyof Layout;

/** Keys that say how the page is to look. */
export const layoutKeys: { readonly [K in LayoutField]: KeyRow<Required<Layout>[K]> } = {
  sidebar: row(["sidebar"], "`left` or `right`: the side on which the article's page has its widgets; `none` or `false`: it has none.", presentation.sidebar),
  widgets: row(["widgets"], "Names of the widgets in the sidebar, in order; `none` or `false`: none of them.", presentation.widgets),
  pager: row(["pager"], "Links to the older and the newer article: `true` or `false`.", values.flag),
  toc: row(["toc"], "A table of contents above the text, where it has at least two headings: `true` or `false`.", values.flag),
  authorbox: row(["authorbox"], "What the option `layout` knows of the authors, below the text: `true` or `false`.", values.flag),
  comments: row(["comments"], "Comments, where the option `layout` names a service for them; `false`: none here.", values.flag),
  mathjax: row(["mathjax", "math", "katex"], "LaTeX between `$…$`, `$$…$$`, `\\(…\\)` or `\\[…\\]` is shown as formulas: `true` or `false`.", values.flag),
  menu: row(["menu", "menus"], "The site's menus it stands in: `main`, `side`, `footer`, a list of them, or a map with `name`, `weight` and `parent`; `false`: none.", menu),
  thumbnail: row(["thumbnail"], "A picture for lists and for the top of the page: its path, or a map with `src`, `alt` and `visibility`; `false`: none.", presentation.thumbnail),
};
