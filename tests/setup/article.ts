/** Articles for tests: whole, with nothing in them but what a test is about. */
import type { Timestamp, UnplacedArticle } from "../../plugins/dateline/article.ts";
import { slugify } from "../../plugins/dateline/grammar/slug.ts";

/** `day("2025-02-13")`: a date without a time. */
export const day = (date: string): Timestamp => ({ iso: date, precision: "day", epoch: Date.parse(`${date}T12:00:00Z`), day: date, said: date });

/** `month("2025-02")`: a date without a day. */
export const month = (date: string): Timestamp => ({ iso: date, precision: "month", epoch: Date.parse(`${date}-01T12:00:00Z`), day: `${date}-01`, said: date });

/** `minute("2025-02-13T08:30:00Z")`: an instant, on its day in UTC. */
export const minute = (instant: string): Timestamp => ({ iso: instant, precision: "minute", epoch: Date.parse(instant), day: instant.slice(0, 10), said: instant });

/** @param path what the article is told apart by, `a.txt` */
export function article(path: string, given: Partial<UnplacedArticle> = {}): UnplacedArticle {
  const title = given.title ?? path;
  return {
    id: `dateline:${path}`,
    slug: slugify(title),
    title,
    titleFrom: "given",
    summary: "",
    lead: "",
    draft: false,
    lang: "en",
    translations: [],
    authors: [],
    categories: [],
    tags: [],
    symbols: [],
    isins: [],
    companies: [],
    issuers: [],
    people: [],
    sections: [],
    headings: [],
    contacts: [],
    words: 0,
    minutes: 1,
    layout: {},
    aliases: [],
    extra: {},
    source: { path, reader: "wire", fields: {} },
    issues: [],
    ...given,
  };
}
