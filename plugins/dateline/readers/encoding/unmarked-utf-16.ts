/**
 * UTF-16 without a byte order mark in other scripts than Latin, where only spaces, line ends, figures and a rare letter have a zero byte.
 * No other encoding of text has one. Which byte comes first is certain if the text is text in one order only, and nearly all of its
 * letters, Latin names apart, are of one script.
 */
const fewest = 12;

/** Everything that a text is made of: letters, marks, figures, signs, spaces, joiners. */
const isText = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\n\r\t\f\u200B-\u200F\u2060\uFEFF]*$/u;

const scripts: readonly RegExp[] = [
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  ...["Hangul", "Cyrillic", "Greek", "Arabic", "Hebrew", "Thai", "Devanagari"].map((name) => new RegExp(String.raw`\p{Script=${name}}`, "gu")),
];

const most = 0.95;

const countOf = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

function isOneScript(text: string): boolean {
  const letters = countOf(text, /\p{L}/gu) - countOf(text, /\p{Script=Latin}/gu);
  return letters >= fewest && scripts.some((script) => countOf(text, script) >= letters * most);
}

/** The last character may be cut through. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/** Pairs of Latin letters are Chinese signs to UTF-16: where nearly all bytes are ASCII's, they are meant as that. */
function isAscii(bytes: Uint8Array): boolean {
  const others = bytes.reduce((count, byte) => count + (byte >= 0x80 || (byte > 0 && byte < 9) || (byte > 13 && byte < 32) ? 1 : 0), 0);
  return others * 10 < bytes.length;
}

const orders = ["utf-16le", "utf-16be"] as const;

/** @param opening of the document, from its first byte on */
export function unmarkedUtf16(opening: Uint8Array): (typeof orders)[number] | undefined {
  if (!opening.includes(0) || isAscii(opening)) return undefined;
  const fitting = orders.filter((order) => {
    const text = decoded(opening, order);
    return text !== undefined && isText.test(text) && isOneScript(text);
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}
