/**
 * The model: what a reader and the enrichers make of a document, and all that
 * the archive, the pages and the theme know of it. Plain JSON, no methods.
 */
import type { Problem } from "./issues.ts";

/** How exactly a source states a time. `month` has no day, `day` no time of day. */
export type Precision = "month" | "day" | "minute";

/** A point in time as a source states it. */
export interface Timestamp {
  /** ISO 8601: `2022-07`, `2021-09-30`, or `2025-02-13T21:30:00+08:00`, by precision. */
  readonly iso: string;
  readonly precision: Precision;
  /** Milliseconds since 1970-01-01T00:00Z. For a day, its noon in UTC: the same date in nearly every zone. */
  readonly epoch: number;
  /** The calendar day in the site's zone, `2021-09-30`: what urls and lists go by. */
  readonly day: string;
  /** The source's own words, `2025-02-13 21:30:00`. */
  readonly said: string;
}

/** Where a title came from. */
export type TitleOrigin = "given" | "headline" | "story-link" | "lead" | "file-name";

/** A place that a dateline names, as far as it is certain. */
export interface Place {
  /** In usual spelling, without region and country: `San Diego`. */
  readonly name: string;
  /** State, province or the like, in full: `California`. */
  readonly region?: string;
  /** ISO 3166-1 alpha-2: `US`. */
  readonly country?: string;
}

/** The line a release opens with: `SAN DIEGO, Sept. 30, 2021 (GLOBE NEWSWIRE) --`. */
export interface Dateline {
  /** As written, without the closing dash. */
  readonly text: string;
  /** In usual spelling, with whatever the document puts after it: `San Diego, CA`. */
  readonly place?: string;
  /** The same place, normalised. */
  readonly location?: Place;
  /** `YYYY-MM-DD`, where the dateline has a full date. */
  readonly date?: string;
  /** The wire's own name: `GlobeNewswire`. */
  readonly wire?: string;
}

/** Who distributed the document here: `{ name: "Reuters", via: "TradingView" }`. */
export interface Provider {
  readonly name: string;
  /** The platform that carried it, if it is another. */
  readonly via?: string;
}

/** A parsed story id (TradingView's story paths, Reuters' `newsml` ids). */
export interface StoryId {
  /** The id as a `tag:` URI, or `provider:item:version`: stable for ever. */
  readonly id: string;
  /** Whose id it is: `reuters.com`. */
  readonly provider: string;
  /** `YYYY-MM-DD` in UTC, where the id carries a full date. */
  readonly date?: string;
  /** `GNX4bpbyS`. */
  readonly item: string;
  readonly version: number;
  /** The title's slug, where the link has one. */
  readonly slug?: string;
}

/** A listed security. */
export interface Symbol {
  /** TradingView's exchange prefix: `AMEX`. */
  readonly exchange: string;
  readonly ticker: string;
  /** `AMEX:KULR`. */
  readonly id: string;
  /** The market as the document names it: `NYSE American`. */
  readonly market: string;
}

/** A company the document tells of: named beside a symbol, or the one whose release it is. */
export interface Company {
  /** Without its legal form: `KULR Technology Group`. */
  readonly name: string;
  /** Ids of its symbols; none if it is not listed, or the document does not say. */
  readonly symbols: readonly string[];
  /** What else the document calls it: `KULR`, from `(the "Company" or "KULR")`. */
  readonly aliases?: readonly string[];
  /** An absolute url. */
  readonly website?: string;
}

/** Somebody the release quotes. */
export interface Person {
  readonly name: string;
  /** As written: `CEO`, `Chief Technology Officer`. */
  readonly role?: string;
  readonly organisation?: string;
}

/**
 * What kind of news it is. TradingView's vocabulary of corporate activity (`corp_activity`) where it has a word,
 * with hyphens for its underscores.
 */
export type Kind =
  | "earnings" | "earnings-calls" | "dividends" | "share-buybacks" | "mergers-and-acquisitions" | "ipo" | "financing"
  | "partnership" | "contract" | "product" | "regulatory" | "research" | "management" | "legal" | "event" | "esg"
  | "ownership-changes" | "insider-trading" | "recommendation" | "credit-ratings";

/** Whom to ask: one card of a release's contacts. */
export interface Contact {
  /** The heading above it: `KULR Investor Relations`. */
  readonly title?: string;
  readonly organisation?: string;
  readonly person?: string;
  /** As written: `858-866-8478 x 847`. */
  readonly phone?: string;
  /** The same number for machines, where country and number are certain (RFC 3966): `tel:+1-858-866-8478;ext=847`. */
  readonly tel?: string;
  readonly email?: string;
  /** An absolute url. */
  readonly website?: string;
  /** What else stands on it, line by line: a role, an address, a second number. */
  readonly other?: readonly string[];
}

export type SectionKind = "story" | "about" | "safe-harbor" | "disclaimer" | "contacts" | "source";

/** A part of the body, in the document's order. */
export interface Section {
  readonly kind: SectionKind;
  /** The heading that opened it: `About Worksport Ltd.`. */
  readonly title?: string;
  /** Of an `about` section: the organisation it tells of, as the heading names it. */
  readonly organisation?: string;
  /** Sanitised HTML, without that heading. */
  readonly html: string;
  readonly text: string;
  readonly line?: number;
}

/** An entry of the table of contents. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  /** The fragment it is reached by. */
  readonly id: string;
}

/** Where a page has its widgets. */
export type SidebarSide = "left" | "right" | "none";

/** A document's place in one of the site's menus. */
export interface MenuPlace {
  /** `main`, `side` or `footer`; menus of other names wait for a component of the site's own. */
  readonly menu: string;
  /** Instead of the title. */
  readonly name?: string;
  /** The smaller stand first; those without one stand last. */
  readonly weight?: number;
  /** Name of the entry that this one stands below. */
  readonly parent?: string;
}

/** Where a thumbnail is shown: in lists, on the article's own page. */
export type ThumbnailPlace = "list" | "post";

export interface PictureFile {
  /** Root-relative: `/assets/images/4hTx-320.avif`. */
  readonly url: string;
  /** In pixels. */
  readonly width: number;
  /** Bytes. */
  readonly size?: number;
}

/** One format of a picture, in several widths, the narrowest first. */
export interface PictureSource {
  /** `image/avif` */
  readonly type: string;
  readonly files: readonly PictureFile[];
}

/** A picture that the build has made responsive. */
export interface Picture {
  /** The best format first; the last is for every browser. */
  readonly sources: readonly PictureSource[];
  /** Of the largest, in pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Thumbnail {
  /** As written: a path relative to the document or from the site's root, or an absolute url. */
  readonly src: string;
  /** What it shows, for those who do not see it. Empty: it adds nothing to the title. */
  readonly alt?: string;
  /** None given: as the site says. */
  readonly visibility?: readonly ThumbnailPlace[];
  /** Once the build has made it: without it nothing is shown. */
  readonly picture?: Picture;
}

/** The presentation keys of the front matter (docs/front-matter.md), checked, not defaulted. What is absent is the site's to say. */
export interface Layout {
  readonly sidebar?: SidebarSide;
  /** Names, in order. None of them: the page has no widgets. */
  readonly widgets?: readonly string[];
  readonly pager?: boolean;
  readonly toc?: boolean;
  readonly authorbox?: boolean;
  readonly comments?: boolean;
  /** LaTeX in the text is shown as formulas. */
  readonly mathjax?: boolean;
  /** None: it stands in no menu. */
  readonly menu?: readonly MenuPlace[];
  readonly thumbnail?: Thumbnail;
}

/** Which rule set a field, and the line of the document it read. */
export interface Trace {
  readonly rule: string;
  readonly line?: number;
}

/** Where an article was read. */
export interface Source {
  /** Path of the document, relative to the content folder, with `/`. */
  readonly path: string;
  /** The reader's name. */
  readonly reader: string;
  /** Line of the document at which the article begins. */
  readonly line?: number;
  /** By field name: how its value came about. */
  readonly fields: Readonly<Record<string, Trace>>;
}

/** Another article of the archive. */
export interface Ref {
  readonly id: string;
  readonly url: string;
  readonly title: string;
}

/** The same story in another language. */
export interface Translation extends Ref {
  /** BCP 47. */
  readonly lang: string;
}

/** What an article is to others in the archive. */
export interface Relations {
  /** The article that stands for this one, which is a copy of it, or an earlier version. None of it if it stands for itself. */
  readonly main?: Ref;
  /** Copies that this one stands for: the same text from another source. */
  readonly duplicates: readonly Ref[];
  /** The version that this one corrects or updates. */
  readonly revises?: Ref;
  /** The version that corrects or updates this one. */
  readonly revisedBy?: Ref;
  /** The story in other languages, one article each, by language. */
  readonly translations: readonly Translation[];
  /** Other stories of the same companies and things, the closest first. */
  readonly related: readonly Ref[];
}

export interface Article {
  /** Stable for ever, unique in the archive: the story id, else the document's own id, else `dateline:` and the source path. */
  readonly id: string;
  readonly slug: string;
  /** Root-relative, without the path prefix: `/2025/02/<slug>/`. */
  readonly url: string;
  readonly title: string;
  readonly titleFrom: TitleOrigin;
  /** Plain text, one to three sentences; may be empty. */
  readonly summary: string;
  /** The author's standfirst; may be empty. */
  readonly lead: string;
  readonly published?: Timestamp;
  readonly updated?: Timestamp;
  readonly embargoed?: Timestamp;
  readonly expires?: Timestamp;
  readonly draft: boolean;
  /** BCP 47. */
  readonly lang: string;
  /** The languages the author lists for this story, BCP 47; what there is of them stands in `relations`. */
  readonly translations: readonly string[];
  /** What the story's documents in all languages have in common. */
  readonly translationKey?: string;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly provider?: Provider;
  readonly wire?: string;
  readonly story?: StoryId;
  /** The original, elsewhere: an absolute url. */
  readonly link?: string;
  readonly symbols: readonly Symbol[];
  /** Tickers that the text names without their market, `KULR` of `$KULR`: those that the archive lists in one place are in `symbols` too. */
  readonly cashtags?: readonly string[];
  /** ISO 6166, their check digit verified. */
  readonly isins: readonly string[];
  readonly companies: readonly Company[];
  /** Whose release it is: names of companies in `companies`. */
  readonly issuers: readonly string[];
  /** Quoted in the story. */
  readonly people: readonly Person[];
  readonly kind?: Kind;
  readonly dateline?: Dateline;
  readonly sections: readonly Section[];
  readonly headings: readonly Heading[];
  readonly contacts: readonly Contact[];
  /** Words of the story, without boilerplate. */
  readonly words: number;
  /** Minutes to read them, at least 1. */
  readonly minutes: number;
  readonly layout: Layout;
  /** Root-relative urls that led here before, each ending in `/` or a file name: the build makes them lead here. */
  readonly aliases: readonly string[];
  /** Pinned: before all others in lists, the smaller weight first. Never 0. Absent: by date. */
  readonly weight?: number;
  /** Front matter keys that Dateline has no use for, as they were. */
  readonly extra: Readonly<Record<string, unknown>>;
  /** Which version of its id this is, where its source counts them: the highest is published. */
  readonly version?: number;
  /** Why its own source does not want it published: `canceled`, `withheld`. None: it may be. */
  readonly status?: string;
  readonly relations: Relations;
  readonly source: Source;
  readonly issues: readonly Problem[];
}

/** An article before the archive has given it its place: `id` and `slug` are what it would like to have. */
export type UnplacedArticle = Omit<Article, "url" | "relations">;
