/** From a date as written to a point in time. */
import { DateTime, FixedOffsetZone, type Zone } from "luxon";
import type { Timestamp } from "../article.ts";
import type { WrittenDate } from "../draft.ts";

const pad = (value: number): string => String(value).padStart(2, "0");

function wholeDay(date: WrittenDate): Timestamp {
  const day = `${date.year}-${pad(date.month)}-${pad(date.day)}`;
  return {
    iso: date.precision === "month" ? day.slice(0, 7) : day,
    precision: date.precision,
    epoch: Date.UTC(date.year, date.month - 1, date.day, 12),
    day,
    said: date.said,
  };
}

const zoneOf = (zone: number | string): Zone | string => (typeof zone === "number" ? FixedOffsetZone.instance(zone) : zone);

/**
 * When clocks go back an hour is told twice: the first is taken. Luxon's own choice hangs on whether it is summer now.
 */
const firstOf = (time: DateTime): DateTime => time.getPossibleOffsets()[0] ?? time;

/**
 * @param sourceZone IANA zone of a time that names none itself
 * @param siteZone IANA zone of the site, which decides the calendar day
 */
export function timestamp(date: WrittenDate, sourceZone: string, siteZone: string): Timestamp {
  if (date.precision !== "minute") return wholeDay(date);
  const { year, month, day, hour, minute } = date;
  const second = Math.min(date.second, 59);
  const time = firstOf(DateTime.fromObject({ year, month, day, hour, minute, second }, { zone: zoneOf(date.zone ?? sourceZone) }));
  return {
    iso: time.toISO({ suppressMilliseconds: true }) ?? "",
    precision: "minute",
    epoch: time.toMillis(),
    day: time.setZone(siteZone).toISODate() ?? "",
    said: date.said,
  };
}
