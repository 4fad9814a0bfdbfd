/** What pages are made of, known by its digests: articles and groups, wherever in a page they stand. */
import type { Archive, Group } from "../archive/archive.ts";
import { digestOf } from "../store/digest.ts";
import { publishedDigests, type PublishedDigests, type ReadBySource } from "./article-digests.ts";
import { openWriter, type Stand, type Write } from "./writer.ts";

/** A group as a page's data shows it, and the digests of what its articles say. */
interface KnownGroup {
  /** `years 2025`, `tags reuters`. */
  readonly name: string;
  readonly group: Group;
}

export interface Known {
  readonly articles: ReadonlyMap<unknown, PublishedDigests>;
  readonly groups: ReadonlyMap<unknown, KnownGroup>;
  /** Of an article what a line shows, of a group all but its articles. */
  readonly lines: ReadonlyMap<unknown, string>;
}

function headOf(group: Group): string {
  return JSON.stringify(Object.entries(group).filter(([name]) => name !== "articles"));
}

/** Groups by the list they stand in: `years`, `months`, and each taxonomy. */
export const groupLists = ({ years, months, terms }: Archive): readonly (readonly [string, readonly Group[]])[] => [["years", years], ["months", months], ...Object.entries(terms)];

export function knownIn(archive: Archive, read: ReadBySource): Known {
  const articles = new Map<unknown, PublishedDigests>();
  const groups = new Map<unknown, KnownGroup>();
  const lines = new Map<unknown, string>();
  for (const article of archive.published) {
    const digests = publishedDigests(article, read);
    articles.set(article, digests);
    lines.set(article, digests.line);
  }
  for (const [list, all] of groupLists(archive)) {
    for (const group of all) {
      groups.set(group, { name: `${list} ${group.key}`, group });
      lines.set(group, headOf(group));
    }
  }
  return { articles, groups, lines };
}

const wholeIn = ({ articles }: Known): Stand => ({
  at: (value) => {
    const digests = articles.get(value);
    return digests && `${digests.card} ${digests.text}`;
  },
});

const lineIn = (known: Known): Stand => ({ at: (value) => known.lines.get(value), inMaps: wholeIn(known) });

/** Writes any data: of the articles in it what a line shows, of groups all but their articles. Who looks further is noted (`watch.ts`). */
export const dataWriter = (known: Known): Write => openWriter(lineIn(known));

/** Writes data and all that the articles in it say: for what remembers articles from page to page, so that looks at them are not seen. */
export const wholeWriter = (known: Known): Write => openWriter(wholeIn(known));

export const digestOfData = (known: Known, ...values: readonly unknown[]): string => digestOf(...values.map(dataWriter(known)));
