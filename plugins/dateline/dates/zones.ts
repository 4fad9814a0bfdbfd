/** Time zones as desks write them: abbreviations, names of the American ones, offsets, IANA names. */
import { IANAZone } from "luxon";

/**
 * Minutes from UTC (RFC 5322 section 4.3, and those of Europe, Asia and the Pacific), or the zone where the abbreviation leaves open
 * whether it is summer. What stands for several (`IST` is India's, Israel's and Ireland's) is left out.
 */
const abbreviations: Readonly<Record<string, number | string>> = {
  Z: 0, UTC: 0, GMT: 0, UT: 0, WET: 0, WEST: 60, BST: 60, CET: 60, MEZ: 60, CEST: 120, MESZ: 120, EET: 120, EEST: 180, MSK: 180,
  EST: -300, EDT: -240, CST: -360, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420, AKST: -540, AKDT: -480, HST: -600,
  ADT: -180, NDT: -150, BRT: -180, SAST: 120,
  JST: 540, KST: 540, HKT: 480, SGT: 480, MYT: 480, AWST: 480, ACST: 570, ACDT: 630, AEST: 600, AEDT: 660, NZST: 720, NZDT: 780,
  ET: "America/New_York", CT: "America/Chicago", MT: "America/Denver", PT: "America/Los_Angeles", NZT: "Pacific/Auckland",
  "CET/CEST": "Europe/Berlin", "MEZ/MESZ": "Europe/Berlin",
};

/** `Eastern`, `Pacific Time`, `Central Daylight Time`: the clock that is kept there on the day. */
const american: Readonly<Record<string, string>> = {
  eastern: "America/New_York", central: "America/Chicago", mountain: "America/Denver", pacific: "America/Los_Angeles",
};

/** `UK time`, `London time`: by the first word. */
const ofPlaces: Readonly<Record<string, string>> = {
  uk: "Europe/London", london: "Europe/London", paris: "Europe/Paris", berlin: "Europe/Berlin", frankfurt: "Europe/Berlin", madrid: "Europe/Madrid",
  milan: "Europe/Rome", rome: "Europe/Rome", zurich: "Europe/Zurich", tokyo: "Asia/Tokyo", sydney: "Australia/Sydney", singapore: "Asia/Singapore",
};

/** Whatever stands where a zone is written: a known one, or words that are one nobody here knows. */
export const zonePattern = [
  String.raw`[+-]\d{1,2}(?::?\d{2})?`,
  String.raw`(?:UTC|GMT)[+-]\d{1,2}(?::?\d{2})?`,
  String.raw`(?:Eastern|Central|Mountain|Pacific)(?:\s+(?:Standard|Daylight))?(?:\s+Time)?`,
  String.raw`(?:CET\/CEST|MEZ\/MESZ)`,
  String.raw`[A-Z]+(?:\/[A-Za-z_]+)+`,
  String.raw`(?:\p{L}{2,12}\s+){1,2}time`,
  String.raw`[A-Z]{1,5}`,
].join("|");

function offset(written: string): number | undefined {
  const [all, sign, hours, minutes] = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(written) ?? [];
  return all === undefined ? undefined : (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
}

const firstWord = (written: string): string => /^\p{L}+/u.exec(written)?.[0].toLowerCase() ?? "";

/** @returns minutes from UTC, an IANA zone, or undefined if nobody knows what is meant */
export function zoneNamed(written: string): number | string | undefined {
  const known = abbreviations[written.toUpperCase()] ?? american[firstWord(written)] ?? offset(written);
  if (known !== undefined) return known;
  if (/\stime$/i.test(written)) return ofPlaces[firstWord(written)];
  return written.includes("/") && IANAZone.isValidZone(written) ? written : undefined;
}
