/**
 * Markets as releases name them, by TradingView's exchange prefix (the first part of a symbol's id).
 * Names are matched without case, dots, dashes, spaces, a leading "the" and the word "Exchange".
 */
import type { Symbol } from "../article.ts";

const markets: Readonly<Record<string, readonly string[]>> = {
  AMEX: ["NYSE American", "NYSE MKT", "NYSE Amex", "AMEX", "NYSE Arca", "NYSEAMERICAN", "American Stock"],
  NYSE: ["NYSE", "New York Stock", "NYSE Euronext"],
  NASDAQ: ["NASDAQ", "NasdaqGS", "NasdaqGM", "NasdaqCM", "Nasdaq Global Select Market", "Nasdaq Global Market", "Nasdaq Capital Market", "Nasdaq Global Select", "Nasdaq Global", "Nasdaq Capital", "Nasdaq CM", "Nasdaq GS", "Nasdaq Stock Market"],
  OTC: ["OTC", "OTCQB", "OTCQX", "OTC Pink", "OTC Markets", "OTC Markets Group", "OTC Bulletin Board", "OTCBB", "OTCPK", "OTC PINK Current", "Pink Sheets", "OTCMKTS", "OTCID", "OTC Expert Market", "OTCEM"],
  TSX: ["TSX", "Toronto Stock"],
  TSXV: ["TSX-V", "TSXV", "TSX Venture", "TSX.V", "CVE"],
  CSE: ["CSE", "Canadian Securities", "CNSX"],
  NEO: ["NEO", "Cboe Canada", "NEO Exchange", "Aequitas NEO"],
  LSE: ["LSE", "London Stock", "LON", "AIM", "LSE AIM", "London AIM"],
  FWB: ["FSE", "FWB", "Frankfurt", "Frankfurt Stock", "Börse Frankfurt", "FRA"],
  XETR: ["XETRA", "XETR", "ETR"],
  EURONEXT: ["Euronext", "Euronext Paris", "Euronext Amsterdam", "Euronext Brussels", "Euronext Lisbon", "Euronext Dublin", "Euronext Growth", "Euronext Growth Paris", "EPA", "AMS", "EBR", "ELI"],
  EURONEXTOSLO: ["OSE", "Oslo Børs", "Oslo Bors", "Euronext Oslo", "Oslo Stock", "OSL", "Euronext Growth Oslo", "Euronext Expand"],
  MIL: ["Borsa Italiana", "BIT", "Euronext Milan", "Euronext Growth Milan", "MTA"],
  BME: ["BME", "Bolsa de Madrid", "Madrid Stock"],
  SIX: ["SIX", "SIX Swiss", "SWX"],
  OMXSTO: ["Nasdaq Stockholm", "STO", "Nasdaq First North", "Nasdaq First North Growth Market", "First North", "First North Growth Market", "Nasdaq First North Premier Growth Market", "Stockholm Stock"],
  OMXCOP: ["Nasdaq Copenhagen", "CPH", "Copenhagen Stock"],
  OMXHEX: ["Nasdaq Helsinki", "HEL", "Helsinki Stock"],
  OMXICE: ["Nasdaq Iceland", "ICE"],
  NGM: ["NGM", "Nordic SME", "Nordic Growth Market"],
  SPOTLIGHT: ["Spotlight", "Spotlight Stock Market"],
  ASX: ["ASX", "Australian Securities", "Australian Stock"],
  NZX: ["NZX", "New Zealand"],
  TSE: ["TSE", "TYO", "Tokyo Stock", "Tokyo"],
  HKEX: ["HKEX", "HKSE", "SEHK", "Hong Kong Stock", "HKG", "HKEx"],
  SGX: ["SGX", "Singapore"],
  KRX: ["KRX", "KOSPI", "KOSDAQ", "Korea"],
  TWSE: ["TWSE", "TPE", "Taiwan Stock"],
  SSE: ["SSE", "SHA", "Shanghai Stock"],
  SZSE: ["SZSE", "SHE", "Shenzhen Stock"],
  NSE: ["NSE", "National Stock Exchange of India"],
  BSE: ["BSE", "Bombay Stock"],
  JSE: ["JSE", "Johannesburg Stock"],
  TASE: ["TASE", "TLV", "Tel Aviv Stock", "Tel-Aviv Stock"],
  BMFBOVESPA: ["B3", "BVMF", "BOVESPA"],
  BMV: ["BMV", "Bolsa Mexicana"],
  TADAWUL: ["Tadawul", "Saudi", "Saudi Exchange"],
  ADX: ["ADX", "Abu Dhabi Securities"],
  DFM: ["DFM", "Dubai Financial Market"],
};

const fold = (name: string): string =>
  name.toLowerCase().replace(/^the\s+|\b(?:stock )?exchange\b|®|™/g, "").replace(/[^\p{L}\p{N}]/gu, "").replace(/stock$/, "");

const prefixes = new Map(Object.entries(markets).flatMap(([prefix, names]) => names.map((name) => [fold(name), prefix] as const)));

/** TradingView's prefix of a market: `NYSE American` → `AMEX`; undefined if it is no market we know. */
export const exchangePrefix = (market: string): string | undefined => prefixes.get(fold(market));

/** Letters, digits, and the dots and dashes of share classes: `KULR`, `BRK.B`, `0700`. */
export const tickerPattern = String.raw`[A-Z0-9]{1,6}(?:[.\-][A-Z0-9]{1,3})?`;

/** `symbolOf("NYSE American", "KULR")` → `AMEX:KULR` and its parts; undefined if there is no such market or ticker. */
export function symbolOf(market: string, ticker: string): Symbol | undefined {
  const exchange = exchangePrefix(market);
  const code = ticker.toUpperCase();
  if (!exchange || !new RegExp(`^${tickerPattern}$`).test(code)) return undefined;
  return { exchange, ticker: code, id: `${exchange}:${code}`, market: market.trim() };
}
