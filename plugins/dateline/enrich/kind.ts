/** What kind of news it is: by a subject that a wire gave it, else by what its title says, else by what its lead announces. */
import type { Kind } from "../article.ts";
import type { Block, Draft, Traced } from "../draft.ts";
import { sentences } from "../grammar/sentences.ts";
import { filingItem, kindRules, notNews } from "../vocabulary/kinds.ts";
import { isGeneralSubject, kindNamed, kindOfSubject } from "../vocabulary/subjects.ts";
import type { Enricher } from "./enricher.ts";
import { leadText } from "./story-text.ts";

/** Of a title and of an announcement, this much says what it is. */
const longest = 260;

const at = (line: number | undefined): { readonly line?: number } => (line === undefined ? {} : { line });

const ofTitle = (text: string): Kind | undefined => kindRules.find(({ says, signs, not }) => (says.test(text) || signs?.test(text)) && !not?.test(text))?.kind;

function bySubject({ categories, tags }: Draft["fields"], isMeant: (term: string) => boolean): Traced<Kind> | undefined {
  for (const terms of [categories, tags]) {
    for (const term of terms?.value ?? []) {
      const kind = isMeant(term) ? kindOfSubject(term) : undefined;
      if (kind && terms) return { value: kind, rule: `subject: ${term}`, ...at(terms.line) };
    }
  }
  return undefined;
}

function byTitle({ title }: Draft["fields"]): Traced<Kind> | undefined {
  const kind = title && ofTitle(title.value.slice(0, longest).toLowerCase());
  return kind && { value: kind, rule: "words of the title", ...at(title.line) };
}

const forms = kindRules.filter(({ isForm }) => isForm);

/** `TR-1: Notification of major holdings`, below the number and the name that registers put first. */
function byForm(lines: readonly Block[]): Traced<Kind> | undefined {
  for (const { text, line } of lines) {
    const said = text.length > 160 ? "" : text.toLowerCase();
    const kind = forms.find(({ says, not }) => says.test(said) && !not?.test(said))?.kind;
    if (kind) return { value: kind, rule: "name of the form", ...at(line) };
  }
  return undefined;
}

/** `Key word(s): Incoming Orders` · `Schlagwort(e): Firmenübernahme/Vertrag`: what EQS has its senders choose from. */
const keywords = /(?:key word\(s\)|schlagwort\(e\))\s*:\s*([^\n]{2,120})/i;

/** `Produkteinführung Acme AG: …`: where lines were joined, the headline follows the last key word. */
const openings = (word: string): string[] => [word, ...[4, 3, 2, 1].map((count) => word.trim().split(/\s+/).slice(0, count).join(" "))];

function byKeywords(lines: readonly Pick<Block, "text" | "line">[]): Traced<Kind> | undefined {
  for (const { text, line } of lines) {
    const words = keywords.exec(text.slice(0, 500))?.[1]?.split(/[/;,]/) ?? [];
    const kind = words.flatMap(openings).map(kindNamed).find((known) => known !== undefined);
    if (kind) return { value: kind, rule: "key words of the sender", ...at(line) };
  }
  return undefined;
}

/** `… announced today that it has acquired …`: what comes after it is the news, what comes before says who they are. */
const announced = /\b(?:announce[sd]?|gab (?:heute )?bekannt|gibt bekannt|annonce|anuncia|anunció|annuncia)\b/;

/** The news follows its verb at once; what comes of it is far from there. */
const announcement = 100;

function ofLead(first: string): Kind | undefined {
  const start = first.slice(0, 2 * longest);
  const told = kindRules.find(({ leads, signs, not }) => (leads?.test(start) || signs?.test(start)) && !not?.test(start))?.kind;
  const from = announced.exec(first)?.index;
  // With its verb: `announced the launch of`.
  return told ?? (from === undefined ? undefined : ofTitle(first.slice(from, from + announcement)));
}

function byLead({ fields, blocks }: Draft): Traced<Kind> | undefined {
  const lead = leadText(blocks, fields.dateline !== undefined);
  // A list names many things, and announces none.
  const told = lead?.tag === "p" ? lead.text.slice(0, 1000) : "";
  const first = sentences(told)[0]?.replace(/\s*\([^()]*\)/g, "").toLowerCase();
  const kind = first === undefined ? undefined : ofLead(first);
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

/** Lines above the text, where registers and senders put their labels. */
const head = 6;

function found(draft: Draft): Traced<Kind> | undefined {
  const { fields, blocks } = draft;
  const lines = blocks.slice(0, head);
  const title = fields.title ? [{ text: fields.title.value, ...at(fields.title.line) }] : [];
  const named = bySubject(fields, (term) => !isGeneralSubject(term)) ?? byKeywords([...title, ...lines]) ?? byFiling(draft);
  if (named) return named;
  const general = bySubject(fields, isGeneralSubject);
  if (notNews.test(fields.title?.value ?? "")) return general;
  return byTitle(fields) ?? general ?? byForm(lines) ?? byLead(draft);
}

export const kind: Enricher = {
  name: "kind",
  enrich: (draft) => {
    const kind = draft.fields.kind ? undefined : found(draft);
    return kind ? { fields: { kind } } : {};
  },
};
