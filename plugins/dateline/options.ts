/** The plugin's options: types, defaults and their check, all in this file. */
import { inspect } from "node:util";
import { IANAZone } from "luxon";
import { closest } from "fastest-levenshtein";
import { checkLayout } from "./layout/check.ts";
import { icon, logo, share, shareImages, type Logo, type ShareImageOptions, type ShareName } from "./appearance.ts";
import type { LayoutOptions } from "./layout/options.ts";
import { exportNames, hostNames, namesOf, policy, profiles, redirectTable, webAddress, type ExportName, type HostName } from "./publishing.ts";
import { feeds, type FeedOptions } from "./syndication.ts";
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
  /** Languages that the interface speaks on pages of articles in them, besides `language`. `[]`: all that the theme has messages for. */
  readonly languages: readonly string[];
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
  /** Feeds besides RSS, and how far back: `formats` of the feeds of years and terms (`"rss"`, `"atom"`, `"json"`), `archives` (`"site"`, `"all"` or `"none"`: which lead back to their first item), `hub` (WebSub), `ttl` (minutes). */
  readonly feeds: FeedOptions;
  /** `false`: collections, filters and page plan only, for a site with templates of its own. */
  readonly theme: boolean;
  /** `false`: no search page, and no index for it. A site without the theme has none. */
  readonly search: boolean;
  /** `"list"`: copies of a story and its earlier versions stand in lists and feeds too, not only on their own pages. */
  readonly copies: "hide" | "list";
  /** How pages look where a document does not say: `{ sidebar: { single: "right" }, toc: true }`. Its keys stand in docs/front-matter.md. */
  readonly layout: LayoutOptions;
  /** CSS custom properties of the theme to set: `{ "--accent": "oklch(50% .15 20)" }`. */
  readonly tokens: Readonly<Record<string, string>>;
  /** A picture in place of the site's name: `{ src: "/img/logo.svg", width: 160, height: 32 }`, with `alt` if it does not say the title. */
  readonly logo: Logo | false;
  /** Url of the site's icon: `/img/icon.svg`. */
  readonly icon: string;
  /** Ways to pass an article on: `"copy"`, `"device"` (its own dialogue), `"email"`, `"bluesky"`, `"facebook"`, `"linkedin"`, `"reddit"`, `"whatsapp"`, `"x"`. Links only: nothing is loaded from there. */
  readonly share: readonly ShareName[];
  /** `true`: draw a picture (1200 × 630) for each article that has none, with its headline, for where links to it are shown. `{ fonts: ["fonts"] }`: folders of fonts for scripts besides Latin, Greek, Cyrillic and Arabic. */
  readonly shareImages: boolean | ShareImageOptions;
  /** Build `/style-guide/`: every component and widget in each of its states. Search engines are asked to leave it out. */
  readonly styleGuide: boolean;
  /** `"original"`: an article's page names its original elsewhere as the one that search engines are to show. */
  readonly canonical: "self" | "original";
  /** Ask search engines to leave out articles that are a headline without a text. */
  readonly noindexHeadlines: boolean;
  /** Lines of `/robots.txt`, before those that name the sitemaps. */
  readonly robots: readonly string[];
  /** Written besides feeds, sitemaps and `/api/`: `"json"` and `"ninjs"` (two files an article), `"markdown"` (`index.md` beside each article's page), `"llms"` (`/llms.txt`). */
  readonly exports: readonly ExportName[];
  /** Hosts to write redirects and headers for: `"netlify"`, `"cloudflare"`, `"vercel"`, `"nginx"`, `"apache"`, `"caddy"`, `"github"` (pages that lead on, for hosts without rules). */
  readonly hosts: readonly HostName[];
  /** Urls that moved, and where to, besides the `aliases` of documents: `{ "/press/old.html": "/2025/02/new/" }`. */
  readonly redirects: Readonly<Record<string, string>>;
  /** Write a `CNAME` file with the host of `url`, as GitHub Pages wants it for a domain of one's own. */
  readonly cname: boolean;
  /** Sources that the Content-Security-Policy allows besides the site itself: `{ "img-src": "https://images.example.com" }`. */
  readonly csp: Readonly<Record<string, string>>;
  /** Address of the licence that the texts are under. */
  readonly license: string;
  /** Addresses of the publisher's profiles elsewhere, for `rel="me"`. */
  readonly me: readonly string[];
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
  /** Folder of what is kept from one build to the next, relative to the project, or `false`: each build does all of the work. */
  readonly store: string | false;
  /** `false`: each build renders all pages, for a site whose own transforms or components show what no file says, such as the hour. `true`, where a config says it: the site's own scripts depend on files alone, see docs/deploy.md. */
  readonly incremental: boolean;
  /** The instant that counts as now, ISO 8601. Default: `SOURCE_DATE_EPOCH`, else the clock. */
  readonly now: string;
}

export type UserOptions = Partial<Options>;

export const defaults = {
  title: "News",
  description: "",
  url: "",
  language: "en",
  languages: [],
  timeZone: "UTC",
  zones: [],
  content: "content",
  exclude: [],
  pageSize: 20,
  feedSize: 20,
  feeds: {},
  theme: true,
  search: true,
  copies: "hide",
  layout: {},
  tokens: {},
  logo: false,
  icon: "",
  share: ["copy", "email"],
  shareImages: false,
  styleGuide: false,
  canonical: "self",
  noindexHeadlines: false,
  robots: ["User-agent: *", "Allow: /"],
  exports: [],
  hosts: ["netlify", "github"],
  redirects: {},
  cname: false,
  csp: {},
  license: "",
  me: [],
  collectionPrefix: "",
  readers: [],
  columns: {},
  without: [],
  maxFileSize: 8 * 1024 * 1024,
  strict: false,
  report: ".dateline/report.json",
  store: ".dateline/store",
  incremental: true,
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
  languages: (value) => (Array.isArray(value) && value.every((item) => language(item) === undefined) ? undefined : "an array of BCP 47 tags such as [\"en\", \"zh-Hant\"]"),
  timeZone: zone,
  zones: zoneRules,
  content: name("the name of a folder"),
  exclude: texts,
  pageSize: count,
  feedSize: count,
  feeds,
  theme: flag,
  search: flag,
  copies: (value) => (value === "hide" || value === "list" ? undefined : '"hide" or "list"'),
  layout: checkLayout,
  tokens,
  logo,
  icon,
  share,
  shareImages,
  styleGuide: flag,
  canonical: (value) => (value === "self" || value === "original" ? undefined : '"self" or "original"'),
  noindexHeadlines: flag,
  robots: texts,
  exports: namesOf(exportNames),
  hosts: namesOf(hostNames),
  redirects: redirectTable,
  cname: flag,
  csp: policy,
  license: webAddress,
  me: profiles,
  collectionPrefix: text,
  readers,
  columns: columnNames,
  without: texts,
  maxFileSize: count,
  strict: flag,
  report: (value) => (value === false ? undefined : name("a file name or false")(value)),
  store: (value) => (value === false ? undefined : name("the name of a folder or false")(value)),
  incremental: flag,
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
