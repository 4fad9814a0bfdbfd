/** Gives every article an id and a url of its own. */
import type { Article, Relations, UnplacedArticle } from "../article.ts";
import type { Problem } from "../issues.ts";
import { freeNames } from "../grammar/free-name.ts";
import { oldestFirst } from "./order.ts";

/** Nothing is known yet of what it is to others. */
const alone: Relations = { duplicates: [], translations: [], related: [] };

const folder = (article: UnplacedArticle): string => {
  const [year, month] = (article.published?.day ?? "").split("-");
  return year && month ? `/${year}/${month}/` : "/undated/";
};

interface Placed {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
  /** The id that an article came with, which another may have too. */
  readonly idOf: (article: Article) => string;
}

/**
 * In the order of publication, then of path: what is published later changes no url that was given. Of two documents of the same
 * day and title, the one whose path comes first keeps the plain url, so a document added to that day may take it.
 * Of two documents with one id, the earlier keeps it; the other goes by its path.
 */
export function place(articles: readonly UnplacedArticle[]): Placed {
  const freeUrl = freeNames();
  const owners = new Map<string, string>();
  const ids = new Map<string, string>();
  const given = new Map<string, string>();
  const problems: Problem[] = [];
  const placed = articles.toSorted(oldestFirst).map((article): Article => {
    const { path } = article.source;
    const wanted = `${folder(article)}${article.slug}`;
    const name = freeUrl(wanted);
    const url = `${name}/`;
    const first = owners.get(wanted);
    if (first !== undefined) problems.push({ code: "url-repeated", path, detail: `${url}; ${first} has ${wanted}/` });
    else owners.set(name, path);
    const slug = name.slice(name.lastIndexOf("/") + 1);
    const owner = ids.get(article.id);
    if (owner) problems.push({ code: "id-repeated", path, detail: `${article.id}, in ${owner}` });
    const id = owner === undefined ? article.id : `dateline:${path}${url}`;
    ids.set(id, path);
    given.set(url, article.id);
    return { url, relations: alone, ...article, id, slug };
  });
  return { articles: placed, problems, idOf: ({ id, url }) => given.get(url) ?? id };
}
