/** The headline of a text whose first line was none, but a notice such as `FOR IMMEDIATE RELEASE`. */
import type { Block, Fields } from "../draft.ts";
import { parseDateline } from "../grammar/dateline.ts";
import { sentences } from "../grammar/sentences.ts";
import { leadText } from "./story-text.ts";
import { titleFromLead } from "./title.ts";

const longest = 250;

/** One line, no dateline, no sentence of a running text. */
function isHeadline({ tag, text }: Block): boolean {
  if (!/^(?:p|h[1-6])$/.test(tag) || text.length > longest || text.includes("\n") || !/\p{L}.*\s/u.test(text)) return false;
  return sentences(text).length === 1 && !/[^.][.;,:]$/.test(text.replace(/\b(?:Inc|Ltd|Corp|Co|U\.S|S\.A|N\.V)\.$/, "")) && parseDateline(text) === undefined;
}

interface Below {
  /** Title and where it is from. */
  readonly fields: Fields;
  readonly blocks: readonly Block[];
}

const titled = (title: string, origin: "headline" | "lead", rule: string, line: number | undefined): Fields => {
  const at = { rule, ...(line === undefined ? {} : { line }) };
  return { title: { value: title, ...at }, titleFrom: { value: origin, ...at } };
};

/** Undefined if there is nothing to make one of. */
export function headlineBelow(blocks: readonly Block[]): Below | undefined {
  const [first, ...rest] = blocks;
  if (first && isHeadline(first)) return { fields: titled(first.text, "headline", "first line below a notice", first.line), blocks: rest };
  const lead = leadText(blocks);
  const made = lead && titleFromLead(lead.text);
  return made ? { fields: titled(made, "lead", "first sentence of the lead", lead.line), blocks } : undefined;
}
