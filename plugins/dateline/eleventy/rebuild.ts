/** Builds that make only what has changed: between the plan and Eleventy, and after Eleventy has written. */
import { randomUUID } from "node:crypto";
import { statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fragmentTable, type Remember } from "../../../_includes/fragments.tsx";
import type { Archive } from "../archive/archive.ts";
import type { ReadBySource } from "../incremental/article-digests.ts";
import { digestOfData, knownIn } from "../incremental/known.ts";
import { digestsIn } from "../incremental/look-digests.ts";
import { addLooks, lookNames, openRecorder, type Looks, type Recorded } from "../incremental/looks.ts";
import { loadOutputs, removeOutput, saveOutputs, withoutFingerprint, type Output, type OutputState } from "../incremental/outputs.ts";
import { duty, fingerprintOf, pageDigests, type Plan } from "../incremental/plan.ts";
import { watch } from "../incremental/watch.ts";
import { isData } from "../outputs/index.ts";
import type { Page } from "../pages/page.ts";
import type { Written } from "./config.ts";

export interface Rebuild {
  /** The pages that are to be made, by kind. */
  readonly due: Plan;
  /** A function's looks count for every page. */
  readonly shared: <T>(work: () => T) => T;
  /** A part of pages, made once: its looks count for each page that it stands on. */
  readonly remember: Remember;
  /** The page's looks are noted. */
  readonly noting: <P extends Page>(render: (page: P) => string) => (page: P) => string;
  readonly notingLater: <P extends Page>(render: (page: P) => string | Promise<string>) => (page: P) => Promise<string>;
  /** Keeps what was made, and removes what belongs to no page any more. */
  readonly done: (written: readonly Written[]) => void;
}

interface Given {
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
}

/** Until they are made, nothing is known of them: a build that is killed leaves no page that passes for another. */
const pending = (state: OutputState, isDue: (url: string) => boolean, builder: string): OutputState => ({
  ...state,
  builder,
  pages: new Map([...state.pages].map(([url, output]) => [url, isDue(url) ? withoutFingerprint(output) : output])),
});

/** Names of looks, each set of them once. */
function lookTable(): { readonly add: (names: readonly string[]) => number; readonly all: () => readonly (readonly string[])[] } {
  const numbers = new Map<string, number>();
  const all: (readonly string[])[] = [];
  const add = (names: readonly string[]): number => {
    const key = names.join("\n");
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, all.length);
    return all.push(names) - 1;
  };
  return { add, all: () => all };
}

export function planRebuild({ archive, pages, read, frame, store, output, isOurs, clock }: Given): Rebuild {
  const known = knownIn(archive, read);
  const digestAt = digestsIn(archive, known);
  const digests = pageDigests(pages, known, digestOfData(known, ...frame), isData);
  const before = loadOutputs(store, output);
  const isDue = duty({ state: before, folder: output, digests, digestAt });
  const due = Object.fromEntries(Object.entries(pages).map(([kind, all]) => [kind, all.filter(isDue)] as const));
  const dueUrls = new Set(Object.values(due).flatMap((all) => all.map(({ url }) => url)));
  const builder = randomUUID();
  if (dueUrls.size > 0) saveOutputs(store, output, pending(before, (url) => dueUrls.has(url), builder));
  const recorder = openRecorder();
  const ofAll: Looks[] = [];
  const made = new Map<Page, Looks>();
  const fragments = fragmentTable<Recorded<string>>();
  const watched = watch(archive, known, recorder.now);

  const outputOf = (path: string): Output | undefined => {
    const stats = statSync(join(output, path), { throwIfNoEntry: false });
    // Written by this build, not only said to be (`--dryrun`). Times of files are coarser than clocks.
    return stats && stats.mtimeMs > clock - 1000 ? { path, size: stats.size } : undefined;
  };
  const finished = (state: OutputState, written: readonly Written[], isMine: boolean): OutputState => {
    const { add, all } = lookTable();
    const planned = new Map(Object.values(pages).flatMap((list) => list.map((page) => [page.url, page] as const)));
    const results = new Map(written.flatMap((one) => (one.outputPath && one.url ? [[one.url, { path: relative(output, resolve(one.outputPath)), isOurs: isOurs(one.inputPath) }] as const] : [])));
    const outputs = new Map<string, Output>();
    for (const [url, page] of planned) {
      const path = results.get(url)?.path;
      const previous = state.pages.get(url);
      const looks = made.get(page);
      const now = path === undefined ? undefined : outputOf(path);
      if (now && looks && isMine) {
        const names = lookNames(looks, ...ofAll);
        outputs.set(url, { ...now, fingerprint: fingerprintOf(digests.get(page) ?? "", names, digestAt), looks: add(names) });
      } else if (now) outputs.set(url, now);
      else if (previous) {
        const names = state.looks[previous.looks ?? -1];
        outputs.set(url, names ? { ...previous, looks: add(names) } : withoutFingerprint(previous));
      }
    }
    for (const [url, { path, isOurs: ours }] of results) {
      const now = ours && !planned.has(url) ? outputOf(path) : undefined;
      if (now) outputs.set(url, now);
    }
    return { pages: outputs, looks: all(), builder: isMine ? builder : "" };
  };
  const done = (written: readonly Written[]): void => {
    const state = loadOutputs(store, output);
    // Another build wrote into the same folder meanwhile: of what both have made, nothing is known.
    const isMine = dueUrls.size === 0 || state.builder === builder;
    const next = finished(state, written, isMine);
    const paths = new Set([...next.pages.values(), ...written.flatMap(({ outputPath }) => (outputPath ? [{ path: relative(output, resolve(outputPath)) }] : []))].map(({ path }) => path));
    for (const gone of state.pages.values()) if (!paths.has(gone.path)) removeOutput(output, gone);
    saveOutputs(store, output, next);
  };
  return {
    due,
    shared: (work) => {
      const { result, looks } = recorder.record(work);
      ofAll.push(looks);
      return result;
    },
    remember: (subject, way, make) => {
      const { result, looks } = fragments(subject, way, () => recorder.record(make));
      const now = recorder.now();
      if (now) addLooks(now, looks);
      return result;
    },
    noting: (render) => (page) => {
      const { result, looks } = recorder.record(() => render(watched.page(page)));
      made.set(page, looks);
      return result;
    },
    notingLater: (render) => async (page) => {
      const { result, looks } = await recorder.recordLater(async () => render(watched.page(page)));
      made.set(page, looks);
      return result;
    },
    done,
  };
}
