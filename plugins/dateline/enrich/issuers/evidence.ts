/** What a release has to say about whose it is. */
import type { Draft, Traced } from "../../draft.ts";
import { announcementIn, titleNames, type Announcement } from "../../grammar/announcement.ts";
import { companyKey, companyName } from "../../grammar/company-name.ts";
import { wireNamed } from "../../vocabulary/wires.ts";
import { leadText } from "../story-text.ts";
import { isRelease } from "./release.ts";

export interface Evidence {
  readonly draft: Draft;
  /** As stated, else the line above the text. */
  readonly title: string;
  readonly titleLine?: number;
  readonly lead: string;
  readonly leadLine?: number;
  /** The first sentence, if it has a subject that may announce. */
  readonly said?: Announcement;
  readonly titleNames: readonly string[];
  /** Organisations that the release tells about below. */
  readonly about: readonly string[];
  /** Organisations of its contacts. */
  readonly contacts: readonly string[];
  /** The organisation that the dateline names: `Hot Springs, United States - April 9, 2025 / Acme Landscaping /`. */
  readonly sender?: string;
  readonly isRelease: boolean;
}

export type Found = Traced<readonly string[]> | undefined;

/** One rule: names of those whose release it is, or undefined if it cannot tell. */
export type IssuerRule = (evidence: Evidence) => Found;

export const isCarrier = (name: string): boolean => wireNamed(name) !== undefined;

/** One spelling of each, the first. */
export function unique(names: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(companyKey(name))) byKey.set(companyKey(name), name);
  return [...byKey.values()];
}

export const found = (names: readonly string[], rule: string, line: number | undefined): Found =>
  names.length === 0 ? undefined : { value: unique(names), rule, ...(line === undefined ? {} : { line }) };

/** One of the two is how the other is called for short: `Acme`, `Acme Robotics`. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [companyKey(one), companyKey(other)];
  return a === b || (Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a)));
}

const named = (written: string | undefined): string[] => {
  const name = written === undefined ? undefined : companyName(written)?.name;
  return name === undefined || isCarrier(name) ? [] : [name];
};

const between = /\d\s*\/\s*([^/]{3,60}?)\s*\/?\s*$/;

function senderOf({ fields: { dateline }, blocks }: Draft): string | undefined {
  const [name] = dateline && dateline.value.wire === undefined ? named(between.exec(dateline.value.text)?.[1]) : [];
  return name !== undefined && blocks.filter(({ text }) => text.includes(name)).length > 1 ? name : undefined;
}

const longestTitle = 240;

/** Plain text states no title: the first line is one, if it is not the lead itself. */
function titleOf({ fields: { title }, blocks }: Draft, leadLine: number | undefined): { readonly title: string; readonly titleLine?: number } {
  const first = blocks[0];
  const { value = "", line } = title ?? (first && first.line !== leadLine && first.text.length <= longestTitle ? { value: first.text, line: first.line } : {});
  return { title: value, ...(line === undefined ? {} : { titleLine: line }) };
}

export function evidenceOf(draft: Draft): Evidence {
  const { sections, contacts } = draft.fields;
  const lead = leadText(draft.blocks, draft.fields.dateline !== undefined);
  const said = lead && announcementIn(lead.text);
  const headline = titleOf(draft, lead?.line);
  const sender = senderOf(draft);
  return {
    draft,
    ...headline,
    lead: lead?.text ?? "",
    ...(lead?.line === undefined ? {} : { leadLine: lead.line }),
    ...(said ? { said } : {}),
    titleNames: titleNames(headline.title).map(({ name }) => name),
    about: sections?.value.filter(({ kind }) => kind === "about").flatMap(({ organisation }) => named(organisation)) ?? [],
    contacts: contacts?.value.flatMap(({ organisation }) => named(organisation)) ?? [],
    ...(sender === undefined ? {} : { sender }),
    isRelease: isRelease(draft),
  };
}
