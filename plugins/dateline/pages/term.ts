import type { Archive } from "../archive/archive.ts";
import { taxonomies, type TaxonomyName } from "../archive/taxonomies.ts";
import { groupFeeds } from "./feed.ts";
import { listPages } from "./list.ts";
import type { Crumb, ListPage, TermsPage } from "./page.ts";
import { home, mainFeed, type SitePlan } from "./site.ts";

/** `/tags/reuters/`: what a term is given to, by month. */
export const termPages = (taxonomy: TaxonomyName, archive: Archive, site: SitePlan): ListPage[] =>
  archive.terms[taxonomy].flatMap((term) => {
    const trail: Crumb[] = [home, { label: taxonomy, url: taxonomies[taxonomy].url }];
    const frame = { of: "term", title: term.title, description: "", feeds: [...groupFeeds(term, site), mainFeed(site)], trail, taxonomy, term } as const;
    return listPages(frame, term.url, term.articles, site.pageSize, "month");
  });

/** `/tags/`: all terms. There is one even where there are no terms yet, so that links to it hold. */
export const termsPages = (taxonomy: TaxonomyName, archive: Archive, site: SitePlan): TermsPage[] => [
  {
    kind: "terms",
    url: taxonomies[taxonomy].url,
    title: "",
    description: "",
    feeds: [mainFeed(site)],
    trail: [home],
    taxonomy,
    terms: archive.terms[taxonomy],
  },
];
