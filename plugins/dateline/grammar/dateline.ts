/**
 * Datelines: place, date and wire at the start of a release, closed by a dash.
 * `SAN DIEGO, Sept. 30, 2021 (GLOBE NEWSWIRE) --` · `SAN DIEGO, CA / ACCESSWIRE / June 1, 2021 /` · `AUSTIN, Texas--(BUSINESS WIRE)--`
 * `Vancouver, British Columbia--(Newsfile Corp. - June 1, 2021) -` · `LONDON (Reuters) -` · `Paris, le 3 mars 2021 –` · `WASHINGTON –`
 */
import { monthPattern, weekdayPattern } from "../dates/months.ts";
import { parseDate } from "../dates/written-date.ts";
import { wireNamed } from "../vocabulary/wires.ts";
import { usualCase } from "./usual-case.ts";

export interface FoundDateline {
  /** As written, without the closing dash. */
  readonly text: string;
  readonly place?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  readonly wire?: string;
  /** How many characters of the text it takes, closing dash and space included. */
  readonly length: number;
}

const day = String.raw`\d{1,2}(?:st|nd|rd|th|er|\.|º)?`;
const writtenDate = String.raw`(?:(?:le|den|el|the)\s+)?(?:(?:${weekdayPattern})\.?,?\s+)?(?:(?:${monthPattern})\.?\s+${day}(?:,?\s+\d{4})?|${day}\s+(?:de\s+)?(?:${monthPattern})\.?(?:,?\s+(?:de\s+|del\s+)?\d{4})?|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2})(?![\d\p{L}])`;
const writtenTime = String.raw`(?:\s*[@,]?\s*\d{1,2}:\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z][A-Za-z]+(?:/[A-Za-z_]+)?)?)?`;

const name = String.raw`[\p{L}\p{M}][\p{L}\p{M}.'’ -]`;
const opening = new RegExp(
  String.raw`^\s*(?<place>${name}{1,40}?(?:,\s*(?!(?:${writtenDate}))${name}{1,32}?){0,2})(?=\s*,\s*(?:${writtenDate})|\s*\(|\s*/|\s*--|\s*[–—]|\s+-\s|\s+(?:${writtenDate}))`,
  "iu",
);
const datePart = new RegExp(String.raw`[,\s]*(?<date>${writtenDate})${writtenTime}`, "iuy");
const bracketPart = /\s*\(\s*(?<inner>[^()]{2,80}?)\s*\)/uy;
const slashPart = /\s*\/\s*(?<inner>[^/()]{2,60}?)\s*(?=\/)/uy;
const closePart = /\s*(?:-{1,3}|[–—]|\/)(?:[\s:]*(?:-{1,3}|[–—]))*\s*/uy;

const connectors = new Set(["and", "&", "et", "und", "y", "e", "de", "del", "la", "le", "les", "du", "des", "of", "the", "der", "am", "an", "im", "in", "sur", "upon", "do", "da", "di", "el", "al", "les"]);

/** A name's words begin with a capital; scripts without capitals have nothing to check. */
const isPlace = (text: string): boolean => {
  const words = text.split(/[\s,-]+/).filter(Boolean);
  return words.length <= 8 && words.every((word) => connectors.has(word.toLowerCase()) || /^[\p{Lu}\p{Lo}]/u.test(word));
};

/** Words that stand in capitals before a dash and are no places. */
const notPlaces = /^(?:breaking|update|updated|correction|corrected|exclusive|news|advisory|media|press|alert|notice|important|warning|note|editor|photo|video|release|embargoed|for)\b/i;

const isCapitals = (text: string): boolean => /^[\p{Lu}\p{M}.,'’ -]{4,}$/u.test(text) && !notPlaces.test(text);

/** A full date in the dateline's words: `le 3 mars 2021` → `2021-03-03`. */
function isoDate(written: string): string | undefined {
  const date = parseDate(written.replace(/,\s*$/, ""));
  if (typeof date !== "object" || date.precision !== "day") return undefined;
  return `${date.year}-${String(date.month).padStart(2, "0")}-${String(date.day).padStart(2, "0")}`;
}

interface Parts {
  position: number;
  date?: string;
  wire?: string;
  dated: boolean;
  closed: boolean;
}

const matchAt = (pattern: RegExp, text: string, position: number): RegExpExecArray | null => {
  pattern.lastIndex = position;
  return pattern.exec(text);
};

/** What stands between brackets or slashes: a wire, a date, or both with a dash between. */
function takeInner(inner: string, parts: Parts): boolean {
  let taken = false;
  for (const piece of inner.split(/\s+[-–—]\s+/)) {
    const wire = wireNamed(piece);
    const dated = matchAt(datePart, piece, 0);
    if (wire) parts.wire ??= wire;
    else if (dated) takeDate(dated.groups?.["date"] ?? "", parts);
    taken ||= wire !== undefined || dated !== null;
  }
  return taken;
}

function takeDate(written: string, parts: Parts): void {
  const date = isoDate(written);
  parts.dated = true;
  if (date) parts.date ??= date;
}

/** Takes the next part of the dateline, if there is one. */
function takePart(text: string, parts: Parts): boolean {
  const dated = matchAt(datePart, text, parts.position);
  if (dated && !parts.dated) {
    takeDate(dated.groups?.["date"] ?? "", parts);
    parts.position += dated[0].length;
    parts.closed = false;
    return true;
  }
  const between = matchAt(bracketPart, text, parts.position) ?? matchAt(slashPart, text, parts.position);
  if (between && (takeInner(between.groups?.["inner"] ?? "", parts) || parts.dated)) {
    parts.position += between[0].length;
    parts.closed = false;
    return true;
  }
  const close = parts.closed ? null : matchAt(closePart, text, parts.position);
  if (!close) return false;
  parts.position += close[0].length;
  parts.closed = true;
  return true;
}

const longest = 400;

/** The dateline that a text opens with, or undefined. */
export function parseDateline(text: string): FoundDateline | undefined {
  const start = text.slice(0, longest);
  const place = opening.exec(start)?.groups?.["place"]?.trim();
  if (!place || !isPlace(place)) return undefined;
  const placeEnd = start.indexOf(place) + place.length;
  const parts: Parts = { position: placeEnd, dated: false, closed: false };
  while (takePart(start, parts));
  if (!parts.closed || !(parts.dated || parts.wire || isCapitals(place))) return undefined;
  const written = start.slice(0, parts.position).trim().replace(/[\s:]*(?:[-–—]+\s*)+$/, "").trim();
  return {
    text: written,
    place: usualCase(place),
    ...(parts.date ? { date: parts.date } : {}),
    ...(parts.wire ? { wire: parts.wire } : {}),
    length: parts.position,
  };
}
