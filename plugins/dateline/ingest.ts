/** From documents to articles: reads, enriches, counts. The shell around the pure steps; touches the disk through `readers/load`. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { closest } from "fastest-levenshtein";
import type { Fingerprints } from "./archive/relations.ts";
import type { UnplacedArticle } from "./article.ts";
import { enrichers } from "./enrich/index.ts";
import type { Read as ReadArticle, ReadBySource } from "./incremental/article-digests.ts";
import { readKept, type Memory } from "./ingest/kept.ts";
import type { Read, ReadAll } from "./ingest/read.ts";
import { readingOptions } from "./ingest/reading-options.ts";
import { readAll, type Reached } from "./ingest/threads.ts";
import type { Shared } from "./ingest/worker.ts";
import type { Problem } from "./issues.ts";
import { OptionError, type Options } from "./options.ts";
import { findDocuments } from "./readers/load.ts";

export interface Ingested {
  readonly documents: number;
  /** Documents in which there was no article: each has a problem that says why. */
  readonly without: number;
  readonly articles: readonly UnplacedArticle[];
  /** Of all documents, those of the articles included. */
  readonly problems: readonly Problem[];
  /** The articles as they were read, with their digests. */
  readonly bySource: ReadBySource;
  readonly fingerprints: Fingerprints;
}

interface Aids {
  /** Of builds before this one; none: all are read. */
  readonly memory?: Memory | undefined;
  /** Is told of what has to be read. */
  readonly reached?: Reached;
}

/** Checked here and not with the other options, which know nothing of the enrichers. */
function checkNames(without: readonly string[]): void {
  const known = enrichers.map(({ name }) => name);
  const wrong = without.find((name) => !known.includes(name));
  if (wrong === undefined) return;
  throw new OptionError(`Dateline's option "without" names "${wrong}", which is no enricher. Did you mean "${closest(wrong, known)}"? There are ${known.join(", ")}.`);
}

const bySource = (read: readonly Read[]): ReadBySource =>
  new Map(read.flatMap(({ articles, digests }) => articles.flatMap((article, index) => {
    const known = digests[index];
    return known ? [[article.source, { article, digests: known } satisfies ReadArticle] as const] : [];
  })));

const fingerprintsIn = (read: readonly Read[]): Fingerprints =>
  new Map(read.flatMap(({ articles, fingerprints }) => articles.flatMap(({ source }, index) => {
    const known = fingerprints[index];
    return known ? [[source, known] as const] : [];
  })));

async function readHere(paths: readonly string[], readNow: ReadAll): Promise<Read[]> {
  const read: Read[] = Array.from({ length: paths.length });
  await readNow(paths, (one, at) => { read[at] = one; });
  return read;
}

/**
 * @param folder that the paths are relative to
 * @param paths in the order the articles are to come
 * @param around paths of all documents there are: side-cars and the like of those asked for
 */
export async function ingestFiles(folder: string, paths: readonly string[], options: Options, around: readonly string[] = paths, { memory, reached }: Aids = {}): Promise<Ingested> {
  checkNames(options.without);
  const shared: Shared = { folder, around, options: readingOptions(options) };
  const readNow: ReadAll = (missing, done) => readAll(missing, shared, done, reached);
  const read = await (memory ? readKept(paths, shared, memory, readNow) : readHere(paths, readNow));
  const without = read.filter(({ articles }) => articles.length === 0).length;
  return { documents: paths.length, without, articles: read.flatMap(({ articles }) => articles), problems: read.flatMap(({ problems }) => problems), bySource: bySource(read), fingerprints: fingerprintsIn(read) };
}

/** @param root the project's folder, absolute */
export async function ingest(root: string, options: Options, aids?: Aids): Promise<Ingested> {
  const folder = resolve(root, options.content);
  if (!existsSync(folder)) return { documents: 0, without: 0, articles: [], problems: [{ code: "content-missing", path: options.content }], bySource: new Map(), fingerprints: new Map() };
  const paths = await findDocuments(folder, options.exclude);
  return ingestFiles(folder, paths, options, paths, aids);
}

/** Whether now is always the same instant. */
export const hasFixedNow = ({ now }: Options, environment: NodeJS.ProcessEnv = process.env): boolean => now !== "" || Number.isFinite(Number(environment["SOURCE_DATE_EPOCH"] || NaN));

/**
 * The instant that counts as now: option, `SOURCE_DATE_EPOCH` (reproducible-builds.org), clock. Milliseconds.
 * `DATELINE_NOW` is the clock of the process that another one makes a part of a build for.
 */
export function nowFor(options: Options, environment: NodeJS.ProcessEnv = process.env): number {
  if (environment["DATELINE_NOW"]) return Number(environment["DATELINE_NOW"]);
  if (options.now) return Date.parse(options.now);
  const epoch = Number(environment["SOURCE_DATE_EPOCH"]);
  return environment["SOURCE_DATE_EPOCH"] && Number.isFinite(epoch) ? epoch * 1000 : Date.now();
}
