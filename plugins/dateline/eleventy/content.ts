/** What there is to publish: documents read, their pictures made, the archive of them. What only this needs is gone when it returns. */
import { resolve } from "node:path";
import type { Archive } from "../archive/archive.ts";
import { heldBack, nowIn } from "../archive/hold.ts";
import { buildArchive } from "../archive/index.ts";
import type { Picture } from "../article.ts";
import type { ReadBySource } from "../incremental/article-digests.ts";
import { nextChange } from "../incremental/next-change.ts";
import { hasFixedNow, ingest } from "../ingest.ts";
import type { Memory } from "../ingest/kept.ts";
import type { Problem } from "../issues.ts";
import type { Options } from "../options.ts";
import { countsOf, type Counts } from "../report.ts";
import { makePictures } from "./pictures.ts";
import type { Timings } from "./timings.ts";

interface Content {
  readonly archive: Archive;
  /** By the path that the option `layout` names. */
  readonly avatars: ReadonlyMap<string, Picture>;
  readonly problems: readonly Problem[];
  readonly counts: Counts;
  /** From when on the site shows something else, with no file changed: milliseconds since 1970-01-01T00:00Z. */
  readonly until: number | undefined;
  /** The articles as they were read. */
  readonly read: ReadBySource;
}

interface Settings {
  readonly options: Options;
  readonly memory: Memory | undefined;
  /** The output folder. */
  readonly output: string;
  /** What counts as now: milliseconds since 1970-01-01T00:00Z. */
  readonly instant: number;
  readonly timings: Timings;
  /** Is told how many documents there are, and how many of them had to be read, before the archive is made of them. */
  readonly onRead: (documents: number, fresh: number) => void;
}

export async function readContent({ options, memory, output, instant, timings, onRead }: Settings): Promise<Content> {
  let fresh = 0;
  const reached = (done: number, total: number): void => {
    fresh = total;
    timings.reach(done, total);
  };
  const read = await timings.stage("documents", () => ingest(resolve("."), options, { memory, reached }));
  const now = nowIn(instant, options.timeZone);
  const { articles, avatars, used, problems } = await timings.stage("pictures", () => makePictures(read.articles, (article) => heldBack(article, now) === undefined, options, output));
  onRead(read.documents, fresh);
  const { language, timeZone, copies } = options;
  const archive = timings.stage("archive", () => buildArchive(articles, { now: instant, language, timeZone, copies, fingerprints: read.fingerprints }));
  const documents = read.problems.map((problem): Problem => (used.has(problem.path) ? { code: "picture-shown", path: problem.path } : problem));
  const until = hasFixedNow(options) ? undefined : nextChange(read.articles, now, timeZone);
  return { archive, avatars, problems: [...documents, ...archive.problems, ...problems], counts: countsOf(read, archive), until, read: read.bySource };
}
