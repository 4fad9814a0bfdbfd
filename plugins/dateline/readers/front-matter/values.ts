/** From a front matter value, of any kind, to the value a field takes. `undefined`: it cannot be that. */
import type { Company, Symbol } from "../../article.ts";
import { parseIsin } from "../../grammar/isin.ts";
import { symbolOf } from "../../vocabulary/exchanges.ts";
import { remembered } from "../../remembered.ts";
import { singleSpaced } from "../../grammar/white-space.ts";

export const isRecord = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === "object" && !Array.isArray(value);

const isBlank = (value: unknown): boolean => typeof value === "string" && value.trim() === "";

/** A value that says nothing: as in Hugo's `default`, these count as not given. `false` and `0` do say something. */
export const isUnset = (value: unknown): boolean =>
  value === null || value === undefined || isBlank(value) ||
  (Array.isArray(value) && value.every((item) => item === null || isBlank(item))) ||
  (isRecord(value) && Object.keys(value).length === 0);

/** One line of text. */
export function text(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return undefined;
  return singleSpaced(value).trim() || undefined;
}

/** A list of texts; a single string with commas is a list too. */
export function texts(value: unknown): readonly string[] | undefined {
  const items = typeof value === "string" ? value.split(/\s*[,;]\s*/) : Array.isArray(value) ? value : [value];
  const found = items.map((item) => text(isRecord(item) ? (item["name"] ?? item["title"]) : item)).filter((item) => item !== undefined);
  return found.length > 0 ? found : undefined;
}

/** Names of people: a comma may be a part of one only in a list. */
export function names(value: unknown): readonly string[] | undefined {
  if (typeof value === "string") return text(value) ? value.split(/\s*(?:,|;|\band\b|&)\s*/).filter(Boolean) : undefined;
  return isRecord(value) ? texts([value]) : texts(value);
}

export function flag(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  const said = typeof value === "string" ? value.toLowerCase() : value;
  if (said === "true" || said === "yes" || said === 1) return true;
  if (said === "false" || said === "no" || said === 0) return false;
  return undefined;
}

const languageNames = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

const canonicalTag = remembered((written: string): string | undefined => {
  try {
    const tag = Intl.getCanonicalLocales(written.trim().replaceAll("_", "-"))[0];
    // `English` has the form of a tag, and is none.
    return tag && languageNames.of(tag) !== undefined ? tag : undefined;
  } catch {
    return undefined;
  }
});

/** A BCP 47 tag in its usual spelling: `zh-hk` → `zh-HK`. */
export function languageTag(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" ? canonicalTag(first) : undefined;
}

export function languageTags(value: unknown): readonly string[] | undefined {
  const tags = texts(value)?.map(languageTag).filter((tag) => tag !== undefined);
  return tags && tags.length > 0 ? tags : undefined;
}

/** An absolute http(s) address. */
export function address(value: unknown): string | undefined {
  const written = text(value);
  return written && /^https?:\/\//i.test(written) && URL.canParse(written) ? new URL(written).href : undefined;
}

/** TradingView knows more exchanges than we do: `BINANCE:BTCUSDT`. */
const ownId = /^([A-Z][A-Z0-9_]{2,19}):([A-Z0-9][A-Z0-9._!-]{0,20})$/;

function symbol(written: string): Symbol | undefined {
  const colon = written.lastIndexOf(":");
  const [id, exchange, ticker] = ownId.exec(written) ?? [];
  const known = colon > 0 ? symbolOf(written.slice(0, colon), written.slice(colon + 1).trim()) : undefined;
  return known ?? (id && exchange && ticker ? { exchange, ticker, id, market: exchange } : undefined);
}

/** `AMEX:KULR` or `NYSE American: KULR`, one or a list. In `NASDAQ: WKSP; WKSPW` the second is on the market of the first. */
export function symbols(value: unknown): readonly Symbol[] | undefined {
  const found: Symbol[] = [];
  for (const written of texts(value) ?? []) {
    const last = found.at(-1)?.market;
    const one = symbol(written) ?? (last === undefined ? undefined : symbolOf(last, written));
    if (one && !found.some(({ id }) => id === one.id)) found.push(one);
  }
  return found.length > 0 ? found : undefined;
}

/** Those whose check digit is right. */
export function isins(value: unknown): readonly string[] | undefined {
  const found = texts(value)?.map(parseIsin).filter((isin) => isin !== undefined);
  return found && found.length > 0 ? found : undefined;
}

/** A name, or `{ name, symbols, website }`. */
function company(value: unknown): Company | undefined {
  const table = isRecord(value) ? value : { name: value };
  const name = text(table["name"] ?? table["title"]);
  const website = address(table["website"] ?? table["url"]);
  const listed = symbols(table["symbols"] ?? table["symbol"])?.map(({ id }) => id) ?? [];
  return name === undefined ? undefined : { name, symbols: listed, ...(website === undefined ? {} : { website }) };
}

/** A comma may be a part of a name: `Acme Robotics, Inc.` is one. */
export function companies(value: unknown): readonly Company[] | undefined {
  const items = typeof value === "string" ? value.split(/\s*;\s*/) : Array.isArray(value) ? value : [value];
  const found = items.map(company).filter((item) => item !== undefined);
  return found.length > 0 ? found : undefined;
}

/** Names of those whose release it is. */
export const issuers = (value: unknown): readonly string[] | undefined => companies(value)?.map(({ name }) => name);
