/**
 * Titles against the slugs of their links. TradingView's slug is exactly the title in lower case with a hyphen for all that is no
 * ASCII letter or digit; other sites cut it short, or spell accents out. So words are compared, not letters.
 */

/** `Café & Co. opens` → `caf co opens` as TradingView has it, `cafe co opens` as others do. */
const strict = (text: string): string[] => text.toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);
const spelledOut = (text: string): string[] => strict(text.normalize("NFKD").replace(/\p{M}/gu, ""));

/** Fewer words than this are no evidence. */
const fewest = 3;

function shared(title: readonly string[], slug: readonly string[]): number {
  const words = new Set(title);
  return slug.filter((word) => words.has(word)).length / Math.min(title.length, slug.length);
}

/** Share of the shorter one's words that the other has too, 0 to 1; undefined where there is too little to compare, or another script. */
export function agreement(title: string, slug: string): number | undefined {
  const pairs = [[strict(title), strict(slug)], [spelledOut(title), spelledOut(slug)]] as const;
  if (pairs.some(([given, linked]) => given.length < fewest || linked.length < fewest)) return undefined;
  const latin = title.match(/[a-z]/gi)?.length ?? 0;
  if (latin * 2 < (title.match(/\p{L}/gu)?.length ?? 0)) return undefined;
  return Math.max(...pairs.map(([given, linked]) => shared(given, linked)));
}

const isPrefix = (words: readonly string[], of: readonly string[]): boolean => words.length <= of.length && words.every((word, index) => of[index] === word);

/** The title is the slug's, word by word. */
export const isTitleOf = (title: string, slug: string): boolean => strict(title).join() === strict(slug).join() || spelledOut(title).join() === spelledOut(slug).join();

/** The words of the slug that a title lacks which was cut off: `Acme opens a …` with `acme-opens-a-hall-in-houston`; none if it was not. */
export function wordsCutOff(title: string, slug: string): readonly string[] {
  const given = strict(title.replace(/\s*(?:…|\.\.\.)\s*$/, ""));
  const linked = strict(slug);
  return given.length >= fewest && isPrefix(given, linked) ? slug.split("-").filter(Boolean).slice(given.length) : [];
}

/** The title without what a site put behind it: `Acme opens a hall | Acme Daily` with `acme-opens-a-hall`. */
export function withoutSiteName(title: string, slug: string): string | undefined {
  const cuts = [...title.matchAll(/\s+[|–—·»-]\s+/g)].map(({ index }) => title.slice(0, index));
  return cuts.find((cut) => isTitleOf(cut, slug));
}

/** Below this, a title and a slug are of two headlines. */
export const sameHeadline = 0.5;
