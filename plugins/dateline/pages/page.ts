/** What a page is, before it is rendered: its url, and what it shows. The contract between the plan and the theme. */
import type { Article } from "../article.ts";
import type { Group } from "../archive/archive.ts";
import type { TaxonomyName } from "../archive/taxonomies.ts";
import type { FeedFormat } from "../syndication.ts";
import type { PageLanguages } from "./language.ts";
import type { ArticleFormat, MachinePage } from "./machine.ts";
import type { Presentation } from "./presentation.ts";

/** A page that has its name from the theme, in the reader's language. */
export type Label = "home" | "archive" | TaxonomyName;

/** A step of the breadcrumb: named by the archive, or by the theme. */
export type Crumb = { readonly url: string } & ({ readonly title: string } | { readonly label: Label });

/** A term that an article has, and its page. */
export interface TermLink {
  readonly title: string;
  readonly url: string;
}

/** A feed that a page offers. */
export interface FeedLink {
  readonly title: string;
  readonly url: string;
  readonly format: FeedFormat;
}

export interface Planned extends PageLanguages {
  /** Root-relative, without the path prefix. */
  readonly url: string;
  /** Of the page, without the site's name. Empty where the theme names the page. */
  readonly title: string;
  /** For metadata; may be empty. */
  readonly description: string;
  readonly feeds: readonly FeedLink[];
  /** From the home page down, without the page itself. */
  readonly trail: readonly Crumb[];
  /** The page that search engines are to show in this one's place, if it is another. Root-relative, or absolute if it is elsewhere. */
  readonly canonical?: string;
  /** Search engines are asked to leave it out. */
  readonly noindex?: true;
  /** How it is to look. Set for all pages at the end of the plan; feeds and the like have none. */
  readonly presentation?: Presentation;
}

/** A picture that stands for an article where a link to it is shown (ogp.me). */
export interface ShareImage {
  /** Root-relative. */
  readonly url: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** What there is to read on it. */
  readonly alt: string;
}

export interface ArticlePage extends Planned {
  readonly kind: "article";
  readonly article: Article;
  readonly older?: Article;
  readonly newer?: Article;
  readonly terms: Readonly<Record<TaxonomyName, readonly TermLink[]>>;
  /** Files with its text beside the page, by the option `exports`. */
  readonly formats?: readonly ArticleFormat[];
  /** Drawn by the build, by the option `shareImages`, where the article has no picture of its own. A PNG. */
  readonly shareImage?: ShareImage;
  /** What the article's relations refer to. Related stories of a copy are those of the article that stands for it. */
  readonly related: RelatedArticles;
}

export interface RelatedArticles {
  readonly main?: Article;
  readonly copies: readonly Article[];
  readonly revises?: Article;
  readonly revisedBy?: Article;
  readonly stories: readonly Article[];
}

/** Articles under one heading: a day, a month or a year. */
export interface DateGroup {
  /** `2025-02-13`, `2025-02` or `2025`; empty for undated ones. */
  readonly date: string;
  /** Those that stand above all dates. */
  readonly pinned?: true;
  readonly articles: readonly Article[];
}

/** Where in a list that goes over several pages this one stands (`list.ts`). */
export interface Paging {
  /** Of a full page, counted from the oldest, 1. None: the first page, which has the newest. */
  readonly number?: number;
  /** Of a full page: the first one. */
  readonly newest?: string;
  readonly newer?: string;
  readonly older?: string;
  /** Year of the newest article on the older page: `2021`. */
  readonly olderYear?: string;
}

/** A year of a list, and the page with its articles. */
export interface YearLink extends TermLink {
  /** Not on full pages: it may change with the next article. */
  readonly count?: number;
}

export interface ListPage extends Planned {
  readonly kind: "list";
  readonly of: "home" | "year" | "month" | "term" | "term-year" | "undated";
  readonly groups: readonly DateGroup[];
  readonly paging: Paging;
  /** All the articles there are in the list; of a full page, those on it. */
  readonly total: number;
  /** Years to jump to, newest first. */
  readonly years?: readonly YearLink[];
  /** At the top of the home page, before all groups. */
  readonly lead?: Article;
  /** Of a term's pages. */
  readonly taxonomy?: TaxonomyName;
  /** On a term's first page. */
  readonly term?: Group;
  /** Of a symbol's first page: symbols that stand in the same releases, the most frequent first. */
  readonly alongside?: readonly YearLink[];
  /** `2025`, of a term's page of a year. */
  readonly year?: string;
  /** Of a year's page: its months, newest first. */
  readonly months?: readonly Group[];
}

/** All terms of a taxonomy. */
export interface TermsPage extends Planned {
  readonly kind: "terms";
  readonly taxonomy: TaxonomyName;
  readonly terms: readonly Group[];
}

/** All years with their months, and the undated. */
export interface ArchivePage extends Planned {
  readonly kind: "archive";
  readonly years: readonly { readonly year: Group; readonly months: readonly Group[] }[];
  readonly undated: readonly Article[];
  readonly withdrawn: readonly Article[];
  /** Where there are more of them than the page shows. */
  readonly allUndated?: { readonly url: string; readonly count: number };
}

/** A value that results of the search are narrowed down by. */
export interface SearchChoice {
  /** As in the page's address. */
  readonly value: string;
  readonly title: string;
}

/** Names of the search's fields, as in `/search/?q=robots&wire=Reuters`. */
export type SearchField = "year" | "kind" | "tag" | "symbol" | "wire" | "provider" | "lang";

export interface SearchPage extends Planned {
  readonly kind: "search";
  readonly choices: Readonly<Record<SearchField, readonly SearchChoice[]>>;
}

/** The theme's parts, for those who build with them. */
export interface StyleGuidePage extends Planned {
  readonly kind: "style-guide";
}

/** What is left of a release that was taken back. */
export interface WithdrawnPage extends Planned {
  readonly kind: "withdrawn";
  readonly article: Article;
}

export interface NotFoundPage extends Planned {
  readonly kind: "not-found";
}

export interface FeedPage extends Planned {
  readonly kind: "feed";
  readonly format: FeedFormat;
  /** The page whose articles it carries. */
  readonly page: string;
  /** Newest first. */
  readonly articles: readonly Article[];
  /** By the article that stands for them now: the first versions of stories that were corrected or updated. */
  readonly firsts: ReadonlyMap<Article, Article>;
  /** The feed that people follow: this one, or the one that this archived page belongs to (RFC 5005). */
  readonly current: string;
  /** A full page of older items, which stays as it is. */
  readonly archived: boolean;
  /** The archived page before this one. */
  readonly previous?: string;
  /** BCP 47, where it is not the site's. */
  readonly lang?: string;
}

/** What can be followed, in one or several formats. */
export interface ListedFeed {
  readonly title: string;
  /** The page with the same articles. */
  readonly page: string;
  readonly count: number;
  readonly feeds: readonly FeedLink[];
}

interface FeedList extends Planned {
  readonly groups: readonly { readonly label: Label; readonly feeds: readonly ListedFeed[] }[];
}

/** Every feed there is. */
export interface FeedsPage extends FeedList {
  readonly kind: "feeds";
}

/** The same for feed readers. */
export interface OpmlPage extends FeedList {
  readonly kind: "opml";
}

export type Page = ArticlePage | ListPage | TermsPage | ArchivePage | SearchPage | WithdrawnPage | NotFoundPage | StyleGuidePage | FeedPage | FeedsPage | OpmlPage | MachinePage;
