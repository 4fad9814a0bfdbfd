/** Articles into groups. */
import type { Article } from "../article.ts";
import type { Group } from "./archive.ts";
import { compareText } from "./order.ts";
import type { Term } from "./taxonomies.ts";

interface Gathered {
  readonly articles: Article[];
  /** How often each spelling is used. */
  readonly titles: Map<string, Term>;
  readonly uses: Map<string, number>;
}

/** The spelling used most; of equals, the first in code unit order. */
function preferred({ titles, uses }: Gathered): Term | undefined {
  const [first] = [...titles.values()].toSorted((a, b) => (uses.get(b.title) ?? 0) - (uses.get(a.title) ?? 0) || compareText(a.title, b.title));
  return first;
}

function gather(articles: readonly Article[], termsOf: (article: Article) => readonly Term[]): Map<string, Gathered> {
  const found = new Map<string, Gathered>();
  for (const article of articles) {
    const seen = new Set<string>();
    for (const term of termsOf(article)) {
      const group: Gathered = found.get(term.key) ?? { articles: [], titles: new Map(), uses: new Map() };
      found.set(term.key, group);
      group.titles.set(term.title, term);
      group.uses.set(term.title, (group.uses.get(term.title) ?? 0) + 1);
      if (!seen.has(term.key)) group.articles.push(article);
      seen.add(term.key);
    }
  }
  return found;
}

/**
 * @param articles in the order that each group is to have
 * @param url folder that the groups' pages live in, ends in `/`
 */
export function groupBy(articles: readonly Article[], url: string, termsOf: (article: Article) => readonly Term[]): Group[] {
  return [...gather(articles, termsOf)].flatMap(([key, gathered]) => {
    const term = preferred(gathered);
    if (!term) return [];
    const { title, slug } = term;
    return [{ key, title, slug, url: `${url}${slug}/`, count: gathered.articles.length, articles: gathered.articles }];
  });
}
