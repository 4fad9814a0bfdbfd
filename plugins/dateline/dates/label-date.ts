/** A line that is nothing but a date, perhaps with a word before it that says what it is the date of. */
import { parseDate } from "./written-date.ts";
import type { WrittenDate } from "../draft.ts";

/** `Published: 2 November 2021` · `FOR IMMEDIATE RELEASE November 2, 2021` · `Veröffentlicht am 2. November 2021` · `发布日期：2021年11月2日` */
const label = new RegExp(
  String.raw`^(?:(?:${[
    "date|dated|published|posted|released?|issued|for immediate release|publication date|release date|date of release|press release",
    "datum|veröffentlicht|erschienen|stand|publié|paru|mis en ligne|date de publication|fecha|publicado|pubblicato|data|data di pubblicazione|data de publicação",
  ].join("|")})(?![\p{L}\p{M}])[\s:–—-]*(?:(?:on|am|le|el|il|em)\s+)?|(?:发布日期|发布时间|日期|时间|發布日期|發佈日期|配信日|公開日|掲載日|発表日|등록일|게시일|작성일)\s*[:：]?\s*)+`,
  "iu",
);

/** The date of such a line, or undefined. Impossible dates are not reported: a line may look like one by chance. */
export function labelDate(line: string): WrittenDate | undefined {
  const said = line.replace(/\s+/g, " ").trim();
  if (said.length > 90 || !/\d{4}|[年년]/.test(said)) return undefined;
  const date = parseDate(said.replace(label, ""));
  return typeof date === "object" && date.precision !== "month" ? date : undefined;
}
