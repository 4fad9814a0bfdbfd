/** Dates as the theme shows them. Made once a site: the formatters are costly to build. */
import type { Timestamp } from "../plugins/dateline/article.ts";

/** `en` alone is written as newspapers do, day first. */
const localeOf = (language: string): string => (language === "en" ? "en-GB" : language);

/** Days are calendar days: formatted at their noon in UTC, whatever the host's zone. */
const noon = (date: string): Date => new Date(`${date.padEnd(7, "-01").padEnd(10, "-15")}T12:00:00Z`);

/** Between a day and a time: scripts have commas of their own, or none. */
const commas: Readonly<Record<string, string>> = { ar: "، ", fa: "، ", ur: "، ", ja: " ", zh: " " };

/** Says the same of the same: lists show an article's date again and again. */
function remembered<Key>(say: (key: Key) => string): (key: Key) => string {
  const said = new Map<Key, string>();
  return (key) => {
    const before = said.get(key);
    if (before !== undefined) return before;
    const text = say(key);
    said.set(key, text);
    return text;
  };
}

export function dateFormats(language: string, timeZone: string) {
  const locale = localeOf(language);
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { calendar: "gregory", timeZone: "UTC", ...options });
  const long = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const short = format({ day: "numeric", month: "short", year: "numeric" });
  const shorter = format({ day: "numeric", month: "short" });
  const month = format({ month: "long", year: "numeric" });
  const monthShort = format({ month: "short" });
  const monthAlone = format({ month: "long" });
  const clock = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone });
  // British English has no `EST`: American English names every American zone, and both name the others alike.
  const zone = new Intl.DateTimeFormat(locale === "en-GB" ? "en-US" : locale, { timeZone, timeZoneName: "short" });
  const zoneName = (date: Date): string => zone.formatToParts(date).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const timeAt = remembered((epoch: number) => `${clock.format(epoch)} ${zoneName(new Date(epoch))}`);
  const longOf = remembered((day: string) => long.format(noon(day)));
  const shortOf = remembered((day: string) => short.format(noon(day)));
  const shorterOf = remembered((day: string) => shorter.format(noon(day)));
  const monthOf = remembered((key: string) => month.format(noon(key)));
  return {
    /** Between a day and its time. */
    comma: commas[language.split("-")[0] ?? ""] ?? ", ",
    /** `Thursday, 13 February 2025`, `February 2025` or `2025`, by how much of a date it is. */
    heading: (date: string): string => (date.length > 7 ? longOf(date) : date.length > 4 ? monthOf(date) : date),
    /** `13 Feb 2025`, or `February 2025` where no day is known. */
    day: ({ day, precision }: Timestamp): string => (precision === "month" ? monthOf(day) : shortOf(day)),
    /** `13 Feb` */
    dayOfYear: ({ day, precision }: Timestamp): string => (precision === "month" ? "" : shorterOf(day)),
    /** `08:30 EST`, or nothing where the source gives no time. */
    time: ({ epoch, precision }: Timestamp): string => (precision === "minute" ? timeAt(epoch) : ""),
    /** `February` of `2025-02` */
    month: (key: string): string => monthAlone.format(noon(key)),
    /** `Feb` of `2025-02` */
    monthShort: (key: string): string => monthShort.format(noon(key)),
  };
}

export type DateFormats = ReturnType<typeof dateFormats>;
