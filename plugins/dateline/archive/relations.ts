/** What every article is to the others: a copy, a version, a related story. */
import type { Article, Ref, Relations, Source } from "../article.ts";
import type { Problem } from "../issues.ts";
import { candidatePairs, inBucketOrder } from "./candidates.ts";
import { storiesOf, type Story } from "./copies.ts";
import { fingerprintOf, type Fingerprint } from "./fingerprint.ts";
import { newestFirst } from "./order.ts";
import { relatedArticles } from "./related.ts";
import { chainsOf } from "./revisions.ts";
import { samenessOf, type Known } from "./same-story.ts";
import { itemOf } from "./versions.ts";

const refTo = ({ id, url, title }: Article): Ref => ({ id, url, title });

/** What was worked out when articles were read, by what no later step changes of them. */
export type Fingerprints = ReadonlyMap<Source, Fingerprint>;

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
  const judged = candidatePairs(all).flatMap(([one, other]) => {
    const [a, b] = [all[one], all[other]];
    const sameness = a && b && samenessOf(a, b);
    return sameness ? [{ pair: [one, other] as const, known: [a, b] as const, sameness }] : [];
  });
  const copies = judged.filter(({ sameness }) => sameness === "copy").map(({ pair }) => pair);
  const versions = judged.filter(({ sameness }) => sameness === "revision").map(({ known }) => known);
  return chainsOf(storiesOf(all, copies), versions);
}

/**
 * The articles with their relations, newest first.
 * @param idOf an article's own id, which another may have too
 * @param fingerprints of articles as they were read; of others they are taken here
 */
export function relate(articles: readonly Article[], idOf: (article: Article) => string, fingerprints: Fingerprints = new Map()): { readonly articles: readonly Article[]; readonly problems: readonly Problem[] } {
  const known = articles.map((article): Known => ({ article, print: fingerprints.get(article.source) ?? fingerprintOf(article), item: itemOf({ ...article, id: idOf(article) }) })).toSorted(inBucketOrder);
  const found = chains(known).flatMap(standings).toSorted((a, b) => newestFirst(a.article, b.article));
  const related = relatedArticles(found.filter(({ relations }) => !relations.main).map(({ article }) => article));
  return {
    articles: found.map(({ article, relations }) => ({ ...article, relations: { ...relations, related: (related.get(article) ?? []).map(refTo) } })),
    problems: found.flatMap(({ problem }) => problem ?? []),
  };
}
