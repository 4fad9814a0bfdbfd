/** Text that a crawler kept of a page: ` date 2021-11-02 `, then whatever the page's extractor left. */
import { parseDate } from "../dates/written-date.ts";
import type { Fields } from "../draft.ts";
import { splitHeadline } from "./headline.ts";
import type { Found, Reader } from "./reader.ts";

const prefix = /^\s?date (\d{4}-\d{1,2}(?:-\d{1,2})?)(?=\s|$)/;

/** ` date 2019-08 02/08/2019 | 08:45 `: the month tells which of the two numbers is the day. */
const dayBelow = /^\s+(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s*\|\s*(\d{1,2}:\d{2}))?(?=\s)/;

/** The date written after a prefix, if it lies in the prefix's month, or is the same day, and how much of the text it takes. */
function dayAfter(prefixed: string, text: string): { readonly written: string; readonly said: string; readonly length: number } | undefined {
  const [all = "", first = "", second = "", year = "", time] = dayBelow.exec(text) ?? [];
  const [wantedYear, wantedMonth, wantedDay] = prefixed.split("-").map(Number);
  if (all === "" || Number(year) !== wantedYear) return undefined;
  const day = Number(second) === wantedMonth ? first : Number(first) === wantedMonth ? second : undefined;
  if (day === undefined || (wantedDay !== undefined && Number(day) !== wantedDay)) return undefined;
  const written = wantedDay === undefined ? `${prefixed}-${day}` : prefixed;
  return { written: time ? `${written} ${time}` : written, said: all.trim(), length: all.length };
}

function dateField(written: string, said: string): { fields: Fields; problems: readonly Found[] } {
  const date = parseDate(written);
  if (typeof date === "object") return { fields: { date: { value: { ...date, said }, rule: "crawl prefix", line: 1 } }, problems: [] };
  return { fields: {}, problems: [{ code: "date-invalid", line: 1, detail: `date ${written}` }] };
}

export const crawl: Reader = {
  name: "crawl",
  detect: ({ text }) => prefix.test(text),
  read: ({ text }) => {
    const found = prefix.exec(text);
    const written = found?.[1] ?? "";
    const rest = text.slice(found?.[0].length ?? 0);
    const day = dayAfter(written, rest);
    const { fields: dated, problems } = dateField(day?.written ?? written, day?.said ?? written);
    const { fields, body } = splitHeadline(rest.slice(day?.length ?? 0), 1);
    return { drafts: [{ fields: { ...dated, ...fields }, body }], problems };
  },
};
