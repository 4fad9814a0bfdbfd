/** Which of the planned pages are to be made: those that would not be the same again. */
import { relative } from "node:path";
import type { Page } from "../pages/page.ts";
import { digestOf } from "../store/digest.ts";
import { dataWriter, wholeWriter, type Known } from "./known.ts";
import type { DigestAt } from "./look-digests.ts";
import { isThere, type OutputState } from "./outputs.ts";

/** Pages by kind, as `planPages` names them. */
export type Plan = Readonly<Record<string, readonly Page[]>>;

export const onlyPages = (plan: Plan, isMeant: (page: Page) => boolean): Plan =>
  Object.fromEntries(Object.entries(plan).map(([kind, pages]) => [kind, pages.filter(isMeant)] as const));

/** A digest of a page's own data: with what it has looked at, its fingerprint. */
export type PageDigests = ReadonlyMap<Page, string>;

/**
 * @param frame of all that every page shows: code, theme, options, the site's own files
 * @param isWhole whether a page is made by what remembers articles from page to page
 */
export function pageDigests(plan: Plan, known: Known, frame: string, isWhole: (page: Page) => boolean): PageDigests {
  const [data, whole] = [dataWriter(known), wholeWriter(known)];
  const found = new Map<Page, string>();
  for (const [kind, pages] of Object.entries(plan)) {
    for (const page of pages) found.set(page, digestOf(frame, kind, (isWhole(page) ? whole : data)(page)));
  }
  return found;
}

/** Digests have no spaces in them. */
export const fingerprintOf = (page: string, looks: readonly string[], digestAt: DigestAt): string => digestOf(page, looks.map(digestAt).join(" "));

interface Before {
  readonly state: OutputState;
  /** The output folder, absolute. */
  readonly folder: string;
  readonly digests: PageDigests;
  readonly digestAt: DigestAt;
}

/** Whether a page has to be made. */
export function duty({ state, folder, digests, digestAt }: Before): (page: Page) => boolean {
  const near = relative(".", folder) || ".";
  return (page) => {
    const before = state.pages.get(page.url);
    const looks = state.looks[before?.looks ?? -1];
    if (!before?.fingerprint || !looks) return true;
    return fingerprintOf(digests.get(page) ?? "", looks, digestAt) !== before.fingerprint || !isThere(near, before);
  };
}
