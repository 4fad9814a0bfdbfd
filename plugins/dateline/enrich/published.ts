/** When it was published: what the document states, else its file name, dateline, story id or path. Never a file time. */
import { matchesGlob } from "../grammar/glob.ts";
import { timestamp } from "../dates/timestamp.ts";
import { parseDate } from "../dates/written-date.ts";
import type { Draft, Fields, Traced, WrittenDate } from "../draft.ts";
import type { Timestamp } from "../article.ts";
import type { Enricher, EnrichContext, Findings } from "./enricher.ts";

/** `2021-11-02-slug.md` · `2021_11_02 slug.txt` */
const inName = /(?:^|\/)(\d{4})[-_.](\d{2})[-_.](\d{2})(?!\d)[^/]*$/;
/** `2021/11/02/slug.md` · `2021/1102/slug.md` · `2021-11-02/slug.md` */
const inFolders = /(?:^|\/)(\d{4})[/-]?(\d{2})[/-]?(\d{2})\//;

function dateInPath(path: string, pattern: RegExp): WrittenDate | undefined {
  const found = pattern.exec(path);
  const date = found && parseDate(`${found[1]}-${found[2]}-${found[3]}`);
  return typeof date === "object" && date !== null ? date : undefined;
}

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
    ...traced(dateInPath(path, inName), "file name"),
    ...traced(dated(fields.dateline?.value.date), "dateline", fields.dateline?.line),
    ...traced(dated(fields.story?.value.date), "story id", fields.story?.line),
    ...traced(dateInPath(path, inFolders), "folder names"),
  ];
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

/** Dates that the text itself gives, and not the name of its file. */
const inText = new Set(["dateline", "story id"]);

function disagreements(first: Timestamp, [taken, ...others]: readonly Traced<WrittenDate>[], zone: string): Findings["problems"] {
  const zoneless = taken?.value.precision === "minute" && taken.value.zone === undefined;
  return others
    .filter(({ value, rule }) => inText.has(rule) && !agree(first, value, rule === "story id"))
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
    const dates = candidates(draft);
    const first = resolved(dates[0], draft, context);
    const updated = resolved(draft.fields.updatedDate, draft, context);
    const embargoed = resolved(draft.fields.embargoDate, draft, context);
    const expires = resolved(draft.fields.expiryDate, draft, context);
    const fields: Fields = {
      ...(first ? { published: first } : {}),
      ...(updated ? { updated } : {}),
      ...(embargoed ? { embargoed } : {}),
      ...(expires ? { expires } : {}),
    };
    const problems = first ? disagreements(first.value, dates, sourceZone(draft, context)) : [{ code: "date-missing" as const }];
    return { fields, ...(problems ? { problems } : {}) };
  },
};
