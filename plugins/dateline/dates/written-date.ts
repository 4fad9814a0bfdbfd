/** Dates as people write them. */
import { IANAZone } from "luxon";
import type { WrittenDate } from "../draft.ts";
import { monthNumber, monthPattern } from "./months.ts";

/** Zones that desks abbreviate, in minutes from UTC (RFC 5322 section 4.3, and the European ones). */
const abbreviations: Readonly<Record<string, number | string>> = {
  Z: 0, UTC: 0, GMT: 0, UT: 0, EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420,
  AKST: -540, AKDT: -480, HST: -600, BST: 60, CET: 60, CEST: 120, EET: 120, EEST: 180, JST: 540, HKT: 480, SGT: 480, AEST: 600, AEDT: 660,
  ET: "America/New_York", CT: "America/Chicago", MT: "America/Denver", PT: "America/Los_Angeles",
};

const time = String.raw`(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\.?)?`;
const zone = String.raw`(?<zone>[+-]\d{1,2}(?::?\d{2})?|(?:UTC|GMT)[+-]\d{1,2}(?::?\d{2})?|[A-Z]{1,4}|[A-Z][a-z]+(?:\/[A-Za-z_]+)+)`;
// Go prints an offset and the zone's name after it: `+0000 UTC`.
const clock = String.raw`(?:(?:\s*[T@|,]\s*|,?\s+(?:at|um|à)\s+|\s+)${time}(?:\s*(?:Uhr))?(?:\s*\(?${zone}\)?(?:\s+[A-Z]{3,4})?)?)?`;
const weekday = String.raw`(?:(?:le|the|el|il|den)\s+)?(?:[\p{L}]{2,12}\.?,?\s+)?(?:(?:le|the|el|il|den)\s+)?`;

const forms: readonly RegExp[] = [
  // 2025-02-13 21:30:00 · 2025-02-13T21:30:00.000+08:00 · 2015/11/3 · 2022-07
  new RegExp(String.raw`^(?<year>\d{4})[-/](?<month>\d{1,2})(?:[-/](?<day>\d{1,2})${clock})?$`, "iu"),
  // Sept. 30, 2021 · Thursday, September 30th 2021 4:23 PM EDT
  new RegExp(String.raw`^${weekday}(?<name>${monthPattern})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})${clock}$`, "iu"),
  // 30 September 2021 · 30. September 2021 · le 1er octobre 2021 · 3 de marzo de 2021 · Thu, 13 Feb 2025 21:30:00 GMT
  new RegExp(String.raw`^${weekday}(?<day>\d{1,2})(?:\.|st|nd|rd|th|er|º|°)?\s+(?:de\s+|of\s+)?(?<name>${monthPattern})\.?,?\s+(?:del?\s+)?(?<year>\d{4})${clock}$`, "iu"),
  // 30-Sep-2021
  new RegExp(String.raw`^(?<day>\d{1,2})-(?<name>${monthPattern})-(?<year>\d{4})${clock}$`, "iu"),
  // September 2021 · septiembre de 2021
  new RegExp(String.raw`^(?<name>${monthPattern})\.?,?\s+(?:del?\s+)?(?<year>\d{4})$`, "iu"),
  // 30.09.2021: day first wherever dots divide
  new RegExp(String.raw`^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})${clock}$`, "iu"),
];

function zoneOf(written: string | undefined): number | string | undefined {
  if (!written) return undefined;
  const known = abbreviations[written.toUpperCase()];
  if (known !== undefined) return known;
  const offset = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(written);
  if (offset) return (offset[1] === "-" ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0));
  return IANAZone.isValidZone(written) ? written : undefined;
}

function hourOf(hour: number, half: string | undefined): number {
  if (!half) return hour;
  if (hour > 12) return 99;
  return (hour % 12) + (half.toLowerCase().startsWith("p") ? 12 : 0);
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Zones reach from UTC−12 to UTC+14. */
const isOnEarth = (zone: WrittenDate["zone"]): boolean => typeof zone !== "number" || (zone >= -12 * 60 && zone <= 14 * 60);

/** Whether a calendar and a clock have this. Years are kept to those with four digits that news can have. */
function exists(date: WrittenDate): boolean {
  const onCalendar = date.year >= 1400 && date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysIn(date.year, date.month);
  return onCalendar && date.hour <= 23 && date.minute <= 59 && date.second <= 60 && isOnEarth(date.zone);
}

function fromGroups(said: string, group: Readonly<Record<string, string | undefined>>): WrittenDate {
  const zone = zoneOf(group["zone"]);
  const number = (key: string, fallback: number) => (group[key] === undefined ? fallback : Number(group[key]));
  return {
    said,
    precision: group["day"] === undefined ? "month" : group["hour"] === undefined ? "day" : "minute",
    year: number("year", 0),
    month: group["name"] ? (monthNumber(group["name"]) ?? 0) : number("month", 0),
    day: number("day", 1),
    hour: hourOf(number("hour", 0), group["half"]),
    minute: number("minute", 0),
    second: number("second", 0),
    ...(zone === undefined ? {} : { zone }),
  };
}

/**
 * Reads a whole string as a date.
 * @returns the date; `"impossible"` if it has a date's form but no calendar or clock has it (`2021-02-30`);
 *   undefined if it is no date.
 */
export function parseDate(text: string): WrittenDate | "impossible" | undefined {
  const said = text.trim();
  if (said.length > 64) return undefined;
  for (const form of forms) {
    const groups = form.exec(said)?.groups;
    if (!groups) continue;
    const date = fromGroups(said, groups);
    return exists(date) ? date : "impossible";
  }
  return /^\d{4}-\d{1,3}-\d{1,4}/.test(said) ? "impossible" : undefined;
}
