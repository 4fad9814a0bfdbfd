/** The header and the trailer of a story on the wire: its number, priority, category, keyword, and when it was sent. */
import type { Fact, Facts } from "./facts.ts";

/** IPTC 7901: source and number, priority, category, words, keywords. `ACM0123 3 FIN 210 Acme-results` */
const iptc7901 = /^(?<source>[A-Za-z]{2,8})(?<number>\d{2,5}) (?<priority>\d) (?<category>[A-Za-z]{1,4})(?: (?<words>\d{1,5}))?(?: (?<keyword>[^\n]*))?/;

/** ANPA 1312: service level and number; priority, category, keyword with its version and day, words. `a0123----- / r fBC-AcmeResults 10-06 0305` */
const anpaNumber = /^(?<service>[a-z])(?<number>\d{4})/i;
const anpaLine = /(?:^|\n)(?<priority>[a-z]) (?<category>[a-z])\W?(?:am|pm|bc|ap)-(?<keyword>[\w.-]+)/i;

/** ANPA: `AP-NY-10-06-15 1234EDT`, month first */
const anpaTrailer = /(?:^|[-\s])(?<month>\d{2})-(?<day>\d{2})-(?<year>\d{2}) (?<hour>\d{2})(?<minute>\d{2}) ?(?<zone>[A-Z]{1,4})?\b/;

/** IPTC 7901: `ACM 121530 GMT FEB 14`, `121530 FEB 2014` */
const iptcTrailer = /\b(?<day>\d{2})(?<hour>\d{2})(?<minute>\d{2}) ?(?<zone>GMT|UTC|Z|[A-Z]{3,4})? (?<name>JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]* ?(?<year>\d{4}|\d{2})\b/i;

/** No header or trailer is longer. */
const longest = 400;

const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

/** `14` → 2014, `95` → 1995: no wire was older than the seventies. */
const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) < 70 ? "20" : "19"}${year}`);

/** The time of sending as `2015-10-06 12:34 EDT`, or undefined. */
export function trailerDate(trailer: string): string | undefined {
  const opening = trailer.slice(0, longest);
  const groups = anpaTrailer.exec(opening)?.groups ?? iptcTrailer.exec(opening)?.groups;
  if (!groups) return undefined;
  const { year = "", day = "", hour = "", minute = "", zone, name } = groups;
  const month = groups["month"] ?? String(months.indexOf((name ?? "").toUpperCase()) + 1).padStart(2, "0");
  return `${fullYear(year)}-${month}-${day} ${hour}:${minute}${zone ? ` ${zone.toUpperCase()}` : ""}`;
}

// oxlint-disable-next-line no-control-regex
const withoutControls = (text: string): string => text.replace(/[\u0000-\u0009\u000B-\u001F]/g, " ");

const fact = (text: string | undefined, rule: string, line: number): Fact[] => (text === undefined || text.trim() === "" ? [] : [{ text: text.trim(), rule, line }]);

export function headerFacts(header: string, line: number): Facts {
  const text = withoutControls(header.slice(0, longest)).trimStart();
  const groups = iptc7901.exec(text)?.groups;
  const { service = "", number = "" } = groups ?? anpaNumber.exec(text)?.groups ?? {};
  const { source = service, priority, category, keyword } = groups ?? anpaLine.exec(text)?.groups ?? {};
  return {
    credits: fact(groups?.["source"], "wire header", line),
    tags: fact(keyword?.replaceAll(/-+$/g, ""), "wire keyword", line),
    extra: { priority, category, number: number === "" ? undefined : `${source}${number}` },
  };
}
