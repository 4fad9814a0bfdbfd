/**
 * Texts in one byte a character. What is cut out of a document with one typographic quote in it takes two bytes a character, and so costs
 * each regular expression with Unicode's classes a good deal more; most of its paragraphs have no such sign.
 */
import type { Block, Draft, Traced } from "../draft.ts";

/** The same text, written anew where one byte is enough. */
const oneByte = (text: string): string => (/[\u0100-\uFFFF]/.test(text) ? text : Buffer.from(text, "latin1").toString("latin1"));

const block = (given: Block): Block => ({ ...given, html: oneByte(given.html), text: oneByte(given.text) });

const field = (given: Traced<string>): Traced<string> => ({ ...given, value: oneByte(given.value) });

/** The same draft. */
export function inOneByte(draft: Draft): Draft {
  const { title, summary, lead } = draft.fields;
  const fields = { ...(title ? { title: field(title) } : {}), ...(summary ? { summary: field(summary) } : {}), ...(lead ? { lead: field(lead) } : {}) };
  return { ...draft, fields: { ...draft.fields, ...fields }, blocks: draft.blocks.map(block) };
}
