/** A document on its way to being an article: what is known so far, and how it came to be known. */
import type {
  Company, Contact, Dateline, Heading, Kind, Layout, Person, Precision, Provider, Section, SectionKind, StoryId, Symbol, Timestamp, TitleOrigin,
} from "./article.ts";
import type { Problem } from "./issues.ts";

/** A value, the rule that set it, and the line it was read on. */
export interface Traced<T> {
  readonly value: T;
  readonly rule: string;
  readonly line?: number;
}

/** A date as written, with the parts that it states. Months and days count from 1. */
export interface WrittenDate {
  readonly said: string;
  readonly precision: Precision;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Fixed offset from UTC in minutes, or an IANA zone, where the source states one. */
  readonly zone?: number | string;
}

/** All that can be found out about an article. Readers and enrichers fill it, each field once. */
export interface FieldTypes {
  /** The document's own id of the story, stable for ever: a URI, where its format has one. */
  guid: string;
  title: string;
  titleFrom: TitleOrigin;
  slug: string;
  summary: string;
  lead: string;
  date: WrittenDate;
  updatedDate: WrittenDate;
  embargoDate: WrittenDate;
  expiryDate: WrittenDate;
  published: Timestamp;
  updated: Timestamp;
  embargoed: Timestamp;
  expires: Timestamp;
  draft: boolean;
  lang: string;
  translations: readonly string[];
  translationKey: string;
  authors: readonly string[];
  categories: readonly string[];
  tags: readonly string[];
  provider: Provider;
  wire: string;
  story: StoryId;
  link: string;
  symbols: readonly Symbol[];
  cashtags: readonly string[];
  isins: readonly string[];
  companies: readonly Company[];
  issuers: readonly string[];
  people: readonly Person[];
  kind: Kind;
  dateline: Dateline;
  sections: readonly Section[];
  headings: readonly Heading[];
  contacts: readonly Contact[];
  layout: Layout;
  aliases: readonly string[];
  weight: number;
  extra: Readonly<Record<string, unknown>>;
  /** Which version of its guid this is, where the source counts them. */
  version: number;
  /** Why the source does not want it published: `canceled`, `withheld`. */
  status: string;
}

export type FieldName = keyof FieldTypes;
export type Fields = { readonly [K in FieldName]?: Traced<FieldTypes[K]> };

/** How the body is written: what has to be done before it is HTML. */
export type Markup = "plain" | "markdown" | "html";

export interface Body {
  readonly markup: Markup;
  readonly text: string;
  /** Line of the document the text begins on, from 1. */
  readonly line: number;
}

/** One top-level element of a body: what the enrichers read, and what the theme shows. */
export interface Block {
  /** Its element: `p`, `h2`, `ul`, `table`… */
  readonly tag: string;
  /** Sanitised HTML of the whole element. */
  readonly html: string;
  /** Its text; lines broken by `<br>` are broken by `\n`. */
  readonly text: string;
  /** Line of the document it begins on, from 1. */
  readonly line?: number;
  /** A paragraph that is bold from end to end. */
  readonly bold: boolean;
  /** The part of the release it belongs to, once the parts are told apart. */
  readonly part?: SectionKind;
}

/** What a reader makes of one article in a document. */
export interface ReaderDraft {
  readonly fields: Fields;
  readonly body: Body;
}

/** A draft as the enrichers see it. */
export interface Draft {
  readonly path: string;
  readonly reader: string;
  readonly fields: Fields;
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}
