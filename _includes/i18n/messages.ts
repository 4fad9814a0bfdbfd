/** Every text of the theme's own. A language is a file that satisfies this: what is missing is a type error. */
import type { SectionKind } from "../../plugins/dateline/article.ts";
import type { TaxonomyName } from "../../plugins/dateline/archive/taxonomies.ts";

export interface Messages {
  readonly skipToContent: string;
  readonly siteNavigation: string;
  readonly breadcrumb: string;
  readonly home: string;
  readonly latest: string;
  readonly archive: string;
  readonly undated: string;
  readonly feed: string;
  readonly taxonomies: Readonly<Record<TaxonomyName, string>>;
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
  readonly pageOf: (number: number, count: number) => string;
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
  readonly madeWith: string;
}
