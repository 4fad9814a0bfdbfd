/**
 * What two texts that look alike differ in. Releases are made from templates: this week's report, the notice for the next company. So
 * what they share proves nothing alone; what stands in the place of something else counts: other days, other figures, other names.
 */
import type { Fingerprint } from "./fingerprint.ts";
import { common, contained, difference, replaced, resemblance } from "./sorted-set.ts";

/** `2025-03-13` in the one where the other has `2025-03-20`: another week's report. */
export const otherDays = (a: Fingerprint, b: Fingerprint): boolean => replaced(a.dates, b.dates) > 0;

/** A word of its headline that its text takes up, and that the other has nowhere. */
const ownName = (a: Fingerprint, b: Fingerprint): boolean => difference(difference(common(a.titleWords, a.words), b.words), b.titleWords).length > 0;

/** Names in the place of others: the next person, the next town. In a long text one may be put right, or be the wire's. */
function replacedNames(a: Fingerprint, b: Fingerprint): boolean {
  const [least] = [difference(a.names, b.words).length, difference(b.names, a.words).length].toSorted((x, y) => x - y);
  return (least ?? 0) > (Math.min(a.length, b.length) < 100 ? 0 : 1);
}

/** The same notice about somebody else. */
export const otherNames = (a: Fingerprint, b: Fingerprint): boolean => (ownName(a, b) && ownName(b, a)) || replacedNames(a, b);

/** `Acme Engine 2.5 released` and `Acme Engine 2.4 released`, `Championship 2024` and `2025`: whatever the texts, these are two. */
export const otherTitleNumbers = (a: Fingerprint, b: Fingerprint): boolean => replaced(a.titleNumbers, b.titleNumbers) > 0;

/** Words put in the place of others: some belong to the wire that carried the text, or to a correction. */
export const fewReplaced = (a: Fingerprint, b: Fingerprint): boolean => replaced(a.words, b.words) <= Math.max(3, 0.05 * Math.min(a.words.length, b.words.length));

/** One or two figures of several may be a correction, under the same headline and on the same day or the next; more, or the only ones, are other news. */
export function sameFigures(a: Fingerprint, b: Fingerprint, days: number | undefined): boolean {
  const changed = replaced(a.numbers, b.numbers);
  if (changed === 0) return true;
  const share = changed / Math.min(a.numbers.length, b.numbers.length);
  const sameTitle = a.title === b.title || resemblance(a.titleWords, b.titleWords) >= 0.6;
  if (changed > 2 || !sameTitle || (days ?? 0) > 1) return false;
  return days === 0 ? changed === 1 || share <= 1 / 3 : changed === 1 && share <= 0.25;
}

/** Of a text that is much shorter than the other: it is the other's beginning, and is called alike. */
export function isBeginning(a: Fingerprint, b: Fingerprint): boolean {
  const shorter = a.length < b.length ? a : b;
  if (Math.min(a.length, b.length) * 2 >= Math.max(a.length, b.length)) return true;
  return contained(a.opening, b.opening) >= 0.7 && (shorter.isCut || resemblance(a.titleWords, b.titleWords) >= 0.8);
}

/** Small texts change much with one word: a run of three is three of thirty. */
export const wanted = (a: Fingerprint, b: Fingerprint): number => (Math.min(a.length, b.length) < 60 ? 0.7 : 0.8);
