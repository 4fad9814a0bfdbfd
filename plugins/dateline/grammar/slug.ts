/** Slugs: lower case, ASCII where a transliteration exists, the script's own letters where none does, never empty. */
import transliterate from "@sindresorhus/transliterate";

/** File systems allow 255 bytes to a name. */
const longestBytes = 180;

/** Signs that tell terms apart: C, C++ and C# are three. */
const spoken: readonly (readonly [RegExp, string])[] = [
  [/\+/g, " plus "],
  [/#/g, " sharp "],
  [/&/g, " and "],
  [/%/g, " percent "],
];

const say = (text: string): string => spoken.reduce((said, [sign, word]) => said.replace(sign, word), text);

/** Punctuation within a word joins it: `don't`, `U.S.`. */
const joined = (text: string): string => text.replace(/(\p{L})['’.](?=\p{L})/gu, "$1");

function cut(slug: string): string {
  if (Buffer.byteLength(slug) <= longestBytes) return slug;
  let kept = "";
  for (const part of slug.split("-")) {
    const longer = kept === "" ? part : `${kept}-${part}`;
    if (Buffer.byteLength(longer) > longestBytes) break;
    kept = longer;
  }
  return kept || [...slug].slice(0, Math.floor(longestBytes / 4)).join("");
}

/** Text that has no letter or digit at all is named by its code points: `🚀` → `u1f680`. */
const codePoints = (text: string): string =>
  [...text.trim()].slice(0, 8).map((letter) => `u${(letter.codePointAt(0) ?? 0).toString(16)}`).join("-") || "untitled";

/** Scripts with no Latin spelling here: the library would drop their vowel signs and length marks as if they were accents. */
const ownLetters = /((?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gurmukhi}\p{sc=Gujarati}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Sinhala}ー][\p{M}ー]*)+)/u;

/** Splitting at a group puts what the group holds at the odd places. */
const inLatin = (text: string): string =>
  text.split(ownLetters).map((part, index) => (index % 2 === 1 ? part : transliterate(part))).join("");

/** Printable ASCII, but for the two signs that are taken for accents: nothing in it is written otherwise in Latin. */
const isPlain = (text: string): boolean => /^[ -\]_a-~]*$/.test(text);

/** `KULR's Q4 — Résumé` → `kulrs-q4-resume`; `東京` → `東京`. */
export function slugify(text: string): string {
  const said = say(joined(text.normalize("NFKC")));
  const ascii = (isPlain(said) ? said : inLatin(said)).toLowerCase();
  const slug = ascii.normalize("NFKC").replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  return cut(slug) || codePoints(text);
}

/** Terms whose slugs fold to the same are one term: case, spacing and punctuation do not tell terms apart. */
export const foldSlug = (slug: string): string => slug.replaceAll("-", "");
