/** Who makes which of the pages that are due: this process, or others beside it. */
import type { OutputState } from "../incremental/outputs.ts";
import { onlyPages, type Plan } from "../incremental/plan.ts";
import type { Page } from "../pages/page.ts";
import type { Written } from "./config.ts";
import { runParts, type Jobs } from "./jobs.ts";
import { writePages, writtenElsewhere } from "./page-files.ts";
import type { Share } from "./shard.ts";
import { isWithin, type Span } from "./spans.ts";

interface Making {
  readonly due: Plan;
  /** What each process makes, where there are others; this one comes first. */
  readonly spans: readonly [Span, ...Span[]];
  readonly render: (page: Page) => string | Promise<string>;
  /** Of the kinds that Dateline writes itself, relative to the project. */
  readonly templates: ReadonlyMap<string, string>;
  /** Relative to the project. */
  readonly output: string;
  /** What this process may ask others for; none: there is nothing that they could tell what they made. */
  readonly others: { readonly jobs: Jobs | undefined; readonly build: string; readonly store: string; readonly now: number; readonly parts: () => readonly OutputState[] } | undefined;
  readonly share: Share | undefined;
  /** The process that this one works for, if there is one. */
  readonly parent: number | undefined;
}

export interface MadePages {
  readonly written: readonly Written[];
  readonly parts: readonly OutputState[];
}

/** Who works for a process that was killed ends with it: else it would write old pages over those of the next build. */
const whileWanted = ({ render, parent }: Pick<Making, "render" | "parent">): Making["render"] => (page) => {
  if (parent !== undefined && process.ppid !== parent) throw new Error("The build that these pages were made for has ended before them.");
  return render(page);
};

/** @param before what Eleventy has written itself */
export async function makePages({ due, spans, templates, output, others, share, ...making }: Making, before: readonly Written[]): Promise<MadePages> {
  // A dry run: not even the stylesheet was written. Whoever makes a part of another's build writes nothing else.
  if (before.length === 0 && share?.build === undefined) return { written: [], parts: [] };
  const files = { render: whileWanted(making), templates, output, before };
  if (spans.length === 1 || !others?.jobs) return { written: await writePages({ ...files, due }), parts: [] };
  const isOwn = (page: Page): boolean => isWithin(spans[0], page);
  const running = runParts(others.jobs, { ...others, spans });
  // What one of them ends with is said when this process has done its own part.
  running.catch(() => {});
  const written = await writePages({ ...files, due: onlyPages(due, isOwn) });
  await running;
  const parts = others.parts();
  const isMade = ({ url }: Page): boolean => parts.some(({ pages }) => pages.has(url));
  // A document that was saved meanwhile was another to them.
  const left = await writePages({ ...files, due: onlyPages(due, (page) => !isOwn(page) && !isMade(page)) });
  const elsewhere = writtenElsewhere({ due: onlyPages(due, (page) => !isOwn(page) && isMade(page)), templates, output });
  return { written: [...written, ...left, ...elsewhere], parts };
}
