/** Whether two articles are one story: the same text from two sources, or a version and a later one. */
import type { Article } from "../article.ts";
import { fewReplaced, isBeginning, otherDays, otherNames, otherTitleNumbers, sameFigures, wanted } from "./differences.ts";
import type { Known } from "./known.ts";
import { contained, replaced, resemblance } from "./sorted-set.ts";

export type Sameness = "copy" | "revision";

const shortText = 25;

/** Days between copies; between those that are copies nearly word for word; between versions. */
const most = { exactly: 31, nearly: 7, versions: 30 };

/** Whole days between them; of months, the least it can be; undefined if one has no date. */
function daysBetween({ date: x, day }: Known, { date: y, day: other }: Known): number | undefined {
  if (x === "" || y === "") return undefined;
  return x.startsWith(y) || y.startsWith(x) ? 0 : Math.abs(day - other);
}

const within = (days: number | undefined, limit: number): boolean => days === undefined || days <= limit;

const someShared = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

/** Both say it, and say different things. */
const disagree = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && b.length > 0 && !someShared(a, b);

function nearlySame({ tickers, print: a }: Known, { tickers: others, print: b }: Known, days: number | undefined): boolean {
  if (!within(days, most.nearly) || otherDays(a, b) || !sameFigures(a, b, days) || disagree(tickers, others)) return false;
  if (!fewReplaced(a, b) || otherNames(a, b) || !isBeginning(a, b)) return false;
  return contained(a.shingles, b.shingles) >= wanted(a, b);
}

/** A text that says little may be said again of another thing, and then another headline says of what. */
function exactlySame({ print: a }: Known, { print: b }: Known, days: number | undefined): boolean {
  if (a.length >= 100) return within(days, most.exactly);
  return within(days, 3) && (a.length >= 60 || resemblance(a.titleWords, b.titleWords) >= 0.3);
}

/** Headlines say too little to tell sources and companies apart: these must not disagree, and the words must be many or the company known. */
function sameHeadline(a: Known, b: Known, days: number | undefined): boolean {
  if (a.print.title !== b.print.title || days === undefined || days > 1) return false;
  if (disagree(a.sources, b.sources) || disagree(a.tickers, b.tickers)) return false;
  return a.print.titleWords.length >= 4 || someShared(a.names, b.names);
}

function sameBrief(a: Known, b: Known, days: number | undefined): boolean {
  const [x, y] = [a.print, b.print];
  if (x.title !== y.title || !within(days, 1) || otherDays(x, y) || replaced(x.numbers, y.numbers) > 0) return false;
  return x.digest === y.digest || contained(x.shingles, y.shingles) >= 0.7;
}

/** Entries of one export or feed with headlines of their own are meant to be several. */
const isOneDocument = (a: Known, b: Known): boolean => a.article.source.path === b.article.source.path && a.print.title !== b.print.title;

function areCopies(a: Known, b: Known): boolean {
  const days = daysBetween(a, b);
  if (!within(days, most.exactly) || otherTitleNumbers(a.print, b.print) || isOneDocument(a, b)) return false;
  const least = Math.min(a.print.length, b.print.length);
  if (least === 0) return sameHeadline(a, b, days);
  if (least < shortText && !(a.print.isCut || b.print.isCut)) return sameBrief(a, b, days);
  return a.print.digest === b.print.digest ? exactlySame(a, b, days) : nearlySame(a, b, days);
}

/** The later of the two bears a mark: it may have other figures, days and names, for that is what it corrects. */
function isRevision(a: Known, b: Known): boolean {
  const days = daysBetween(a, b);
  if (!within(days, most.versions) || disagree(a.tickers, b.tickers)) return false;
  const alike = contained(a.print.shingles, b.print.shingles);
  if (a.print.title === b.print.title) {
    const sameSource = someShared(a.names, b.names) || someShared(a.sources, b.sources);
    return alike >= 0.5 || (within(days, 3) && (sameSource || !disagree(a.sources, b.sources)));
  }
  const named = contained(a.print.titleWords, b.print.titleWords) >= 0.6;
  return alike >= 0.9 || (alike >= 0.7 && named);
}

const changedAt = ({ updated, published }: Article): string => (updated ?? published)?.iso ?? "";

/**
 * Of one item: the same twice, if nothing says that it was changed in between; else its versions. Ids are not all unique
 * (`https://example.com/?p=123`): where nothing else agrees, these are two.
 */
function ofOneItem(a: Known, b: Known): Sameness | undefined {
  if (resemblance(a.print.titleWords, b.print.titleWords) < 0.3 && contained(a.print.shingles, b.print.shingles) < 0.3) return undefined;
  const sameVersion = a.article.story?.version === b.article.story?.version && a.mark === b.mark;
  const sameText = a.print.digest === b.print.digest || a.print.length === 0 || b.print.length === 0 || a.print.isCut || b.print.isCut;
  return sameVersion && (sameText || changedAt(a.article) === changedAt(b.article)) ? "copy" : "revision";
}

/** What two articles have in common. */
interface Common {
  readonly item: boolean;
  /** Of a correction, or none. */
  readonly mark: boolean;
  /** The same text, word for word. */
  readonly text: boolean;
}

/**
 * Whether the days alone say that they are not one story, as `samenessOf` would: of pairs that are worth comparing these are most.
 * @param days between them; `NaN` where they are not known to the day
 */
export const isFar = (days: number, { item, mark, text }: Common): boolean => days > most.nearly && !item && (days > most.exactly || (mark && !text));

export function samenessOf(a: Known, b: Known): Sameness | undefined {
  if (a.language !== b.language) return undefined;
  if (a.item === b.item) return ofOneItem(a, b);
  if (a.mark !== b.mark) return isRevision(a, b) ? "revision" : undefined;
  return areCopies(a, b) ? "copy" : undefined;
}
