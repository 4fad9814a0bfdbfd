/** Articles into groups. */
import type { Article } from "../article.ts";
import type { Group } from "./archive.ts";
import { compareText } from "./order.ts";
import type { Term } from "./taxonomies.ts";

/** A spelling of a term, and how often it is used. */
interface Spelling {
  readonly term: Term;
  uses: number;
}

interface Gathered {
  readonly articles: Article[];
  readonly spellings: Map<string, Spelling>;
}

/** The spelling used most; of equals, the first in code unit order. */
function preferred({ spellings }: Gathered): Term | undefined {
  const [first] = [...spellings.values()].toSorted((a, b) => b.uses - a.uses || compareText(a.term.title, b.term.title));
  return first?.term;
}

function add({ articles, spellings }: Gathered, article: Article, term: Term): void {
  const known = spellings.get(term.title);
  if (known) known.uses += 1;
  else spellings.set(term.title, { term, uses: 1 });
  // Two spellings of one term do not count twice.
  if (articles.at(-1) !== article) articles.push(article);
}

function gather(articles: readonly Article[], termsOf: (article: Article) => readonly Term[]): Map<string, Gathered> {
  const found = new Map<string, Gathered>();
  for (const article of articles) {
    for (const term of termsOf(article)) {
      const known = found.get(term.key);
      const group: Gathered = known ?? { articles: [], spellings: new Map() };
      if (!known) found.set(term.key, group);
      add(group, article, term);
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
