/** What a release tells of companies: its headline, its story and what it says about them. Not the legal text, not whom to ask. */
import type { Draft, Traced } from "../draft.ts";

export interface Passage {
  readonly text: string;
  readonly line?: number;
  /** In headlines every word may have a capital. */
  readonly isHeadline: boolean;
}

/** Longer ones are no paragraph, and rules look at each word of them. */
const longest = 40_000;

const told = new Set(["story", "about"]);

const passage = (text: string, line: number | undefined, isHeadline: boolean): Passage => ({ text: text.slice(0, longest), isHeadline, ...(line === undefined ? {} : { line }) });

const stated = (field: Traced<string> | undefined, isHeadline: boolean): Passage[] => (field ? [passage(field.value, field.line, isHeadline)] : []);

export function passages({ fields, blocks }: Draft): Passage[] {
  const written = blocks.filter(({ part = "story" }) => told.has(part)).map(({ tag, text, line }) => passage(text, line, /^h[1-6]$/.test(tag)));
  return [...stated(fields.title, true), ...stated(fields.lead, false), ...stated(fields.summary, false), ...written];
}
