/** A headline's size and lines: as large as it fits, its lines of about one length. */

export interface Size {
  /** In pixels, of what is drawn: without the room above and below letters. */
  readonly width: number;
  readonly height: number;
}

/** @param width at which lines break, in pixels; none: they do not */
export type Measure = (text: string, size: number, width?: number) => Promise<Size>;

export interface Headline {
  readonly text: string;
  /** Of the letters, in pixels. */
  readonly size: number;
  /** At which its lines break. */
  readonly width: number;
}

/** In pixels, from the largest. Below the last, nobody reads it on a phone. */
export const sizes = [120, 108, 96, 88, 80, 72, 66, 60, 55, 50, 46] as const;
const smallest = 46;

/** More characters than there is room for, in the narrowest letters. */
const mostInHeadline = 600;
const mostInLine = 200;

/** First of the numbers from 0 to `count` for which it holds; it holds for all after it. `count` where it holds for none. */
async function firstOf(count: number, holds: (index: number) => Promise<boolean>): Promise<number> {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (await holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Han and kana break anywhere, so that no word of theirs is too long for a line. */
const longestWord = (text: string): string => text.split(/[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}-]+/u).reduce((longest, word) => (word.length > longest.length ? word : longest), "");

/** Width of the longest word for each pixel of the letters' size. */
async function wordWidth(text: string, measure: Measure): Promise<number> {
  const word = longestWord(text);
  return word === "" ? 0 : (await measure(word, smallest)).width / smallest;
}

/** The characters as readers count them. Of what nobody could read, only a beginning is looked at: what is drawn has its limits. */
const charactersOf = (text: string, most: number): string[] => [...new Intl.Segmenter().segment(text.slice(0, most))].map(({ segment }) => segment);

/** Up to a word's end where there is one nearby, without what stands before a pause. */
const shortened = (text: string): string => `${text.replace(/\s\S{0,24}$/u, "").replace(/[\s\p{P}]{1,9}$/u, "") || text}…`;

/** In the smallest size, with as much of it as fits. */
async function cut(text: string, box: Size, measure: Measure): Promise<string> {
  const characters = charactersOf(text, mostInHeadline);
  const upTo = (count: number): string => shortened(characters.slice(0, count).join(""));
  const tooMany = await firstOf(characters.length, async (count) => count > 0 && (await measure(upTo(count), smallest, box.width)).height > box.height);
  return upTo(Math.max(tooMany - 1, 1));
}

/**
 * The narrowest at which there are as many lines, so that none is much shorter than the others. Steps of a 32nd are fine enough.
 * @param least in which the longest word still has room
 */
async function balanced(headline: Headline, least: number, measure: Measure): Promise<Headline> {
  const { text, size, width } = headline;
  const { height } = await measure(text, size, width);
  if (height < size * 1.3) return headline;
  const from = Math.max(width / 2, Math.min(least, width));
  const steps = Math.floor((width - from) / (width / 32));
  const tried = (step: number): number => Math.round(width - (steps - step) * (width / 32));
  // Another last line may have other descenders; a line more is higher by more than that.
  const step = await firstOf(steps, async (step) => (await measure(text, size, tried(step))).height <= height + size / 3);
  return { ...headline, width: tried(step) };
}

export async function fitHeadline(text: string, box: Size, measure: Measure): Promise<Headline> {
  const { width, height } = box;
  const least = { size: smallest, width };
  if (text.length > mostInHeadline) return { ...least, text: await cut(text, box, measure) };
  const word = await wordWidth(text, measure);
  // A word that is wider than a line in any size is broken.
  const fitting = sizes.filter((size) => size * word <= width || smallest * word > width);
  const index = await firstOf(fitting.length, async (index) => (await measure(text, fitting[index] ?? smallest, width)).height <= height);
  const size = fitting[index];
  if (size === undefined) return { ...least, text: await cut(text, box, measure) };
  return balanced({ text, size, width }, size * word, measure);
}

/** One line, cut where it is too long. */
export async function fitLine(text: string, size: number, width: number, measure: Measure): Promise<string> {
  if (text === "" || (text.length <= mostInLine && (await measure(text, size)).width <= width)) return text;
  const characters = charactersOf(text, mostInLine);
  const upTo = (count: number): string => shortened(characters.slice(0, count).join(""));
  const tooMany = await firstOf(characters.length, async (count) => (await measure(upTo(count), size)).width > width);
  return upTo(Math.max(tooMany - 1, 1));
}
