/** Counting words, for texts with spaces between them and for those without. */

import { isAscii } from "./letters.ts";

/** Scripts that put no spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;

/** What stands before the first word; then each word, with all that stands between it and the next. */
const [beforeFirst, spaced] = [/^[^\p{L}\p{N}]+/u, /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*[^\p{L}\p{N}]*/gu];
const [beforeFirstInAscii, spacedInAscii] = [/^[^a-zA-Z0-9]+/, /[a-zA-Z0-9][a-zA-Z0-9'’.,-]*[^a-zA-Z0-9]*/g];

/** One sign a word: a list of the words of a long text takes several times as long as counting them. */
const countIn = (text: string, before: RegExp, each: RegExp): number => text.replace(before, "").replace(each, "w").length;

/** In scripts without spaces, two characters count as a word. */
export function countWords(text: string): number {
  if (isAscii(text)) return countIn(text, beforeFirstInAscii, spacedInAscii);
  const characters = text.match(unspaced)?.length ?? 0;
  const words = characters === 0 ? text : text.replace(unspaced, " ");
  return countIn(words, beforeFirst, spaced) + Math.ceil(characters / 2);
}

/** Words a minute of an adult who reads silently (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const pace = 238;

/** Whole minutes, at least one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / pace));
