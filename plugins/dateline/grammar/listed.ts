/**
 * What a listing says, taken out of its brackets or its line: markets and their tickers, in whatever order and with whatever between.
 * `NASDAQ: WKSP; WKSPW` · `TSX: ABC, OTCQB: ABCDF` · `NYSE & TSX: ABC` · `HKEX stock code: 0700` · `Euronext Paris - FR0000121329 - ABC`
 */
import type { Symbol } from "../article.ts";
import { symbolOf } from "../vocabulary/exchanges.ts";
import { exchangeOfSuffix } from "../vocabulary/ric-suffixes.ts";
import { parseIsin } from "./isin.ts";
import { isTown, marketIn, marketLabel, marketOfLabel, quotes, tickerLabel } from "./listing/labels.ts";

const separators = /\s*[;|•·、；\n]\s*|\.\s+|\s*[,，]\s*|\s+-\s+|\s*[–—]\s*|\s+(?:and|und|et|y|e|og|och|sowie|&)\s+|\s*\/\s*/u;

const isQuoted = (text: string): boolean => /["“”„«»]/.test(text);

/** Between a market and its ticker, and neither. */
const aside = /^(?:compartim?ents?\s+\w|segment\b|ISIN|WKN|eligible|éligible|PEA\b|code\b|main market|main board|prime standard|regulated market)/i;

/** After a ticker, and no part of a name: `ACME US` · `ACME common stock` · `0700 HK`. */
const afterTicker = /^(?:[\p{Ll}\d(*]|(?:US|LN|HK|CN|GR|FP|JP|CA|AU|ADRs?|ADSs?|ISIN|WKN|Reuters|Bloomberg|Class|Series|Warrants?|Units|Common|Ordinary|News|Stock|Get)\b)/u;

interface State {
  readonly found: Symbol[];
  /** Markets whose ticker is still to come. */
  waiting: string[];
  /** Markets of the ticker before: more tickers may follow. */
  last: readonly string[];
  /** A ticker whose market is still to come, or stands before the brackets. */
  ticker?: string;
  /** Country of an ISIN that stands beside. */
  country?: string;
  wasQuoted: boolean;
  /** Something in it is no part of a listing. */
  isMixed: boolean;
}

const onMarkets = (markets: readonly string[], ticker: string): Symbol[] => markets.flatMap((market) => symbolOf(market, ticker) ?? []);

/** `ERIC B`, `BRK A`: the class of shares stands apart. */
const withClass = (ticker: string, rest: string): readonly string[] => (/^(?:[A-Z]|SDB|PREF|TO\d{0,2})$/.test(rest) ? [`${ticker} ${rest}`, `${ticker}.${rest}`] : []);

function take(state: State, markets: readonly string[], symbols: readonly Symbol[], quoted: boolean): boolean {
  if (symbols.length === 0) return false;
  Object.assign(state, { waiting: [], last: markets, wasQuoted: quoted });
  state.found.push(...symbols);
  return true;
}

const token = /^(?:(?:stock |ticker )?(?:code|symbol|ticker)s?\s*[:：]?\s*)?[$#]?(?<ticker>[A-Z\d][A-Z\d.&-]{0,14})(?:\s+(?<rest>\S.*))?$/su;

/** `WKSP` · `ERIC B` · `ABC OTCQB: ABCDF`, each on all of the markets. */
function takeTickers(state: State, markets: readonly string[], value: string): boolean {
  const quoted = isQuoted(value);
  const { ticker = "", rest } = token.exec(value.replace(quotes, "").trim())?.groups ?? {};
  const code = ticker.replace(/\.$/, "");
  if (ticker === "") return false;
  if (rest === undefined) return take(state, markets, onMarkets(markets, code), quoted);
  const classed = withClass(ticker, rest).map((written) => onMarkets(markets, written)).find((symbols) => symbols.length > 0);
  if (classed) return take(state, markets, classed, quoted);
  const goesOn = /[:：]/.test(rest) && marketIn(rest.split(/[:：]/)[0] ?? "") !== undefined;
  if (!goesOn && !afterTicker.test(rest)) return false;
  const taken = take(state, markets, onMarkets(markets, code), quoted);
  if (goesOn) takePiece(state, rest);
  return taken;
}

/** The market that a ticker's own suffix tells: `700.HK`. */
function bySuffix(value: string): string | undefined {
  const suffix = /\.([A-Z]{1,3})$/.exec(value.replace(quotes, "").trim())?.[1];
  return suffix && suffix.length > 1 ? exchangeOfSuffix(suffix) : undefined;
}

function takeTicker(state: State, label: string, value: string): void {
  if (/[:：]/.test(value)) return takePiece(state, value);
  const own = bySuffix(value) ?? marketOfLabel(label);
  const markets = state.waiting.length > 0 ? [...state.waiting] : own ? [own] : [];
  // `コード:6655 東証プライム`
  const [, code = "", after = ""] = /^(\S+)\s+(\S.*)$/su.exec(value) ?? [];
  const market = marketIn(after);
  if (markets.length > 0) takeTickers(state, markets, value);
  else if (market !== undefined) takeTickers(state, [market], code);
  else state.ticker = value.replace(quotes, "").trim();
}

function takeMarket(state: State, market: string): void {
  if (state.ticker !== undefined && take(state, [market], onMarkets([market], state.ticker), false)) delete state.ticker;
  else state.waiting.push(market);
}

function takeLabelled(state: State, label: string, value: string): boolean {
  // A town is its market where a colon and a ticker follow; in `(Berlin, DE)` it is a place.
  const market = marketIn(label) ?? marketIn(label, isTown);
  if (market !== undefined) {
    const markets = [...state.waiting, market];
    if (value === "") state.waiting.push(market);
    return value === "" || takeTickers(state, markets, value);
  }
  if (tickerLabel.test(label)) takeTicker(state, label, value);
  else if (marketLabel.test(label)) takePiece(state, value);
  else return aside.test(label);
  return true;
}

/** `NASDAQ-ACME`, `NYSE ACME`: some put nothing, or a dash, between the two. */
const joined = /^(?<market>(?:NYSE|NASDAQ|Nasdaq|AMEX|NYSE American|OTC|OTCQB|OTCQX|TSX|TSXV|TSX-V|CSE|ASX|LSE|AIM)(?: [A-Z][a-z]+){0,3})[ -](?<ticker>[A-Z]{3,5})$/;
const noTicker = /^(?:ADRS?|ADSS?|AIM|ARCA|BULL|CEO|CFO|ETFS?|FIRM|GEM|INC|IPOS?|LTD|MKT|NEX|NEWS|OMX|OTC|PLC|RULE|SEC|SPAC|US|USA|WIRE|STOCK|LISTED|INDEX|PRIME)$/;

function takeJoined(state: State, piece: string): boolean {
  const { market = "", ticker = "" } = joined.exec(piece)?.groups ?? {};
  return ticker !== "" && !noTicker.test(ticker) && takeTickers(state, [market], ticker);
}

function takeBare(state: State, piece: string): void {
  const market = marketIn(piece);
  const isin = parseIsin(piece.replace(/^ISIN\s*(?:code)?\s*/i, ""));
  if (market !== undefined) return takeMarket(state, market);
  if (isin !== undefined) {
    state.country = isin.slice(0, 2);
    return;
  }
  const markets = state.waiting.length > 0 ? state.waiting : state.last;
  // `NYSE: ABC, "ACME"`: the second is what the company is called in the text.
  const isAlias = state.waiting.length === 0 && isQuoted(piece) && !state.wasQuoted;
  if (!isAlias && markets.length > 0 && takeTickers(state, markets, piece)) return;
  if (takeJoined(state, piece) || aside.test(piece)) return;
  Object.assign(state, { last: [], waiting: [], isMixed: true });
}

function takePiece(state: State, piece: string): void {
  const [, label = "", value = ""] = /^\s*([^:：]{1,60}?)\s*[:：]\s*(.*)$/su.exec(piece) ?? [];
  if (label === "") takeBare(state, piece.trim());
  else if (/^ISIN/i.test(label)) state.country = parseIsin(value)?.slice(0, 2) ?? "";
  else if (!takeLabelled(state, label.trim(), value.trim())) Object.assign(state, { last: [], waiting: [], isMixed: true });
}

export interface Listed {
  readonly symbols: readonly Symbol[];
  /** A ticker whose market the text says elsewhere. */
  readonly ticker?: string;
  /** There is more in it than markets, tickers and codes. */
  readonly isMixed: boolean;
}

/** @param text what stands in one pair of brackets, or on one line */
export function listed(text: string): Listed {
  const state: State = { found: [], waiting: [], last: [], wasQuoted: false, isMixed: false };
  // `BRK/B` is one ticker, and so is what somebody mended to `BRK. B`; `NASDAQ/GS` is one market.
  const whole = text.replace(/(?<=[A-Z]{2})(?:\/|\.\s)(?=[A-D](?:$|[\s,;)]))/g, ".").replace(/(?<=\bNASDAQ)\/(?=(?:GS|GM|CM|NM|NMS|SC)\b)/gi, " ");
  const pieces = whole.split(separators);
  for (const piece of pieces) if (piece !== undefined && piece.trim() !== "") takePiece(state, piece);
  const french = state.ticker !== undefined && state.country === "FR" ? onMarkets(["Euronext"], state.ticker) : [];
  return { symbols: [...state.found, ...french], isMixed: state.isMixed, ...(state.ticker !== undefined && french.length === 0 ? { ticker: state.ticker } : {}) };
}
