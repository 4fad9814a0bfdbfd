/** Filings with the SEC: Form 8-K and its exhibits (EDGAR Filer Manual, volume II: `<DOCUMENT>`, `<TYPE>`, `<TEXT>`; dei: of inline XBRL). */
import { parseDate } from "../../dates/written-date.ts";
import type { Fields } from "../../draft.ts";
import { labelDate } from "../../dates/label-date.ts";
import { linesOf } from "./body.ts";
import { bodyOf, type Page } from "./page.ts";

export interface FilingPart {
  /** `8-K`, `EX-99.1`, or undefined for a page that no filing wraps. */
  readonly type: string | undefined;
  readonly text: string;
  /** Line of the file that the text begins on. */
  readonly line: number;
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split("\n").length;

function part(text: string, from: number, to: number): FilingPart {
  const head = text.slice(from, Math.min(to, from + 2000));
  const opening = /<TEXT>[ \t]*\n?/i.exec(head);
  const start = from + (opening ? opening.index + opening[0].length : 0);
  const end = text.toUpperCase().lastIndexOf("</TEXT>", to);
  return { type: /<TYPE>([^\s<]+)/i.exec(head)?.[1]?.toUpperCase(), text: text.slice(start, end > start ? end : to), line: lineAt(text, start) };
}

/** The documents of a submission; a page that is none is its own only part. */
export function filingParts(text: string): readonly FilingPart[] {
  if (!/^\s*(?:<SEC-DOCUMENT>|<SUBMISSION>|<DOCUMENT>|-----BEGIN PRIVACY)/i.test(text)) return [{ type: undefined, text, line: 1 }];
  const starts = [...text.matchAll(/<DOCUMENT>/gi)].map(({ index }) => index);
  return starts.map((start, index) => part(text, start, starts[index + 1] ?? text.length));
}

const coverLength = 60_000;
const month = String.raw`(\p{L}{3,9}\.? ?\d{1,2}, ?\d{4})`;
const dateAfter = new RegExp(String.raw`date of (?:the )?report ?(?:\(date of (?:the )?earliest event reported\))? ?:? ?${month}`, "iu");
const dateBefore = new RegExp(String.raw`${month} ?\(?date of (?:the )?(?:report|earliest event)`, "iu");

function coverDate(cover: string): Fields {
  const said = (dateAfter.exec(cover) ?? dateBefore.exec(cover))?.[1];
  const date = said ? parseDate(said.replace(/,(?=\d)/, ", ")) : undefined;
  return typeof date === "object" ? { date: { value: date, rule: "date of report" } } : {};
}

/** The dei element, else the line above `(Exact name of registrant …)`. */
function registrant(page: Page, lines: readonly string[]): string | undefined {
  const stated = page.querySelector('[name="dei:EntityRegistrantName"]')?.textContent.replace(/\s+/g, " ").trim();
  const below = lines.findIndex((line) => /^\(? ?exact name of (?:the )?registrant/i.test(line));
  const above = lines.slice(Math.max(0, below - 2), Math.max(0, below)).findLast((line) => /\p{L}{2}/u.test(line) && !/date of|report/i.test(line));
  return stated || above;
}

/** Fields of an 8-K's cover, by which the form has neither a headline nor another date. */
export function coverFields(page: Page): Fields {
  const lines = linesOf(bodyOf(page).innerHTML.slice(0, coverLength * 2));
  const cover = lines.join(" ").slice(0, coverLength);
  const form = /\bform ?((?:8|6)-K(?:\/A)?)\b/i.exec(cover)?.[1]?.toUpperCase();
  if (!form || !/securities and exchange commission/i.test(cover)) return {};
  const period = page.querySelector('[name="dei:DocumentPeriodEndDate"]')?.textContent ?? "";
  const ended = labelDate(period);
  const dated = ended ? { date: { value: ended, rule: "dei:DocumentPeriodEndDate" } } : coverDate(cover);
  const name = registrant(page, lines);
  return { ...dated, ...(name ? { title: { value: `${name}: Form ${form}`, rule: "cover of the form" } } : {}) };
}

const label = /^(?:exhibit|ex-?\d|for immediate release|press release|news release|contacts?\b|investor|media|phone|fax|date)/i;

/** The headline of a release filed as an exhibit: its first line in bold that is more than a label. */
export function exhibitTitle(page: Page): Fields {
  const boldText = [...page.querySelectorAll('b, strong, h1, h2, [style*="font-weight:700"], [style*="font-weight:bold"], [style*="font-weight: bold"]')].slice(0, 60);
  const words = boldText.map((element) => element.textContent.replace(/\s+/g, " ").trim());
  const headline = words.find((line) => line.split(" ").length >= 4 && line.length <= 250 && !label.test(line) && !labelDate(line) && !/\d{3}[-.) ]+\d{4}|@/.test(line));
  return headline ? { title: { value: headline, rule: "first line in bold" } } : {};
}
