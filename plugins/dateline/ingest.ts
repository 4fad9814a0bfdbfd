/** From documents to articles: reads, enriches, counts. The shell around the pure steps; touches the disk through `readers/load`. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { closest } from "fastest-levenshtein";
import type { UnplacedArticle } from "./article.ts";
import { blocksOf } from "./body/blocks.ts";
import type { EnrichContext } from "./enrich/enricher.ts";
import { finish } from "./enrich/finish.ts";
import { enrich, enrichers } from "./enrich/index.ts";
import type { Problem } from "./issues.ts";
import { OptionError, type Options } from "./options.ts";
import { readDocument, type DocumentReading } from "./readers/index.ts";
import { documentLoader, findDocuments, type Surrounded } from "./readers/load.ts";

export interface Ingested {
  readonly documents: number;
  /** Documents in which there was no article: each has a problem that says why. */
  readonly without: number;
  readonly articles: readonly UnplacedArticle[];
  /** Of all documents, those of the articles included. */
  readonly problems: readonly Problem[];
}

function articlesOf(reading: DocumentReading, context: EnrichContext, without: readonly string[]): UnplacedArticle[] {
  const { path, reader = "" } = reading;
  return reading.drafts.map(({ fields, body }, index) => {
    const { blocks, problems } = blocksOf(body);
    const known = [...(index === 0 ? reading.problems : []), ...problems.map((problem) => ({ ...problem, path }))];
    const draft = enrich({ path, reader, fields, blocks, problems: known }, context, without);
    return finish(draft, context, index, index === 0 ? 1 : body.line);
  });
}

interface Read {
  readonly articles: readonly UnplacedArticle[];
  readonly problems: readonly Problem[];
}

async function readLoaded({ path, bytes, problem, ...around }: Surrounded, options: Options): Promise<Read> {
  if (!bytes) return { articles: [], problems: problem ? [problem] : [] };
  const reading = await readDocument(path, bytes, { ...around, own: options.readers, columns: options.columns });
  const articles = articlesOf(reading, options, options.without);
  return { articles, problems: articles.length > 0 ? articles.flatMap(({ issues }) => issues) : reading.problems };
}

/** Checked here and not with the other options, which know nothing of the enrichers. */
function checkNames(without: readonly string[]): void {
  const known = enrichers.map(({ name }) => name);
  const wrong = without.find((name) => !known.includes(name));
  if (wrong === undefined) return;
  throw new OptionError(`Dateline's option "without" names "${wrong}", which is no enricher. Did you mean "${closest(wrong, known)}"? There are ${known.join(", ")}.`);
}

/** Files opened at a time: enough to keep the disk busy, few enough for the limit on open files. */
const atOnce = 32;

/**
 * @param folder that the paths are relative to
 * @param paths in the order the articles are to come
 * @param around paths of all documents there are: side-cars and the like of those asked for
 */
export async function ingestFiles(folder: string, paths: readonly string[], options: Options, around: readonly string[] = paths): Promise<Ingested> {
  checkNames(options.without);
  const load = documentLoader(folder, around, options.maxFileSize);
  const read: Read[] = [];
  for (let from = 0; from < paths.length; from += atOnce) {
    const loaded = await Promise.all(paths.slice(from, from + atOnce).map(load));
    for (const file of loaded) read.push(await readLoaded(file, options));
  }
  const without = read.filter(({ articles }) => articles.length === 0).length;
  return { documents: paths.length, without, articles: read.flatMap(({ articles }) => articles), problems: read.flatMap(({ problems }) => problems) };
}

/** @param root the project's folder, absolute */
export async function ingest(root: string, options: Options): Promise<Ingested> {
  const folder = resolve(root, options.content);
  if (!existsSync(folder)) return { documents: 0, without: 0, articles: [], problems: [{ code: "content-missing", path: options.content }] };
  return ingestFiles(folder, await findDocuments(folder, options.exclude), options);
}

/** The instant that counts as now: option, `SOURCE_DATE_EPOCH` (reproducible-builds.org), clock. Milliseconds. */
export function nowFor(options: Options, environment: NodeJS.ProcessEnv = process.env): number {
  if (options.now) return Date.parse(options.now);
  const epoch = Number(environment["SOURCE_DATE_EPOCH"]);
  return environment["SOURCE_DATE_EPOCH"] && Number.isFinite(epoch) ? epoch * 1000 : Date.now();
}
