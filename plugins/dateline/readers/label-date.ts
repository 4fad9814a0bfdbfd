/** A line that is nothing but a date, perhaps with a word before it that says what it is the date of. */
import { parseDate } from "../dates/written-date.ts";
import type { WrittenDate } from "../draft.ts";

/** `Published: 2 November 2021` · `FOR IMMEDIATE RELEASE November 2, 2021` · `Posted on Nov. 2, 2021` */
const label = /^(?:(?:date|dated|published|posted|released?|issued|for immediate release|publication date|release date|date of release)\b[\s:–—-]*(?:on\s+)?)+/i;

/** The date of such a line, or undefined. Impossible dates are not reported: a line may look like one by chance. */
export function labelDate(line: string): WrittenDate | undefined {
  const said = line.replace(/\s+/g, " ").trim();
  if (said.length > 90 || !/\d{4}/.test(said)) return undefined;
  const date = parseDate(said.replace(label, ""));
  return typeof date === "object" && date.precision !== "month" ? date : undefined;
}
