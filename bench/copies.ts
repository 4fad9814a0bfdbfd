/**
 * How long copies, versions and related stories take to find, and whether that grows in a straight line:
 * `node --import tsx bench/copies.ts`
 */
import { candidatePairs, inBucketOrder } from "../plugins/dateline/archive/candidates.ts";
import { fingerprintOf } from "../plugins/dateline/archive/fingerprint.ts";
import { knownOf } from "../plugins/dateline/archive/known.ts";
import { place } from "../plugins/dateline/archive/place.ts";
import { relate } from "../plugins/dateline/archive/relations.ts";
import { relatedArticles } from "../plugins/dateline/archive/related.ts";
import { makeReleases, makeReports, type Made } from "./releases.ts";

/** Seconds of the processor, on all its cores: the same whatever else the machine does. */
const timed = <T>(work: () => T): { readonly result: T; readonly seconds: number } => {
  const begun = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(begun);
  return { result, seconds: (user + system) / 1e6 };
};

function measured(name: string, made: readonly Made[]): number {
  const { articles, idOf } = place(made.map(({ article }) => article));
  const prints = timed(() => articles.map((article) => knownOf(article, fingerprintOf(article), article.id)).toSorted(inBucketOrder));
  const pairs = timed(() => [...candidatePairs(prints.result)]);
  const related = timed(() => relatedArticles(articles));
  const all = timed(() => relate(articles, idOf));
  const copies = all.result.articles.filter(({ relations }) => relations.main).length;
  const figures = [
    `${name} ${made.length}`.padEnd(18), `${all.seconds.toFixed(2)} s in all`, `fingerprints ${prints.seconds.toFixed(2)} s`,
    `${pairs.result.length} pairs ${pairs.seconds.toFixed(2)} s`, `related ${related.seconds.toFixed(2)} s`, `${copies} copies`,
  ];
  process.stdout.write(`${figures.join("  ")}\n`);
  return all.seconds;
}

/** The first run pays for the compiler. */
measured("warm-up", makeReleases(500));
for (const [name, make] of [["releases", makeReleases], ["one template", makeReports]] as const) {
  const seconds = [1000, 10_000, 20_000].map((count) => measured(name, make(count)));
  const [one = 0, ten = 0, twenty = 0] = seconds;
  process.stdout.write(`  ten times as many: ${(ten / one).toFixed(1)} times as long; twice as many: ${(twenty / ten).toFixed(1)} times\n`);
}
