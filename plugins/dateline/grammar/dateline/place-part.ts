/** Where the place in a dateline ends: at a date, a bracket, a slash or a dash. */
import { wireNamed } from "../../vocabulary/wires.ts";
import { isArea } from "../place.ts";
import { datePattern } from "./date-part.ts";

const border = new RegExp(String.raw`[,;]?\s*(?:${datePattern})|[([/–—―:|=\n]|--|\s-|-(?=[\s(/])|,\s*(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\p{L})|,\s*\d{1,2}\s*\(|\s\d{1,2}[日일]`, "giu");

/** `Tel Aviv/Beirut`, and not `AUSTIN/PRNewswire/`. */
function joinsPlaces(text: string, at: number): boolean {
  const [, word] = /^\/(\p{Lu}[\p{L} .-]*)/u.exec(text.slice(at, at + 40)) ?? [];
  return word !== undefined && /\p{L}/u.test(text[at - 1] ?? "") && wireNamed(word) === undefined && !text.slice(at + 1, at + 40).includes("/");
}

/** `Lyon (France)`, `Sesto San Giovanni (MI)`: what the bracket holds says where it lies. */
const areaBracket = /^\(\s*(\p{L}[\p{L} .'-]{1,30})\s*\)/u;

/** `2 + 5` at `(`: how far a bracket reaches that belongs to the place, or 0. */
function bracketLength(text: string, at: number): number {
  const [all = "", inner = ""] = areaBracket.exec(text.slice(at, at + 40)) ?? [];
  if (inner === "" || wireNamed(inner) !== undefined) return 0;
  // Of two letters, only a comma after the bracket tells a province from an agency: `TORONTO (CP) —`.
  const isCode = /^\p{Lu}{2}$/u.test(inner);
  return (isCode ? text[at + all.length] === "," : isArea(inner)) ? all.length : 0;
}

/** Where a place that begins at a position ends. */
function endOf(text: string, from: number): number {
  border.lastIndex = from;
  for (let found = border.exec(text); found; found = border.exec(text)) {
    if (text[found.index] === "/" && joinsPlaces(text, found.index)) continue;
    const length = text[found.index] === "(" ? bracketLength(text, found.index) : 0;
    return found.index + length;
  }
  return text.length;
}

export interface PlacePart {
  readonly written: string;
  readonly end: number;
}

/** The words from a position up to the first sign that no place has. */
export function readPlace(text: string, from: number): PlacePart {
  const written = text.slice(from, endOf(text, from)).replace(/[\s,;]+$/, "");
  return { written: written.replace(/,(?:\s*,)+/g, ","), end: from + written.length };
}
