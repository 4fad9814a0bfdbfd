/** Dates as feeds, exports and tables state them: what `parseDate` reads, RFC 822 with its short years, Unix time. */
import { parseDate, type DayOrder } from "../dates/written-date.ts";
import type { WrittenDate } from "../draft.ts";

/** Unix time is taken for a date from 1973 on and to 2096: smaller and larger numbers are something else. */
const earliest = 1e8;
const latest = 4e9;

/** Seconds since 1970, or milliseconds where there are too many. */
function unixTime(number: number, said: string): WrittenDate | undefined {
  const seconds = number > latest ? number / 1000 : number;
  if (!(seconds >= earliest && seconds <= latest)) return undefined;
  const at = new Date(seconds * 1000);
  return {
    said, precision: "minute", zone: 0,
    year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(),
    hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds(),
  };
}

/** RFC 2822 section 4.3: two digits below 50 are of this century. */
const fullYear = (short: string): string => `${Number(short) < 50 ? 20 : 19}${short}`;

/** Spellings that only machines use, in the form that `parseDate` knows. */
function usual(written: string): string {
  const plain = written.replace(/\s*\([^()]*\)$/, "").replace(/\bZ\[UTC\]$/, "Z");
  // Wed, 03 Apr 02 1500 GMT · 03 Apr 02 15:00:00 GMT
  const rfc822 = /^((?:\p{L}{3,9},?\s+)?\d{1,2}\s+\p{L}{3,9}\s+)(\d{2})\s+(\d{2}):?(\d{2})(\D.*)?$/u.exec(plain);
  if (rfc822) return `${rfc822[1]}${fullYear(rfc822[2] ?? "")} ${rfc822[3]}:${rfc822[4]}${rfc822[5] ?? ""}`;
  // Wed Apr  3 15:00:00 2002 · Wed Apr 03 15:00:00 +0000 2002
  const unix = /^\p{L}{3} (\p{L}{3}) +(\d{1,2}) (\d{2}:\d{2}:\d{2}) (?:([+-]\d{4}|[A-Z]{3,4}) )?(\d{4})$/u.exec(plain);
  if (unix) return `${unix[2]} ${unix[1]} ${unix[5]} ${unix[3]}${unix[4] ? ` ${unix[4]}` : ""}`;
  // 20210930T120000Z · 20210930
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/.exec(plain);
  if (compact) return `${compact[1]}-${compact[2]}-${compact[3]}${compact[4] ? `T${compact[4]}:${compact[5]}:${compact[6] ?? "00"}${compact[7] ?? ""}` : ""}`;
  return plain;
}

/** WordPress's and MySQL's way to say that there is no date. */
const isNone = (written: string): boolean => written === "" || written.startsWith("0000-00-00") || /-0001\b/.test(written);

const isWritten = (given: unknown): given is WrittenDate => given !== null && typeof given === "object" && "said" in given && "precision" in given;

/** `02/08/2019`, of which both orders make a date. */
const inEitherOrder = (said: string): boolean => typeof parseDate(said, "day-first") === "object" && typeof parseDate(said, "month-first") === "object";

/**
 * @param given text, Unix time, or a date that was read already
 * @param order of month and day between slashes, where the other rows of a column tell it (`dayOrder`)
 * @returns the date; `"impossible"` if it was meant as one and is none; `"unclear"` if its month and day cannot be told apart;
 *   undefined if nothing is stated.
 */
export function statedDate(given: unknown, order?: DayOrder): WrittenDate | "impossible" | "unclear" | undefined {
  if (isWritten(given)) return given;
  if (typeof given === "number") return unixTime(given, String(given)) ?? "impossible";
  if (typeof given !== "string" || isNone(given.trim())) return undefined;
  const said = given.trim();
  if (/^\d{9,10}(?:\.\d+)?$|^\d{12,13}$/.test(said)) return unixTime(Number(said), said) ?? "impossible";
  if (said.length > 100) return "impossible";
  const date = parseDate(usual(said), order);
  if (typeof date === "object") return { ...date, said };
  return inEitherOrder(usual(said)) ? "unclear" : "impossible";
}
