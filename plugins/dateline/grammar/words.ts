/** Counting words, for texts with spaces between them and for those without. */

/** Scripts that put no spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
const spaced = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu;

/** In scripts without spaces, two characters count as a word. */
export function countWords(text: string): number {
  const characters = text.match(unspaced)?.length ?? 0;
  const words = text.replace(unspaced, " ").match(spaced)?.length ?? 0;
  return words + Math.ceil(characters / 2);
}

/** Words a minute of an adult who reads silently (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const pace = 238;

/** Whole minutes, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / pace));
