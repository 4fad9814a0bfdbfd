/** One entry of a feed, an export or a table, as its format states it, and what it is as a draft. The formats differ in where things stand only. */
import type { Provider, Symbol } from "../article.ts";
import type { Body, Fields, Markup, ReaderDraft, Traced, WrittenDate } from "../draft.ts";
import { isHtml, plainText } from "./html-text.ts";
import type { Found, Reading } from "./reader.ts";
import { statedDate } from "./stated-date.ts";
import { languageTag } from "./front-matter/values.ts";

type Maybe<T> = Traced<T> | undefined;

export interface Item {
  /** Line the entry begins on. */
  readonly line: number;
  /** As the format has it, and whose it is if it is no URI. */
  readonly guid?: Maybe<string>;
  readonly owner?: string | undefined;
  /** May hold tags and entities, as may the summary and the lead. */
  readonly title?: Maybe<string>;
  readonly summary?: Maybe<string>;
  readonly lead?: Maybe<string>;
  /** The most trusted first. */
  readonly dates?: readonly Maybe<unknown>[];
  readonly updated?: Maybe<unknown>;
  readonly embargo?: Maybe<unknown>;
  readonly body?: Maybe<string>;
  /** Where the format leaves it open, the text tells. */
  readonly markup?: Markup | undefined;
  readonly link?: Maybe<string>;
  /** What a link without a host is relative to. */
  readonly base?: string | undefined;
  readonly authors?: Maybe<readonly string[]>;
  readonly categories?: Maybe<readonly string[]>;
  readonly tags?: Maybe<readonly string[]>;
  readonly symbols?: Maybe<readonly Symbol[]>;
  readonly isins?: Maybe<readonly string[]>;
  readonly issuers?: Maybe<readonly string[]>;
  readonly lang?: Maybe<string>;
  readonly draft?: Maybe<boolean>;
  readonly slug?: Maybe<string>;
  readonly provider?: Maybe<Provider>;
  readonly wire?: Maybe<string>;
  readonly extra?: Maybe<Readonly<Record<string, unknown>>>;
}

/** A value with its rule and line, or undefined if nothing is said. */
export function stated(value: string | undefined | null, rule: string, line?: number): Maybe<string> {
  return typeof value === "string" && value.trim() !== "" ? { value, rule, ...(line === undefined ? {} : { line }) } : undefined;
}

/** Likewise for lists: plain text, each once. */
export function statedList(values: readonly (string | undefined)[] | undefined, rule: string, line?: number): Maybe<readonly string[]> {
  const found = new Set((values ?? []).map((value) => plainText(value ?? "")).filter(Boolean));
  return found.size > 0 ? { value: [...found], rule, ...(line === undefined ? {} : { line }) } : undefined;
}

const changed = <A, B>(traced: Maybe<A>, change: (value: A) => B | undefined): Maybe<B> => {
  const value = traced && change(traced.value);
  return traced && value !== undefined && value !== "" ? { ...traced, value } : undefined;
};

/** The first date that can be read; those before it that no calendar has, or that two days fit, are problems. */
function dated(candidates: readonly Maybe<unknown>[], problems: Found[]): Maybe<WrittenDate> {
  for (const candidate of candidates) {
    const date = candidate && statedDate(candidate.value);
    if (candidate && typeof date === "object") return { ...candidate, value: date };
    if (candidate && date !== undefined) {
      const detail = `${candidate.rule}: ${String(candidate.value).slice(0, 80)}`;
      problems.push({ code: date === "unclear" ? "date-unclear" : "date-invalid", detail, ...(candidate.line === undefined ? {} : { line: candidate.line }) });
    }
  }
  return undefined;
}

/** An absolute http(s) address. */
export function absoluteUrl(written: string, base?: string): string | undefined {
  const trimmed = written.trim();
  const host = base !== undefined && URL.canParse(base) ? base : undefined;
  if (!URL.canParse(trimmed, host)) return undefined;
  const url = new URL(trimmed, host);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
}

const isUri = (id: string): boolean => /^[a-z][a-z\d+.-]*:\S+$/i.test(id);

const hostOf = (address: string | undefined): string | undefined => (address !== undefined && URL.canParse(address) ? new URL(address).host || undefined : undefined);

/** `12345` of `acme.example` → `acme.example:12345`; without an id, the address of the original is one. */
function guidOf({ guid, owner, base }: Item, link: Maybe<string>): Maybe<string> {
  if (!guid) return link;
  const id = guid.value.trim();
  return isUri(id) ? { ...guid, value: id } : { ...guid, value: `${owner ?? hostOf(base ?? link?.value) ?? "item"}:${id}` };
}

function bodyOf({ body, markup, line }: Item): Body {
  const text = body?.value ?? "";
  return { markup: markup ?? (isHtml(text) ? "html" : "plain"), text, line: body?.line ?? line };
}

/** An updated time that is the publication's own says nothing. */
const isLater = (updated: WrittenDate, date: WrittenDate | undefined): boolean => updated.said !== date?.said;

function fieldsOf(item: Item, problems: Found[]): Fields {
  const date = dated(item.dates ?? [], problems);
  const updated = dated([item.updated], problems);
  const link = changed(item.link, (written) => absoluteUrl(written, item.base));
  const found: { readonly [K in keyof Fields]: Fields[K] | undefined } = {
    guid: guidOf(item, link),
    title: changed(item.title, plainText),
    date,
    updatedDate: updated && isLater(updated.value, date?.value) ? updated : undefined,
    embargoDate: dated([item.embargo], problems),
    summary: changed(item.summary, plainText),
    lead: changed(item.lead, plainText),
    link,
    authors: item.authors, categories: item.categories, tags: item.tags, symbols: item.symbols, isins: item.isins, issuers: item.issuers,
    lang: changed(item.lang, languageTag),
    draft: item.draft, slug: item.slug, provider: item.provider, wire: item.wire, extra: item.extra,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** The entry as a draft, or a problem that says why it is none. */
export function itemReading(item: Item): Reading {
  const problems: Found[] = [];
  const fields = fieldsOf(item, problems);
  const body = bodyOf(item);
  if (!fields.title && body.text.trim() === "" && !fields.summary) return { drafts: [], problems: [{ code: "item-empty", line: item.line }] };
  const draft: ReaderDraft = { fields, body };
  return { drafts: [draft], problems };
}

/** The readings of a document's entries, as the document's. */
export const together = (readings: readonly Reading[]): Reading => ({
  drafts: readings.flatMap(({ drafts }) => drafts),
  problems: readings.flatMap(({ problems }) => problems),
});
