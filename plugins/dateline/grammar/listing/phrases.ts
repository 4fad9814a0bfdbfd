/** Listings in sentences: `trades on the NASDAQ under the symbol "ABC"`. */
import { symbolOf } from "../../vocabulary/exchanges.ts";
import { firstMarket, lastMarkets } from "../market-mention.ts";
import type { Listing } from "./listing-form.ts";

/** The sentence so far: what a ticker without a market belongs to stands in it. */
export const sentenceBefore = (text: string, at: number): string => text.slice(Math.max(0, at - 220), at).split(/[!?;]\s+|(?<=[\p{Ll}\d)”"]{2})\.\s+(?=\p{Lu})/u).at(-1) ?? "";

const quote = `["“”„«»'‘’]`;
const ticker = String.raw`\$?[A-Z\d][A-Z\d.]{0,9}(?:-[A-Z]{1,3})?(?: [A-Z](?=${quote}))?`;
/** `under the ticker symbols "ABC" and "ABCW"` · `unter dem Kürzel ABC` · `sous le mnémonique ABC` · `bajo el símbolo ABC` */
const phrase = new RegExp(
  String.raw`\b(?:[Uu]nder|with|by|through|using|has|have|assigned|[Uu]nter|[Ss]ous|[Bb]ajo|con|[Ss]otto)\s+(?:the\s+|its\s+|a\s+|new\s+|dem\s+|der\s+|le\s+|la\s+|el\s+|il\s+){0,2}(?:[\p{L}/]+\s+){0,3}?(?:[Ss]ymbols?|[Tt]ickers?|codes?|(?:Börsenk|K)ürzel|Tickersymbol|mnémonique|código|sigle|símbolos?|simbolo)(?:\s+(?:is|of|are|bursátil))?\s*:?\s*[(]?(?<tickers>${quote}{0,2}${ticker}[.,]?${quote}{0,2}(?:(?:\s*,|\s+and|\s+or|\s*&)\s+${quote}{1,2}${ticker}[.,]?${quote}{1,2}){0,4})(?![\p{L}\p{N}])`,
  "gu",
);
const isInCapitals = (written: string): boolean => !/\p{Ll}/u.test(written.replace(/\b(?:and|or)\b/g, "")) && /[\p{Lu}\d]{2}|^\W*\p{Lu}\W*$/u.test(written);

const tickersIn = (written: string): string[] => written.split(/\s*,\s*|\s+(?:and|or|&)\s+/).map((piece) => piece.replace(/["“”„«»'‘’.,]+$|^["“”„«»'‘’]+/g, "")).filter(Boolean);

/** Where the sentence names no market before the ticker, one may come after: `under the symbol "ABC" on the NYSE`. */
function marketsOf(text: string, from: number, to: number): readonly string[] {
  const before = lastMarkets(sentenceBefore(text, from));
  const after = before.length > 0 ? undefined : firstMarket(/^["”’)\s]{0,3}(?:on|at|der|an der|sur|en)\s[^.;]{0,80}/u.exec(text.slice(to, to + 100))?.[0] ?? "");
  return after === undefined ? before : [after];
}

/** Most texts have none of these words, and are done with. */
const tellsOfTickers = /symbol|ticker|code|kürzel|mn[ée]mo|c[óo]digo|sigle|s[íi]mbolo/i;

export function inSentences(text: string): Listing[] {
  if (!tellsOfTickers.test(text)) return [];
  return [...text.matchAll(phrase)].flatMap((match) => {
    const written = match.groups?.["tickers"] ?? "";
    if (!isInCapitals(written)) return [];
    const to = match.index + match[0].length;
    const markets = marketsOf(text, to - written.length, to);
    const symbols = tickersIn(written).flatMap((found) => markets.flatMap((market) => symbolOf(market, found) ?? []));
    return symbols.length > 0 ? [{ symbols, form: "sentence" as const, from: match.index, to }] : [];
  });
}

