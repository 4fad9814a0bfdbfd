/** Listed securities: `KULR Technology Group, Inc. (NYSE American: KULR)`. */
import type { Symbol } from "../article.ts";
import { cashtagsIn } from "../grammar/cashtag.ts";
import { listings, type Listing } from "../grammar/listing.ts";
import type { Fields } from "../draft.ts";
import type { Enricher } from "./enricher.ts";
import { passages, type Passage } from "./passages.ts";

const rules = {
  brackets: "market and ticker in brackets",
  line: "market and ticker on a line",
  sentence: "ticker symbol in a sentence",
  code: "Reuters code",
} as const satisfies Record<Listing["form"], string>;

function cashtags(told: readonly Passage[]): Fields {
  const found = told.find(({ text }) => cashtagsIn(text).length > 0);
  if (!found) return {};
  const at = found.line === undefined ? {} : { line: found.line };
  return { cashtags: { value: [...new Set(told.flatMap(({ text }) => cashtagsIn(text)))], rule: "cashtag", ...at } };
}

export const symbols: Enricher = {
  name: "symbols",
  enrich: (draft) => {
    const told = passages(draft);
    const tagged = cashtags(told);
    const { wire, provider } = draft.fields;
    const isReuters = wire?.value === "Reuters" || (wire === undefined && provider?.value.name === "Reuters");
    const found = told.flatMap(({ text, line }) => listings(text, isReuters).map((listing) => ({ ...listing, line })));
    const [first] = found;
    if (!first) return { fields: tagged };
    const byId = new Map<string, Symbol>();
    for (const symbol of found.flatMap((listing) => listing.symbols)) if (!byId.has(symbol.id)) byId.set(symbol.id, symbol);
    const at = first.line === undefined ? {} : { line: first.line };
    return { fields: { ...tagged, symbols: { value: [...byId.values()], rule: rules[first.form], ...at } } };
  },
};
