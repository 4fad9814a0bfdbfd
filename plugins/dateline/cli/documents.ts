/** The documents that a command is given: files, folders, or all of the site's content. */
import { stat } from "node:fs/promises";
import { basename, dirname, relative, resolve } from "node:path";
import { errorScreen, openProgress } from "../eleventy/progress.ts";
import { ingestFiles, type Ingested } from "../ingest.ts";
import type { Options } from "../options.ts";
import { findAround, findDocuments } from "../readers/load.ts";
import { UsageError } from "./command.ts";

interface Selection {
  /** What the documents' paths are relative to. */
  readonly folder: string;
  readonly paths: readonly string[];
  /** Paths of all documents there are, where these are some of them. */
  readonly around?: readonly string[];
}

/** Inside the content folder, paths are relative to it: rules of the options go by them. */
const within = (path: string, folder: string): string | undefined => {
  const inner = relative(folder, path).replaceAll("\\", "/");
  return inner.startsWith("..") || inner === "" ? undefined : inner;
};

async function select(given: string, options: Options): Promise<Selection> {
  const path = resolve(given);
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UsageError(`There is nothing at ${given}. Give a document, or a folder of documents.`);
  const content = resolve(options.content);
  const inner = within(path, content);
  if (found.isFile() && !inner) return { folder: dirname(path), paths: [basename(path)], around: await findAround(dirname(path), options.exclude) };
  if (!inner) return { folder: path, paths: await findDocuments(path, options.exclude) };
  const around = await findDocuments(content, options.exclude);
  return { folder: content, paths: found.isFile() ? [inner] : around.filter((name) => name.startsWith(`${inner}/`)), around };
}

/** @param given paths as the user wrote them; none: the content folder */
export async function readGiven(given: readonly string[], options: Options): Promise<Ingested> {
  const selections = await Promise.all((given.length > 0 ? given : [options.content]).map((path) => select(path, options)));
  const read: Ingested[] = [];
  const progress = openProgress(errorScreen());
  progress.begin("documents");
  try {
    for (const { folder, paths, around } of selections) read.push(await ingestFiles(folder, paths, options, around, { reached: progress.reach }));
  } finally {
    progress.end();
  }
  return {
    documents: read.reduce((sum, { documents }) => sum + documents, 0),
    without: read.reduce((sum, { without }) => sum + without, 0),
    articles: read.flatMap(({ articles }) => articles),
    problems: read.flatMap(({ problems }) => problems),
    bySource: new Map(read.flatMap(({ bySource }) => [...bySource])),
    fingerprints: new Map(read.flatMap(({ fingerprints }) => [...fingerprints])),
  };
}
