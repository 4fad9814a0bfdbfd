/** What every article is to the others: a copy, a version, a related story. */
import type { Article, Ref, Relations, Source } from "../article.ts";
import type { Problem } from "../issues.ts";
import { candidatePairs, inBucketOrder } from "./candidates.ts";
import { storiesOf, type Story } from "./copies.ts";
import { fingerprintOf, type Fingerprint } from "./fingerprint.ts";
import { knownOf, type Known } from "./known.ts";
import { newestFirst } from "./order.ts";
import { unpacked, type PackedFingerprint } from "./packed-fingerprint.ts";
import { relatedArticles } from "./related.ts";
import { chainsOf } from "./revisions.ts";
import { samenessOf } from "./same-story.ts";
import { itemOf } from "./versions.ts";

const refTo = ({ id, url, title }: Article): Ref => ({ id, url, title });

/** What was worked out when articles were read, by what no later step changes of them. */
export type Fingerprints = ReadonlyMap<Source, PackedFingerprint>;

/** An article's relations but for the related stories, and what is to be reported of it. */
interface Standing {
  readonly article: Article;
  readonly relations: Omit<Relations, "related">;
  readonly problem?: Problem;
}

const told = (code: "copy" | "revised", { source }: Article, of: Article): Problem => ({
  code,
  path: source.path,
  ...(source.line === undefined ? {} : { line: source.line }),
  detail: `${of.url}, from ${of.source.path}`,
});

/** A story's articles, among its versions: the last version stands for all before it and their copies. */
function standingsOf({ main, copies }: Story, before: Story | undefined, after: Story | undefined, last: Story): Standing[] {
  const { article } = main;
  const stands = last.main.article;
  const relations = {
    ...(after ? { main: refTo(stands), revisedBy: refTo(after.main.article) } : {}),
    ...(before ? { revises: refTo(before.main.article) } : {}),
    duplicates: copies.map((copy) => refTo(copy.article)),
    translations: [],
  };
  const own: Standing = { article, relations, ...(after ? { problem: told("revised", article, after.main.article) } : {}) };
  return [own, ...copies.map((copy) => ({ article: copy.article, relations: { main: refTo(stands), duplicates: [], translations: [] }, problem: told("copy", copy.article, stands) }))];
}

const standings = (chain: readonly Story[]): Standing[] => {
  const last = chain.at(-1);
  return last ? chain.flatMap((story, at) => standingsOf(story, chain[at - 1], chain[at + 1], last)) : [];
};

function chains(all: readonly Known[]): Story[][] {
  const copies: (readonly [number, number])[] = [];
  const versions: (readonly [Known, Known])[] = [];
  for (const pair of candidatePairs(all)) {
    const [a, b] = [all[pair[0]], all[pair[1]]];
    const sameness = a && b && samenessOf(a, b);
    if (sameness === "copy") copies.push(pair);
    if (a && b && sameness === "revision") versions.push([a, b]);
  }
  return chainsOf(storiesOf(all, copies), versions);
}

/**
 * The articles with their relations, newest first.
 * @param idOf an article's own id, which another may have too
 * @param fingerprints of articles as they were read; of others they are taken here
 */
export function relate(articles: readonly Article[], idOf: (article: Article) => string, fingerprints: Fingerprints = new Map()): { readonly articles: readonly Article[]; readonly problems: readonly Problem[] } {
  const ownItem = (article: Article): string => itemOf({ id: idOf(article), ...(article.story ? { story: article.story } : {}) });
  const printOf = (article: Article): Fingerprint => {
    const taken = fingerprints.get(article.source);
    return taken ? unpacked(taken) : fingerprintOf(article);
  };
  const known = articles.map((article) => knownOf(article, printOf(article), ownItem(article))).toSorted(inBucketOrder);
  const found = chains(known).flatMap(standings).toSorted((a, b) => newestFirst(a.article, b.article));
  const related = relatedArticles(found.filter(({ relations }) => !relations.main).map(({ article }) => article));
  return {
    articles: found.map(({ article, relations }) => ({ ...article, relations: { related: (related.get(article) ?? []).map(refTo), ...relations } })),
    problems: found.flatMap(({ problem }) => problem ?? []),
  };
}
