/** `$KULR` names no market: where the archive knows of just one security with that ticker, it is meant. */
import type { Symbol } from "../article.ts";
import { compareText } from "./order.ts";

interface Tagged {
  readonly symbols: readonly Symbol[];
  readonly cashtags?: readonly string[];
}

/** By ticker; undefined for those that are traded in more than one place. */
function listedOnce(articles: readonly Tagged[]): ReadonlyMap<string, Symbol | undefined> {
  const known = new Map<string, Symbol | undefined>();
  for (const symbol of articles.flatMap(({ symbols }) => symbols).toSorted((a, b) => compareText(a.id, b.id) || compareText(a.market, b.market))) {
    const other = known.get(symbol.ticker);
    if (!known.has(symbol.ticker)) known.set(symbol.ticker, symbol);
    else if (other?.id !== symbol.id) known.set(symbol.ticker, undefined);
  }
  return known;
}

/** The same articles, those with cashtags with the symbols that these stand for. The order of the articles does not matter. */
export function resolveCashtags<T extends Tagged>(articles: readonly T[]): readonly T[] {
  if (!articles.some(({ cashtags = [] }) => cashtags.length > 0)) return articles;
  const known = listedOnce(articles);
  return articles.map((article) => {
    const named = (article.cashtags ?? []).filter((ticker) => !article.symbols.some((symbol) => symbol.ticker === ticker));
    const symbols = named.flatMap((ticker) => known.get(ticker) ?? []);
    return symbols.length === 0 ? article : { ...article, symbols: [...article.symbols, ...symbols] };
  });
}
