/**
 * Pairs of articles that are worth comparing, in a straight line of time: whoever shares a bucket (a digest, a headline, a band of a
 * sketch…) is looked at, in a large bucket only with its next neighbours, so that ten thousand releases of one template cost what
 * ten thousand others do (sorted neighbourhood, Hernández and Stolfo 1995).
 */
import { bandsOf } from "./minhash.ts";
import { compareText, oldestFirst } from "./order.ts";
import type { Known } from "./same-story.ts";

/** In buckets up to this size all are compared with all. */
const small = 16;
/** In larger ones, each with so many that come after it. */
const reach = 5;
/** Fewer numbers than these are the same in unrelated texts. */
const telling = 3;

/** Names of the buckets an article is in. */
function bucketsOf({ article, print, item }: Known): string[] {
  const language = article.lang.toLowerCase().split("-")[0] ?? "";
  const text = [
    `digest ${print.digest}`,
    ...bandsOf(print.sketch, 4).map((band) => `text ${band}`),
    ...bandsOf(print.openingSketch, 3).map((band) => `opening ${band}`),
    ...(print.numbers.length >= telling ? [`numbers ${print.numbers.join(",")} ${print.dates.join(",")}`] : []),
  ];
  const named = [`item ${item}`, ...(print.title === "" ? [] : [`title ${print.title}`])];
  return [...named, ...(print.length > 0 ? text : [])].map((name) => `${language} ${name}`);
}

function bucketed(all: readonly Known[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  all.forEach((known, index) => {
    for (const name of bucketsOf(known)) {
      const bucket = found.get(name);
      if (bucket) bucket.push(index);
      else found.set(name, [index]);
    }
  });
  return found;
}

/** The order in large buckets: copies come in the same days and under the same headline. */
export const inBucketOrder = (a: Known, b: Known): number =>
  compareText(a.article.published?.day ?? "", b.article.published?.day ?? "") || compareText(a.print.title, b.print.title) || oldestFirst(a.article, b.article);

/** @param all in the order of `inBucketOrder`; pairs are of places in it, each once */
export function candidatePairs(all: readonly Known[]): readonly (readonly [number, number])[] {
  const seen = new Set<number>();
  const pairs: (readonly [number, number])[] = [];
  const add = (one: number, other: number): void => {
    const name = one * all.length + other;
    if (seen.has(name)) return;
    seen.add(name);
    pairs.push([one, other]);
  };
  for (const bucket of bucketed(all).values()) {
    const next = bucket.length <= small ? bucket.length : reach;
    bucket.forEach((one, at) => bucket.slice(at + 1, at + 1 + next).forEach((other) => add(one, other)));
  }
  return pairs;
}
