/** When it was published: what the document states, else its file name, dateline, story id or path. Never a file time. */
import { yearlessDate } from "../grammar/dateline/date-part.ts";
import { matchesGlob } from "../grammar/glob.ts";
import { dateInFolders, dateInName } from "../dates/path-date.ts";
import { timestamp } from "../dates/timestamp.ts";
import { parseDate } from "../dates/written-date.ts";
import type { Draft, Fields, Traced, WrittenDate } from "../draft.ts";
import type { Timestamp } from "../article.ts";
import type { Enricher, EnrichContext, Findings } from "./enricher.ts";

function sourceZone(draft: Draft, context: EnrichContext): string {
  const provider = draft.fields.provider?.value.name.toLowerCase();
  const fits = ({ paths, provider: named }: EnrichContext["zones"][number]): boolean =>
    (paths === undefined || matchesGlob(draft.path, paths)) && (named === undefined || named.toLowerCase() === provider);
  return context.zones.find(fits)?.zone ?? context.timeZone;
}

const dated = (written: string | undefined): WrittenDate | undefined => {
  const date = written === undefined ? undefined : parseDate(written);
  return typeof date === "object" ? date : undefined;
};

/** Every date the document gives, the most trusted first. */
function candidates({ path, fields }: Draft): Traced<WrittenDate>[] {
  const traced = (value: WrittenDate | undefined, rule: string, line?: number): Traced<WrittenDate>[] =>
    value ? [{ value, rule, ...(line === undefined ? {} : { line }) }] : [];
  return [
    ...(fields.date ? [fields.date] : []),
    ...traced(dateInName(path), "file name"),
    ...traced(dated(fields.dateline?.value.date), "dateline", fields.dateline?.line),
    ...traced(dated(storyDate(fields)), "story id", fields.story?.line),
    ...traced(dateInFolders(path), "folder names"),
  ];
}

/** The date in a NewsML name is that of the name (RFC 3085, DateId): dpa and AP write one day in all of theirs. */
const storyDate = ({ story }: Fields): string | undefined => (story?.value.id.startsWith("urn:newsml:") ? undefined : story?.value.date);

/** A story id with the year alone, `tag:reuters.com,2025:newsml_L4N3OZ1AB`, is that of an agency's own story. */
const storyYear = ({ fields }: Draft): number | undefined => {
  const year = /^tag:[^,]*,(\d{4}):/.exec(fields.story?.value.id ?? "")?.[1];
  return year === undefined ? undefined : Number(year);
};

/** The days on which the year may already be the next one in UTC, where ids get theirs. */
const isNewYear = ({ month, day }: { readonly month: number; readonly day: number }): boolean => (month === 12 && day === 31) || (month === 1 && day === 1);

/**
 * The day that the dateline names in a month that the document states, `date: 2021-03` and `LONDON, March 3 (Reuters)`; where nothing
 * else has a date, in the year of the story id.
 */
function dayInDateline(first: Traced<WrittenDate> | undefined, draft: Draft): Traced<WrittenDate> | undefined {
  const { dateline } = draft.fields;
  const full = dated(dateline?.value.date);
  const named = full ?? yearlessDate(dateline?.value.text ?? "");
  if (!dateline || !named || (first && (first.value.precision !== "month" || first.value.month !== named.month))) return undefined;
  const year = first?.value.year ?? (isNewYear(named) ? undefined : storyYear(draft));
  if (year === undefined || (full && full.year !== year)) return undefined;
  const value = parseDate(`${year}-${named.month}-${named.day}`);
  if (typeof value !== "object") return undefined;
  const where = first ? `in the month of ${first.rule}` : "in the year of the story id";
  return { value: { ...value, said: dateline.value.text }, rule: `dateline, ${where}`, ...(dateline.line === undefined ? {} : { line: dateline.line }) };
}

const dayLength = 86_400_000;

/**
 * A day is the same day; an instant lies within the day somewhere on earth (UTC+14 to UTC−12), or for a story id, whose
 * day is UTC's, within that.
 */
function agree(first: Timestamp, other: WrittenDate, isUtc: boolean): boolean {
  if (first.precision === "month") return first.day.slice(0, 7) === new Date(Date.UTC(other.year, other.month - 1, 1)).toISOString().slice(0, 7);
  const noon = Date.UTC(other.year, other.month - 1, other.day, 12);
  if (first.precision === "day") return first.epoch === noon;
  const reach = (isUtc ? 0.5 : 0.5 + 14 / 24) * dayLength;
  return first.epoch >= noon - reach && first.epoch < noon + reach;
}

/** Whether a day without its year is, in some year, within a day of the date: wires date their copy by the clock of its place. */
function agreesWithoutYear(first: Timestamp, { month, day }: { readonly month: number; readonly day: number }): boolean {
  const year = Number(first.day.slice(0, 4));
  const reach = { month: 1, day: 1, minute: 1.5 }[first.precision] * dayLength;
  const last = first.precision === "month" ? Date.UTC(year, Number(first.day.slice(5, 7)), 0, 12) : first.epoch;
  return [year - 1, year, year + 1].map((nearby) => Date.UTC(nearby, month - 1, day, 12)).some((noon) => noon >= first.epoch - reach && noon <= last + reach);
}

/** The dateline of a document whose date is another day of the year. */
function yearlessDisagreement(first: Timestamp, taken: Traced<WrittenDate>, { dateline }: Fields): Findings["problems"] {
  const named = dateline && !dateline.value.date ? yearlessDate(dateline.value.text) : undefined;
  if (!dateline || !named || agreesWithoutYear(first, named)) return [];
  const detail = `${taken.rule}: ${first.said}; dateline: ${dateline.value.text}`;
  return [{ code: "date-disagrees", detail, ...(dateline.line === undefined ? {} : { line: dateline.line }) }];
}

/** A desk's ids have their day in UTC; a wire's address has that of its own clock. */
const isInUtc = ({ story }: Fields): boolean => story?.value.id.startsWith("tag:") ?? false;

/** Dates that the text itself gives, and not the name of its file. */
const inText = new Set(["dateline", "story id"]);

function disagreements(first: Timestamp, [taken, ...others]: readonly Traced<WrittenDate>[], zone: string, inUtc: boolean): Findings["problems"] {
  const zoneless = taken?.value.precision === "minute" && taken.value.zone === undefined;
  return others
    .filter(({ value, rule }) => inText.has(rule) && !agree(first, value, rule === "story id" && inUtc))
    .map(({ value, rule, line }) => ({
      code: "date-disagrees" as const,
      detail: `${taken?.rule}: ${first.said}${zoneless ? ` (read in ${zone})` : ""}; ${rule}: ${value.said}`,
      ...(line === undefined ? {} : { line }),
    }));
}

/** A field's date as a point in time. */
function resolved(date: Traced<WrittenDate> | undefined, draft: Draft, context: EnrichContext): Traced<Timestamp> | undefined {
  return date && { ...date, value: timestamp(date.value, sourceZone(draft, context), context.timeZone) };
}

export const published: Enricher = {
  name: "published",
  enrich: (draft, context) => {
    const stated = candidates(draft);
    const refined = dayInDateline(stated[0], draft);
    const dates = refined ? [refined, ...stated.filter(({ rule }) => rule !== "dateline")] : stated;
    const [taken] = dates;
    const first = resolved(taken, draft, context);
    const updated = resolved(draft.fields.updatedDate, draft, context);
    const embargoed = resolved(draft.fields.embargoDate, draft, context);
    const expires = resolved(draft.fields.expiryDate, draft, context);
    const fields: Fields = {
      ...(first ? { published: first } : {}),
      ...(updated ? { updated } : {}),
      ...(embargoed ? { embargoed } : {}),
      ...(expires ? { expires } : {}),
    };
    if (!first || !taken) return { fields, problems: [{ code: "date-missing" }] };
    const problems = [...(disagreements(first.value, dates, sourceZone(draft, context), isInUtc(draft.fields)) ?? []), ...(yearlessDisagreement(first.value, taken, draft.fields) ?? [])];
    return { fields, problems };
  },
};
