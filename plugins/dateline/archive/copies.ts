/** Copies of one story, and the one among them that stands for the others. */
import type { Article } from "../article.ts";
import { components } from "./components.ts";
import type { Known } from "./known.ts";
import { knownDate, oldestFirst } from "./order.ts";
import { samenessOf } from "./same-story.ts";

/** A story: the article that stands for it, and its copies. */
export interface Story {
  readonly main: Known;
  /** Earliest first. */
  readonly copies: readonly Known[];
}

/** How good each of some copies is to stand for all: the lowest is the best. */
type Criterion = (all: readonly Known[]) => (known: Known) => number | string;

/** A headline alone, or a text that breaks off, stands for no whole text. */
const incomplete: Criterion = (all) => {
  const longest = all.reduce((most, { print }) => Math.max(most, print.length), 0);
  return ({ print }) => (print.isCut || print.length * 2 < longest ? 1 : 0);
};

const day: Criterion = () => ({ article }) => knownDate(article.published) || "undated";

/** Only where all state a time of day: a day alone is neither earlier nor later. */
const clock: Criterion = (all) => {
  const isTimed = all.every(({ article }) => article.published?.precision === "minute");
  return ({ article }) => (isTimed ? (article.published?.epoch ?? 0) : 0);
};

/** From the wire itself: 0; from a publisher of its own: 1; from who hands on what others send: 2. */
function hands({ wire, provider }: Article): number {
  if (provider?.via !== undefined) return 2;
  if (wire !== undefined && (provider === undefined || provider.name === wire)) return 0;
  return wire === undefined ? 1 : 2;
}

/** In order: where several are equal by one, the next decides. The path decides the rest. */
const criteria: readonly Criterion[] = [incomplete, day, clock, () => ({ article }) => hands(article), () => ({ print }) => -print.length];

function best(all: readonly Known[], by: Criterion): readonly Known[] {
  const rankOf = by(all);
  const ranked = all.map((known) => ({ known, rank: rankOf(known) }));
  const least = ranked.reduce((lowest, { rank }) => (rank < lowest ? rank : lowest), ranked[0]?.rank ?? 0);
  return ranked.filter(({ rank }) => rank === least).map(({ known }) => known);
}

const earliest = (a: Known, b: Known): number => oldestFirst(a.article, b.article);

/** The whole text before a part of it; the earliest; the wire itself before a distributor; the longest; the first path. */
export const mainOf = (all: readonly Known[]): Known | undefined => criteria.reduce(best, all).toSorted(earliest)[0];

/** Of what hangs together only through others, so many stories are told apart; what then is left is like none of them. */
const mostTold = 30;

/** What is like another copy and not like the main one is a story of its own, with its own copies. */
function storiesIn(all: readonly Known[]): Story[] {
  const [only, ...others] = all;
  if (only && others.length === 0) return [{ main: only, copies: [] }];
  const stories: Story[] = [];
  let rest = all;
  while (rest.length > 0 && stories.length < mostTold) {
    const main = mainOf(rest);
    if (!main) break;
    const copies = new Set(rest.filter((known) => known !== main && samenessOf(main, known) === "copy"));
    stories.push({ main, copies: [...copies].toSorted(earliest) });
    rest = rest.filter((known) => known !== main && !copies.has(known));
  }
  return [...stories, ...rest.map((main) => ({ main, copies: [] }))];
}

/** @param pairs places in `all` of articles that are copies of each other */
export const storiesOf = (all: readonly Known[], pairs: readonly (readonly [number, number])[]): Story[] =>
  components(all.length, pairs).flatMap((members) => storiesIn(members.flatMap((index) => all[index] ?? [])));
