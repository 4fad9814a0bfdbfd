/**
 * Listings in text. In brackets: `(NYSE American: KULR)`; as Reuters' codes: `<ABC.N>`; on lines of their own and in sentences, which
 * have files of their own.
 */
import type { Symbol } from "../article.ts";
import { exchangePrefix, symbolOf } from "../vocabulary/exchanges.ts";
import { exchangeOfSuffix } from "../vocabulary/ric-suffixes.ts";
import { listed, type Listed } from "./listed.ts";
import type { Listing } from "./listing/listing-form.ts";
import { onLines } from "./listing/lines.ts";
import { remembered } from "../remembered.ts";
import { lastMarkets } from "./market-mention.ts";
import { inSentences, sentenceBefore } from "./listing/phrases.ts";

export type { Listing };

/** With one pair of brackets within: `(NASDAQ: ABC (shares), ABCW (warrants))`. */
const brackets = /[([（]((?:[^()[\]（）]|\([^()]{0,60}\)){2,240})[)\]）]/gu;

const inner = /\(([^()]*)\)/g;

/** A bracket in an address is part of the address. */
const isInAddress = (text: string, at: number): boolean => /:\/\/\S*$/.test(text.slice(Math.max(0, at - 200), at));

/** `ABC.N`, `7203.T`, `ERICb.ST`, `BRKa.N` */
const code = String.raw`[A-Z\d]{1,8}[a-z]?\.[A-Z]{1,3}`;

function symbolOfCode(written: string): Symbol[] {
  const [, root = "", series = "", suffix = ""] = /^([A-Z\d]+)([a-z]?)\.([A-Z]+)$/.exec(written) ?? [];
  const market = exchangeOfSuffix(suffix);
  if (market === undefined) return [];
  const found = series === "" ? symbolOf(market, root) : (symbolOf(market, `${root} ${series}`) ?? symbolOf(market, `${root}.${series}`));
  return found ? [found] : [];
}

const angled = new RegExp(`<(${code})>`, "g");
const codes = new RegExp(`^${code}(?:\\s*[,;/]\\s*${code})*$`);
/** In brackets, a short one may be anything: `(U.S.)`, `(J.D.)`, `(FORM.A)`. */
const isSureCode = (written: string): boolean => /^(?:[A-Z]{2,}[a-z]?|\d{4,6})\.(?!(?:A|F|S|J|I|OB)$)/.test(written);

const isNameBefore = (before: string): boolean => /(?:\p{Lu}[\p{L}\p{N}.&'’-]*|[\p{Lo}])["”]?\s*$/u.test(before);

/** `(London: ACME, 2004)` is a book: towns are markets only where nothing else stands beside. */
const listing = remembered((content: string): Listed => {
  const found = listed(content);
  return found.isMixed ? { ...found, symbols: found.symbols.filter(({ market }) => exchangePrefix(market) !== undefined) } : found;
});

/** What stands in one pair of brackets. */
function inBrackets(text: string, content: string, from: number): readonly Symbol[] {
  const written = content.split(/\s*[,;/]\s*/);
  if (codes.test(content.trim()) && written.every((piece) => isSureCode(piece.trim())) && isNameBefore(sentenceBefore(text, from))) return written.flatMap((piece) => symbolOfCode(piece.trim()));
  const whole = listing(content.replace(inner, " "));
  const within = [...content.matchAll(inner)].flatMap((match) => listing(match[1] ?? "").symbols);
  if (whole.ticker === undefined) return [...whole.symbols, ...within];
  // `listed on Euronext Paris (ticker: ABC)`
  return [...whole.symbols, ...lastMarkets(sentenceBefore(text, from)).flatMap((market) => symbolOf(market, whole.ticker ?? "") ?? [])];
}

/** A colon, a label or a ticker after a market's name, or a Reuters code: most brackets have none of them. */
const mayList = /[:：]|\s[–—-]\s|[A-Za-z][\s–—-]+\$?[A-Z\d]{1,8}\b|[A-Za-z\d]\.[A-Z]|[Ii][Ss][Ii][Nn]|WKN|icker|ymbol|mn[ée]mo|ode\b|ürzel|[股証证]|コード/;

function bracketed(text: string): Listing[] {
  if (!/[([（]/.test(text)) return [];
  return [...text.matchAll(brackets)].flatMap((match) => {
    if (!mayList.test(match[1] ?? "") || isInAddress(text, match.index)) return [];
    const symbols = inBrackets(text, match[1] ?? "", match.index);
    return symbols.length > 0 ? [{ symbols, form: "brackets" as const, from: match.index, to: match.index + match[0].length }] : [];
  });
}

const coded = (text: string): Listing[] =>
  (text.includes("<") ? [...text.matchAll(angled)] : []).flatMap((match) => {
    const symbols = symbolOfCode(match[1] ?? "");
    return symbols.length > 0 ? [{ symbols, form: "code" as const, from: match.index, to: match.index + match[0].length }] : [];
  });

/** `Acme Robotics ACME.O said`: Reuters' own copy has its codes bare behind the names. */
const bare = new RegExp(`(?<=\\p{L}[\\p{L}\\p{N}.&'’-]{0,40} )${code}(?=[\\s,.;:)’'?!]|$)`, "gu");

const bareCodes = (text: string): Listing[] =>
  [...text.matchAll(bare)].flatMap(({ 0: written, index }) => {
    const symbols = isSureCode(written) && isNameBefore(text.slice(Math.max(0, index - 60), index)) ? symbolOfCode(written) : [];
    return symbols.length > 0 ? [{ symbols, form: "code" as const, from: index, to: index + written.length }] : [];
  });

const ordered = (found: readonly Listing[]): readonly Listing[] => found.toSorted((a, b) => a.from - b.from || a.to - b.to);

const inAny = remembered((text) => ordered([...bracketed(text), ...coded(text), ...onLines(text), ...inSentences(text)]));
const inCopy = remembered((text) => ordered([...bracketed(text), ...coded(text), ...bareCodes(text), ...onLines(text), ...inSentences(text)]));

/**
 * A line, a bracket and a sentence may say the same.
 * @param isReuters whether it is the agency's own copy
 */
export const listings = (text: string, isReuters = false): readonly Listing[] => (isReuters ? inCopy : inAny)(text);
