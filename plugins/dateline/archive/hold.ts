/** What is not published yet, or no longer. */
import { DateTime } from "luxon";
import type { Timestamp, UnplacedArticle } from "../article.ts";
import type { Problem } from "../issues.ts";

/** What counts as now. */
export interface Now {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly epoch: number;
  /** The calendar day in the site's zone. */
  readonly day: string;
}

/** @param epoch milliseconds since 1970-01-01T00:00Z */
export const nowIn = (epoch: number, timeZone: string): Now => ({ epoch, day: DateTime.fromMillis(epoch, { zone: timeZone }).toISODate() ?? "" });

/** A day without a time begins and ends with the site's day. */
const isBefore = (now: Now, { precision, day, epoch }: Timestamp): boolean => (precision === "minute" ? now.epoch < epoch : now.day < day);
const isAfter = (now: Now, { precision, day, epoch }: Timestamp): boolean => (precision === "minute" ? now.epoch >= epoch : now.day > day);

export function heldBack(article: UnplacedArticle, now: Now): Problem | undefined {
  const { path } = article.source;
  if (article.draft) return { code: "held-draft", path };
  if (article.embargoed && isBefore(now, article.embargoed)) return { code: "held-embargo", path, detail: `until ${article.embargoed.iso}` };
  if (article.expires && isAfter(now, article.expires)) return { code: "held-expired", path, detail: `since ${article.expires.iso}` };
  return undefined;
}
