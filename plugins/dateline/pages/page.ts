/** What a page is, before it is rendered: its url, and what it shows. The contract between the plan and the theme. */
import type { Article } from "../article.ts";
import type { Group } from "../archive/archive.ts";
import type { TaxonomyName } from "../archive/taxonomies.ts";

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
}

interface Planned {
  /** Root-relative, without the path prefix. */
  readonly url: string;
  /** Of the page, without the site's name. Empty where the theme names the page. */
  readonly title: string;
  /** For metadata; may be empty. */
  readonly description: string;
  readonly feeds: readonly FeedLink[];
  /** From the home page down, without the page itself. */
  readonly trail: readonly Crumb[];
  /** The page that search engines are to show in this one's place, if it is another. Root-relative. */
  readonly canonical?: string;
}

export interface ArticlePage extends Planned {
  readonly kind: "article";
  readonly article: Article;
  readonly older?: Article;
  readonly newer?: Article;
  readonly terms: Readonly<Record<TaxonomyName, readonly TermLink[]>>;
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
  readonly articles: readonly Article[];
}

/** Where in a list that goes over several pages this one stands. */
export interface Paging {
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly newer?: string;
  readonly older?: string;
}

export interface ListPage extends Planned {
  readonly kind: "list";
  readonly of: "home" | "year" | "month" | "term";
  readonly groups: readonly DateGroup[];
  readonly paging: Paging;
  /** All the articles there are in the list, on all its pages. */
  readonly total: number;
  /** Of a term's page. */
  readonly taxonomy?: TaxonomyName;
  readonly term?: Group;
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
}

export interface NotFoundPage extends Planned {
  readonly kind: "not-found";
}

export interface FeedPage extends Planned {
  readonly kind: "feed";
  /** The page whose articles it carries. */
  readonly page: string;
  readonly articles: readonly Article[];
}

export type Page = ArticlePage | ListPage | TermsPage | ArchivePage | NotFoundPage | FeedPage;
