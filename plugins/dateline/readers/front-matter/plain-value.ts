/** Front matter values made harmless: plain data of bounded size, whatever the parser built. */
import { withoutControls } from "../../grammar/control-characters.ts";

/** More than any real front matter holds; an alias bomb unfolds to millions. */
const most = 5000;
const deepest = 12;

/** Copied for one document's front matter, all its keys together. */
const mostTogether = 100_000;

const unsafe = new Set(["__proto__", "constructor", "prototype"]);

/** How much may still be copied. */
export interface Budget {
  left: number;
}

export const documentBudget = (): Budget => ({ left: mostTogether });

class TooLarge extends Error {}

function copy(value: unknown, depth: number, budget: Budget): unknown {
  budget.left -= 1;
  if (budget.left < 0 || depth > deepest) throw new TooLarge();
  // TOML's dates print milliseconds that nobody wrote.
  // Escapes such as "\\u0008" bring in what the text itself may not hold.
  if (typeof value === "string") return withoutControls(value);
  if (value instanceof Date) return value.toISOString().replace(/\.000(?=$|[Z+-])/, "");
  if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1, budget));
  if (value === null || typeof value !== "object") return typeof value === "bigint" ? String(value) : value;
  const entries = Object.entries(value).filter(([key]) => !unsafe.has(key));
  return Object.fromEntries(entries.map(([key, item]) => [key, copy(item, depth + 1, budget)]));
}

/** Counts against the value's own budget and the document's. */
function copyWithin(value: unknown, together: Budget): unknown {
  const own = { left: Math.min(most, together.left) };
  const before = own.left;
  try {
    return copy(value, 0, own);
  } finally {
    together.left -= before - Math.max(own.left, 0);
  }
}

/**
 * A copy without prototypes, aliases or keys that could reach a prototype; dates become ISO 8601.
 * @returns undefined if the value, unfolded, is larger or deeper than any real one
 */
export function plainValue(value: unknown, together: Budget): { readonly value: unknown } | undefined {
  if (value === null || typeof value !== "object") return { value: copy(value, 0, { left: 1 }) };
  try {
    return { value: copyWithin(value, together) };
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}

export const isSafeKey = (key: string): boolean => !unsafe.has(key);
