import type { Article, Ref } from "../article.ts";
import type { Archive, Group } from "../archive/archive.ts";
import { mapTaxonomies, taxonomies, wordedTerms, type TaxonomyName } from "../archive/taxonomies.ts";
import type { ArticlePage, Crumb, RelatedArticles, TermLink } from "./page.ts";
import { formatsOf } from "./api.ts";
import { home, mainFeed, type SitePlan } from "./site.ts";

type Terms = Readonly<Record<TaxonomyName, readonly TermLink[]>>;

/** Articles that have none of something, or just one term, share the list of it. */
const none: readonly never[] = [];

const alone = ({ title, url }: Group): readonly TermLink[] => [{ title, url }];

/** An article's terms as the archive spells them. */
function termsIn(archive: Archive["terms"]): (article: Article) => Terms {
  const worded = wordedTerms();
  const index = mapTaxonomies((taxonomy) => new Map(archive[taxonomy].map((group) => [group.key, alone(group)])));
  return (article) =>
    mapTaxonomies((taxonomy) => {
      const [first, ...others] = taxonomies[taxonomy].terms(article, worded);
      if (!first) return none;
      if (others.length === 0) return index[taxonomy].get(first.key) ?? none;
      return [...new Set([first, ...others].map(({ key }) => key))].flatMap((key) => index[taxonomy].get(key) ?? none);
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
  const one = (ref: Ref | undefined): Article | undefined => (ref ? byUrl.get(ref.url) : undefined);
  const found = (refs: readonly Ref[]): readonly Article[] => (refs.length === 0 ? none : refs.flatMap((ref) => one(ref) ?? none));
  const [main, revises, revisedBy] = [one(relations.main), one(relations.revises), one(relations.revisedBy)];
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
  const termsOf = termsIn(all);
  const feeds = [mainFeed(site)];
  const byUrl = new Map(published.map((article) => [article.url, article]));
  const beside = neighbours(articles);
  const formats = formatsOf(site);
  return published.map((article) => {
    const terms = termsOf(article);
    const shareImage = site.drawnImages?.get(article.url);
    return {
      kind: "article",
      url: article.url,
      title: article.title,
      description: article.summary,
      feeds,
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
