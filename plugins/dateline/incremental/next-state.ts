/** What is known of the output folder after a build: of what it has made, of what others have made of it, and of what stayed. */
import type { Page } from "../pages/page.ts";
import { digestOf } from "../store/digest.ts";
import { isBegun, withoutFingerprint, type Output, type OutputState } from "./outputs.ts";
import { fingerprintOf, type PageDigests } from "./plan.ts";
import type { DigestAt } from "./look-digests.ts";

interface LookTable {
  readonly add: (names: readonly string[]) => number;
  readonly all: () => readonly (readonly string[])[];
}

/** Names of looks, each set of them once. */
function lookTable(): LookTable {
  const numbers = new Map<string, number>();
  const all: (readonly string[])[] = [];
  // What stayed has its set from the state before, where many pages have one: its names need not be read again.
  const known = new Map<readonly string[], number>();
  const numberOf = (names: readonly string[]): number => {
    const key = digestOf(names.join("\n"));
    const number = numbers.get(key) ?? all.push(names) - 1;
    numbers.set(key, number);
    return number;
  };
  const add = (names: readonly string[]): number => {
    const number = known.get(names) ?? numberOf(names);
    known.set(names, number);
    return number;
  };
  return { add, all: () => all };
}

/** A file that Eleventy, or Dateline, has written. */
export interface Result {
  /** Relative to the output folder. */
  readonly path: string;
  /** Whether its template is one of Dateline's. */
  readonly isOurs: boolean;
}

export interface Made {
  /** Before this build. */
  readonly state: OutputState;
  /** All that are planned, by url. */
  readonly planned: ReadonlyMap<string, Page>;
  readonly results: ReadonlyMap<string, Result>;
  /** Names of what this build's pages have looked at. */
  readonly looks: ReadonlyMap<Page, readonly string[]>;
  /** Of what each page has looked at. */
  readonly ofAll: readonly string[];
  readonly digests: PageDigests;
  readonly digestAt: DigestAt;
  /** Of other processes that have made their part of this build. */
  readonly parts: readonly OutputState[];
  /** The file as it is now, if this build has written it. */
  readonly outputOf: (path: string) => Output | undefined;
  /** Whether nobody else has written into the folder meanwhile. */
  readonly isMine: boolean;
}

/** Of what this process has made itself; with the number of its looks. */
function ownOutput({ results, looks, ofAll, digests, digestAt, outputOf, isMine }: Made, url: string, page: Page, { add }: LookTable): Output | undefined {
  const path = results.get(url)?.path;
  const seen = looks.get(page);
  const now = path === undefined ? undefined : outputOf(path);
  if (!now || !seen || !isMine) return now;
  const names = [...new Set([...seen, ...ofAll])].sort();
  return { ...now, fingerprint: fingerprintOf(digests.get(page) ?? "", names, digestAt), looks: add(names) };
}

/** What was known of it before, in another state's numbers. */
function known({ pages, looks }: OutputState, url: string, { add }: LookTable): Output | undefined {
  const before = pages.get(url);
  const names = looks[before?.looks ?? -1];
  if (!before || isBegun(before)) return undefined;
  const { path, size, fingerprint } = before;
  return names && fingerprint !== undefined ? { path, size, fingerprint, looks: add(names) } : withoutFingerprint(before);
}

export function nextState(made: Made): OutputState {
  const { state, planned, results, parts, outputOf, isMine } = made;
  const table = lookTable();
  const outputs = new Map<string, Output>();
  for (const [url, page] of planned) {
    const part = isMine ? parts.find(({ pages }) => pages.has(url)) : undefined;
    const output = part ? known(part, url, table) : (ownOutput(made, url, page, table) ?? known(state, url, table));
    if (output) outputs.set(url, output);
  }
  for (const [url, { path, isOurs }] of results) {
    const now = isOurs && !planned.has(url) ? outputOf(path) : undefined;
    if (now) outputs.set(url, now);
  }
  return { pages: outputs, looks: table.all() };
}
