/**
 * Datelines: place, date and wire at the start of a release, closed by a dash.
 * `SAN DIEGO, Sept. 30, 2021 (GLOBE NEWSWIRE) --` · `SAN DIEGO, CA / ACCESSWIRE / June 1, 2021 /` · `AUSTIN, Texas--(BUSINESS WIRE)--`
 * `Vancouver, B.C. – TheNewswire – June 1, 2021 –` · `Wien (pta025/03.03.2021/10:00) –` · `Madrid, 3 de marzo de 2021.-`
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
const writtenTime = String.raw`(?:\s*[@,]?\s*(?:(?:at|à|um)\s+)?\d{1,2}[:h]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z][A-Za-z]+(?:/[A-Za-z_]+)?)?)?`;

const name = String.raw`[\p{L}\p{M}][\p{L}\p{M}.'’& -]`;
const opening = new RegExp(
  String.raw`^\s*(?<place>${name}{1,40}?(?:,\s*(?!(?:${writtenDate}))${name}{1,32}?){0,2})(?=\s*,\s*(?:${writtenDate})|\s*\(|\s*/|\s*--|\s*[–—]|\s+-\s|\s+(?:${writtenDate}))`,
  "iu",
);
const datePart = new RegExp(String.raw`[,\s]*(?<date>${writtenDate})${writtenTime}`, "iuy");
const bracketPart = /\s*\(\s*(?<inner>[^()]{2,80}?)\s*\)/uy;
const slashPart = /\s*\/\s*(?<inner>[^/()]{2,60}?)\s*(?=\/)/uy;
/** A wire between dashes, or one that another handed on: `– TheNewswire –`, `-- via NewMediaWire --`. */
const dashPart = /(?:via\s+)?(?<inner>[\p{L}][\p{L}\p{N}. ]{1,30}?)(?=\s*[–—-])/uy;
const closePart = /\s*\.?\s*(?:-{1,3}|[–—]|\/)(?:[\s:]*(?:-{1,3}|[–—]))*\s*/uy;

const connectors = new Set(["and", "&", "et", "und", "y", "e", "de", "del", "la", "le", "les", "du", "des", "of", "the", "der", "am", "an", "im", "in", "sur", "upon", "do", "da", "di", "el", "al", "les"]);

/** What stands before a date or a dash and is no place: kinds of notices, and the openings of sentences and of tables. */
const notPlaces =
  /^(?:breaking|updated?|correct(?:ion|ed)|exclusive|news|advisory|media(?!,)|press|alert|notice|important|warning|note|editor|photo|video|release|embargoed|for|not|about|key (?:highlights?|points?|figures?|facts?|takeaways?)|highlights?|summary|background|overview|financial|results?|revenues?|balance|total|contacts?|investors?|conference|webcast|forward|safe|table|figure|company|fiscal|first|second|third|fourth|(?:three|six|nine|twelve) months|quarter|year|on|in|as|at|by|since|until|from|after|before|during|through|effective|dated|ended|seit|am|im|ab|bis|depuis|dès|desde|hasta|dal)\b/i;

const companies = /\b(?:Inc|Corp|Corporation|Incorporated|Ltd|Limited|LLC|PLC|plc|GmbH|Group|Holdings)\b/;

/** A name's words begin with a capital; scripts without capitals have nothing to check. */
const isPlace = (text: string): boolean => {
  const words = text.split(/[\s,-]+/).filter(Boolean);
  const last = words.at(-1)?.toLowerCase() ?? "";
  if (notPlaces.test(text) || companies.test(text) || connectors.has(last)) return false;
  return words.length <= 8 && words.every((word) => connectors.has(word.toLowerCase()) || /^[\p{Lu}\p{Lo}]/u.test(word));
};

/** Capitals of five letters or more, for shorter ones are tickers; and a sentence that begins after them. */
const isCapitals = (place: string, after: string): boolean =>
  /^[\p{Lu}\p{M}.,'’ -]{5,}$/u.test(place) && (after === "" || /^[\p{Lu}\p{Lo}\p{N}"“„«‘']/u.test(after));

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
  for (const piece of inner.split(/\s+[-–—]\s+|\/(?!\d{1,2}\/|\d{4})/)) {
    // pressetext numbers its releases: `pta025`.
    const wire = wireNamed(piece) ?? wireNamed(piece.replace(/\d+$/, ""));
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

function advance(found: RegExpExecArray, parts: Parts, closed = false): true {
  parts.position += found[0].length;
  parts.closed = closed;
  return true;
}

/** Takes the next part of the dateline, if there is one. */
function takePart(text: string, parts: Parts): boolean {
  const dated = parts.dated ? null : matchAt(datePart, text, parts.position);
  if (dated) {
    takeDate(dated.groups?.["date"] ?? "", parts);
    return advance(dated, parts);
  }
  const between = matchAt(bracketPart, text, parts.position) ?? matchAt(slashPart, text, parts.position);
  if (between && (takeInner(between.groups?.["inner"] ?? "", parts) || parts.dated)) return advance(between, parts);
  const dashed = parts.closed ? matchAt(dashPart, text, parts.position) : null;
  if (dashed && takeInner(dashed.groups?.["inner"] ?? "", parts)) return advance(dashed, parts);
  const close = parts.closed ? null : matchAt(closePart, text, parts.position);
  return close !== null && advance(close, parts, true);
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
  if (!parts.closed || !(parts.dated || parts.wire || isCapitals(place, start.slice(parts.position)))) return undefined;
  const written = start.slice(0, parts.position).trim().replace(/[\s:]*(?:[-–—]+\s*)+$/, "").trim();
  return {
    text: written,
    place: usualCase(place),
    ...(parts.date ? { date: parts.date } : {}),
    ...(parts.wire ? { wire: parts.wire } : {}),
    length: parts.position,
  };
}
