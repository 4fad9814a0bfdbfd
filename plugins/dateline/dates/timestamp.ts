/** From a date as written to a point in time. */
import { DateTime, FixedOffsetZone, type Zone } from "luxon";
import type { Timestamp } from "../article.ts";
import type { WrittenDate } from "../draft.ts";
import { steadyOffset } from "./steady-offset.ts";

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

const isUtc = (zone: string): boolean => /^(?:utc|gmt)$/i.test(zone);

/** Minutes from UTC, where no clock is changed for days. */
const offsetIn = (zone: number | string, epoch: number): number | undefined => (typeof zone === "number" ? zone : isUtc(zone) ? 0 : steadyOffset(zone, epoch));

/** `+08:00`; `Z` is for what is UTC by name, and not for London in winter. */
function suffix(zone: number | string, offset: number): string {
  if (offset === 0 && (typeof zone === "number" || isUtc(zone))) return "Z";
  const minutes = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** What needs no calendar: all but the days around a change of clocks, and what lies before 1970. */
function inSteadyTime({ said, year, month, day, hour, minute, second }: WrittenDate, zone: number | string, siteZone: string): Timestamp | undefined {
  const local = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59));
  const offset = year < 1971 ? undefined : offsetIn(zone, local);
  const epoch = local - (offset ?? 0) * 60_000;
  const siteOffset = offsetIn(siteZone, epoch);
  if (offset === undefined || siteOffset === undefined) return undefined;
  return {
    iso: new Date(local).toISOString().slice(0, 19) + suffix(zone, offset),
    precision: "minute",
    epoch,
    day: new Date(epoch + siteOffset * 60_000).toISOString().slice(0, 10),
    said,
  };
}

/**
 * @param sourceZone IANA zone of a time that names none itself
 * @param siteZone IANA zone of the site, which decides the calendar day
 */
export function timestamp(date: WrittenDate, sourceZone: string, siteZone: string): Timestamp {
  if (date.precision !== "minute") return wholeDay(date);
  const steady = inSteadyTime(date, date.zone ?? sourceZone, siteZone);
  if (steady) return steady;
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
