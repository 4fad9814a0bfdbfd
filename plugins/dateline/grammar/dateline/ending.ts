/** Whether a dateline has an end, and what was read before it makes it one: without a dash, or without a date, only certain places do. */
import { isCity, isKnownPlace } from "../place.ts";
import type { Seen } from "./parts.ts";
import { isCapitals, isPerson } from "./place-name.ts";

/** A sentence's first letter. */
const beginsSentence = (after: string): boolean => /^["“”„«»‘’'*\s([$€£]*[\p{Lu}\p{Lo}\p{N}]/u.test(after);
/** A running text, and not the next item of a list or the other half of a heading. */
const runsOn = (after: string): boolean => beginsSentence(after) && (/\p{Lo}{8}/u.test(after) || (after.length >= 40 && /(?:\s\p{Ll}[\p{L}’']*){3}/u.test(after)));

/** `Acme Robotics – March 3, 2021 –`: of names that nobody knows, those are places that stand alone or before a comma. */
const mayBeDated = (place: string, next: string): boolean =>
  isKnownPlace(place) || isCapitals(place) || !/\s/.test(place) || /^[\s,]*[,(/]|^\s+\p{L}|^\s+\d|^-/u.test(next);

/** A paragraph and no headline, which would have no full stop. */
export const isProse = (after: string): boolean => runsOn(after) && (after.length >= 200 || /[.!?。]["'”’)]*(?:\s|$)|[。！？]/u.test(after));

/** `Canadian Pacific (CP) - today opened`: two letters are an agency's only after a place. */
const isCertainWire = (place: string, seen: Seen, text: string): boolean => !/\((?:CP|AP|ANI)\)[^(]*$/.test(text.slice(0, seen.position)) || isKnownPlace(place) || isCapitals(place);

/** Closed by a dash: with a date or a wire nearly any name is a place, without one only a known one. */
export function isClosed(place: string, seen: Seen, text: string, end: number): boolean {
  const after = text.slice(seen.position);
  if (isPerson(place)) return false;
  if (seen.dated) return mayBeDated(place, text.slice(end, end + 3));
  if (seen.wire) return isCertainWire(place, seen, text);
  if (!isKnownPlace(place)) return false;
  if (after === "") return true;
  if (seen.hinted || isCapitals(place)) return beginsSentence(after);
  // `London – Acme today opened`, and not `China – The economy`, `London and Paris – Two cities`.
  return (place.includes(",") || isCity(place)) && isProse(after);
}

/** How long a sign is that ends a dateline which no dash closes, or undefined: a comma, a colon, the end of its line. */
export function openEnd(place: string, seen: Seen, text: string): number | undefined {
  const after = text.slice(seen.position);
  const known = isKnownPlace(place);
  const line = /^\s*(?:\n\s*|$)/.exec(after)?.[0];
  const article = /(?:^|[\s,])(?:le|den|el)\s[^\n]{3,40}$/iu.test(text.slice(0, seen.position));
  // `Hamburg (ots)`: news aktuell has its datelines on lines of their own.
  if (line !== undefined) return (seen.date ? known || article || seen.wire : known && seen.wire) ? line.length : undefined;
  // `Mumbai, 3 March 2021: Acme` · `NEW DELHI, March 3 (PTI): Acme`
  const colon = /^\s*[:|]\s+(?=\S)/.exec(after)?.[0];
  if (colon) return (known && (seen.date ?? seen.wire)) || (isCity(place) && isCapitals(place) && isProse(after.slice(colon.length))) ? colon.length : undefined;
  // `Torino, 3 marzo 2021. Acme`; of names that nobody knows, a single one before a comma: `Ortsheim, 3. März 2021. Acme`
  const stop = /^\.\s+(?=\p{Lu})/u.exec(after)?.[0];
  const mayStop = known || (/^\p{Lu}\p{Ll}[\p{L}-]+$/u.test(place) && isProse(after.slice(2)));
  if (stop) return mayStop && seen.date && text[seen.position - 1] !== ")" ? stop.length : undefined;
  // `HONG KONG, 01 Nov, 2024, Acme` · `上海，2021年3月3日，`
  const comma = /^\s*,\s*/.exec(after)?.[0];
  if (comma) return known && seen.date && (isCapitals(place) || /\p{Lo}/u.test(place)) && runsOn(after.slice(comma.length)) ? comma.length : undefined;
  // The dash was lost: `MOSCOW (AP) The trial`
  const space = /^\s*/.exec(after)?.[0].length ?? 0;
  // `Jena (12.06.24) Moose reagieren`
  if (known && seen.date !== undefined && seen.position > 0 && /[)\]]\s*$/.test(text.slice(0, seen.position))) return isProse(after.slice(space)) ? space : undefined;
  const certain = seen.wire ? known || isCapitals(place) : seen.date !== undefined && known && isCapitals(place);
  return certain && isProse(after.slice(space)) ? space : undefined;
}
