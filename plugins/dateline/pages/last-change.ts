import type { Article, Timestamp } from "../article.ts";

/** A month says no day, and machines ask for one: nothing is told rather than a day that nobody named. */
const isExact = (time: Timestamp | undefined): time is Timestamp => time !== undefined && time.precision !== "month";

/** When the newest of all of them was published or changed, as its source says it: `2025-02-13`, or with time and offset (w3.org/TR/NOTE-datetime). */
export function lastChange(lists: Iterable<readonly Article[]>): string | undefined {
  let last: Timestamp | undefined;
  for (const articles of lists) {
    for (const { updated, published } of articles) {
      const time = updated ?? published;
      if (isExact(time) && !(last && last.epoch >= time.epoch)) last = time;
    }
  }
  return last?.iso;
}
