/** Listed securities, and the companies they belong to: `KULR Technology Group, Inc. (NYSE American: KULR)`. */
import type { Company, Section, Symbol } from "../article.ts";
import { symbolOf, tickerPattern } from "../vocabulary/exchanges.ts";
import { withoutLegalForm } from "../vocabulary/legal-forms.ts";
import type { Enricher } from "./enricher.ts";

const brackets = /[([]([^()[\]]{3,160})[)\]]/g;

/** `NYSE American: KULR` · `Nasdaq Global Market: WKSP` · `TSX-V: DEX` */
const listing = new RegExp(String.raw`^\s*(?<market>[\p{L}][\p{L}\p{N} .&®™-]{0,48}?)\s*[:：]\s*(?<tickers>${tickerPattern}(?:\s*(?:,|/|and|&)\s*${tickerPattern})*)\s*\.?$`, "u");
const moreTickers = new RegExp(String.raw`^\s*${tickerPattern}\s*$`);

/** What stands in one pair of brackets: `NASDAQ: WKSP; WKSPW` · `TSX: ABC, OTCQB: ABCDF`. */
function listed(inner: string): Symbol[] {
  const found: Symbol[] = [];
  for (const piece of inner.split(/\s*[;|]\s*|,\s*(?=[^,;:]*:)|\s+and\s+(?=[^,;:]*:)|\s*\/\s*(?=[^,;:/]*:)/)) {
    const groups = listing.exec(piece)?.groups;
    const market = groups?.["market"] ?? found.at(-1)?.market;
    const tickers = groups?.["tickers"] ?? (moreTickers.test(piece) ? piece.trim() : "");
    if (!market || !tickers) continue;
    for (const ticker of tickers.split(/\s*(?:,|\/|\band\b|&)\s*/)) {
      const symbol = symbolOf(market, ticker);
      if (symbol) found.push(symbol);
    }
  }
  return found;
}

const nameWord = String.raw`\p{Lu}[\p{L}\p{N}.&'’+-]*|of|and|the|de|&|\p{N}[\p{L}\p{N}.]*`;
const nameBefore = new RegExp(String.raw`(?:^|[\s"“(])(?<name>\p{Lu}[\p{L}\p{N}.&'’+-]*(?:,?\s+(?:${nameWord})){0,8})\s*$`, "u");

/** The name that stands before the bracket, without its legal form. */
function companyBefore(text: string): string | undefined {
  const before = text.slice(-120).replace(/["”“]?\s*(?:\([^()]*\)\s*)*$/, "");
  // A sentence or a dash ends what came before: only the last name counts.
  const last = before.split(/(?:[!?;:]|--|[–—]|(?<=\p{Ll}\p{Ll})\.)\s+/u).at(-1) ?? "";
  const name = nameBefore.exec(last)?.groups?.["name"];
  return name && withoutLegalForm(name.replace(/^(?:The|And|Of)\s+(?=\p{Lu})/u, ""));
}

interface Mention {
  readonly symbol: Symbol;
  readonly company?: string;
}

function mentions(section: Section): Mention[] {
  return [...section.text.matchAll(brackets)].flatMap((match) => {
    const found = listed(match[1] ?? "");
    const company = found.length > 0 ? companyBefore(section.text.slice(Math.max(0, match.index - 160), match.index)) : undefined;
    return found.map((symbol) => ({ symbol, ...(company ? { company } : {}) }));
  });
}

const firstOfEach = (found: readonly Mention[]): Symbol[] => [...new Map(found.toReversed().map(({ symbol }) => [symbol.id, symbol])).values()].reverse();

function companiesOf(found: readonly Mention[]): Company[] {
  const byName = new Map<string, Set<string>>();
  for (const { company, symbol } of found) {
    if (company) byName.set(company, (byName.get(company) ?? new Set()).add(symbol.id));
  }
  return [...byName].map(([name, symbols]) => ({ name, symbols: [...symbols] }));
}

export const symbols: Enricher = {
  name: "symbols",
  enrich: ({ fields }) => {
    const parts = fields.sections?.value.filter(({ kind }) => kind === "story" || kind === "about") ?? [];
    const found = parts.flatMap(mentions);
    if (found.length === 0) return {};
    const line = parts[0]?.line;
    const at = line === undefined ? {} : { line };
    const companies = companiesOf(found);
    return {
      fields: {
        symbols: { value: firstOfEach(found), rule: "market and ticker in brackets", ...at },
        ...(companies.length > 0 ? { companies: { value: companies, rule: "name before the brackets", ...at } } : {}),
      },
    };
  },
};
