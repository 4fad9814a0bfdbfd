import type { Archive, Group } from "../archive/archive.ts";
import { mapTaxonomies, taxonomies, taxonomyNames, type TaxonomyName } from "../archive/taxonomies.ts";
import { groupFeeds } from "./feed.ts";
import { byYear, listPages } from "./list.ts";
import type { ListPage, TermLink } from "./page.ts";
import { home, mainFeed, type SitePlan } from "./site.ts";

function pagesOf(term: Group, taxonomy: TaxonomyName, site: SitePlan): ListPage[] {
  const { title, url, articles } = term;
  const years = [...byYear(articles)];
  const link = (index: number): TermLink | undefined => {
    const [year] = years[index] ?? [];
    return year === undefined ? undefined : { title: year, url: `${url}${year}/` };
  };
  const feeds = [...groupFeeds(term, site), mainFeed(site)];
  const trail = [home, { label: taxonomy, url: taxonomies[taxonomy].url }, { title, url }];
  // A term of one year has the same articles there: search engines need one of the two.
  const same = years.length === 1 && years[0]?.[1].length === articles.length ? { canonical: url } : {};
  const lang = taxonomy === "languages" ? { lang: term.key } : {};
  return years.flatMap(([year, inYear], index) => {
    const [newer, older] = [link(index - 1), link(index + 1)];
    const frame = { of: "term-year", title, year, description: "", feeds, trail, taxonomy, ...same, ...lang } as const;
    return listPages(frame, { url: `${url}${year}/`, articles: inYear, size: site.pageSize, by: "month", ...(newer ? { newer } : {}), ...(older ? { older } : {}) });
  });
}

/** `/tags/reuters/2025/`: a term's articles of one year. A year that is over stays as it is. */
export function termYearPages({ terms }: Archive, site: SitePlan): ListPage[] {
  const pages = mapTaxonomies((taxonomy) => terms[taxonomy].flatMap((term) => pagesOf(term, taxonomy, site)));
  return taxonomyNames.flatMap((taxonomy) => pages[taxonomy]);
}
