/**
 * Other stories of the same companies and things: terms and words that few articles share weigh most (tf-idf, Spärck Jones 1972), and
 * two articles are as close as their weights point the same way (cosine). Of a term that many have, only an article's neighbours in
 * time are looked at, so that the cost grows in a straight line, and what is published later changes little.
 */
import type { Article } from "../article.ts";
import { featuresOf, type Features } from "./features.ts";

/** Shown below an article. */
const most = 3;
/** Articles on either side in time that are looked at for one term. */
const reach = 30;
/** Less in common is chance. */
const least = 0.08;
/** A term that more of the articles have than this part tells nothing of one. */
const common = 0.25;

/** Who has what: the articles of each feature in their order, and how much it weighs in each. */
interface Index {
  /** Of a feature: from `starts[number]` up to `starts[number + 1]`. */
  readonly starts: Int32Array;
  readonly places: Int32Array;
  readonly weights: Float64Array;
}

function indexOf({ starts: from, numbers, weights: weighing, count }: Features): Index {
  const starts = new Int32Array(count + 1);
  for (const number of numbers) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let number = 0; number < count; number += 1) starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
  const places = new Int32Array(numbers.length);
  const weights = new Float64Array(numbers.length);
  const next = starts.slice();
  for (let place = 0; place + 1 < from.length; place += 1) {
    for (let at = from[place] ?? 0; at < (from[place + 1] ?? 0); at += 1) {
      const number = numbers[at] ?? 0;
      const slot = next[number] ?? 0;
      places[slot] = place;
      weights[slot] = weighing[at] ?? 0;
      next[number] = slot + 1;
    }
  }
  return { starts, places, weights };
}

/** How much each feature tells, by how few have it. */
function inverse({ starts }: Index, total: number): Float64Array {
  return Float64Array.from({ length: starts.length - 1 }, (_, number) => Math.log(1 + total / ((starts[number + 1] ?? 0) - (starts[number] ?? 0))));
}

/** Closeness to two places: what differs less is equal, and the newer comes first. */
const rounded = (score: number): number => Math.round(score * 100) / 100;

interface Close {
  readonly place: number;
  readonly score: number;
}

/** The closest first; of equals, the newer. */
const byCloseness = (a: Close, b: Close): number => b.score - a.score || a.place - b.place;

/**
 * For each article the closest others, the closest first.
 * @param articles newest first; none a copy or a version of another
 */
export function relatedArticles(articles: readonly Article[]): ReadonlyMap<Article, readonly Article[]> {
  const total = articles.length;
  const features = featuresOf(articles);
  const { starts, numbers, weights } = features;
  const index = indexOf(features);
  const rarities = inverse(index, total);
  const lengths = articles.map((_, place) => {
    let sum = 0;
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1) sum += ((weights[at] ?? 0) * (rarities[numbers[at] ?? 0] ?? 0)) ** 2;
    return Math.sqrt(sum);
  });
  /** Of each feature: how many of its articles have had their turn, so that the next is its article that is looked at now. */
  const passed = index.starts.slice();
  // One for all: filled for an article, and emptied after it.
  const scores = new Float64Array(total);
  const found: number[] = [];
  const share = (number: number, weight: number): void => {
    const [from, to] = [index.starts[number] ?? 0, index.starts[number + 1] ?? 0];
    const own = passed[number] ?? 0;
    passed[number] = own + 1;
    // Who alone has it shares it with nobody.
    if (to - from < 2 || (total > 20 && to - from > total * common)) return;
    const isRare = to - from <= 2 * reach;
    const last = isRare ? to : Math.min(to, own + reach + 1);
    const rarity = rarities[number] ?? 0;
    const shared = weight * rarity * rarity;
    for (let at = isRare ? from : Math.max(from, own - reach); at < last; at += 1) {
      const place = index.places[at] ?? 0;
      if (at === own) continue;
      const score = scores[place] ?? 0;
      if (score === 0) found.push(place);
      scores[place] = score + shared * (index.weights[at] ?? 0);
    }
  };
  const closest = (place: number): readonly Article[] => {
    found.length = 0;
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1) share(numbers[at] ?? 0, weights[at] ?? 0);
    const close: Close[] = [];
    for (const other of found) {
      const score = rounded((scores[other] ?? 0) / ((lengths[place] ?? 1) * (lengths[other] ?? 1)));
      scores[other] = 0;
      if (score >= least) close.push({ place: other, score });
    }
    return close.sort(byCloseness).slice(0, most).flatMap((one) => articles[one.place] ?? []);
  };
  return new Map(articles.map((article, place) => [article, closest(place)] as const));
}
