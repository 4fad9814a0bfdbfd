import type { Article, Ref } from "../article.ts";
import type { Archive, Group } from "../archive/archive.ts";
import { mapTaxonomies, taxonomies, type TaxonomyName } from "../archive/taxonomies.ts";
import type { ArticlePage, Crumb, RelatedArticles, TermLink } from "./page.ts";
import { formatsOf } from "./api.ts";
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

interface Neighbours {
  readonly older?: Article;
  readonly newer?: Article;
}

/** In the lists: what is left out of them has none, and is none. */
function neighbours(articles: readonly Article[]): ReadonlyMap<Article, Neighbours> {
  return new Map(
    articles.map((article, position) => {
      const newer = articles[position - 1];
      const older = articles[position + 1];
      return [article, { ...(older ? { older } : {}), ...(newer ? { newer } : {}) }];
    }),
  );
}

/** What an article's relations refer to. */
function relatedTo({ relations }: Article, byUrl: ReadonlyMap<string, Article>): RelatedArticles {
  const found = (refs: readonly (Ref | undefined)[]): Article[] => refs.flatMap((ref) => byUrl.get(ref?.url ?? "") ?? []);
  const [main] = found([relations.main]);
  const [revises] = found([relations.revises]);
  const [revisedBy] = found([relations.revisedBy]);
  return {
    ...(main ? { main } : {}),
    ...(revises ? { revises } : {}),
    ...(revisedBy ? { revisedBy } : {}),
    copies: found(relations.duplicates),
    stories: found((main?.relations ?? relations).related),
  };
}

/** What search engines are told: which page stands for this one, and whether it is to be left out. */
function forSearch({ relations: { main }, link, words }: Article, { canonical, noindexHeadlines }: SitePlan): Pick<ArticlePage, "canonical" | "noindex"> {
  const elsewhere = main?.url ?? (canonical === "original" ? link : undefined);
  return { ...(elsewhere ? { canonical: elsewhere } : {}), ...(noindexHeadlines && words === 0 ? { noindex: true } : {}) };
}

/** `/2025/02/<slug>/`: one page an article, copies and earlier versions included. */
export function articlePages({ published, articles, terms: all }: Archive, site: SitePlan): ArticlePage[] {
  const index = mapTaxonomies((taxonomy) => new Map(all[taxonomy].map((group) => [group.key, group])));
  const byUrl = new Map(published.map((article) => [article.url, article]));
  const beside = neighbours(articles);
  const formats = formatsOf(site);
  return published.map((article) => {
    const terms = termsOf(article, index);
    const shareImage = site.drawnImages?.get(article.url);
    return {
      kind: "article",
      url: article.url,
      title: article.title,
      description: article.summary,
      feeds: [mainFeed(site)],
      trail: trail(terms),
      article,
      terms,
      related: relatedTo(article, byUrl),
      ...forSearch(article, site),
      ...(formats.length > 0 ? { formats } : {}),
      ...(shareImage ? { shareImage } : {}),
      ...beside.get(article),
    };
  });
}
