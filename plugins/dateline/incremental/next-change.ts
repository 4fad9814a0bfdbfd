/** When time alone changes a site: an embargo ends, an article expires, news is no longer new. */
import { DateTime } from "luxon";
import type { Now } from "../archive/hold.ts";
import type { Timestamp, UnplacedArticle } from "../article.ts";
import { newsWindow } from "../pages/news-sitemap.ts";

/** Later than this hold back or show, by `archive/hold.ts`: a time at its minute, a day when it begins, or is over. */
type Boundary = "begins" | "ends";

function boundaryOf({ precision, day, epoch }: Timestamp, boundary: Boundary, now: Now, timeZone: string): number | undefined {
  if (precision === "minute") return epoch > now.epoch ? epoch : undefined;
  const isPast = boundary === "begins" ? day <= now.day : day < now.day;
  if (isPast) return undefined;
  const midnight = DateTime.fromISO(day, { zone: timeZone }).startOf("day");
  return (boundary === "begins" ? midnight : midnight.plus({ days: 1 })).toMillis();
}

function boundariesOf({ draft, published, embargoed, expires }: UnplacedArticle, now: Now, timeZone: string): readonly (number | undefined)[] {
  if (draft) return [];
  return [
    embargoed && boundaryOf(embargoed, "begins", now, timeZone),
    published && boundaryOf(published, "begins", now, timeZone),
    expires && boundaryOf(expires, "ends", now, timeZone),
    published && published.epoch + newsWindow,
  ];
}

/**
 * @param articles as they were read, those that are held back too
 * @returns milliseconds since 1970-01-01T00:00Z, after now; undefined where nothing is to come
 */
export function nextChange(articles: readonly UnplacedArticle[], now: Now, timeZone: string): number | undefined {
  let next: number | undefined;
  for (const article of articles) {
    for (const boundary of boundariesOf(article, now, timeZone)) {
      if (boundary !== undefined && boundary > now.epoch && (next === undefined || boundary < next)) next = boundary;
    }
  }
  return next;
}
