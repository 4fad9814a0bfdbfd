/** Markets named in running text: `listed on the NYSE and the Toronto Stock Exchange`. */
import { exchangePrefix, opensMarket } from "../vocabulary/exchanges.ts";

const word = /[\p{L}\p{N}][\p{L}\p{N}.&-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;
/** `Main Board of the Stock Exchange of Hong Kong Limited` */
const mostWords = 10;
const between = /^,?\s*(?:and|&|und|et|y|e|as well as|sowie)?\s*(?:on\s+|an\s+|sur\s+|en\s+)?(?:the\s+|der\s+|la\s+)?$/i;

interface Mention {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Written as a name: with capitals, and abbreviations all in them. */
const isWritten = (name: string): boolean => /\p{Lu}/u.test(name) && (name.length > 4 || /\p{Lu}.*\p{Lu}/u.test(name));

function mentions(text: string): Mention[] {
  const words = [...text.matchAll(word)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  const found: Mention[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const from = words[first]?.from ?? 0;
    if (!opensMarket(text.slice(from, words[first]?.to))) continue;
    const lengths = Array.from({ length: Math.min(mostWords, words.length - first) }, (_, index) => index).toReversed();
    const last = lengths.find((length) => {
      const name = text.slice(from, words[first + length]?.to);
      return isWritten(name) && !/^the\s/i.test(name) && exchangePrefix(name) !== undefined;
    });
    if (last === undefined) continue;
    const to = words[first + last]?.to ?? from;
    found.push({ name: text.slice(from, to), from, to });
    first += last;
  }
  return found;
}

/** Of a sentence's end: the market named last, and those it is named together with. */
export function lastMarkets(text: string): readonly string[] {
  const found = mentions(text);
  const names: string[] = [];
  let to: number | undefined;
  for (const mention of found.toReversed()) {
    // `TSX` in `Toronto Stock Exchange (TSX)` is the same market again.
    const gap = to === undefined ? "" : text.slice(mention.to, to);
    if (to !== undefined && !between.test(gap.replace(/[()“”"]/g, ""))) break;
    if (!names.some((name) => exchangePrefix(name) === exchangePrefix(mention.name))) names.unshift(mention.name);
    to = mention.from;
  }
  return names;
}

/** The market named first. */
export const firstMarket = (text: string): string | undefined => mentions(text)[0]?.name;
