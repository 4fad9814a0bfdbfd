/** Times as feeds write them: never the time of the build. */
import type { Timestamp } from "../../article.ts";
import type { FeedItem } from "./item.ts";

/** RFC 3339, with the source's own offset where it states one. */
export const rfc3339 = ({ iso, precision, epoch }: Timestamp): string =>
  precision === "minute" && /T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? iso : new Date(epoch).toISOString().replace(".000Z", "Z");

/** RFC 822, four digits a year: `Thu, 13 Feb 2025 13:30:00 GMT`. */
export const rfc822 = ({ epoch }: Pick<Timestamp, "epoch">): string => new Date(epoch).toUTCString();

/** When the newest item was published or changed. */
export const newestOf = (items: readonly Pick<FeedItem, "published" | "updated">[]): Timestamp | undefined =>
  items.flatMap(({ published, updated }) => updated ?? published ?? []).reduce<Timestamp | undefined>((newest, time) => (newest && newest.epoch >= time.epoch ? newest : time), undefined);
