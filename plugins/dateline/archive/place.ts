/** Gives every article an id and a url of its own. */
import type { Article, UnplacedArticle } from "../article.ts";
import type { Problem } from "../issues.ts";
import { oldestFirst } from "./order.ts";

const folder = (article: UnplacedArticle): string => {
  const [year, month] = (article.published?.day ?? "").split("-");
  return year && month ? `/${year}/${month}/` : "/undated/";
};

/** The first free one of `slug`, `slug-2`, `slug-3`… */
function freeSlug(base: string, taken: (slug: string) => boolean): string {
  if (!taken(base)) return base;
  let number = 2;
  while (taken(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/**
 * In the order of publication (then path), so that a url once given is not changed by what comes later.
 * Of two documents with one id, the earlier keeps it; the other goes by its path.
 */
export function place(articles: readonly UnplacedArticle[]): { readonly articles: readonly Article[]; readonly problems: readonly Problem[] } {
  const urls = new Set<string>();
  const ids = new Map<string, string>();
  const problems: Problem[] = [];
  const placed = articles.toSorted(oldestFirst).map((article): Article => {
    const { path } = article.source;
    const base = folder(article);
    const slug = freeSlug(article.slug, (candidate) => urls.has(`${base}${candidate}/`));
    const url = `${base}${slug}/`;
    urls.add(url);
    if (slug !== article.slug) problems.push({ code: "url-repeated", path, detail: url });
    const owner = ids.get(article.id);
    if (owner) problems.push({ code: "id-repeated", path, detail: `${article.id}, in ${owner}` });
    const id = owner === undefined ? article.id : `dateline:${path}${url}`;
    ids.set(id, path);
    return { ...article, id, slug, url };
  });
  return { articles: placed, problems };
}
