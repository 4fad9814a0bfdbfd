/** What a standard's item states, in the document's own words, and those as fields of the model. One for all the standards. */
import type { Symbol } from "../../article.ts";
import type { FieldTypes, Fields, Traced, WrittenDate } from "../../draft.ts";
import { parseDateline } from "../../grammar/dateline.ts";
import { parseStoryId, parseStoryLink } from "../../grammar/story-link.ts";
import { wireNamed } from "../../vocabulary/wires.ts";
import { address, languageTag, text as lineOfText } from "../front-matter/values.ts";
import type { Found } from "../reader.ts";
import { bylineNames } from "./byline.ts";
import { standardDate } from "./standard-date.ts";

/** A text that an item states, and where. */
export interface Fact {
  readonly text: string;
  /** `NewsML-G2 headline`. */
  readonly rule: string;
  readonly line?: number;
}

type Stated = readonly Fact[];

/** Of fields with one value the first usable statement counts. */
export interface Facts {
  readonly guid?: Stated;
  readonly link?: Stated;
  readonly title?: Stated;
  readonly lead?: Stated;
  readonly summary?: Stated;
  readonly date?: Stated;
  readonly updatedDate?: Stated;
  readonly embargoDate?: Stated;
  readonly expiryDate?: Stated;
  readonly lang?: Stated;
  /** Where a standard keeps it apart from the text: `New York (dpa) -`. */
  readonly dateline?: Stated;
  /** `By Sam Sample and Kim Example, Acme News`. */
  readonly bylines?: Stated;
  readonly authors?: Stated;
  readonly categories?: Stated;
  readonly tags?: Stated;
  readonly provider?: Stated;
  /** The platform that carried it. */
  readonly via?: string;
  /** A credit or a source, which may be a wire's name. */
  readonly credits?: Stated;
  readonly symbols?: Traced<readonly Symbol[]>;
  readonly story?: Stated;
  readonly extra?: Readonly<Record<string, unknown>>;
}

const at = ({ rule, line }: Fact): { rule: string; line?: number } => (line === undefined ? { rule } : { rule, line });

function first<T>(stated: Stated | undefined, read: (text: string) => T | undefined): Traced<T> | undefined {
  for (const fact of stated ?? []) {
    const value = read(fact.text);
    if (value !== undefined) return { value, ...at(fact) };
  }
  return undefined;
}

function dateField(stated: Stated | undefined, problems: Found[]): Traced<WrittenDate> | undefined {
  return first((stated ?? []).filter(({ text }) => text.trim() !== ""), (text) => {
    const date = standardDate(text);
    if (typeof date === "object") return date;
    const fact = stated?.find((one) => one.text === text);
    problems.push({ code: "date-invalid", detail: `${fact?.rule ?? "date"}: ${text.trim().slice(0, 60)}`, ...(fact?.line === undefined ? {} : { line: fact.line }) });
    return undefined;
  });
}

/** Each once, in the order they are stated; the trace is the first one's. */
function list(stated: Stated | undefined, read: (text: string) => readonly string[]): Traced<readonly string[]> | undefined {
  const value = [...new Set((stated ?? []).flatMap(({ text }) => read(text)))];
  const [fact] = stated ?? [];
  return fact && value.length > 0 ? { value, ...at(fact) } : undefined;
}

const single = (text: string): readonly string[] => {
  const line = lineOfText(text);
  return line === undefined ? [] : [line];
};

const providerField = ({ provider, via }: Facts): Traced<FieldTypes["provider"]> | undefined =>
  first(provider, (text) => {
    const written = lineOfText(text);
    if (written === undefined) return undefined;
    const name = wireNamed(written) ?? written;
    return via && via !== name ? { name, via } : { name };
  });

/** With the closing dash that the grammar wants, if it has none. */
function datelineOf(text: string): FieldTypes["dateline"] | undefined {
  const line = lineOfText(text.slice(0, 300))?.replace(/[\s–—-]+$/, "");
  if (!line) return undefined;
  const found = parseDateline(`${line} - `);
  if (!found) return { text: line };
  const { length: _, ...dateline } = found;
  return dateline;
}

/** The change of an item that was never changed is its publication. */
const ifOther = (updated: Traced<WrittenDate> | undefined, date: Traced<WrittenDate> | undefined): Traced<WrittenDate> | undefined =>
  updated && updated.value.said !== date?.value.said ? updated : undefined;

/** What can be known of an id's scheme: `urn:`, `tag:` and addresses are URIs as they are. */
const idText = (text: string): string | undefined => lineOfText(text)?.replace(/\s/g, "-");

const extraField = ({ extra = {} }: Facts): Traced<FieldTypes["extra"]> | undefined => {
  const stated = Object.entries(extra).filter(([, value]) => value !== undefined && value !== null && value !== "");
  return stated.length > 0 ? { value: Object.fromEntries(stated), rule: "item metadata" } : undefined;
};

/** An agency that signs is no author: it is the provider, or a wire. */
const withoutAgencies = (facts: Facts, names: readonly string[]): readonly string[] =>
  names.filter((name) => wireNamed(name) === undefined && !(facts.provider ?? []).some(({ text }) => text.trim() === name));

/** A date may be stated for two fields; a wrong one is told once. */
const once = (problems: readonly Found[]): readonly Found[] =>
  problems.filter((problem, index) => problems.findIndex(({ detail, line }) => detail === problem.detail && line === problem.line) === index);

const isPresent = (entry: readonly [string, unknown]): boolean => entry[1] !== undefined;

/** The facts as fields, and the dates among them that are none. */
export function factFields(facts: Facts): { readonly fields: Fields; readonly problems: readonly Found[] } {
  const problems: Found[] = [];
  const date = dateField(facts.date, problems);
  const stated = {
    guid: first(facts.guid, idText),
    link: first(facts.link, address),
    story: first(facts.story, (text) => parseStoryLink(text) ?? parseStoryId(text)),
    title: first(facts.title, lineOfText),
    lead: first(facts.lead, lineOfText),
    summary: first(facts.summary, lineOfText),
    date,
    updatedDate: ifOther(dateField(facts.updatedDate, problems), date),
    embargoDate: dateField(facts.embargoDate, problems),
    expiryDate: dateField(facts.expiryDate, problems),
    lang: first(facts.lang, languageTag),
    dateline: first(facts.dateline, datelineOf),
    authors: list(facts.bylines, (text) => withoutAgencies(facts, bylineNames(text))) ?? list(facts.authors, single),
    categories: list(facts.categories, single),
    tags: list(facts.tags, single),
    provider: providerField(facts),
    wire: first(facts.credits, wireNamed),
    symbols: facts.symbols,
    extra: extraField(facts),
  } satisfies { readonly [K in keyof Fields]: Fields[K] | undefined };
  return { fields: Object.fromEntries(Object.entries(stated).filter(isPresent)), problems: once(problems) };
}

