/** Text that a crawler kept of a page: ` date 2021-11-02 `, then whatever the page's extractor left. */
import { parseDate } from "../dates/written-date.ts";
import type { Fields } from "../draft.ts";
import { splitHeadline } from "./headline.ts";
import type { Found, Reader } from "./reader.ts";

const prefix = /^\s?date (\d{4}-\d{1,2}(?:-\d{1,2})?)(?=\s|$)/;

function dateField(written: string): { fields: Fields; problems: readonly Found[] } {
  const date = parseDate(written);
  if (typeof date === "object") return { fields: { date: { value: date, rule: "crawl prefix", line: 1 } }, problems: [] };
  return { fields: {}, problems: [{ code: "date-invalid", line: 1, detail: `date ${written}` }] };
}

export const crawl: Reader = {
  name: "crawl",
  detect: ({ text }) => prefix.test(text),
  read: ({ text }) => {
    const found = prefix.exec(text);
    const { fields: dated, problems } = dateField(found?.[1] ?? "");
    const { fields, body } = splitHeadline(text.slice(found?.[0].length ?? 0), 1);
    return { drafts: [{ fields: { ...dated, ...fields }, body }], problems };
  },
};
