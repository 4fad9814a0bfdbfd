/** Versions of one story that have articles of their own: `Acme opens a hall`, then `CORRECTED-Acme opens a hall`. */
import type { Story } from "./copies.ts";
import { components } from "./components.ts";
import type { Known } from "./known.ts";
import { knownDate, oldestFirst } from "./order.ts";

/** Changed last, as far as it is known. */
const dayOf = ({ article: { updated, published } }: Known): string => knownDate(updated ?? published);

const timeOf = ({ article: { updated, published } }: Known): number => (updated ?? published)?.epoch ?? 0;

const versionOf = ({ article }: Known): number => article.story?.version ?? 0;

/** A mark says that there was a version before, whatever the dates. */
const markedLast = (a: Known, b: Known): number => (a.print.marker ? 1 : 0) - (b.print.marker ? 1 : 0);

const byNumber = (a: Known, b: Known): number => (a.print.marker?.number ?? 0) - (b.print.marker?.number ?? 0);

const byDay = (a: Known, b: Known): number => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0);

/** The clock decides within a day only where all state it. */
function inOrder(stories: readonly Story[]): Story[] {
  const timed = stories.every(({ main }) => (main.article.updated ?? main.article.published)?.precision === "minute");
  const within = (a: Known, b: Known): number => (timed ? timeOf(a) - timeOf(b) : byDay(a, b));
  return stories.toSorted(
    ({ main: a }, { main: b }) => markedLast(a, b) || versionOf(a) - versionOf(b) || within(a, b) || byNumber(a, b) || oldestFirst(a.article, b.article),
  );
}

/**
 * Each story with its later versions, the first version first; most are alone.
 * @param pairs articles of which one is a later version of the other
 */
export function chainsOf(stories: readonly Story[], pairs: readonly (readonly [Known, Known])[]): Story[][] {
  const places = new Map(stories.flatMap(({ main, copies }, index) => [main, ...copies].map((known) => [known, index] as const)));
  const links = pairs.map(([a, b]) => [places.get(a) ?? 0, places.get(b) ?? 0] as const);
  return components(stories.length, links).map((members) => inOrder(members.flatMap((index) => stories[index] ?? [])));
}
