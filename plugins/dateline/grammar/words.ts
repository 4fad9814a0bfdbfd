/** Counting words, for texts with spaces between them and for those without. */

/** Scripts that put no spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;

/** A word, and all that stands between it and the next. */
const spaced = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*[^\p{L}\p{N}]*/gu;
const beforeFirst = /^[^\p{L}\p{N}]+/u;

/** In scripts without spaces, two characters count as a word. */
export function countWords(text: string): number {
  const characters = text.match(unspaced)?.length ?? 0;
  const words = characters === 0 ? text : text.replace(unspaced, " ");
  // One sign a word: a list of the words of a long text takes several times as long as counting them.
  const count = words.replace(beforeFirst, "").replace(spaced, "w").length;
  return count + Math.ceil(characters / 2);
}

/** Words a minute of an adult who reads silently (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const pace = 238;

/** Whole minutes, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / pace));
