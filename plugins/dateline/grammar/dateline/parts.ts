/** What follows the place in a dateline, part by part: dates, wires between brackets, slashes and dashes, and the dash that closes it. */
import { wireNamed } from "../../vocabulary/wires.ts";
import { datePattern, isoDate, timePattern } from "./date-part.ts";

/** What has been read of a dateline, up to a position. */
export interface Seen {
  readonly position: number;
  /** `YYYY-MM-DD`, of a date with a year. */
  readonly date?: string;
  readonly wire?: string;
  /** A day is named, with or without its year. */
  readonly dated: boolean;
  /** Something stands between brackets that may be an agency, `(ITALPRESS)`, or a weekday, `Monday`. */
  readonly hinted: boolean;
  /** The last part was a dash. */
  readonly closed: boolean;
}

export const nothing = (position: number): Seen => ({ position, dated: false, hinted: false, closed: false });

const datePart = new RegExp(String.raw`[,;|\s\[–—-]*(?<date>${datePattern})${timePattern}\s*\]?`, "iuy");
/** `MADRID, 14 (EUROPA PRESS)`: of a number alone it is asked that brackets follow. */
const dayOnly = /,?\s*(?:\d{1,2}\s*[日일]|\d{1,2}(?=\s*\()|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)(?=\s*[([/–—-]|\s+\p{L}+\s*$)/iuy;
const bracketPart = /[\s,]*[([]\s*(?<inner>[^()[\]]{1,80}?)\s*[)\]]/uy;
const slashPart = /[\s,]*\/\s*(?<inner>[^/()]{1,60}?)\s*(?=\/)/uy;
/** A wire between dashes, or one that another handed on: `– TheNewswire –`, `-- via NewMediaWire --`. */
const dashPart = /(?:via\s+)?(?<inner>\p{L}[\p{L}\p{N}. ]{1,30}?)(?=\s*[–—/-])/uy;
/** `Singapore, Singapore, March 4th, 2025, Chainwire`: a dateline on a line of its own, its wire after the last comma. */
const lastPart = /\s*,\s*(?<inner>\p{L}[\p{L}\p{N}. ]{1,30}?)\s*(?=\n|$)/uy;
const closePart = /[\s.*]*(?:-{1,3}|[–—―]{1,2}|\/|\|(?=\s))(?:[\s:*]*(?:-{1,3}|[–—]))*\**\s*/uy;
/** China's and Taiwan's agencies end with the word for a dispatch: `新华社北京3月3日电（记者张三）`. */
const dispatchPart = /\s*[电電讯訊](?:\s*\((?:记者|記者|通讯员)[^()]{0,40}\))?[\s:-]*/uy;

const matchAt = (pattern: RegExp, text: string, position: number): RegExpExecArray | null => {
  pattern.lastIndex = position;
  return pattern.exec(text);
};

function withDate(seen: Seen, written: string): Seen {
  const date = seen.date ?? isoDate(written);
  return { ...seen, dated: true, ...(date === undefined ? {} : { date }) };
}

/** What two agencies write together has two names, and pressetext numbers its releases: `dpa/lni`, `pta025`. */
const wireIn = (piece: string): string | undefined => wireNamed(piece) ?? wireNamed(piece.replace(/\d+$/, "")) ?? wireNamed(/^[^/,=–—-]+/.exec(piece)?.[0] ?? "");

/** A comma divides only before a name or a day: `June 1, 2021` stays whole. */
const pieces = (inner: string): readonly string[] => inner.split(/\s+[-–—]\s+|[=;]|,\s+(?=\p{Lu}|\d{1,2}[ .])|\/(?!\d{1,2}\/|\d{4})/u).map((piece) => piece.trim());

/** What stands between brackets or slashes: a wire, a date, or both with a dash between. Undefined if neither. */
export function readInner(inner: string, seen: Seen): Seen | undefined {
  const wire = pieces(inner).map(wireIn).find((name) => name !== undefined);
  const written = pieces(inner).map((piece) => (wireIn(piece) ? undefined : matchAt(datePart, piece, 0)?.groups?.["date"])).find((date) => date !== undefined);
  if (!wire && !written) return undefined;
  const dated = written === undefined ? seen : withDate(seen, written);
  return wire === undefined ? dated : { ...dated, wire: seen.wire ?? wire };
}

/** `(ITALPRESS)`, `/Latin Wire/`: a name, and no ticker, alias or remark. */
const isName = (inner: string): boolean => /^[\p{Lu}\p{Lo}\d][\p{L}\p{M}\d.&' -]{1,30}$/u.test(inner) || /^[a-z-]{2,6}$/.test(inner);

function readBetween(text: string, seen: Seen): Seen | undefined {
  const found = matchAt(bracketPart, text, seen.position) ?? matchAt(slashPart, text, seen.position);
  if (!found) return undefined;
  const inner = found.groups?.["inner"] ?? "";
  const read = readInner(inner, seen) ?? (seen.dated || isName(inner) ? { ...seen, hinted: true } : undefined);
  return read && { ...read, position: seen.position + found[0].length, closed: false };
}

function readDate(text: string, seen: Seen): Seen | undefined {
  const found = seen.dated ? null : matchAt(datePart, text, seen.position);
  if (found) return { ...withDate(seen, found.groups?.["date"] ?? ""), position: seen.position + found[0].length, closed: false };
  const day = seen.dated || seen.hinted ? null : matchAt(dayOnly, text, seen.position);
  return day ? { ...seen, hinted: true, position: seen.position + day[0].length, closed: false } : undefined;
}

function readDashed(text: string, seen: Seen): Seen | undefined {
  const found = seen.closed ? matchAt(dashPart, text, seen.position) : null;
  const wire = found && wireIn(found.groups?.["inner"] ?? "");
  return found && wire ? { ...seen, wire: seen.wire ?? wire, position: seen.position + found[0].length, closed: false } : undefined;
}

function readClose(text: string, seen: Seen): Seen | undefined {
  const found = seen.closed ? null : (matchAt(closePart, text, seen.position) ?? (seen.dated ? matchAt(dispatchPart, text, seen.position) : null));
  return found ? { ...seen, position: seen.position + found[0].length, closed: true } : undefined;
}

function readLast(text: string, seen: Seen): Seen | undefined {
  const found = seen.dated && !seen.wire ? matchAt(lastPart, text, seen.position) : null;
  const wire = found && wireIn(found.groups?.["inner"] ?? "");
  return found && wire ? { ...seen, wire, position: seen.position + found[0].length, closed: false } : undefined;
}

/** Everything from the position on that is part of the dateline. */
export function readParts(text: string, from: Seen): Seen {
  let seen = from;
  for (;;) {
    const next = readDate(text, seen) ?? readBetween(text, seen) ?? readDashed(text, seen) ?? readLast(text, seen) ?? readClose(text, seen);
    if (!next) return seen;
    seen = next;
  }
}
