/** Sentences of running text, and cuts at their words. */
import { monthPattern } from "../dates/months.ts";

/** Words whose full stop does not end a sentence. */
const abbreviated = /(?:^|[\s(“"])(?:[\p{Lu}\p{Ll}](?:\.[\p{Lu}\p{Ll}])*|Inc|Ltd|Corp|Co|Cos|LLC|plc|Mr|Mrs|Ms|Dr|Prof|Sr|Sra|Jr|Sen|Rep|Gov|Gen|Hon|St|No|Nos|Nr|vs|[Aa]pprox|ca|est|bzw|Mio|Mrd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|etc|Ph\.D|S\.p\.A)\.$/u;

const end = /[.!?…。！？]+["'”’»)\]]*(?=\s+["'“‘«([]?[\p{Lu}\p{Lo}\d]|\s*$)|[。！？]["”’」』]*/gu;

/** `Am 3. März`: the full stop makes the number an ordinal. */
const ordinalDay = (sentence: string, rest: string): boolean => /(?:^|\s)\d{1,2}\.$/.test(sentence) && monthNext.test(rest);
const monthNext = new RegExp(String.raw`^\s+(?:${monthPattern})\b`, "iu");

/** Splits running text into its sentences. */
export function sentences(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of text.matchAll(end)) {
    const upTo = match.index + match[0].length;
    const sentence = text.slice(from, upTo);
    if (upTo < text.length && match[0] === "." && (abbreviated.test(sentence.slice(-12)) || ordinalDay(sentence.slice(-12), text.slice(upTo, upTo + 16)))) continue;
    found.push(sentence.trim());
    from = upTo;
  }
  const rest = text.slice(from).trim();
  return (rest ? [...found, rest] : found).filter(Boolean);
}

/** At most `most` characters, cut after a whole word. Text without spaces is cut between characters. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1);
  const space = cut.lastIndexOf(" ");
  // Half of a character that takes two places is none.
  const whole = space > most / 3 ? cut.slice(0, space) : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
  return whole.replace(/[\s,;:–—-]+$/, "");
}
