import type { Archive, Group } from "../archive/archive.ts";
import { compareText } from "../archive/order.ts";
import { taxonomies, type TaxonomyName } from "../archive/taxonomies.ts";
import { groupFeeds } from "./feed.ts";
import { listPages } from "./list.ts";
import type { Crumb, ListPage, TermsPage, YearLink } from "./page.ts";
import { withPinned } from "./pinned.ts";
import { home, mainFeed, type SitePlan } from "./site.ts";

/** Others named beside it are more than chance from the first on; the line has room for so many. */
const mostAlongside = 12;

function alongside(symbol: Group, symbols: ReadonlyMap<string, readonly Group[]>): YearLink[] {
  const counts = new Map<string, number>();
  for (const { id } of symbol.articles.flatMap((article) => article.symbols)) if (id !== symbol.key) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, many], [b, more]) => more - many || compareText(a, b))
    .slice(0, mostAlongside)
    .flatMap(([id, count]) => (symbols.get(id) ?? []).map(({ title, url }) => ({ title, url, count })));
}

/** `/tags/reuters/`: what a term is given to, by month. */
export function termPages(taxonomy: TaxonomyName, archive: Archive, site: SitePlan): ListPage[] {
  const symbols = new Map(archive.terms.symbols.map((group): [string, Group[]] => [group.key, [group]]));
  const trail: Crumb[] = [home, { label: taxonomy, url: taxonomies[taxonomy].url }];
  return archive.terms[taxonomy].flatMap((term) => {
    const { title, url, articles } = term;
    const frame = { of: "term", title, description: "", feeds: [...groupFeeds(term, site), mainFeed(site)], trail, taxonomy, term } as const;
    const known = taxonomy === "symbols" ? { alongside: alongside(term, symbols) } : {};
    return listPages({ ...frame, ...known }, { url, articles, size: site.pageSize, by: "month", yearUrl: (year) => `${url}${year}/` }).map((page) => (page.paging.number === undefined ? withPinned(page, articles) : page));
  });
}

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
