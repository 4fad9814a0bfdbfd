/** Dates of China, Japan and Korea: `2021年3月3日`, `令和3年3月3日（水）午後3時`, `民國110年3月3日`, `2021년 3월 3일 오전 10시 30분`. */

/** The year before an era's first. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 民國: 1911, 民国: 1911 };

const noon = "上午|凌晨|早上|午前|오전|下午|晚上|午後|오후";
const later = new Set(["下午", "晚上", "午後", "오후"]);

const clock = String.raw`(?:[\s,]*(?<noon>${noon})?\s*(?<hour>\d{1,2})\s*(?::|时|時|点|點|시)\s*(?:(?<minute>\d{1,2})\s*(?:分|분)?)?)?`;

const form = new RegExp(
  String.raw`^(?:(?<era>${Object.keys(eras).join("|")})\s*(?<eraYear>\d{1,3}|元)|(?<year>\d{4}))\s*[年년]\s*(?<month>\d{1,2})\s*[月월](?:\s*(?<day>\d{1,2})\s*[日号號일](?:\s*\([^()]{1,5}\))?${clock})?$`,
  "u",
);

/** The numbers of such a date, named as in the other forms, or undefined. */
export function eastAsianDate(said: string): Readonly<Record<string, string | undefined>> | undefined {
  const found = form.exec(said.normalize("NFKC"))?.groups;
  if (!found) return undefined;
  const { era, eraYear, year, month, day, hour, minute } = found;
  const counted = era === undefined ? year : String((eras[era] ?? 0) + (eraYear === "元" ? 1 : Number(eraYear)));
  const half = found["noon"] === undefined || Number(hour) > 12 ? undefined : later.has(found["noon"]) ? "pm" : "am";
  return { year: counted, month, day, hour, minute: hour === undefined ? undefined : (minute ?? "0"), half };
}
