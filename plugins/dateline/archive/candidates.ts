/**
 * Pairs of articles that are worth comparing, in a straight line of time: whoever shares a bucket (a digest, a headline, a band of a
 * sketch…) is looked at, in a large bucket only with its next neighbours, so that ten thousand releases of one template cost what
 * ten thousand others do (sorted neighbourhood, Hernández and Stolfo 1995).
 */
import { bucketsOf, type Buckets } from "./buckets.ts";
import { keyOf, keyOfText } from "./bucket-key.ts";
import { openingSketchSize, sketchSize } from "./fingerprint.ts";
import type { Known } from "./known.ts";
import { compareText, oldestFirst } from "./order.ts";
import { isFar } from "./same-story.ts";

/** In buckets up to this size all are compared with all. */
const small = 16;
/** In larger ones, each with so many that come after it. */
const reach = 5;
/** Fewer numbers than these are the same in unrelated texts. */
const telling = 3;

/** How many places of a sketch make a band. */
const rows = { text: 4, opening: 3 };
const bands = { text: Math.floor(sketchSize / rows.text), opening: Math.floor(openingSketchSize / rows.opening) };
/** Where each key stands: those of the bands come last. */
const keyAt = { item: 0, title: 1, figures: 2, digest: 3, text: 4, opening: 4 + bands.text };
const each = keyAt.opening + bands.opening;

/** Keys of the buckets an article is in: always as many, in one order, `NaN` where it is in none. */
function keysOf({ print, item }: Known, language: number): number[] {
  const kind = (number: number): number => language * each + number;
  const bandsOf = (sketch: Uint32Array, part: keyof typeof bands, first: number): number[] =>
    Array.from({ length: bands[part] }, (_, band) => keyOf(kind(first + band), sketch, band * rows[part], (band + 1) * rows[part]));
  const named = [keyOfText(kind(keyAt.item), item), print.title === "" ? NaN : keyOfText(kind(keyAt.title), print.title)];
  if (print.length === 0) return [...named, ...Array.from({ length: each - named.length }, () => NaN)];
  const figures = print.numbers.length < telling ? NaN : keyOf(keyOf(kind(keyAt.figures), print.numbers), print.dates);
  return [...named, figures, keyOfText(kind(keyAt.digest), print.digest), ...bandsOf(print.sketch, "text", keyAt.text), ...bandsOf(print.openingSketch, "opening", keyAt.opening)];
}

function allKeys(all: readonly Known[]): Float64Array {
  const languages = new Map<string, number>();
  const keys = new Float64Array(all.length * each);
  all.forEach((known, place) => {
    const base = known.language.split("-")[0] ?? "";
    const language = languages.get(base) ?? languages.size;
    languages.set(base, language);
    keys.set(keysOf(known, language), place * each);
  });
  return keys;
}

/** The order in large buckets: copies come in the same days and under the same headline. */
export const inBucketOrder = (a: Known, b: Known): number =>
  compareText(a.article.published?.day ?? "", b.article.published?.day ?? "") || compareText(a.print.title, b.print.title) || oldestFirst(a.article, b.article);

const nobody = new Int32Array();

/** To be asked for one place after the other: the places after it that it shares a bucket with, each once. */
function partnersIn({ numbers, starts, entries }: Buckets, total: number): (place: number) => readonly number[] {
  /** Of each bucket: how many of its members have had their turn. */
  const passed = starts.slice();
  /** Of each place: the last that it was paired with. */
  const paired = new Int32Array(total).fill(-1);
  const following = (number: number): Int32Array => {
    const [from = 0, to = 0] = [starts[number], starts[number + 1]];
    if (to - from < 2) return nobody;
    const next = (passed[number] ?? 0) + 1;
    passed[number] = next;
    return entries.subarray(next, to - from <= small ? to : Math.min(to, next + reach));
  };
  return (place) => {
    const partners: number[] = [];
    const add = (entry: number): void => {
      const other = Math.floor(entry / each);
      if (paired[other] === place) return;
      paired[other] = place;
      partners.push(other);
    };
    paired[place] = place;
    for (let at = place * each; at < (place + 1) * each; at += 1) following(numbers[at] ?? -1).forEach(add);
    return partners;
  };
}

/** A number for each text, from 0. */
function numbersOf(texts: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(texts, (text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  });
}

/** To be asked for two places: whether their days alone say that they are not one story. In arrays, as there are dozens of pairs an article. */
function farIn(all: readonly Known[], { numbers }: Buckets): (place: number, other: number) => boolean {
  const days = Float64Array.from(all, ({ date, day }) => (date.length === "2025-02-13".length ? day : NaN));
  const marks = numbersOf(all.map(({ mark }) => mark));
  const isShared = (key: number, place: number, other: number): boolean => {
    const number = numbers[place * each + key] ?? -1;
    return number >= 0 && number === numbers[other * each + key];
  };
  return (place, other) =>
    isFar(Math.abs((days[place] ?? NaN) - (days[other] ?? NaN)), {
      item: isShared(keyAt.item, place, other),
      mark: marks[place] === marks[other],
      text: isShared(keyAt.digest, place, other),
    });
}

/**
 * @param all in the order of `inBucketOrder`
 * @returns pairs of places in it, each once, the smaller place first
 */
export function* candidatePairs(all: readonly Known[]): Generator<readonly [number, number]> {
  const buckets = bucketsOf(allKeys(all));
  const partnersOf = partnersIn(buckets, all.length);
  const areFar = farIn(all, buckets);
  for (let place = 0; place < all.length; place += 1) {
    for (const other of partnersOf(place)) if (!areFar(place, other)) yield [place, other];
  }
}
