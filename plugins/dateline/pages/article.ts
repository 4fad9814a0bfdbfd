import type { Article } from "../article.ts";
import type { Archive, Group } from "../archive/archive.ts";
import { mapTaxonomies, taxonomies, type TaxonomyName } from "../archive/taxonomies.ts";
import type { ArticlePage, Crumb, TermLink } from "./page.ts";
import { home, mainFeed, type SitePlan } from "./site.ts";

type TermIndex = Readonly<Record<TaxonomyName, ReadonlyMap<string, Group>>>;
type Terms = Readonly<Record<TaxonomyName, readonly TermLink[]>>;

/** The article's terms as the archive spells them. */
function termsOf(article: Article, index: TermIndex): Terms {
  return mapTaxonomies((taxonomy) => {
    const keys = new Set(taxonomies[taxonomy].terms(article).map(({ key }) => key));
    return [...keys].flatMap((key) => index[taxonomy].get(key) ?? []).map(({ title, url }) => ({ title, url }));
  });
}

/** News › provider; the wire where no provider is known, else the first category. */
function trail({ providers, wires, categories }: Terms): Crumb[] {
  const [above] = [...providers, ...wires, ...categories];
  return above ? [home, above] : [home];
}

/** `/2025/02/<slug>/`: one page an article, with its neighbours in time. */
export function articlePages({ articles, terms: all }: Archive, site: SitePlan): ArticlePage[] {
  const index = mapTaxonomies((taxonomy) => new Map(all[taxonomy].map((group) => [group.key, group])));
  return articles.map((article, position) => {
    const newer = articles[position - 1];
    const older = articles[position + 1];
    const terms = termsOf(article, index);
    return {
      kind: "article",
      url: article.url,
      title: article.title,
      description: article.summary,
      feeds: [mainFeed(site)],
      trail: trail(terms),
      article,
      terms,
      ...(older ? { older } : {}),
      ...(newer ? { newer } : {}),
    };
  });
}
