/** Listed securities, and the companies they belong to: `KULR Technology Group, Inc. (NYSE American: KULR)`. */
import type { Company, Section, Symbol } from "../article.ts";
import { exchangePrefix, symbolOf, tickerPattern } from "../vocabulary/exchanges.ts";
import { withoutLegalForm } from "../vocabulary/legal-forms.ts";
import type { Enricher } from "./enricher.ts";

const brackets = /[([]([^()[\]]{3,160})[)\]]/g;

/** `NYSE American: KULR` · `Nasdaq Global Market: WKSP` · `TSX-V: DEX` */
const listing = new RegExp(String.raw`^\s*(?<market>[\p{L}][\p{L}\p{N} .&®™-]{0,48}?)\s*[:：]\s*(?<tickers>${tickerPattern}(?:\s*(?:,|/|and|&)\s*${tickerPattern})*)\s*\.?$`, "u");
const moreTickers = new RegExp(String.raw`^\s*${tickerPattern}\s*$`);

const between = /\s*[;|]\s*|,\s*(?=[^,;:]*:)|\s+(?:and|&)\s+(?=[^,;:]*:)|\s*\/\s*(?=[^,;:/]*:)/;

/** Each ticker on each market. */
const symbolsOn = (markets: readonly string[], tickers: string): Symbol[] =>
  tickers.split(/\s*(?:,|\/|\band\b|&)\s*/).flatMap((ticker) => markets.flatMap((market) => symbolOf(market, ticker) ?? []));

/** What stands in one pair of brackets: `NASDAQ: WKSP; WKSPW` · `TSX: ABC, OTCQB: ABCDF` · `NYSE and TSX: ABC`. */
function listed(inner: string): Symbol[] {
  const found: Symbol[] = [];
  // Markets whose ticker is still to come.
  const waiting: string[] = [];
  for (const piece of inner.replace(/["“”]/g, "").split(between)) {
    const groups = listing.exec(piece)?.groups;
    const last = found.at(-1)?.market;
    if (groups) found.push(...symbolsOn([...waiting.splice(0), groups["market"] ?? ""], groups["tickers"] ?? ""));
    else if (exchangePrefix(piece)) waiting.push(piece);
    else if (last && moreTickers.test(piece)) found.push(...symbolsOn([last], piece.trim()));
  }
  return found;
}

/** `Acme`, `iRobot`, `3M`, `1-800-Flowers.com`: a capital near the front, or digits and then a letter. */
const properWord = String.raw`(?:\p{Ll}{0,3}\p{Lu}|\p{N}[\p{N}-]*\p{L})[\p{L}\p{N}.&'’+-]*`;
const nameWord = String.raw`${properWord}|plc|of|and|the|de|&|\p{N}[\p{L}\p{N}.]*`;
const nameBefore = new RegExp(String.raw`(?:^|[\s"“(])(?<name>${properWord}(?:,?\s+(?:${nameWord})){0,8})\s*$`, "u");

/** Words with a capital that begin a sentence, not a name. */
const opener = /^(?:The|And|Of|Today|Both|When|While|Since|Because|If)\s+(?=\S*\p{Lu})/u;

const isLegalForm = (text: string): boolean => withoutLegalForm(`X ${text}`) === "X";

/** `On Monday, Acme Robotics, Inc.` → `Acme Robotics`: after a comma stands the legal form, or another name. */
function lastName(names: string): string | undefined {
  const name = names.split(/,\s+/).findLast((part) => !isLegalForm(part));
  return name && withoutLegalForm(name.replace(opener, "")).replace(/\s+(?:&|and)$/, "");
}

/** The name that stands before the bracket, without its legal form. */
function companyBefore(text: string): string | undefined {
  const before = text.slice(-120).replace(/["”“]?\s*(?:\([^()]*\)\s*)*$/, "");
  // A sentence, a dash or a new paragraph ends what came before: only the last name counts.
  const last = before.split(/(?:[!?;:]|--|[–—]|(?<=\p{Ll}\p{Ll})\.)\s+|\n+/u).at(-1) ?? "";
  return lastName(nameBefore.exec(last)?.groups?.["name"] ?? "");
}

interface Mention {
  readonly symbol: Symbol;
  readonly company?: string;
  readonly line?: number;
}

function mentions(section: Section): Mention[] {
  return [...section.text.matchAll(brackets)].flatMap((match) => {
    const found = listed(match[1] ?? "");
    const company = found.length > 0 ? companyBefore(section.text.slice(Math.max(0, match.index - 160), match.index)) : undefined;
    const { line } = section;
    return found.map((symbol) => ({ symbol, ...(company ? { company } : {}), ...(line === undefined ? {} : { line }) }));
  });
}

function firstOfEach(found: readonly Mention[]): Symbol[] {
  const byId = new Map<string, Symbol>();
  for (const { symbol } of found) if (!byId.has(symbol.id)) byId.set(symbol.id, symbol);
  return [...byId.values()];
}

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
    const line = found[0]?.line;
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
