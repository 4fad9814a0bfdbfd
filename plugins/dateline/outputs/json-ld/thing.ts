/** What schema.org's things are made of here (schema.org/docs/schemas.html). */
import type { Company, Symbol } from "../../article.ts";
import { isSaid } from "../said.ts";
import { marketCode } from "../../vocabulary/market-codes.ts";

export type Properties = Readonly<Record<string, unknown>>;

/** What says nothing is left out; a list of one is the one. */
export function thing(type: string, properties: Properties): Properties {
  const kept = Object.entries(properties).filter(([, value]) => isSaid(value));
  return { "@type": type, ...Object.fromEntries(kept.map(([key, value]) => [key, Array.isArray(value) && value.length === 1 ? value[0] : value])) };
}

/** "An exchange and an instrument name separated by a space", the exchange by its market code: `XASE KULR` (schema.org/tickerSymbol). */
const ticker = ({ exchange, ticker: name }: Pick<Symbol, "exchange" | "ticker">): string => `${marketCode(exchange)} ${name}`;

export const corporation = ({ name, website, aliases }: Pick<Company, "name" | "website" | "aliases">, symbols: readonly Pick<Symbol, "exchange" | "ticker">[]): Properties =>
  thing("Corporation", { name, alternateName: aliases, url: website, tickerSymbol: symbols.map(ticker) });
