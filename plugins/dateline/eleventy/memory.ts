/** What one build leaves to the next, where the options want it. */
import { resolve } from "node:path";
import type { Memory } from "../ingest/kept.ts";
import type { Options } from "../options.ts";
import { readingVersion, renderingVersion } from "../store/code-version.ts";
import { digestOf } from "../store/digest.ts";
import { optionsDigest } from "../store/readings.ts";
import { openStore, type Tell } from "../store/store.ts";
import type { SiteConfig } from "./config.ts";
import { projectDigest } from "./project.ts";

export interface SiteMemory extends Memory {
  /** Of all that every page shows besides the site and its articles: code, theme, options, the project's own files. */
  readonly frame: string;
  /** Absolute. */
  readonly folder: string;
}

/** Options that say how a build goes, not what pages show; what they mean for a page stands in its plan. */
const aside: ReadonlySet<string> = new Set(["strict", "report", "store", "incremental", "now"] satisfies (keyof Options)[]);

/** What changes pages after Dateline has made them is the site's own, and told apart by its source. */
const transformsOf = ({ transforms }: SiteConfig): string => Object.entries(transforms).map(([name, transform]) => `${name}: ${String(transform)}`).join("\n");

/** @returns undefined where the site wants none, or nothing can be kept */
export async function openMemory(config: SiteConfig, options: Options, tell: Tell): Promise<SiteMemory | undefined> {
  if (options.store === false) return undefined;
  const folder = resolve(options.store);
  const store = openStore(folder, tell);
  if (!store) return undefined;
  const clock = Date.now();
  const project = await projectDigest(config, options, store, clock);
  const shown = Object.fromEntries(Object.entries(options).filter(([name]) => !aside.has(name)));
  const frame = JSON.stringify([renderingVersion(), project, optionsDigest(shown), config.pathPrefix, transformsOf(config)]);
  return { store, reading: readingVersion(), project, clock, frame, folder };
}

const frames = ({ store }: SiteMemory) => store.table<string>("frames");

/** Whether pages that are in the output folder were made with all that every page shows now. */
export const hasSameFrame = (memory: SiteMemory, output: string): boolean => frames(memory).get(output) === digestOf(memory.frame);

export function keepFrame(memory: SiteMemory, output: string): void {
  if (!hasSameFrame(memory, output)) frames(memory).put([[output, digestOf(memory.frame)]]);
}
