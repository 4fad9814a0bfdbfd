/** The plugin's options: types, defaults and their check, all in this file. */
import { inspect } from "node:util";
import { IANAZone } from "luxon";
import { closest } from "fastest-levenshtein";
import type { Reader } from "./readers/reader.ts";
import { columns, type ColumnNames } from "./readers/table/columns.ts";

/** The zone that a source's zone-less times are written in. The first rule that fits is taken. */
export interface ZoneRule {
  /** IANA name: `Asia/Shanghai`. */
  readonly zone: string;
  /** Glob over document paths, relative to the content folder: `wire/**`. */
  readonly paths?: string;
  /** The provider's name, in any case: `Reuters`. */
  readonly provider?: string;
}

export interface Options {
  /** Name of the site. */
  readonly title: string;
  /** One sentence about the site, for feeds and metadata. */
  readonly description: string;
  /** The site's address, without a path prefix: `https://news.example.com`. */
  readonly url: string;
  /** BCP 47 tag of the site's language, and of documents that name none. */
  readonly language: string;
  /** IANA zone that times are shown in, and that zone-less times are read in. */
  readonly timeZone: string;
  /** Sources whose zone-less times are in another zone. */
  readonly zones: readonly ZoneRule[];
  /** Folder of the documents, relative to the project. */
  readonly content: string;
  /** Globs of documents to leave out, relative to the content folder. */
  readonly exclude: readonly string[];
  /** Articles on one page of a list. */
  readonly pageSize: number;
  /** Items in a feed. */
  readonly feedSize: number;
  /** `false`: collections, filters and page plan only, for a site with templates of its own. */
  readonly theme: boolean;
  /** `"list"`: copies of a story and its earlier versions stand in lists and feeds too, not only on their own pages. */
  readonly copies: "hide" | "list";
  /** CSS custom properties of the theme to set: `{ "--accent": "oklch(50% .15 20)" }`. */
  readonly tokens: Readonly<Record<string, string>>;
  /** Put before the names of the collections, for a site that has its own `tags` or `years`. */
  readonly collectionPrefix: string;
  /** Readers of your own, asked before the built-in ones. */
  readonly readers: readonly Reader[];
  /** Names that columns of tables have in your documents: `{ title: "Überschrift", body: ["Text", "Inhalt"] }`. The first that says something is taken, then the usual names. */
  readonly columns: ColumnNames;
  /** Enrichers to leave out, by name: the files in `enrich/`, such as `summary`. */
  readonly without: readonly string[];
  /** Largest document to read, in bytes. */
  readonly maxFileSize: number;
  /** Fail the build when a document has an error. */
  readonly strict: boolean;
  /** File that the build's problems are written to as JSON, or `false`. */
  readonly report: string | false;
  /** The instant that counts as now, ISO 8601. Default: `SOURCE_DATE_EPOCH`, else the clock. */
  readonly now: string;
}

export type UserOptions = Partial<Options>;

export const defaults = {
  title: "News",
  description: "",
  url: "",
  language: "en",
  timeZone: "UTC",
  zones: [],
  content: "content",
  exclude: [],
  pageSize: 20,
  feedSize: 20,
  theme: true,
  copies: "hide",
  tokens: {},
  collectionPrefix: "",
  readers: [],
  columns: {},
  without: [],
  maxFileSize: 8 * 1024 * 1024,
  strict: false,
  report: ".dateline/report.json",
  now: "",
} as const satisfies Options;

/** A wrong option: thrown, because the programmer who wrote it is there to mend it. */
export class OptionError extends Error {
  override readonly name = "DatelineOptionError";
}

type Check = (value: unknown) => string | undefined;

/** As the message shows it: `JSON.stringify` knows neither NaN nor functions, and breaks on what is not plain data. */
const shown = (value: unknown): string => inspect(value, { depth: 2, breakLength: Infinity });

const text: Check = (value) => (typeof value === "string" ? undefined : "a string");
const name = (what: string): Check => (value) => (typeof value === "string" && value.trim() !== "" ? undefined : what);
const flag: Check = (value) => (typeof value === "boolean" ? undefined : "true or false");
const count: Check = (value) => (typeof value === "number" && Number.isInteger(value) && value > 0 ? undefined : "a whole number above 0");
const texts: Check = (value) => (Array.isArray(value) && value.every((item) => typeof item === "string") ? undefined : "an array of strings");
const zone: Check = (value) =>
  typeof value === "string" && IANAZone.isValidZone(value) ? undefined : "an IANA time zone such as Europe/Berlin";

const language: Check = (value) => {
  try {
    return typeof value === "string" && Intl.getCanonicalLocales(value).length === 1 ? undefined : "a BCP 47 tag such as en or zh-Hant";
  } catch {
    return "a BCP 47 tag such as en or zh-Hant";
  }
};

const address: Check = (value) =>
  value === "" || (typeof value === "string" && /^https?:\/\/[^/?#]+\/?$/i.test(value) && URL.canParse(value))
    ? undefined
    : "an address without a path, such as https://news.example.com (set a path with Eleventy's pathPrefix)";

/** Without an offset it would be another instant on another machine; a day alone is read in UTC. */
const isoInstant = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

const instant: Check = (value) =>
  value === "" || (typeof value === "string" && isoInstant.test(value) && !Number.isNaN(Date.parse(value)))
    ? undefined
    : "an ISO 8601 instant with its offset, such as 2025-02-13T12:00:00Z";

const ruleKeys: ReadonlySet<string> = new Set(["zone", "paths", "provider"] satisfies (keyof ZoneRule)[]);

const zoneRules: Check = (value) => {
  const rule = (item: unknown) =>
    item !== null && typeof item === "object" && "zone" in item && !zone(item.zone) && ("paths" in item || "provider" in item) &&
    Object.entries(item).every(([key, part]) => ruleKeys.has(key) && (part === undefined || typeof part === "string"));
  return Array.isArray(value) && value.every(rule)
    ? undefined
    : 'an array such as [{ provider: "Reuters", zone: "Asia/Shanghai" }] or [{ paths: "wire/**", zone: "America/New_York" }]';
};

const tokens: Check = (value) => {
  const safe = ([key, item]: [string, unknown]) => /^--[\w-]+$/.test(key) && typeof item === "string" && !/[{};<]/.test(item);
  return value !== null && typeof value === "object" && Object.entries(value).every(safe)
    ? undefined
    : 'an object of CSS custom properties such as { "--accent": "oklch(50% .15 20)" }';
};

const readers: Check = (value) => {
  const reader = (item: unknown) =>
    item !== null && typeof item === "object" && "name" in item && typeof item.name === "string" &&
    "detect" in item && typeof item.detect === "function" && "read" in item && typeof item.read === "function";
  return Array.isArray(value) && value.every(reader) ? undefined : "an array of readers ({ name, detect, read })";
};

const columnsWanted = 'an object such as { title: "Überschrift", date: "Erschienen", body: ["Text", "Inhalt"] }';

const isColumn = (name: string): boolean => Object.hasOwn(columns, name);

const columnNames: Check = (value) => {
  const names = (item: unknown): boolean => name("")(item) === undefined || (Array.isArray(item) && item.length > 0 && item.every((one) => name("")(one) === undefined));
  if (value === null || typeof value !== "object" || Array.isArray(value)) return columnsWanted;
  const wrong = Object.keys(value).find((key) => !isColumn(key));
  if (wrong !== undefined) return `${columnsWanted}; "${wrong}" is no column Dateline knows. Did you mean "${closest(wrong, Object.keys(columns))}"? There are ${Object.keys(columns).join(", ")}`;
  return Object.values(value).every((item) => item === undefined || names(item)) ? undefined : columnsWanted;
};

const checks = {
  title: text,
  description: text,
  url: address,
  language,
  timeZone: zone,
  zones: zoneRules,
  content: name("the name of a folder"),
  exclude: texts,
  pageSize: count,
  feedSize: count,
  theme: flag,
  copies: (value) => (value === "hide" || value === "list" ? undefined : '"hide" or "list"'),
  tokens,
  collectionPrefix: text,
  readers,
  columns: columnNames,
  without: texts,
  maxFileSize: count,
  strict: flag,
  report: (value) => (value === false ? undefined : name("a file name or false")(value)),
  now: instant,
} satisfies Record<keyof Options, Check>;

const isOption = (key: string): key is keyof Options => Object.hasOwn(checks, key);

function check(key: string, value: unknown): void {
  if (!isOption(key)) {
    const near = closest(key, Object.keys(checks));
    throw new OptionError(`Dateline has no option "${key}". Did you mean "${near}"? The options are listed in the README.`);
  }
  const wanted = value === undefined ? undefined : checks[key](value);
  if (wanted) throw new OptionError(`Dateline's option "${key}" must be ${wanted}; it is ${shown(value)}.`);
}

/**
 * The options with every default filled in, as a new frozen object.
 * @throws OptionError for an unknown key or a value of the wrong kind.
 */
export function resolveOptions(given: UserOptions = {}): Options {
  for (const [key, value] of Object.entries(given)) check(key, value);
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return Object.freeze({ ...defaults, ...set });
}
