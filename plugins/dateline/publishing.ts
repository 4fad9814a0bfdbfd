/** Where and how a site is published: the words that its options take, and their checks. */
import { closest } from "fastest-levenshtein";

/** Hosts that files of their own tell what to do. */
export const hostNames = ["netlify", "cloudflare", "vercel", "nginx", "apache", "caddy", "github"] as const;
export type HostName = (typeof hostNames)[number];

/** What is written for machines besides feeds, sitemaps and the lists in `/api/`. */
export const exportNames = ["json", "ninjs", "markdown", "llms"] as const;
export type ExportName = (typeof exportNames)[number];

/** What a value must be, where it is not that. */
type Check = (value: unknown) => string | undefined;

/** An array of names out of a list; another name is told with the nearest there is. */
export const namesOf = (known: readonly string[]): Check => (value) => {
  const wanted = `an array with some of ${known.join(", ")}`;
  if (!Array.isArray(value)) return wanted;
  const wrong: unknown = value.find((item) => !known.includes(item));
  return wrong === undefined ? undefined : `${wanted}${typeof wrong === "string" ? ` (did you mean "${closest(wrong, known)}"?)` : ""}`;
};

const isWeb = (value: unknown): boolean => typeof value === "string" && /^https?:\/\//.test(value) && URL.canParse(value);

export const webAddress: Check = (value) => (value === "" || isWeb(value) ? undefined : "an address such as https://creativecommons.org/licenses/by/4.0/");

/** `rel=me` takes addresses of profiles, of mail and of telephones (microformats.org/wiki/rel-me). */
export const profiles: Check = (value) =>
  Array.isArray(value) && value.every((item) => isWeb(item) || (typeof item === "string" && /^mailto:./.test(item))) ? undefined : "an array of addresses such as https://social.example/@acme";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => value !== null && typeof value === "object" && !Array.isArray(value);

const isPath = (value: unknown): boolean => typeof value === "string" && /^\/(?!\/)[^\s"<>\\]*$/.test(value);

export const redirectTable: Check = (value) =>
  isRecord(value) && Object.entries(value).every(([from, to]) => isPath(from) && !/[?#]/.test(from) && (isPath(to) || isWeb(to))) ? undefined : 'an object of moved urls such as { "/press/old.html": "/2025/02/new/" }';

/** A directive is a name and sources without what ends one (w3.org/TR/CSP3, "serialized directive"). */
export const policy: Check = (value) =>
  isRecord(value) && Object.entries(value).every(([name, sources]) => /^[a-z]+(?:-[a-z]+)*$/.test(name) && typeof sources === "string" && /^[^;,"\n\r]+$/.test(sources))
    ? undefined
    : 'an object of sources by directive such as { "img-src": "https://images.example.com" }';
