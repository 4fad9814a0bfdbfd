/** What kind of news it is: by a subject that a wire gave it, else by what its title says, else by what its lead announces. */
import type { Kind } from "../article.ts";
import type { Draft, Traced } from "../draft.ts";
import { sentences } from "../grammar/sentences.ts";
import { filingItem, kindRules, notNews } from "../vocabulary/kinds.ts";
import { kindOfSubject } from "../vocabulary/subjects.ts";
import type { Enricher } from "./enricher.ts";
import { leadText } from "./story-text.ts";

/** Of a title and of an announcement, this much says what it is. */
const longest = 260;

const at = (line: number | undefined): { readonly line?: number } => (line === undefined ? {} : { line });

const kindOf = (text: string, rules = kindRules): Kind | undefined => rules.find(({ says, not }) => says.test(text) && !not?.test(text))?.kind;

function bySubject({ categories, tags }: Draft["fields"]): Traced<Kind> | undefined {
  for (const terms of [categories, tags]) {
    for (const term of terms?.value ?? []) {
      const kind = kindOfSubject(term);
      if (kind && terms) return { value: kind, rule: `subject: ${term}`, ...at(terms.line) };
    }
  }
  return undefined;
}

function byTitle({ title }: Draft["fields"]): Traced<Kind> | undefined {
  const kind = title && kindOf(title.value.slice(0, longest));
  return kind && { value: kind, rule: "words of the title", ...at(title.line) };
}

/** `… announced today that it has acquired …`: what comes after it is the news, what comes before says who they are. */
const announced = /\b(?:announce[sd]?|(?:is|are) pleased to announce|reports?|reported|gab (?:heute )?bekannt|gibt bekannt|annonce|anuncia|anunció|annuncia)\b/i;

function kindOfLead(first: string): Kind | undefined {
  const anywhere = kindOf(first.slice(0, longest), kindRules.filter(({ ofLeads }) => ofLeads));
  const from = announced.exec(first)?.index;
  // With its verb: `announced the launch of`.
  return anywhere ?? (from === undefined ? undefined : kindOf(first.slice(from, from + longest)));
}

function byLead({ blocks }: Draft): Traced<Kind> | undefined {
  const lead = leadText(blocks);
  const first = sentences(lead?.text ?? "")[0]?.replace(/\s*\([^()]*\)/g, "");
  const kind = first === undefined ? undefined : kindOfLead(first);
  return lead && kind && { value: kind, rule: "words of the lead", ...at(lead.line) };
}

/** A form filed with the SEC names its subjects by the numbers of its items. */
function byFiling({ fields, blocks }: Draft): Traced<Kind> | undefined {
  if (!/\bform 8-k\b/i.test(fields.title?.value ?? "")) return undefined;
  for (const { text, line } of blocks) {
    const kind = filingItem(text);
    if (kind) return { value: kind, rule: "item of the filing", ...at(line) };
  }
  return undefined;
}

export const kind: Enricher = {
  name: "kind",
  enrich: (draft) => {
    if (draft.fields.kind) return {};
    const isNews = !notNews.test(draft.fields.title?.value ?? "");
    const found = bySubject(draft.fields) ?? byFiling(draft) ?? (isNews ? (byTitle(draft.fields) ?? byLead(draft)) : undefined);
    return found ? { fields: { kind: found } } : {};
  },
};
