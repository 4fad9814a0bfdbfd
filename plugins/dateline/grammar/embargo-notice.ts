/**
 * Notices that a text is not to be published yet, at its head, in five languages.
 * `EMBARGOED UNTIL 6:00 a.m. ET, March 3, 2027` · `Embargo: 3 March 2027 00:01 GMT` · `Embargoed until 4 a.m. CT/5 a.m. ET Wednesday, Sept. 25, 2024`
 * `Not for release before …` · `Sperrfrist: 3. März 2027, 06:00 Uhr` · `Embargo jusqu'au 3 mars 2027 à 6h00` · `UNDER EMBARGO`
 */
import { monthNumber, monthPattern, weekdayPattern } from "../dates/months.ts";
import { parseDate } from "../dates/written-date.ts";
import { zonePattern } from "../dates/zones.ts";
import type { WrittenDate } from "../draft.ts";

export interface EmbargoNotice {
  /** Until when; undefined where it says so in words that are no certain date. */
  readonly until?: WrittenDate;
  /** As written. */
  readonly said: string;
  /** How many characters of the text it takes. */
  readonly length: number;
}

/** Words that can only open such a notice. */
const certain = [
  String.raw`(?:strict(?:ly)?|press|media|news|under(?: strict)?|sous|bajo|sotto|unter)?\s*(?:embargo(?:ed|es)?|embargado|sperrfrist|sperrvermerk)(?:\s+(?:for|from)\s+(?:release|publication|use|broadcast))?\s*(?:not before|until|till|before|jusqu['’](?:au|à)|jusqu['’]|hasta(?:\s+el)?|fino\s+al?|bis(?:\s+zum)?)`,
  String.raw`(?:not|no|hold)\s+(?:to\s+be\s+)?(?:for\s+)?(?:released?|publication|published|broadcast|use|distribution)(?:\s+(?:or|and)\s+\w+){0,2}\s+(?:before|until|till|prior\s+to)`,
  String.raw`(?:hold|do\s+not\s+(?:publish|release|use|distribute|broadcast))(?:\s+for\s+release)?\s+(?:before|until|till)`,
  String.raw`(?:gesperrt\s+bis(?:\s+zum)?|frei(?:gegeben)?\s+(?:erst\s+)?ab|(?:zur\s+)?veröffentlichung\s+(?:erst|frühestens)\s+ab|nicht\s+(?:zu\s+)?(?:veröffentlichen|zur\s+veröffentlichung)\s+vor)`,
  String.raw`ne\s+pas\s+(?:publier|diffuser)\s+avant|no\s+(?:publicar|difundir)\s+(?:antes\s+del?|hasta)|non\s+(?:pubblicare|diffondere)\s+prima\s+del?`,
].join("|");

/** Words of such a notice, too, where a date or nothing follows: `Embargo: what it means for trade` is a headline. */
const possible = String.raw`(?:strict(?:ly)?|press|media|news|under(?: strict)?|sous|bajo|sotto|unter|confidential)?[\s–—-]*(?:embargo(?:ed|es)?|embargado|sperrfrist|sperrvermerk)(?:\s+for\s+(?:release|publication)(?:\s+(?:on|at))?)?`;

/** `FOR RELEASE 10:00 A.M. ET, MARCH 6, 2025`: only its date makes it a notice. */
const weak = String.raw`for\s+(?:release|publication)(?:\s+(?:on|at|after|from))?`;

const opening = new RegExp(String.raw`^[^\p{L}\p{N}]{0,10}(?:(?<certain>${certain})|(?<possible>${possible})|(?<weak>${weak}))(?![\p{L}\p{N}])[\s:*–—-]*`, "iu");

const day = String.raw`(?<!\d)\d{1,2}(?:st|nd|rd|th|er|\.|º)?`;
const datePattern = new RegExp(
  [
    String.raw`(?<iso>\b\d{4}-\d{2}-\d{2}\b)`,
    String.raw`(?<numbers>(?<!\d)\d{1,2}[./]\d{1,2}[./]\d{4}(?!\d))`,
    String.raw`(?<!\p{L})(?<month>${monthPattern})\.?\s+(?<day>${day})(?!\d)(?:,?\s+(?<year>\d{4})(?!\d))?`,
    String.raw`(?<dayFirst>${day})\s+(?:de\s+|of\s+)?(?<monthThen>${monthPattern})(?!\p{L})\.?,?(?:\s+(?:de\s+|del\s+)?(?<yearThen>\d{4})(?!\d))?`,
  ].join("|"),
  "iu",
);

const zone = String.raw`(?:\s*\(?(?<zone>${zonePattern})(?![\p{L}\p{N}]))?`;
const timePattern = new RegExp(
  String.raw`(?<![\d.:/-])(?:(?<word>noon|midday|midnight|mezzogiorno|mediodía|mitternacht|minuit|mezzanotte|medianoche)|(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2}))?(?:\s*(?<half>[ap]\.?m\b\.?)|(?<sign>\s*(?:Uhr|heures|hrs|hours|ore|h)\b|(?<=[:h]\d{2})))(?:\s*Uhr)?)${zone}`,
  "iu",
);

const pad = (value: number | string): string => String(value).padStart(2, "0");

/** Midnight may be either end of the day: the later one keeps the promise. */
const clockOf = (word: string): string => (/^(?:midnight|mitternacht|minuit|mezzanotte|medianoche)$/i.test(word) ? "23:59" : "12:00");

type Groups = Readonly<Record<string, string | undefined>>;

/** ` 6:00 a.m. ET`, in the form that dates are read in; empty where no time is written. */
function clock(groups: Groups | undefined): string {
  if (!groups) return "";
  const { word, hour, minute = "00", half = "", zone: named } = groups;
  const time = word === undefined ? `${hour}:${minute}${half === "" ? "" : ` ${half.replaceAll(".", "")}`}` : clockOf(word);
  // `6 Uhr am Mittwoch`, `6 a.m. on March 3`: no zone.
  const isZone = named !== undefined && !new RegExp(String.raw`^(?:on|am|le|el|il|the|at|um|den|of|${weekdayPattern}|${monthPattern})\b`, "iu").test(named);
  return ` ${time}${isZone ? ` ${named}` : ""}`;
}

const dayLength = 86_400_000;

/** The year in which that day lies nearest to another: embargoes last for days. */
function nearestYear(month: number, dayOfMonth: number, near: WrittenDate): number {
  const other = Date.UTC(near.year, near.month - 1, near.day);
  const distance = (year: number): number => Math.abs(Date.UTC(year, month - 1, dayOfMonth) - other) / dayLength;
  return [near.year - 1, near.year, near.year + 1].reduce((best, year) => (distance(year) < distance(best) ? year : best), near.year);
}

function calendarDay(groups: Groups, near: WrittenDate | undefined): string | undefined {
  const said = groups["iso"] ?? groups["numbers"];
  if (said !== undefined) {
    const date = parseDate(said);
    return typeof date === "object" ? `${date.year}-${pad(date.month)}-${pad(date.day)}` : undefined;
  }
  const month = monthNumber(groups["month"] ?? groups["monthThen"] ?? "");
  const dayOfMonth = Number.parseInt(groups["day"] ?? groups["dayFirst"] ?? "", 10);
  const year = groups["year"] ?? groups["yearThen"];
  if (month === undefined || (year === undefined && near === undefined)) return undefined;
  return `${year ?? (near && nearestYear(month, dayOfMonth, near))}-${pad(month)}-${pad(dayOfMonth)}`;
}

interface Found {
  readonly date: WrittenDate;
  /** Where date and time end. */
  readonly end: number;
}

const endOf = (found: RegExpExecArray | null): number => (found ? found.index + found[0].length : 0);

/** The date and time in a notice's words, or undefined if they are not certain. */
function until(words: string, near: WrittenDate | undefined): Found | undefined {
  const whole = parseDate(words.trim());
  if (typeof whole === "object" && whole.precision === "minute") return { date: whole, end: words.length };
  const found = datePattern.exec(words);
  const on = found?.groups && calendarDay(found.groups, near);
  if (!found || !on) return undefined;
  // As many places as before, so that its end is known.
  const without = `${words.slice(0, found.index)}${"\n".repeat(found[0].length)}${words.slice(found.index + found[0].length)}`;
  const time = timePattern.exec(without);
  const date = parseDate(`${on}${clock(time?.groups)}`);
  if (typeof date !== "object") return undefined;
  // A time in a zone that nobody knows: the day alone would let it out hours too early.
  if (time && date.precision !== "minute") return undefined;
  return { date, end: Math.max(endOf(found), endOf(time)) };
}

const clockWords = String.raw`noon|midday|midnight|mitternacht|minuit|tomorrow|morgen|demain|mañana|domani|today|heute|until|till|further notice|on|at|the|uhr|um|am|le|el|il|à|a las|alle|ore|hrs|hours|heures?|st|nd|rd|th|er|de|of|time|local|eastern|central|pacific|mountain|[ap]\.?m\.?`;
const dateWords = new RegExp(String.raw`(?<!\p{L})(?:${monthPattern}|${weekdayPattern}|${clockWords})(?!\p{L})`, "giu");

/** Nothing but words and figures of dates, and the capitals of zones. */
const isDateLike = (words: string): boolean => !/\p{L}/u.test(words.replace(dateWords, "").replace(/\b[A-Z]{1,5}\b/g, ""));

/** A line that is longer goes on with something else. */
const longest = 160;

/** Where it goes on with the text: `EMBARGOED UNTIL 3 March 2027 – Acme today …` */
const goesOn = /\s(?:[–—|]|--|-)\s+(?=["“„]?\p{Lu})/u;

/** The notice's words in what follows its opening, and how many characters with the dash after them. */
function wordsOf(rest: string, near: WrittenDate | undefined): { readonly words: string; readonly length: number } {
  const dash = goesOn.exec(rest);
  if (dash && dash.index <= longest) return { words: rest.slice(0, dash.index), length: dash.index + dash[0].length };
  if (rest.length <= longest) return { words: rest, length: rest.length };
  const words = rest.slice(0, until(rest.slice(0, longest), near)?.end ?? 0);
  return { words, length: words.length + (/^[\s.,;:)\]–—-]*/.exec(rest.slice(words.length))?.[0].length ?? 0) };
}

/** `UNDER EMBARGO`, `Strictly embargoed:`: a heading `Embargo` alone tells of some embargo. */
const isStamp = (opening: string): boolean => !/\p{Ll}/u.test(opening) || /\p{L}\s+\p{L}/u.test(opening);

/**
 * The notice that a line is, or begins with.
 * @param near the document's own date, which tells the year of one without
 */
export function embargoNotice(line: string, near?: WrittenDate): EmbargoNotice | undefined {
  const start = line.slice(0, 400);
  const found = opening.exec(start);
  if (!found) return undefined;
  const { words, length } = wordsOf(start.slice(found[0].length), near);
  if (found.groups?.["certain"] === undefined && !isDateLike(words)) return undefined;
  if (words.trim() === "" && !isStamp(found[0])) return undefined;
  const date = until(words, near)?.date;
  if (!date && found.groups?.["weak"] !== undefined) return undefined;
  const said = line.slice(0, found[0].length + words.length).trim();
  return { ...(date ? { until: { ...date, said } } : {}), said, length: found[0].length + length };
}
