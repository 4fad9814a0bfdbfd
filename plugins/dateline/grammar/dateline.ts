/**
 * Datelines: place, date and wire at the start of a release, in whatever order, closed by a dash.
 * `SAN DIEGO, Sept. 30, 2021 (GLOBE NEWSWIRE) --` · `SAN DIEGO, CA / ACCESSWIRE / June 1, 2021 /` · `AUSTIN, Texas--(BUSINESS WIRE)--`
 * `Vancouver, B.C. – TheNewswire – June 1, 2021 –` · `Wien (pta025/03.03.2021/10:00) –` · `Madrid, 3 de marzo de 2021.-`
 * `(ANSA) - ROMA, 03 MAR -` · `March 3, 2021 – LONDON –` · `（東京、2021年3月3日）` · `新华社北京3月3日电` · `WASHINGTON –`
 */
import type { Place } from "../article.ts";
import { readAgency } from "./dateline/agency.ts";
import { isClosed, isProse, openEnd } from "./dateline/ending.ts";
import { halfWidth } from "./dateline/half-width.ts";
import { nothing, readInner, readParts, type Seen } from "./dateline/parts.ts";
import { isCapitals, isPlaceName } from "./dateline/place-name.ts";
import { readPlace } from "./dateline/place-part.ts";
import { isCity, isKnownPlace, parsePlace, standsAlone } from "./place.ts";
import { remembered } from "../remembered.ts";
import { usualCase } from "./usual-case.ts";

export interface FoundDateline {
  /** As written, without the closing dash. */
  readonly text: string;
  readonly place?: string;
  readonly location?: Place;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  readonly wire?: string;
  /** How many characters of the text it takes, closing dash and space included. */
  readonly length: number;
}

/** A dateline's parts, before they are put into words. */
interface Read extends Omit<Seen, "closed" | "hinted"> {
  readonly place?: string;
  /** Where its text begins, after quotes, bullets and bold marks. */
  readonly start: number;
}

const longest = 400;
/** A quotation has its end within a paragraph. */
const farthest = 2000;

/** What comes after a place that begins at a position. */
function fromPlace(text: string, from: number, before: Seen = nothing(from)): Read | undefined {
  const { written, end } = readPlace(text, from);
  if (!isPlaceName(written)) return undefined;
  const seen = readParts(text, { ...before, position: end, closed: false });
  if (seen.closed) return isClosed(written, seen, text, end) ? { ...seen, place: written, start: from } : undefined;
  const open = openEnd(written, seen, text);
  return open === undefined ? undefined : { ...seen, place: written, start: from, position: seen.position + open };
}

/** `(ANSA) - ROMA, 03 MAR -` · `March 3, 2021 – LONDON –` · `(NewMediaWire) - September 12, 2024 - DALLAS —` · `(BUSINESS WIRE)--` */
function fromDateOrWire(text: string, from: number): Read | undefined {
  const seen = readParts(text, nothing(from));
  if (seen.position === from || !(seen.dated || seen.wire)) return undefined;
  const next = seen.position + (/^[ ,]*/.exec(text.slice(seen.position))?.[0].length ?? 0);
  const { written } = readPlace(text, next);
  const placed = isKnownPlace(written) || isCapitals(written) ? fromPlace(text, next, seen) : undefined;
  if (placed && (seen.closed || isKnownPlace(written))) return { ...placed, start: from };
  return seen.wire && seen.closed ? { ...seen, start: from } : undefined;
}

/** `(HELENA, Mont.) – Acme today`, `(Washington, DC) – Acme today`: without a date, a state is asked for. */
const isBareBracket = (written: string, seen: Seen, text: string): boolean => written.includes(",") && isProse(text.slice(seen.position));

/** `[2025年3月4日,上海]`: the same, the place last. */
const placeFirst = (inner: string): string => inner.replace(/^(\d{4}年\d{1,2}月\d{1,2}日)\s*[,，]\s*(\p{Lo}{2,10})$/u, "$2, $1");

/** `(New York, NY - October 21)` · `（東京、2021年3月3日）` · `(Dallas, Texas) – March 3, 2021 –` */
function fromBracket(text: string, from: number): Read | undefined {
  const [all = "", stated = "", dash = ""] = /^[([]\s*([^()[\]]{2,80})[)\]]\s*(-{1,2}|[–—=])?\s*/.exec(text.slice(from)) ?? [];
  const inner = placeFirst(stated);
  const { written, end } = readPlace(inner, 0);
  if (inner === "" || !isPlaceName(written) || !isKnownPlace(written)) return undefined;
  const position = from + all.length;
  const seen = readInner(inner.slice(end).replace(/^[\s,-]+/, ""), nothing(position));
  if (seen) return { ...seen, place: written, start: from, position };
  const after = end === inner.trimEnd().length ? readParts(text, nothing(position)) : undefined;
  if (!after) return undefined;
  const isDateline = after.dated ? after.closed : dash !== "" && isBareBracket(written, after, text);
  return isDateline ? { ...after, place: written, start: from } : undefined;
}

/** `May 14, 2024 (Dallas, TX) –` */
function fromDateAndBracket(text: string, from: number): Read | undefined {
  const [before = ""] = /^[^([\n]{6,40}(?=[([])/.exec(text.slice(from)) ?? [];
  const seen = readParts(before.trimEnd(), nothing(0));
  if (!seen.dated || seen.position < before.trimEnd().length) return undefined;
  const [all = "", place = ""] = /^[([]\s*([^()[\]]{2,80}?)\s*[)\]]\s*(?:-{1,2}|[–—])\s*/.exec(text.slice(from + before.length)) ?? [];
  return isPlaceName(place) && isKnownPlace(place) ? { ...seen, place, start: from, position: from + before.length + all.length } : undefined;
}

/** Agencies of East Asia put their name into the bracket, or before the place. */
const fromAgency = (text: string, from: number): Read | undefined => {
  const read = readAgency(text.slice(from));
  return read && { ...nothing(from), ...read, start: from, position: from + read.length };
};

/** A dash that did not survive the copying: `WASHINGTON A federal jury`, `WASHINGTONCummins Inc.` Only of cities that stand alone. */
function fromLostDash(text: string, from: number): Read | undefined {
  const line = text.slice(from);
  const words = /^(?:\p{Lu}[\p{Lu}.'-]*\s+){1,4}/u.exec(line)?.[0].split(/(?<=\s)(?=\S)/) ?? [];
  const starts = [3, 2, 1].map((count) => words.slice(0, count).join(""));
  const place = [...starts, /^\p{Lu}{5,}(?=\p{Lu}\p{Ll}|A\s)/u.exec(line)?.[0] ?? ""].find((start) => isCity(start) && standsAlone(start)) ?? "";
  const after = line.slice(place.length);
  if (place.trim().length < 4 || /^\p{Lu}{4,}/u.test(after) || !isProse(after)) return undefined;
  return { ...nothing(from), place: place.trim(), start: from, position: from + place.length };
}

const openings = [fromAgency, fromBracket, fromPlace, fromDateAndBracket, fromDateOrWire, fromLostDash] as const;

/** Quotes, bullets and bold marks may stand before it. */
const marks = /^(?:[\s"“”„«»‘*_•·▪●■►>+](?!s-)|-\s)*/;

function found(text: string, { place, date, wire, start, position }: Read): FoundDateline {
  const written = text.slice(start, position).trim().replace(/(?<=[\d)])\.(?=\s*[-–—])|[\s:,*|]*(?:[-–—=]+[\s*|]*)*$/g, "").trim();
  const usual = place === undefined ? undefined : usualCase(place);
  return {
    text: written,
    ...(usual === undefined ? {} : { place: usual, location: parsePlace(usual) }),
    ...(date ? { date } : {}),
    ...(wire ? { wire } : {}),
    length: position,
  };
}

/** `"LONDON (Reuters) - it used to be …," says Jane Example`: somebody reads a dateline out. A quote that nothing closes is left of a table's cell. */
function isQuotation(text: string, from: number, end: number): boolean {
  const [open] = /["“„«](?=[\s*_]*$)/.exec(text.slice(0, from)) ?? [];
  if (open === undefined) return false;
  if (/^\p{Ll}(?!\p{Lu})/u.test(text.slice(end))) return true;
  const rest = text.slice(end).trimEnd();
  const count = [...rest].filter((sign) => (open === '"' ? sign === '"' : /["“„«”»]/.test(sign))).length;
  return count % 2 === 1 && !/["”»]$/.test(rest);
}

function read(text: string): FoundDateline | undefined {
  const start = text.slice(0, longest);
  const plain = halfWidth(start);
  const from = marks.exec(plain)?.[0].length ?? 0;
  for (const opening of openings) {
    const parts = opening(plain, from);
    if (parts) return isQuotation(text, from, parts.position) ? undefined : found(start, parts);
  }
  return undefined;
}

const known = remembered(read);

/** The dateline that a text opens with, or undefined. */
export const parseDateline = (text: string): FoundDateline | undefined => known(text.slice(0, farthest));
