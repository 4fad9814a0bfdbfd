/** Listed securities: `KULR Technology Group, Inc. (NYSE American: KULR)`. */
import type { Symbol } from "../article.ts";
import { listings, type Listing } from "../grammar/listing.ts";
import type { Enricher } from "./enricher.ts";
import { passages } from "./passages.ts";

const rules = {
  brackets: "market and ticker in brackets",
  line: "market and ticker on a line",
  sentence: "ticker symbol in a sentence",
  code: "Reuters code",
} as const satisfies Record<Listing["form"], string>;

export const symbols: Enricher = {
  name: "symbols",
  enrich: (draft) => {
    const found = passages(draft).flatMap(({ text, line }) => listings(text).map((listing) => ({ ...listing, line })));
    const [first] = found;
    if (!first) return {};
    const byId = new Map<string, Symbol>();
    for (const symbol of found.flatMap((listing) => listing.symbols)) if (!byId.has(symbol.id)) byId.set(symbol.id, symbol);
    const at = first.line === undefined ? {} : { line: first.line };
    return { fields: { symbols: { value: [...byId.values()], rule: rules[first.form], ...at } } };
  },
};
