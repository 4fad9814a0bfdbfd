/** The contract of an enricher: looks at a draft, and says what it found. A new rule is one file and its row in `index.ts`. */
import type { Block, Draft, Fields } from "../draft.ts";
import type { Problem } from "../issues.ts";
import type { LayoutOptions } from "../layout/options.ts";
import type { ZoneRule } from "../options.ts";

/** What an enricher may know besides the draft. No clock, no disk. */
export interface EnrichContext {
  readonly language: string;
  readonly timeZone: string;
  readonly zones: readonly ZoneRule[];
  /** Whether LaTeX is shown as formulas where a document does not say. */
  readonly layout?: Pick<LayoutOptions, "mathjax">;
}

export interface Findings {
  /** Fields to set. Those already set stay as they are: what the author wrote wins. */
  readonly fields?: Fields;
  /** Fields to set whether or not they are set: for a rule whose work is to mend a field. */
  readonly mended?: Fields;
  readonly blocks?: readonly Block[];
  readonly problems?: readonly Omit<Problem, "path">[];
}

export interface Enricher {
  /** As the option `without` and `dateline explain` name it. */
  readonly name: string;
  readonly enrich: (draft: Draft, context: EnrichContext) => Findings;
}
