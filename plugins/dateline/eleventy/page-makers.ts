/** Who makes which of the pages that are due: this process, or others beside it. */
import type { OutputState } from "../incremental/outputs.ts";
import { onlyPages, type Plan } from "../incremental/plan.ts";
import type { Page } from "../pages/page.ts";
import type { Written } from "./config.ts";
import type { Parts } from "./jobs.ts";
import { writePages, writtenElsewhere } from "./page-files.ts";
import type { Share } from "./shard.ts";
import { isWithin, type Span } from "./spans.ts";

interface Others extends Pick<Parts, "make"> {
  /** What they have made, asked for once. */
  readonly parts: () => readonly OutputState[];
  /** Says what went wrong with them. */
  readonly tell: (text: string) => void;
}

interface Making {
  readonly due: Plan;
  /** What each process makes, where there are others; this one comes first. */
  readonly spans: readonly [Span, ...Span[]];
  readonly render: (page: Page) => string | Promise<string>;
  /** Of the kinds that Dateline writes itself, relative to the project. */
  readonly templates: ReadonlyMap<string, string>;
  /** Relative to the project. */
  readonly output: string;
  /** Processes that make the other spans; none: this one makes all. */
  readonly others: Others | undefined;
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
  if (before.length === 0 && share?.build === undefined) {
    await others?.make([]);
    return { written: [], parts: [] };
  }
  const files = { render: whileWanted(making), templates, output, before };
  const running = others?.make(spans);
  if (spans.length === 1 || !others) {
    const written = await writePages({ ...files, due });
    await running;
    return { written, parts: [] };
  }
  const isOwn = (page: Page): boolean => isWithin(spans[0], page);
  const written = await writePages({ ...files, due: onlyPages(due, isOwn) });
  for (const { message } of (await running) ?? []) others.tell(`${message}\nWhat it has not made is made by this process.`);
  const parts = others.parts();
  const isMade = ({ url }: Page): boolean => parts.some(({ pages }) => pages.has(url));
  // A document that was saved meanwhile was another to them; and one that had no memory left has made nothing.
  const left = await writePages({ ...files, due: onlyPages(due, (page) => !isOwn(page) && !isMade(page)) });
  const elsewhere = writtenElsewhere({ due: onlyPages(due, (page) => !isOwn(page) && isMade(page)), templates, output });
  return { written: [...written, ...left, ...elsewhere], parts };
}
