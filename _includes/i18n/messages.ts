/** Every text of the theme's own. A language is a file that satisfies this: what is missing is a type error. */
import type { Kind, SectionKind } from "../../plugins/dateline/article.ts";
import type { TaxonomyName } from "../../plugins/dateline/archive/taxonomies.ts";

export interface Messages {
  readonly skipToContent: string;
  readonly siteNavigation: string;
  readonly breadcrumb: string;
  readonly home: string;
  readonly latest: string;
  readonly archive: string;
  readonly undated: string;
  readonly withdrawn: string;
  /** On the page of a release that was taken back. */
  readonly withdrawnText: string;
  /** Above articles that stand above all others. */
  readonly pinned: string;
  readonly feed: string;
  readonly feeds: string;
  /** Of the page of all feeds: how to follow one. */
  readonly feedsHint: string;
  readonly feedsOpml: string;
  /** Above a feed that a browser shows. */
  readonly feedAsFeed: string;
  /** The feed of the whole site. */
  readonly allReleases: string;
  readonly taxonomies: Readonly<Record<TaxonomyName, string>>;
  /** Kinds of news, as headings. Collections keep the English names. */
  readonly kinds: Readonly<Record<Kind, string>>;
  /** Before the languages that an article is there in besides its own. */
  readonly otherLanguages: string;
  readonly sections: Readonly<Record<Exclude<SectionKind, "story">, string>>;
  readonly minutes: (count: number) => string;
  readonly releases: (count: number) => string;
  readonly via: (name: string, platform: string) => string;
  readonly original: string;
  readonly originalAt: (name: string) => string;
  readonly contents: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly newer: string;
  readonly older: string;
  readonly articleNeighbours: string;
  readonly pages: string;
  /** Of a list's full page, counted from the oldest. */
  readonly pageNumber: (number: number) => string;
  /** Of an article that takes an earlier version's place. */
  readonly corrected: string;
  readonly years: string;
  /** Before the symbols that stand in the same releases. */
  readonly alongside: string;
  readonly onlyRelease: string;
  readonly byLetter: string;
  readonly mostUsed: string;
  readonly headlineOnly: string;
  readonly recent: string;
  readonly related: string;
  /** Before the headline that a copy is a copy of. */
  readonly copyOf: string;
  readonly otherSources: string;
  /** Before the headline of the version that replaces this one, and of that which this one replaces. */
  readonly revisedBy: string;
  readonly revises: string;
  readonly months: string;
  readonly year: string;
  readonly total: string;
  readonly releasesByMonth: string;
  readonly releasesByYear: string;
  readonly symbolAtTradingView: (id: string) => string;
  readonly followTerm: (title: string) => string;
  readonly nothingYet: string;
  readonly nothingYetHint: string;
  readonly noTerms: string;
  readonly notFound: string;
  readonly notFoundText: string;
  readonly people: string;
  readonly inTheseWordsSince: (day: string) => string;
  readonly themeSystem: string;
  readonly themeLight: string;
  readonly themeDark: string;
  /** Above links to the site's own pages elsewhere. */
  readonly follow: string;
  /** Above the side menu. */
  readonly menu: string;
  readonly aboutCompanies: (count: number) => string;
  readonly aboutAuthors: (count: number) => string;
  readonly comments: string;
  readonly showComments: string;
  /** Before the button that loads them from there. */
  readonly commentsKept: (host: string) => string;
  readonly commentsAt: (host: string) => string;
  readonly madeWith: string;
  /** Before the ways to pass an article on. */
  readonly share: string;
  readonly shareOn: (service: string) => string;
  readonly shareByEmail: string;
  /** Opens the device's own dialogue. */
  readonly shareWith: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  /** Of a table that scrolls, by its place on the page. */
  readonly tableNumber: (number: number) => string;
  readonly styleGuide: string;
  readonly styleGuideHint: string;
  /** Of the page and of the button. */
  readonly search: string;
  /** What the field is for. */
  readonly searchFor: string;
  /** Before the number of results, and where there are none. */
  readonly searchResults: string;
  readonly searchNone: string;
  /** After a number of results that have some of the words, not all. */
  readonly searchSome: string;
  readonly searchFailed: string;
  readonly searchNeedsScript: string;
  /** Of a choice: nothing is left out. */
  readonly searchAll: string;
  readonly searchSort: string;
  readonly searchByRelevance: string;
  readonly searchByDate: string;
  readonly searchMore: string;
  /** Drops what the results are narrowed down by. */
  readonly searchWiden: string;
}
