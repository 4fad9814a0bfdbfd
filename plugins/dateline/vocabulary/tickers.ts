/** What tickers look like, by market: `(HKEX: ACME)` and `(NYSE: 2025)` are no listings. TradingView's spelling. */
import { exchangeOfSuffix } from "./ric-suffixes.ts";

/** Letters, and the class or series: `ACME`, `ACM.B`, `ACM-UN`, `ACM.DB.A`. */
const letters = /^[A-Z]{1,6}(?:[.-][A-Z]{1,3}){0,2}$/;
const american = /^[A-Z]{1,5}(?:[.-][A-Z]{1,3}){0,2}$/;
const german = /^[A-Z\d]{2,4}$|^[A-Z\d]{6}$/;
/** At least one letter: a number alone is a year, a page or a standard. */
const mixed = /^(?=\d{0,5}[A-Z])[A-Z\d]{1,6}(?:[.-][A-Z\d]{1,3})?$/;
const nordic = /^(?=\d{0,5}[A-Z])[A-Z\d]{1,9}(?:_(?:[A-Z]|SDB|PREF|TO\d{0,2}))?$/;
const indian = /^(?:[A-Z][A-Z\d&-]{1,14}|\d{6})$/;
const chinese = /^\d{6}$/;
const long = /^[A-Z][A-Z\d]{1,11}$/;
/** Latin America's have a series at the end: `SQM-B`. */
const latin = /^[A-Z][A-Z\d]{1,11}(?:-[A-Z])?$/;

const shapes: Readonly<Record<string, RegExp>> = {
  NYSE: american, NASDAQ: american, AMEX: american, OTC: american, CBOE: american, TSX: letters, TSXV: letters, CSE: letters, NEO: letters,
  FWB: german, XETR: german, SWB: german, MUN: german, BER: german, HAM: german, DUS: german, HAN: german,
  OMXSTO: nordic, OMXCOP: nordic, OMXHEX: nordic, OMXICE: nordic, OMXTSE: nordic, OMXRSE: nordic, OMXVSE: nordic, NGM: nordic, SPOTLIGHT: nordic, OSL: nordic,
  TSE: /^\d(?:\d{3}|\d{2}[A-Z])$/, HKEX: /^\d{1,5}$/, SSE: chinese, SZSE: chinese, TWSE: /^\d{4,6}[A-Z]?$/, TPEX: /^\d{4,6}[A-Z]?$/, KRX: /^\d{5}[\dA-Z]$/,
  NSE: indian, BSE: indian, TADAWUL: /^\d{4}$/, MYX: /^\d{4}[A-Z]{0,2}$|^[A-Z]{2,10}$/, BMFBOVESPA: /^[A-Z]{4}\d{1,2}$/, ADX: long, DFM: long, QSE: long, NSENG: long, SET: long, RUS: long,
  BMV: latin, BIVA: latin, BCS: latin, BVC: latin, BVL: latin,
};

const isNordic = (exchange: string): boolean => shapes[exchange] === nordic;

/** `700.HK` → `700`, `ACME.V` → `ACME`: the market is known without it. A single letter in America is a class of shares. */
function withoutSuffix(exchange: string, code: string): string {
  const [, rest, suffix] = /^(.+)[. ]([A-Z]{1,3})$/.exec(code) ?? [];
  const isClass = shapes[exchange] === american && suffix?.length === 1;
  return rest && suffix && !isClass && exchangeOfSuffix(suffix) === exchange ? rest : code;
}

/** Classes of shares after an underscore in the north, after a dot in Canada; Hong Kong's codes without zeros before them. */
function spelling(exchange: string, code: string): string {
  if (isNordic(exchange)) return code.replace(/[ -](?=[A-Z\d]{1,4}$)/, "_");
  if (shapes[exchange] === letters) return code.replaceAll("-", ".");
  return exchange === "HKEX" ? code.replace(/^0+(?=\d)/, "") : code;
}

/**
 * A ticker as TradingView spells it: `ERIC B` in Stockholm is `ERIC_B`, `0700` in Hong Kong is `700`; undefined if that market
 * has no such tickers.
 */
export function tickerOn(exchange: string, written: string): string | undefined {
  const code = withoutSuffix(exchange, written.trim().replace(/^\$/, "").toUpperCase());
  const spelled = spelling(exchange, code);
  return (shapes[exchange] ?? mixed).test(spelled) ? spelled : undefined;
}
