/** What pages are made of, known by its digests: articles and groups, wherever in a page they stand. */
import type { Archive, Group } from "../archive/archive.ts";
import { digestOf } from "../store/digest.ts";
import { publishedDigests, type PublishedDigests, type ReadBySource } from "./article-digests.ts";

/** A group as a page's data shows it, and the digests of what its articles say. */
interface KnownGroup {
  /** `years 2025`, `tags reuters`. */
  readonly name: string;
  readonly group: Group;
  /** Of all its fields but the articles. */
  readonly head: string;
}

export interface Known {
  readonly articles: ReadonlyMap<unknown, PublishedDigests>;
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

/** What stands for an article or a group where data holds one. */
interface Stand {
  readonly at: (value: object) => string | undefined;
  /** In a `Map` or a `Set`: nobody notes who looks into these, so what is in them counts as a whole. */
  readonly inMaps?: Stand;
}

/** One text for equal data, another for other data. */
function written(value: unknown, stand: Stand): string {
  if (typeof value === "function") return String(value);
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "-";
  const known = stand.at(value);
  if (known !== undefined) return `@${known}`;
  if (value instanceof Map || value instanceof Set) return `(${[...value].map((item) => written(item, stand.inMaps ?? stand)).join()})`;
  if (Array.isArray(value)) return `[${value.map((item) => written(item, stand)).join()}]`;
  let text = "{";
  for (const [name, part] of Object.entries(value)) text += `${JSON.stringify(name)}:${written(part, stand)},`;
  return `${text}}`;
}

const wholeIn = ({ articles }: Known): Stand => ({
  at: (value) => {
    const digests = articles.get(value);
    return digests && `${digests.card} ${digests.text}`;
  },
});

const lineIn = (known: Known): Stand => ({ at: (value) => known.articles.get(value)?.line ?? known.groups.get(value)?.head, inMaps: wholeIn(known) });

/** Of any data: of the articles in it what a line shows, of groups all but their articles. Who looks further is noted (`watch.ts`). */
export const digestOfData = (known: Known, ...values: readonly unknown[]): string => digestOf(...values.map((value) => written(value, lineIn(known))));

/** Of data and all that the articles in it say: for what remembers articles from page to page, so that looks at them are not seen. */
export const digestOfWhole = (known: Known, value: unknown): string => digestOf(written(value, wholeIn(known)));
