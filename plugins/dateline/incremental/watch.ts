/**
 * The archive, watched: each look at what a page's own data does not hold is noted while the page is made. A page that is made of the same
 * data, and looked at nothing that is another now, would be the same page again.
 */
import type { Article } from "../article.ts";
import type { Archive } from "../archive/archive.ts";
import type { Known } from "./known.ts";
import { reachTo, type Looks } from "./looks.ts";

/** The property stays what it was, and tells that it was asked for. */
function noted(object: object, name: string, note: () => void, value: unknown = Reflect.get(object, name)): void {
  const get = (): unknown => {
    note();
    return value;
  };
  Object.defineProperty(object, name, { get, enumerable: true, configurable: true });
}

/** The five newest are the same, whatever becomes of the rest. */
const notedList = (name: string, articles: readonly Article[], now: () => Looks | undefined): readonly Article[] =>
  new Proxy(articles, {
    get: (list, key, receiver) => {
      const looks = now();
      if (looks && key === "length") looks.at.add(`length ${name}`);
      else if (looks && typeof key === "string" && /^\d/.test(key)) reachTo(looks, name, Number(key));
      return Reflect.get(list, key, receiver);
    },
  });

export const lists = ["published", "articles", "undated"] as const;

/**
 * Watches the archive's objects in place: those that the planned pages hold.
 * @param now the looks of the page that is being made
 */
export function watch(archive: Archive, { groups }: Known, now: () => Looks | undefined): void {
  const note = (look: string) => (): void => {
    now()?.at.add(look);
  };
  for (const article of archive.published) noted(article, "sections", note(`text ${article.url}`));
  for (const { group, name } of groups.values()) noted(group, "articles", note(`group ${name}`));
  for (const name of Object.keys(archive.terms)) noted(archive.terms, name, note(`list ${name}`));
  const listed: ReadonlySet<string> = new Set([...lists, "terms"]);
  for (const name of lists) noted(archive, name, () => {}, notedList(name, archive[name], now));
  for (const name of Object.keys(archive).filter((key) => !listed.has(key))) noted(archive, name, note(`list ${name}`));
}
