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
type Stand = (value: object) => string | undefined;

/** One text for equal data, another for other data. */
function written(value: unknown, stand: Stand, whole: Stand): string {
  if (typeof value === "function") return String(value);
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "-";
  const known = stand(value);
  if (known !== undefined) return `@${known}`;
  // Nobody notes who looks into these: what is in them counts as a whole.
  if (value instanceof Map || value instanceof Set) return `(${[...value].map((item) => written(item, whole, whole)).join()})`;
  if (Array.isArray(value)) return `[${value.map((item) => written(item, stand, whole)).join()}]`;
  let text = "{";
  for (const [name, part] of Object.entries(value)) text += `${JSON.stringify(name)}:${written(part, stand, whole)},`;
  return `${text}}`;
}

const lineIn = ({ articles, groups }: Known): Stand => (value) => articles.get(value)?.line ?? groups.get(value)?.head;

const wholeIn = ({ articles }: Known): Stand => (value) => {
  const digests = articles.get(value);
  return digests && `${digests.card} ${digests.text}`;
};

/** Of any data: of the articles in it what a line shows, of groups all but their articles. Who looks further is noted (`watch.ts`). */
export const digestOfData = (known: Known, ...values: readonly unknown[]): string => digestOf(...values.map((value) => written(value, lineIn(known), wholeIn(known))));

/** Of data and all that the articles in it say: for what remembers articles from page to page, so that looks at them are not seen. */
export const digestOfWhole = (known: Known, value: unknown): string => digestOf(written(value, wholeIn(known), wholeIn(known)));
