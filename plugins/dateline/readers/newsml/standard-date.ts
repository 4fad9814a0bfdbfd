/** Dates as the news standards write them: ISO 8601 in its extended and its basic form, and seconds of the Unix epoch. */
import { parseDate } from "../../dates/written-date.ts";
import type { WrittenDate } from "../../draft.ts";

/** NITF and NewsML 1: `20061018` · `20061018T143000Z` · `20061018T143000-0500` */
const basic = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;

/** XML Schema's days may have a zone, which says nothing about the day: `2018-10-18Z`, `2018-10-18-04:00`. */
const zonedDay = /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})$/;

function extended(text: string): string {
  const [all, year, month, day, hour, minute, second, zone] = basic.exec(text) ?? [];
  if (all === undefined) return zonedDay.exec(text)?.[1] ?? text;
  const date = `${year}-${month}-${day}`;
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second ?? "00"}${zone ?? ""}`;
}

/** @returns the date, `"impossible"`, or undefined if it is none */
export function standardDate(written: string): WrittenDate | "impossible" | undefined {
  const said = written.trim();
  const date = parseDate(extended(said));
  return typeof date === "object" ? { ...date, said } : date;
}

/** `1725443676` → `2024-09-04T09:54:36Z`; milliseconds are told by their size. Undefined if it is no time of our age. */
export function epochDate(value: unknown): string | undefined {
  const given = typeof value === "string" && /^\d{9,13}$/.test(value) ? Number(value) : value;
  if (typeof given !== "number" || !Number.isFinite(given) || given <= 0) return undefined;
  const milliseconds = given > 100_000_000_000 ? given : given * 1000;
  if (milliseconds > 8_000_000_000_000) return undefined;
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}
