/** The words of a listing: names of markets as labels have them, and the labels of tickers and of markets. */
import { exchangePrefix, townPrefix } from "../../vocabulary/exchanges.ts";

export const quotes = /["“”„«»'‘’]/g;

/** `HKEX stock code` · `Nasdaq under the symbol` · `listed on the NYSE`: the words around a market's name. */
const wordsAfter = /(?:[\s-]+(?:under (?:the |its )?)?(?:stock |ticker |trading |share )?(?:codes?|symbols?|tickers?)|\s*(?:股份代[號号]|股票代[碼码号號]|代[碼码号號]))$/iu;
const wordsBefore = /^(?:(?:dual[- ]|also )?(?:listed|traded|trading|trades|quoted|cotée?|notiert|tickers?|symbols?|shares|stock)(?:\s+(?:on|in|at|sur|an))?\s+)(?:the\s+|der\s+|la\s+)?/i;

/** `Ticker` · `Stock Symbol` · `Mnémo` · `Börsenkürzel` · `股份代號` */
export const tickerLabel = /^(?:(?:stock|share|ticker|trading|security|securities|company|nasdaq)\s+)?(?:ticker(?:[ -]?symbols?)?|tickers|symbols?|codes?|short code|(?:börsen|ticker-?)?kürzel|tickersymbol|(?:code )?mn[ée]mo(?:nique)?|mnemonic(?: code)?|s[ií]mbolo|sigle|c[óo]digo|証券コード|コード番号|コード|股份代[號号]|股票代[碼码号號]|证券代码)$/iu;
export const marketLabel = /^(?:(?:stock |listed )?exchanges?|(?:stock )?market|listing|listed(?: on)?|place de cotation|börsen?|marktplatz|mercado|mercato|marché)$/iu;

/** Labels that only one country's releases have: French ones are on Euronext, those of Hong Kong in Hong Kong. */
export const marketOfLabel = (label: string): string | undefined =>
  /mn[ée]mo/i.test(label) ? "Euronext" : /股份代[號号]/u.test(label) ? "HKEX" : /証券コード|コード番号/u.test(label) ? "TSE" : undefined;

/** Abbreviations are in capitals: `AIM: ACME` is a listing, `Aim: ACME` is none. A few names are as short. */
const isWritten = (market: string): boolean => /^\p{Lu}.*[\p{Lu}\d]/u.test(market) || /^(?:\p{Lu}.{4}|gettex|m:access|nasdaq|Cboe$|Oslo$|Lima$|Wien$|[^\p{Lu}\p{Ll}])/u.test(market);

const isKnown = (name: string): boolean => exchangePrefix(name) !== undefined;
export const isTown = (name: string): boolean => townPrefix(name) !== undefined;

/** The market's name in a label, if it is one. */
export function marketIn(label: string, isMarket: (name: string) => boolean = isKnown): string | undefined {
  const plain = label.replace(quotes, "").trim();
  const after = plain.replace(wordsBefore, "");
  const candidates = new Set([plain, plain.replace(wordsAfter, ""), after, after.replace(wordsAfter, "")]);
  return [...candidates].find((name) => isWritten(name.replace(/^the\s+/i, "")) && isMarket(name));
}
