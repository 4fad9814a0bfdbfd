/** Documents, loaded, to their articles: what the main thread and the workers do alike. */
import { fingerprintOf } from "../archive/fingerprint.ts";
import { packed, type PackedFingerprint } from "../archive/packed-fingerprint.ts";
import type { UnplacedArticle } from "../article.ts";
import { blocksOf } from "../body/blocks.ts";
import { finish } from "../enrich/finish.ts";
import { enrich } from "../enrich/index.ts";
import { digestsOf, type ArticleDigests } from "../incremental/article-digests.ts";
import type { Problem } from "../issues.ts";
import { readDocument, type DocumentReading } from "../readers/index.ts";
import { documentLoader, type Surrounded } from "../readers/load.ts";
import type { ReadingOptions } from "./reading-options.ts";

/** What came of one document. */
export interface Read {
  readonly articles: readonly UnplacedArticle[];
  readonly problems: readonly Problem[];
  /** Of each article: what a page is told to be unchanged by. */
  readonly digests: readonly ArticleDigests[];
  /** Of each article: what copies of it are found by. */
  readonly fingerprints: readonly PackedFingerprint[];
}

function articlesOf(reading: DocumentReading, options: ReadingOptions): UnplacedArticle[] {
  const { path, reader = "" } = reading;
  return reading.drafts.map(({ fields, body }, index) => {
    const { blocks, problems } = blocksOf(body, fields.layout?.value.mathjax ?? options.layout.mathjax);
    const known = [...(index === 0 ? reading.problems : []), ...problems.map((problem) => ({ ...problem, path }))];
    const draft = enrich({ path, reader, fields, blocks, problems: known }, options, options.without);
    return finish(draft, options, index, index === 0 ? 1 : body.line);
  });
}

async function readLoaded({ path, bytes, problem, ...around }: Surrounded, options: ReadingOptions): Promise<Read> {
  if (!bytes) return { articles: [], problems: problem ? [problem] : [], digests: [], fingerprints: [] };
  const reading = await readDocument(path, bytes, { ...around, own: options.readers, columns: options.columns });
  const articles = articlesOf(reading, options);
  return { articles, problems: articles.length > 0 ? articles.flatMap(({ issues }) => issues) : reading.problems, digests: articles.map(digestsOf), fingerprints: articles.map((article) => packed(fingerprintOf(article))) };
}

/** Reads documents, some at a time, in their order. */
export type ReadDocuments = (paths: readonly string[]) => Promise<Read[]>;

/**
 * @param folder that the paths are relative to
 * @param around paths of all documents there are: side-cars and the like of those asked for
 */
export function documentReader(folder: string, around: readonly string[], options: ReadingOptions): ReadDocuments {
  const load = documentLoader(folder, around, options.maxFileSize);
  return async (paths) => {
    const read: Read[] = [];
    for (const path of paths) read.push(await readLoaded(load(path), options));
    return read;
  };
}

/** Is told of each document what came of it, and its place among the paths: in any order. */
export type Done = (read: Read, at: number) => void;

/** Reads any number of documents, and tells of each. */
export type ReadAll = (paths: readonly string[], done: Done) => Promise<void>;
