/** A stable part of a site's pages, for builds that several processes or machines share. */
import type { Page } from "../pages/page.ts";
import { spanTold } from "./jobs.ts";
import { isWithin, spanIn, type Span } from "./spans.ts";

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** FNV-1a, 32 bits: the same on every machine, and as good as chance. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** A page's part depends on its url alone: it stays there, whatever else is published. */
export const isIn = ({ index, count }: Shard, url: string): boolean => hashOf(url) % count === index - 1;

const form = /^(\d{1,4})\/(\d{1,4})$/;

/**
 * @param text `2/8`: the second of eight
 * @throws Error for anything else
 */
export function shardOf(text: string): Shard {
  const [, index = 0, count = 0] = (form.exec(text) ?? []).map(Number);
  if (index < 1 || index > count) throw new Error(`"${text}" is no part of a build: write 2/8 for the second of eight.`);
  return { index, count };
}

/** What one process is to make. */
export interface Share {
  readonly shard: Shard;
  /** The build that another process began, and whose part this is. None: a build of its own. */
  readonly build?: string;
  /** Its pages, where another process on the same machine has said which; none: those of the shard. */
  readonly span?: Span;
}

/** Whether the process is to make a page. */
export const isOwn = ({ shard, span }: Share, page: Page): boolean => (span ? isWithin(span, page) : isIn(shard, page.url));

/** Who shares a build is told so by its environment: Eleventy's command line takes no flags of others. */
export function shareFrom({ DATELINE_SHARD: shard, DATELINE_PART_OF: build }: NodeJS.ProcessEnv): Share | undefined {
  return shard ? { shard: shardOf(shard), ...(build ? { build } : {}) } : undefined;
}

/** Waits, where another process says which pages, until it does. */
export const withSpan = async (share: Share | undefined): Promise<Share | undefined> => (share?.build === undefined || share.span ? share : { ...share, span: spanIn(await spanTold()) });

/** The process that this one works for, if there is one. Whatever a site's config starts works for this one: the variable is taken away. */
export function takeParent(environment: NodeJS.ProcessEnv): number | undefined {
  const parent = Number(environment["DATELINE_PARENT"] ?? 0);
  delete environment["DATELINE_PARENT"];
  return parent || undefined;
}
