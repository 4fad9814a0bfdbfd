/** Folded words: the same whatever the case, the quotes, the spaces and the line breaks of a text. */
import { monthNumber } from "../dates/months.ts";

const unspaced = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
/** A number with its separators, a word, or a sign of a script that puts no spaces between words. */
const word = new RegExp(String.raw`\d+(?:[.,:/’'-]\d+)*|[${unspaced}]|(?:(?![${unspaced}])[\p{L}\p{M}])+`, "gu");

/** Of the letters that most texts are written in, Latin's with their accents, the same by a list: a class of all of Unicode's is slow to try. */
const latinWord = /\d+(?:[.,:/’'-]\d+)*|[a-zA-ZªµºÀ-ÖØ-öø-ɏ]+/g;

/** What the list does not know: neither Latin nor a sign of general punctuation or of money. */
// oxlint-disable-next-line no-control-regex
const others = /[^\u0000-\u024F\u2000-\u206F\u20A0-\u20BF]/;

/** `Acme’s` and `Acme's` are one word. */
const apostrophe = /['’‘ʼ´\x60](?<=\p{L}.)(?=\p{L})/gu;

/** `1,234.5` → `1234.5`: of a number's separators, those of thousands say nothing. */
const thousands = /(?<=\d)[,’'](?=\d{3}(?!\d))/g;

const folded = (text: string): string => text.normalize("NFKC").toLowerCase().replace(apostrophe, "");

/** Whether a word is a number: begins with a figure. */
export function isNumber(found: string): boolean {
  const first = found.charCodeAt(0);
  return first > 47 && first < 58;
}

export function words(text: string): string[] {
  const known = folded(text);
  const found = known.match(others.test(known) ? word : latinWord) ?? [];
  return found.map((one) => (isNumber(one) ? one.replace(thousands, "") : one));
}

/** `13/02/2025`, `2025-02-13`, `13.02.2025` */
const isWrittenDate = (found: string): boolean => /^\d{1,4}([./-])\d{1,2}\1\d{2,4}$/.test(found);

const isDay = (found: string): boolean => found.length < 3 && /^(?:[12]?\d|3[01])$/.test(found);

/** The month beside a day: `march 3`, `3 march`, `3 de marzo`, `3月3日`. */
function monthOf(all: readonly string[], day: number): string | undefined {
  const [before = "", after = "", next = ""] = [all[day - 1], all[day + 1], all[day + 2]];
  if (before === "月") return all[day - 2];
  const month = monthNumber(before) ?? monthNumber(after) ?? (after === "de" ? monthNumber(next) : undefined);
  return month === undefined ? undefined : String(month);
}

interface Figures {
  /** Days of the year, `3-13`, and dates in figures, as they are. */
  readonly dates: readonly string[];
  readonly numbers: readonly string[];
}

/** The numbers among the words: those that are days, and the others. */
export function figuresIn(all: readonly string[]): Figures {
  const dates: string[] = [];
  const numbers: string[] = [];
  all.forEach((word, at) => {
    if (!isNumber(word)) return;
    const month = isDay(word) ? monthOf(all, at) : undefined;
    if (month !== undefined) dates.push(`${month}-${Number(word)}`);
    else (isWrittenDate(word) ? dates : numbers).push(word);
  });
  return { dates, numbers };
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16, its bits mixed once more. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

export function hashesOf(all: readonly string[]): Uint32Array {
  const hashes = new Uint32Array(all.length);
  for (let at = 0; at < all.length; at += 1) hashes[at] = hashOf(all[at] ?? "");
  return hashes;
}
