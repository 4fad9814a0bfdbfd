/** Dates as datelines write them: with or without a year, a weekday, a time of day. */
import { monthPattern, weekdayPattern } from "../../dates/months.ts";
import { parseDate } from "../../dates/written-date.ts";

const day = String.raw`\d{1,2}(?:st|nd|rd|th|er|\.|º|°)?`;
const eastAsian = String.raw`(?:(?:\d{4}|(?:令和|民國|民国)\d{1,3})\s*[年년]\s*)?\d{1,2}\s*[月월]\s*\d{1,2}\s*[日号號일](?:\s*\([月火水木金土日一二三四五六月화수목금토일]\))?`;
const western = [
  String.raw`(?:${monthPattern})\.?,?\s+${day}(?:,?\s*(?:of\s+)?\d{4})?`,
  String.raw`${day}\s+(?:de\s+|of\s+)?(?:${monthPattern})\.?(?:,?\s+(?:de\s+|del\s+)?\d{4})?`,
  String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{4}`,
  // `Jena (12.06.24)`: only between dots, which no version of three small numbers has with leading zeros.
  String.raw`[0-3]\d\.[01]\d\.\d{2}`,
  String.raw`\d{1,2}-(?:${monthPattern})-\d{4}`,
  String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}`,
].join("|");
const article = String.raw`(?:(?:le|den|am|el|il|lì|the|on|a|em)\s+)?`;

/** For use with the flags `i` and `u`. */
export const datePattern = String.raw`(?:(?<![\p{L}\p{N}])${article}(?:(?:${weekdayPattern})\.?,?\s+)?${article}(?:${western})(?![\d\p{Lu}\p{Ll}])|${eastAsian})`;

const clock = String.raw`\d{1,2}\s?[:h.]\s?\d{2}(?:\s*(?:uhr|[ap]\.?m\.?))?|\d{1,2}\s*[ap]\.?m\.?`;
const zoneName = String.raw`[a-z]+\/[a-z_]{4,}|(?:eastern|central|mountain|pacific)(?:\s+(?:standard|daylight))?(?:\s+time)?|[a-z]{1,5}(?:\/[a-z]{2,5})?`;
const zone = String.raw`(?:\s*\(?(?:${zoneName})\)?(?=\s*(?:[()\]–—-]|$)|\s+\/|\.\s))?`;

export const timePattern = String.raw`(?:[\s,@|–/-]*(?:(?:at|à|um|alle|a las|às)\s+)?(?:${clock})${zone})?`;

const pad = (value: number): string => String(value).padStart(2, "0");

/** A full date in a dateline's words: `le 3 mars 2021` → `2021-03-03`. Undefined without a year, and where no calendar has it. */
export function isoDate(written: string): string | undefined {
  const said = written.replace(/^(?:am|on|il|lì|a|em)\s+/i, "").replace(/,(?=\d)/g, ", ").replace(/\.(?=,)|[,\s]+$/g, "").replace(/^(\d{4})[./](\d{1,2})[./](\d{1,2})$/, "$1-$2-$3").replace(/^(\d{2}\.\d{2})\.(\d{2})$/, "$1.20$2");
  const date = parseDate(said) ?? parseDate(said.replace(/^(\p{L}+)\.?,\s+/u, "$1 "));
  if (typeof date !== "object" || date.precision !== "day") return undefined;
  return `${date.year}-${pad(date.month)}-${pad(date.day)}`;
}

const anyDate = new RegExp(datePattern, "iu");

/** Month and day of a dateline that has no year: `LONDON, March 3 (Reuters)`. */
export function yearlessDate(dateline: string): { readonly month: number; readonly day: number } | undefined {
  const written = anyDate.exec(dateline.slice(0, 200))?.[0] ?? "";
  if (written === "" || /\d{4}/.test(written)) return undefined;
  // A leap year has every day there is.
  const full = /[月월]/.test(written) ? `2020年${written.replace(/\s/g, "")}` : `${written.replace(/[,.]+$/, "")} 2020`;
  const date = isoDate(full);
  return date === undefined ? undefined : { month: Number(date.slice(5, 7)), day: Number(date.slice(8)) };
}
