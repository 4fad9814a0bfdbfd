/** Builds that make only what has changed: between the plan and Eleventy, and after all is written. */
import { existsSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fragmentTable, type Remember } from "../../../_includes/fragments.tsx";
import { append } from "../append.ts";
import type { Archive } from "../archive/archive.ts";
import type { ReadBySource } from "../incremental/article-digests.ts";
import { digestOfData, knownIn } from "../incremental/known.ts";
import { digestsIn } from "../incremental/look-digests.ts";
import { addLooks, lookNames, openRecorder, type Recorded } from "../incremental/looks.ts";
import { nextState } from "../incremental/next-state.ts";
import { begunOutput, isAlone, loadOutputs, removeOutput, saveBegun, saveOutputs, savePart, takeParts, withBegun, type Output, type OutputState } from "../incremental/outputs.ts";
import { duty, onlyPages, pageDigests, type Plan } from "../incremental/plan.ts";
import { watch } from "../incremental/watch.ts";
import { isData } from "../outputs/index.ts";
import type { Page } from "../pages/page.ts";
import type { Written } from "./config.ts";
import { fileOf } from "./page-files.ts";
import { isOwn, type Share } from "./shard.ts";

export interface Rebuild {
  /** Digest of the text of the article at a url. */
  readonly textOf: (url: string) => string | undefined;
  /** The pages that are to be made, by kind. */
  readonly due: Plan;
  /** A function's looks count for every page. */
  readonly shared: <T>(work: () => T) => T;
  /** A part of pages, made once: its looks count for each page that it stands on. */
  readonly remember: Remember;
  /** The page's looks are noted. */
  readonly noting: <P extends Page>(render: (page: P) => string) => (page: P) => string;
  readonly notingLater: <P extends Page>(render: (page: P) => string | Promise<string>) => (page: P) => Promise<string>;
  /** What others that shared the build have made: asked for once, when they have ended. */
  readonly parts: () => readonly OutputState[];
  /** Keeps what was made, by others too, and removes what belongs to no page any more. */
  readonly done: (written: readonly Written[], parts: readonly OutputState[]) => void;
}

export interface RebuildGiven {
  readonly archive: Archive;
  readonly pages: Plan;
  readonly read: ReadBySource;
  /** All that every page shows besides: code, options, the site. */
  readonly frame: readonly unknown[];
  /** Folder of what is kept, absolute. */
  readonly store: string;
  /** The output folder, absolute. */
  readonly output: string;
  /** Whether a template is one of Dateline's. */
  readonly isOurs: (inputPath: string) => boolean;
  readonly clock: number;
  /** Names this build, to those that share it too. */
  readonly builder: string;
  /** None: all pages are this process's. */
  readonly share: Share | undefined;
}

/** Written by this build, not only said to be (`--dryrun`). Times of files are coarser than clocks. */
const outputSince = (output: string, clock: number) => (path: string): Output | undefined => {
  const stats = statSync(join(output, path), { throwIfNoEntry: false });
  return stats && stats.mtimeMs > clock - 1000 ? { path, size: stats.size } : undefined;
};

/** Pages that nothing stands in the place of. A file that does is not ours until it is written over. */
function begunIn(output: string, urls: readonly string[]): (readonly [string, Output])[] {
  const isEmpty = !existsSync(output);
  return urls.map((url) => [url, begunOutput(fileOf(url))] as const).filter(([, { path }]) => isEmpty || !existsSync(join(output, path)));
}

/** What is in the output folder and belongs to no page any more. */
function removeGone(output: string, before: OutputState, next: OutputState, written: readonly Written[]): void {
  const paths = new Set([...next.pages.values(), ...written.flatMap(({ outputPath }) => (outputPath ? [{ path: relative(output, resolve(outputPath)) }] : []))].map(({ path }) => path));
  for (const gone of before.pages.values()) if (!paths.has(gone.path)) removeOutput(output, gone);
}

export function planRebuild({ archive, pages, read, frame, store, output, isOurs, clock, builder, share }: RebuildGiven): Rebuild {
  const known = knownIn(archive, read);
  const digestAt = digestsIn(archive, known);
  const digests = pageDigests(pages, known, digestOfData(known, ...frame), isData);
  const before = loadOutputs(store, output);
  const isDue = duty({ state: before, folder: output, digests, digestAt });
  const due = onlyPages(pages, (page) => (!share || isOwn(share, page)) && isDue(page));
  const dueUrls = new Set(Object.values(due).flatMap((all) => all.map(({ url }) => url)));
  // Who takes a part of another's build leaves what is known to that one.
  const isPart = share?.build !== undefined;
  const begun = dueUrls.size > 0 && !isPart ? { builder, due: [...dueUrls], outputs: begunIn(output, [...dueUrls].filter((url) => !before.pages.has(url))) } : undefined;
  if (begun) saveBegun(store, output, begun);
  const recorder = openRecorder();
  const ofAll: string[] = [];
  const looks = new Map<Page, readonly string[]>();
  const fragments = fragmentTable<Recorded<string>>();
  const texts = new Map(archive.published.map((article) => [article.url, known.articles.get(article)?.text]));
  const watched = watch(archive, known, recorder.now);
  const resultsOf = (written: readonly Written[]) => new Map(written.flatMap((one) => (one.outputPath && one.url ? [[one.url, { path: relative(output, resolve(one.outputPath)), isOurs: isOurs(one.inputPath) }] as const] : [])));
  // Of what two builds into one folder have made, nothing is known.
  const isMine = (): boolean => dueUrls.size === 0 || isAlone(store, output, builder);
  const next = (state: OutputState, mine: boolean, written: readonly Written[], parts: readonly OutputState[]): OutputState => nextState({
    state,
    planned: new Map(Object.values(pages).flatMap((list) => list.map((page) => [page.url, page] as const))),
    results: resultsOf(written),
    looks,
    ofAll,
    digests,
    digestAt,
    parts,
    outputOf: outputSince(output, clock),
    isMine: mine,
  });
  const finish: Rebuild["done"] = (written, parts) => {
    const mine = isMine();
    const state = begun && mine ? withBegun(before, begun) : loadOutputs(store, output);
    const found = next(state, mine, written, parts);
    removeGone(output, state, found, written);
    saveOutputs(store, output, found);
  };
  const finishPart: Rebuild["done"] = (written) => {
    const found = next(loadOutputs(store, output), isMine(), written, []);
    savePart(store, builder, share?.shard.index ?? 0, { ...found, pages: new Map([...found.pages].filter(([url]) => dueUrls.has(url))) });
  };
  return {
    textOf: (url) => texts.get(url),
    due,
    shared: (work) => {
      const recorded = recorder.record(work);
      append(ofAll, lookNames(recorded.looks));
      return recorded.result;
    },
    remember: (subject, way, make) => {
      const recorded = fragments(subject, way, () => recorder.record(make));
      const now = recorder.now();
      if (now) addLooks(now, recorded.looks);
      return recorded.result;
    },
    noting: (render) => (page) => {
      const recorded = recorder.record(() => render(watched.page(page)));
      looks.set(page, lookNames(recorded.looks));
      return recorded.result;
    },
    notingLater: (render) => async (page) => {
      const recorded = await recorder.recordLater(async () => render(watched.page(page)));
      looks.set(page, lookNames(recorded.looks));
      return recorded.result;
    },
    parts: () => takeParts(store, builder),
    done: isPart ? finishPart : finish,
  };
}
