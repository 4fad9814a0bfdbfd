/**
 * Other stories of the same companies and things: terms and words that few articles share weigh most (tf-idf, Spärck Jones 1972), and
 * two articles are as close as their weights point the same way (cosine). Of a term that many have, only an article's neighbours in
 * time are looked at, so that the cost grows in a straight line, and what is published later changes little.
 */
import type { Article } from "../article.ts";
import { foldSlug, slugify } from "../grammar/slug.ts";
import { isNumber, words } from "./words.ts";

/** Shown below an article. */
const most = 3;
/** Articles on either side in time that are looked at for one term. */
const reach = 30;
/** Less in common is chance. */
const least = 0.08;
/** A term that more of the articles have than this part tells nothing of one. */
const common = 0.25;

interface Feature {
  readonly name: string;
  readonly weight: number;
}

const terms = (kind: string, weight: number, names: readonly string[]): Feature[] => names.map((name) => ({ name: `${kind} ${foldSlug(slugify(name))}`, weight }));

const textTerms = (weight: number, text: string): Feature[] =>
  words(text)
    .filter((word) => !isNumber(word) && (word.length > 2 || /[^a-z]/.test(word)))
    .map((word) => ({ name: `word ${word}`, weight }));

/** What an article is about, each once with its highest weight. Stories are related within their language. */
function featuresOf(article: Article): ReadonlyMap<string, number> {
  const all = [
    ...terms("symbol", 3, article.symbols.map(({ ticker }) => ticker)),
    ...terms("company", 3, [...article.issuers, ...article.companies.map(({ name }) => name)]),
    ...terms("tag", 0.8, [...article.tags, ...article.categories]),
    ...terms("kind", 0.3, article.kind ? [article.kind] : []),
    ...textTerms(1, article.title),
    ...textTerms(0.5, article.summary),
  ];
  const language = article.lang.toLowerCase().split("-")[0] ?? "";
  const found = new Map<string, number>();
  for (const { name, weight } of all) found.set(`${language} ${name}`, Math.max(found.get(`${language} ${name}`) ?? 0, weight));
  return found;
}

interface Posting {
  readonly place: number;
  readonly weight: number;
}

type Index = ReadonlyMap<string, readonly Posting[]>;

function indexOf(features: readonly ReadonlyMap<string, number>[]): Index {
  const index = new Map<string, Posting[]>();
  features.forEach((weights, place) => {
    for (const [name, weight] of weights) {
      const postings = index.get(name);
      if (postings) postings.push({ place, weight });
      else index.set(name, [{ place, weight }]);
    }
  });
  return index;
}

/** How much a term tells, by how few have it. Who alone has it shares it with nobody. */
function rarity(postings: readonly Posting[], total: number): number {
  const tooMany = total > 20 && postings.length > total * common;
  return postings.length < 2 || tooMany ? 0 : Math.log(1 + total / postings.length);
}

/** Which of the postings, from and to, are an article's neighbours. They are in the order of their places. */
function around(postings: readonly Posting[], place: number): readonly [number, number] {
  if (postings.length <= 2 * reach) return [0, postings.length];
  let low = 0;
  let high = postings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((postings[middle]?.place ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return [Math.max(0, low - reach), Math.min(postings.length, low + reach + 1)];
}

interface Weighed {
  readonly postings: readonly Posting[];
  /** Its weight in the article, times its rarity twice: once for either. */
  readonly weight: number;
}

/**
 * Places of the articles that share something with one, each once.
 * @param scores by place, all 0: filled with how much they share
 */
function sharedWith(place: number, weighed: readonly Weighed[], scores: Float64Array): readonly number[] {
  const places: number[] = [];
  for (const { postings, weight } of weighed) {
    const [from, to] = around(postings, place);
    for (let at = from; at < to; at += 1) {
      const other = postings[at];
      if (!other || other.place === place) continue;
      if (scores[other.place] === 0) places.push(other.place);
      scores[other.place] = (scores[other.place] ?? 0) + weight * other.weight;
    }
  }
  return places;
}

/** Closeness to two places: what differs less is equal, and the newer comes first. */
const rounded = (score: number): number => Math.round(score * 100) / 100;

/**
 * For each article the closest others, the closest first.
 * @param articles newest first; none a copy or a version of another
 */
export function relatedArticles(articles: readonly Article[]): ReadonlyMap<Article, readonly Article[]> {
  const features = articles.map(featuresOf);
  const index = indexOf(features);
  const total = articles.length;
  const weigh = (name: string, weight: number): Weighed[] => {
    const postings = index.get(name) ?? [];
    const rare = rarity(postings, total);
    return rare > 0 ? [{ postings, weight: weight * rare * rare }] : [];
  };
  const length = (weights: ReadonlyMap<string, number>): number =>
    Math.sqrt([...weights].reduce((sum, [name, weight]) => sum + (weight * Math.log(1 + total / (index.get(name)?.length ?? 1))) ** 2, 0));
  const lengths = features.map(length);
  // One array for all: filled for an article, and emptied after it.
  const scores = new Float64Array(total);
  const closest = (weights: ReadonlyMap<string, number>, place: number): readonly Article[] => {
    const places = sharedWith(place, [...weights].flatMap(([name, weight]) => weigh(name, weight)), scores);
    const closeness = (other: number): number => rounded((scores[other] ?? 0) / ((lengths[place] ?? 1) * (lengths[other] ?? 1)));
    const close = places.filter((other) => closeness(other) >= least).map((other) => ({ other, score: closeness(other) }));
    for (const other of places) scores[other] = 0;
    return close.toSorted((a, b) => b.score - a.score || a.other - b.other).slice(0, most).flatMap(({ other }) => articles[other] ?? []);
  };
  return new Map(articles.map((article, place) => [article, closest(features[place] ?? new Map(), place)] as const));
}
