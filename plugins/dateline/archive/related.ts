/**
 * Other stories of the same companies and things: terms and words that few articles share weigh most (tf-idf, Spärck Jones 1972), and
 * two articles are as close as their weights point the same way (cosine). Of a term that many have, only an article's neighbours in
 * time are looked at, so that the cost grows in a straight line, and what is published later changes little.
 */
import type { Article } from "../article.ts";
import { featuresOf, type Features } from "./features.ts";
import { postingsOf, type Postings } from "./postings.ts";

/** Shown below an article. */
const most = 3;
/** Articles on either side in time that are looked at for one term. */
const reach = 30;
/** Less in common is chance. */
const least = 0.08;
/** A term that more of the articles have than this part tells nothing of one. */
const common = 0.25;

/** How much each feature tells, by how few have it. */
const raritiesOf = ({ starts }: Postings, total: number): Float64Array =>
  Float64Array.from({ length: starts.length - 1 }, (_, number) => Math.log(1 + total / ((starts[number + 1] ?? 0) - (starts[number] ?? 0))));

/** By article: how long all its weights are together. */
function lengthsOf({ places, numbers, weights }: Features, rarities: Float64Array, total: number): Float64Array {
  const squares = new Float64Array(total);
  places.forEach((place, at) => {
    squares[place] = (squares[place] ?? 0) + ((weights[at] ?? 0) * (rarities[numbers[at] ?? 0] ?? 0)) ** 2;
  });
  return squares.map(Math.sqrt);
}

/** To be asked for one article after the other: the entries of a feature that are its neighbours, from and to. */
function neighbours({ starts }: Postings, total: number): (number: number) => readonly [number, number] {
  /** Of each feature: how many of its articles have had their turn. */
  const passed = starts.slice();
  return (number) => {
    const [from = 0, to = 0] = [starts[number], starts[number + 1]];
    const own = passed[number] ?? 0;
    passed[number] = own + 1;
    // Who alone has it shares it with nobody.
    if (to - from < 2 || (total > 20 && to - from > total * common)) return [0, 0];
    return to - from <= 2 * reach ? [from, to] : [Math.max(from, own - reach), Math.min(to, own + reach + 1)];
  };
}

interface Close {
  readonly place: number;
  readonly score: number;
}

/** Closeness to two places: what differs less is equal, and the newer comes first. */
const rounded = (score: number): number => Math.round(score * 100) / 100;

const byCloseness = (a: Close, b: Close): number => b.score - a.score || a.place - b.place;

/** To be asked for one article after the other: those that are close to it, the closest first. */
function closenessIn(features: Features, total: number): (place: number) => readonly Close[] {
  const { starts, numbers, weights, places } = features;
  const postings = postingsOf(numbers, features.count);
  const rarities = raritiesOf(postings, total);
  const lengths = lengthsOf(features, rarities, total);
  const around = neighbours(postings, total);
  // One for all: filled for an article, and emptied after it.
  const scores = new Float64Array(total);
  const share = (number: number, weight: number, found: number[]): void => {
    const [from, to] = around(number);
    const rarity = rarities[number] ?? 0;
    // Its weight in the article, times its rarity twice: once for either.
    const shared = weight * rarity * rarity;
    for (let at = from; at < to; at += 1) {
      const entry = postings.entries[at] ?? 0;
      const other = places[entry] ?? 0;
      if (scores[other] === 0) found.push(other);
      scores[other] = (scores[other] ?? 0) + shared * (weights[entry] ?? 0);
    }
  };
  return (place) => {
    const found: number[] = [];
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1) share(numbers[at] ?? 0, weights[at] ?? 0, found);
    const close: Close[] = [];
    for (const other of found) {
      const score = rounded((scores[other] ?? 0) / ((lengths[place] ?? 1) * (lengths[other] ?? 1)));
      scores[other] = 0;
      if (score >= least && other !== place) close.push({ place: other, score });
    }
    return close.sort(byCloseness);
  };
}

/**
 * For each article the closest others, the closest first.
 * @param articles newest first; none a copy or a version of another
 */
export function relatedArticles(articles: readonly Article[]): ReadonlyMap<Article, readonly Article[]> {
  const closeTo = closenessIn(featuresOf(articles), articles.length);
  return new Map(articles.map((article, place) => [article, closeTo(place).slice(0, most).flatMap((close) => articles[close.place] ?? [])] as const));
}
