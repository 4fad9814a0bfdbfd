/** Listings on lines of their own: `TSX: ABC | OTCQB: ABCDF`, `Ticker: NASDAQ: ABC`, and the rows of a filing's table. */
import { exchangePrefix, symbolOf } from "../../vocabulary/exchanges.ts";
import { listed } from "../listed.ts";
import { marketIn } from "./labels.ts";
import type { Listing } from "./listing-form.ts";

const longestLine = 160;
const label = /^(?:(?:stock|share|trading|company)\s+)?(?:ticker|symbol|exchange|market|mn[ée]mo|kürzel|s[ií]mbolo)/iu;

/** What stands before the first colon. */
const firstOf = (line: string): string | undefined => (line.length > longestLine || !/[:：]/.test(line) ? undefined : /^([^:：()[\]]{2,50}?)\s*[:：]\s*\S/u.exec(line)?.[1]);

const opensWithMarket = (line: string, first: string): boolean => marketIn(first) !== undefined && !listed(line).isMixed;

/** `TSX: ABC | OTCQB: ABCDF` · `Ticker: ABC`: a line that is nothing but a listing. */
const isListingLine = (line: string): boolean => {
  const first = firstOf(line);
  return first !== undefined && (label.test(first) || opensWithMarket(line, first));
};

const pairs = /^(?:[^:：|,;]{2,50}[:：]\s*[A-Z\d][A-Z\d.-]{0,11}\s*(?:[|,;/•·]\s*|$))+$/u;

/** `TSX: ABC | OTCQB: ABCDF`, and not `NYSE: ABC to join the index`. */
export function isMarketLine(line: string): boolean {
  const first = firstOf(line);
  return first !== undefined && pairs.test(line) && opensWithMarket(line, first) && listed(line).symbols.length > 0;
}

/** Lines of that kind that follow one another are one: `Ticker: ABC`, `Exchange: NASDAQ`. */
function runsOfLines(text: string): Listing[] {
  if (!/[:：]/.test(text)) return [];
  const found: Listing[] = [];
  let [from, run, position] = [0, "", 0];
  const close = (to: number): void => {
    const { symbols } = listed(run);
    if (run !== "" && symbols.length > 0) found.push({ symbols, form: "line", from, to });
    run = "";
  };
  for (const line of text.split("\n")) {
    const isPart = isListingLine(line.trim());
    if (!isPart) close(position);
    if (isPart && run === "") from = position;
    if (isPart) run += `${line.trim()}\n`;
    position += line.length + 1;
  }
  close(position);
  return found;
}

const tableHead = /\bsymbols?\b[\s\S]{0,80}\bexchange\b/i;

/**
 * The cover of a filing has a table, a cell a line: `Title of each class`, `Trading symbol`, `Name of each exchange`; `Common Stock`,
 * `ABC`, `New York Stock Exchange`.
 */
function inTable(text: string): Listing[] {
  if (!tableHead.test(text.slice(0, 1000))) return [];
  const cells = text.split("\n").map((cell) => cell.trim());
  return cells.flatMap((cell, index) => {
    const market = cells[index + 1] ?? "";
    const symbol = /^[A-Z]{1,5}(?:[. ][A-Z]{1,3})?$/.test(cell) && market.length <= 60 && exchangePrefix(market) !== undefined ? symbolOf(market, cell) : undefined;
    return symbol ? [{ symbols: [symbol], form: "line" as const, from: 0, to: text.length }] : [];
  });
}

/**
 * The head of a Japanese company's results, in the form of the Tokyo Stock Exchange: `上場取引所 東` above `コード番号 4099 URL …`. The signs
 * of the exchanges in Nagoya, Sapporo and Fukuoka are 名, 札 and 福.
 */
const japaneseHead = /^(?:コード番号|証券コード)[\s:：]{1,4}(?<code>\d{3}[\dA-Z])(?![\dA-Z])/mu;

function inJapaneseHead(text: string): Listing[] {
  const found = japaneseHead.exec(text.slice(0, 1000));
  const symbol = found && !/上場取引所\s*[名札福]/u.test(text.slice(0, 1000)) ? symbolOf("東証", found.groups?.["code"] ?? "") : undefined;
  return found && symbol ? [{ symbols: [symbol], form: "line", from: found.index, to: found.index + found[0].length }] : [];
}

export const onLines = (text: string): Listing[] => [...runsOfLines(text), ...inTable(text), ...inJapaneseHead(text)];
