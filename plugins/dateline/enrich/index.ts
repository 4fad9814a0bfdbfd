/** The table of enrichers, and how a draft goes through it. */
import type { Draft, Fields } from "../draft.ts";
import type { Problem } from "../issues.ts";
import { code } from "./code.ts";
import { companies } from "./companies.ts";
import { contacts } from "./contacts.ts";
import { dateLine } from "./date-line.ts";
import { dateline } from "./dateline.ts";
import { embargo } from "./embargo.ts";
import type { Enricher, EnrichContext, Findings } from "./enricher.ts";
import { formulas } from "./formulas.ts";
import { headings } from "./headings.ts";
import { headline } from "./headline.ts";
import { isins } from "./isins.ts";
import { issuers } from "./issuers.ts";
import { kind } from "./kind.ts";
import { language } from "./language.ts";
import { notes } from "./notes.ts";
import { inOneByte } from "./one-byte.ts";
import { original } from "./original.ts";
import { people } from "./people.ts";
import { provider } from "./provider.ts";
import { published } from "./published.ts";
import { repairs } from "./repairs.ts";
import { sections } from "./sections.ts";
import { summary } from "./summary.ts";
import { symbols } from "./symbols.ts";
import { title } from "./title.ts";
import { wire } from "./wire.ts";

/** In order: each may use what those before it found. */
export const enrichers: readonly Enricher[] = [original, embargo, dateLine, repairs, headline, provider, dateline, wire, published, headings, sections, symbols, isins, contacts, issuers, companies, people, title, language, kind, summary, formulas, notes, code];

/** A fault in a rule costs what the rule would have found. The other place that catches is around a reader. */
function guarded(enricher: Enricher, draft: Draft, context: EnrichContext): Findings {
  try {
    return enricher.enrich(draft, context);
  } catch (error) {
    return { problems: [{ code: "enricher-failed", detail: `${enricher.name}: ${error instanceof Error ? error.message : String(error)}` }] };
  }
}

const isEmpty = (fields: Fields | undefined): boolean => fields === undefined || Object.keys(fields).length === 0;

/** Fields already set win over found ones; mended ones win over both. */
const merged = (draft: Draft, findings: Findings): Fields => ({ ...findings.fields, ...draft.fields, ...findings.mended });

function apply(draft: Draft, findings: Findings): Draft {
  const { fields, mended, blocks, problems = [] } = findings;
  const hasFields = !isEmpty(fields) || !isEmpty(mended);
  if (!hasFields && !blocks && problems.length === 0) return draft;
  const added: Problem[] = problems.map((problem) => ({ ...problem, path: draft.path }));
  return { ...draft, fields: hasFields ? merged(draft, findings) : draft.fields, blocks: blocks ?? draft.blocks, problems: [...draft.problems, ...added] };
}

/** @param without names of enrichers to leave out */
export function enrich(draft: Draft, context: EnrichContext, without: readonly string[] = []): Draft {
  // What its source withdraws is not shown: there is nothing to work out.
  if (draft.fields.status) return draft;
  return enrichers
    .filter(({ name }) => !without.includes(name))
    .reduce((known, enricher) => apply(known, guarded(enricher, known, context)), inOneByte(draft));
}
