/** A summary of one or two sentences. One that is only the text's start, cut off, is made again. */
import { parseDateline } from "../grammar/dateline.ts";
import { cutAtWord, sentences } from "../grammar/sentences.ts";
import { leadText } from "./story-text.ts";
import type { Enricher } from "./enricher.ts";

const longest = 280;

/** `(NYSE American: KULR)` and `(the "Company" or "KULR")` explain nothing in a list. */
const definitions = /\s*\((?:[^()]{2,60}:\s*[A-Z0-9][^()]{0,80}|(?:(?:collectively|together|hereinafter|or),?\s+)*(?:the\s+)?["“„][^()]{1,80}["”“](?:[^()]{0,80})?)\)/g;

/** First sentences, as many as fit; a long first one is cut at a word. */
function summarise(text: string): string {
  const plain = text.replace(definitions, "").replace(/\(\s+/g, "(").replace(/\s+([,.;:)])/g, "$1").replace(/\s+/g, " ").trim();
  let summary = "";
  for (const sentence of sentences(plain)) {
    const longer = summary === "" ? sentence : `${summary} ${sentence}`;
    if (longer.length > longest) break;
    summary = longer;
  }
  if (summary !== "") return summary;
  const cut = cutAtWord(plain, longest);
  return cut === plain || cut === "" ? cut : `${cut}…`;
}

const isCut = (given: string): boolean => /(?:\.\.\.|…)$/.test(given) || parseDateline(given) !== undefined;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** The text begins with it, apart from its ellipsis. */
const isStartOf = (given: string, text: string): boolean => letters(text).startsWith(letters(given).slice(0, 200));

export const summary: Enricher = {
  name: "summary",
  enrich: ({ fields, blocks }) => {
    const lead = leadText(blocks);
    if (!lead) return {};
    const at = lead.line === undefined ? {} : { line: lead.line };
    const made = { value: summarise(lead.text), ...at };
    const given = fields.summary;
    if (!given) return { fields: { summary: { ...made, rule: "first sentences of the lead" } } };
    const whole = blocks.slice(0, 8).map(({ text }) => text).join(" ");
    if (!isCut(given.value) || !isStartOf(given.value, whole)) return {};
    const rule = "first sentences of the lead (the summary given is the text cut off)";
    return { mended: { summary: { ...made, rule } }, problems: [{ code: "summary-cut", ...(given.line === undefined ? {} : { line: given.line }) }] };
  },
};
