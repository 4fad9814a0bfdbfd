/** Cashtags: `$KULR`, `$BRK.B`. A ticker without its market. */

const tag = /(?<![\p{L}\p{N}$])\$([A-Z]{2,6}(?:\.[A-Z])?)(?![\p{L}\p{N}$.]*\d|[\p{L}$])/gu;

/** `$US 5 million`, `$MM`: money. */
const money = new Set(["US", "USD", "CAD", "CDN", "AUD", "NZD", "HKD", "SGD", "EUR", "GBP", "CHF", "JPY", "MM", "MN", "BN", "TN", "CA", "HK", "NT", "BB"]);

/** The tickers, each once, in the text's order. */
export const cashtagsIn = (text: string): readonly string[] =>
  text.includes("$") ? [...new Set([...text.matchAll(tag)].map(([, ticker = ""]) => ticker))].filter((ticker) => !money.has(ticker)) : [];
