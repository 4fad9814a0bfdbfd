/** Front matter values made harmless: plain data of bounded size, whatever the parser built. */

/** More than any real front matter holds; an alias bomb unfolds to millions. */
const most = 5000;
const deepest = 12;

const unsafe = new Set(["__proto__", "constructor", "prototype"]);

interface Budget {
  left: number;
}

class TooLarge extends Error {}

function copy(value: unknown, depth: number, budget: Budget): unknown {
  budget.left -= 1;
  if (budget.left < 0 || depth > deepest) throw new TooLarge();
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1, budget));
  if (value === null || typeof value !== "object") return typeof value === "bigint" ? String(value) : value;
  const entries = Object.entries(value).filter(([key]) => !unsafe.has(key));
  return Object.fromEntries(entries.map(([key, item]) => [key, copy(item, depth + 1, budget)]));
}

/**
 * A copy without prototypes, aliases or keys that could reach a prototype; dates become ISO 8601.
 * @returns undefined if the value, unfolded, is larger or deeper than any real one
 */
export function plainValue(value: unknown): { readonly value: unknown } | undefined {
  try {
    return { value: copy(value, 0, { left: most }) };
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}

export const isSafeKey = (key: string): boolean => !unsafe.has(key);
