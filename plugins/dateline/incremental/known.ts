/** What pages are made of, known by its digests: articles and groups, wherever in a page they stand. */
import type { Archive, Group } from "../archive/archive.ts";
import { digestOf } from "../store/digest.ts";
import { publishedDigests, type ArticleDigests, type ReadBySource } from "./article-digests.ts";

/** A group as a page's data shows it, and the digests of what its articles say. */
interface KnownGroup {
  /** `years 2025`, `tags reuters`. */
  readonly name: string;
  readonly group: Group;
  /** Of all its fields but the articles. */
  readonly head: string;
}

export interface Known {
  readonly articles: ReadonlyMap<unknown, ArticleDigests>;
  readonly groups: ReadonlyMap<unknown, KnownGroup>;
}

function headOf(group: Group): string {
  return JSON.stringify(Object.entries(group).filter(([name]) => name !== "articles"));
}

/** Groups by the list they stand in: `years`, `months`, and each taxonomy. */
export const groupLists = ({ years, months, terms }: Archive): readonly (readonly [string, readonly Group[]])[] => [["years", years], ["months", months], ...Object.entries(terms)];

export function knownIn(archive: Archive, read: ReadBySource): Known {
  const groups = groupLists(archive).flatMap(([list, all]) => all.map((group) => [group, { name: `${list} ${group.key}`, group, head: headOf(group) }] as const));
  return { articles: new Map(archive.published.map((article) => [article, publishedDigests(article, read)] as const)), groups: new Map(groups) };
}

/** One text for equal data, another for other data. */
function written(value: unknown, known: Known): string {
  if (typeof value === "function") return String(value);
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "-";
  const card = known.articles.get(value)?.card ?? known.groups.get(value)?.head;
  if (card !== undefined) return `@${card}`;
  if (value instanceof Map || value instanceof Set || Array.isArray(value)) return `[${[...value].map((item) => written(item, known)).join()}]`;
  let text = "{";
  for (const [name, part] of Object.entries(value)) text += `${JSON.stringify(name)}:${written(part, known)},`;
  return `${text}}`;
}

/** Of any data: of the articles in it their cards, of groups all but their articles. Who looks further is noted (`watch.ts`). */
export const digestOfData = (known: Known, ...values: readonly unknown[]): string => digestOf(...values.map((value) => written(value, known)));
