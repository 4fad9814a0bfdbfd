/** What is not published yet, or no longer. */
import { DateTime } from "luxon";
import type { Timestamp, UnplacedArticle } from "../article.ts";
import { isHeld, type Problem } from "../issues.ts";

/** What counts as now. */
export interface Now {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly epoch: number;
  /** The calendar day in the site's zone. */
  readonly day: string;
}

/** @param epoch milliseconds since 1970-01-01T00:00Z */
export const nowIn = (epoch: number, timeZone: string): Now => ({ epoch, day: DateTime.fromMillis(epoch, { zone: timeZone }).toISODate() ?? "" });

/** A day without a time begins and ends with the site's day, a month with its first day. */
const isBefore = (now: Now, { precision, day, epoch }: Timestamp): boolean => (precision === "minute" ? now.epoch < epoch : now.day < day);
const isAfter = (now: Now, { precision, day, epoch }: Timestamp): boolean => (precision === "minute" ? now.epoch >= epoch : now.day > day);

/** A date in the future holds an article back as an embargo does: who dates it so does not want it read before. */
export function heldBack(article: UnplacedArticle, now: Now): Problem | undefined {
  const { path } = article.source;
  if (article.draft) return { code: "held-draft", path };
  if (article.embargoed && isBefore(now, article.embargoed)) return { code: "held-embargo", path, detail: `until ${article.embargoed.iso}` };
  if (article.published && isBefore(now, article.published)) return { code: "held-future", path, detail: `until ${article.published.iso}` };
  if (article.expires && isAfter(now, article.expires)) return { code: "held-expired", path, detail: `since ${article.expires.iso}` };
  return undefined;
}

/** Of a document that is held back, what else was found in it may quote its title or its text: only the codes are told. */
export function discreet(problems: readonly Problem[]): readonly Problem[] {
  const paths = new Set(problems.filter(({ code }) => isHeld(code)).map(({ path }) => path));
  return problems.map((problem) => {
    if (problem.detail === undefined || isHeld(problem.code) || !paths.has(problem.path)) return problem;
    const { detail: _, ...told } = problem;
    return told;
  });
}
