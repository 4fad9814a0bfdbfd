/** Dates as people write them. */
import type { WrittenDate } from "../draft.ts";
import { eastAsianDate } from "./east-asian.ts";
import { monthNumber, monthPattern } from "./months.ts";
import { zoneNamed, zonePattern } from "./zones.ts";

const time = String.raw`(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\.?)?`;
const zone = String.raw`(?<zone>${zonePattern})`;
// Go prints an offset and the zone's name after it: `+0000 UTC`.
const clock = String.raw`(?:(?:\s*[T@|,/]\s*|\s+-\s+|,?\s+(?:at|um|à|a las|às|alle(?: ore)?)\s+|\s+)${time}(?:\s*(?:Uhr))?(?:\s*\(?${zone}\)?(?:\s+[A-Z]{3,4})?)?)?`;
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
  // 3/3/2021 · 13/02/2025 9:30: which number is the day is settled below
  new RegExp(String.raw`^(?<one>\d{1,2})(?<sign>[/-])(?<other>\d{1,2})\k<sign>(?<year>\d{4})${clock}$`, "iu"),
];

/** Which of two numbers is the day: America's order, or most others'. */
export type DayOrder = "month-first" | "day-first";

type Groups = Readonly<Record<string, string | undefined>>;

/** The order in which two numbers can be a month and a day: one that only one order allows, or that makes no difference, needs no other witness. */
function certainOrder(first: number, second: number): DayOrder | undefined {
  if (first === second || (first <= 12 && second > 12)) return "month-first";
  return first > 12 ? "day-first" : undefined;
}

/** With month and day told apart; undefined where both orders are possible and nothing settles it. */
function ordered(groups: Groups, order: DayOrder | undefined): Groups | undefined {
  const { one, other } = groups;
  if (one === undefined || other === undefined) return groups;
  const settled = certainOrder(Number(one), Number(other)) ?? order;
  if (!settled) return undefined;
  return settled === "month-first" ? { ...groups, month: one, day: other } : { ...groups, month: other, day: one };
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

/**
 * A zone that nobody knows makes the time of day unusable: which day is meant is still clear enough, `4:23 PM IST`.
 * To read it in another zone would be to invent a time.
 */
const precisionOf = (group: Groups, zone: WrittenDate["zone"]): WrittenDate["precision"] => {
  if (group["day"] === undefined) return "month";
  return group["hour"] === undefined || (group["zone"] !== undefined && zone === undefined) ? "day" : "minute";
};

function fromGroups(said: string, group: Groups): WrittenDate {
  const zone = group["zone"] === undefined ? undefined : zoneNamed(group["zone"]);
  const number = (key: string, fallback: number) => (group[key] === undefined ? fallback : Number(group[key]));
  return {
    said,
    precision: precisionOf(group, zone),
    year: number("year", 0),
    month: group["name"] ? (monthNumber(group["name"]) ?? 0) : number("month", 0),
    day: number("day", 1),
    hour: hourOf(number("hour", 0), group["half"]),
    minute: number("minute", 0),
    second: number("second", 0),
    ...(zone === undefined ? {} : { zone }),
  };
}

/** What the first form that fits says. */
function groupsOf(said: string): Groups | undefined {
  for (const form of forms) {
    const groups = form.exec(said)?.groups;
    if (groups) return groups;
  }
  return eastAsianDate(said);
}

/**
 * Reads a whole string as a date.
 * @param order of month and day between slashes, where something else tells it: `02/08/2019` alone is read as no date
 * @returns the date; `"impossible"` if it has a date's form but no calendar or clock has it (`2021-02-30`);
 *   undefined if it is no date.
 */
export function parseDate(text: string, order?: DayOrder): WrittenDate | "impossible" | undefined {
  const said = text.trim();
  if (said.length > 64) return undefined;
  const written = groupsOf(said);
  if (written) {
    const groups = ordered(written, order);
    const date = groups && fromGroups(said, groups);
    return date && !exists(date) ? "impossible" : date;
  }
  return /^\d{4}-\d{1,3}-\d{1,4}/.test(said) ? "impossible" : undefined;
}

/**
 * The order of month and day that several dates of one source share, `13/02/2025` beside `02/08/2025`: told by those that can be read in
 * one way only. Undefined if none tells, or if they contradict each other.
 */
export function dayOrder(texts: Iterable<string>): DayOrder | undefined {
  const told = new Set<DayOrder>();
  for (const text of texts) {
    const [all, first, second] = /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d{4}(?!\d)/.exec(text) ?? [];
    const order = all === undefined || first === second ? undefined : certainOrder(Number(first), Number(second));
    if (order) told.add(order);
  }
  return told.size === 1 ? [...told][0] : undefined;
}
