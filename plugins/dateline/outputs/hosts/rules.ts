/** What every host is told, whatever the form it wants to be told in. */
import { createHash } from "node:crypto";
import type { HostRules, Redirect } from "../../pages/machine.ts";
import { href, type Site } from "../../site.ts";
import { speculationRules } from "../speculation-rules.ts";

/** Name and value. */
export type Header = readonly [string, string];

export interface MediaType {
  /** Name of the files, in any folder. */
  readonly file: string;
  readonly type: string;
  /** So are the files of a folder named like it without its extension, `feed/1.xml`: archived feeds (RFC 5005). */
  readonly archived?: true;
}

/** Files whose type hosts do not tell by their names (RFC 4287, rssboard.org, jsonfeed.org, RFC 7763). */
export const mediaTypes: readonly MediaType[] = [
  { file: "feed.xml", type: "application/rss+xml; charset=utf-8", archived: true },
  { file: "feed.atom", type: "application/atom+xml; charset=utf-8", archived: true },
  { file: "feed.json", type: "application/feed+json; charset=utf-8", archived: true },
  { file: "feeds.opml", type: "text/x-opml; charset=utf-8" },
  { file: "index.md", type: "text/markdown; charset=utf-8" },
];

/** The file's name as a regular expression, archived ones included: `feed\.xml`, `feed(/[0-9]+)?\.xml`. */
export function filePattern({ file, archived }: MediaType): string {
  const [stem, extension] = file.split(".");
  return archived ? String.raw`${stem}(/[0-9]+)?\.${extension}` : String.raw`${stem}\.${extension}`;
}

/** Names of files in it change with what is in them. */
export const hashedFolder = "assets/";

export const forever = "public, max-age=31536000, immutable";

/** Asked for again each time, and answered with 304 where nothing changed. */
export const revalidate = "public, max-age=0, must-revalidate";

const hashOf = (script: string): string => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/**
 * No script but the site's own, the one in each page's head and the rules of what is fetched ahead, by their hashes; JSON-LD is data (w3.org/TR/CSP3).
 * WebAssembly is what the search is made of. Pictures of texts come from where their documents have them.
 */
const own = (site: Pick<Site, "earlyScript" | "pathPrefix">): Readonly<Record<string, string>> => ({
  "default-src": "'none'",
  "script-src": ["'self'", ...[site.earlyScript, speculationRules(site)].filter(Boolean).map(hashOf), "'wasm-unsafe-eval'"].join(" "),
  "style-src": "'self'",
  "img-src": "'self' data: https:",
  "media-src": "'self' https:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "form-action": "'self'",
  "base-uri": "'none'",
  "frame-ancestors": "'self'",
});

/** @param more sources by directive, besides the theme's own */
export function contentSecurityPolicy(site: Pick<Site, "earlyScript" | "pathPrefix">, more: HostRules["csp"]): string {
  const base = own(site);
  const names = [...new Set([...Object.keys(base), ...Object.keys(more)])];
  return names.map((name) => [name, base[name], more[name]].filter(Boolean).join(" ")).join("; ");
}

/** For every answer. */
export const headersOf = (site: Pick<Site, "earlyScript" | "pathPrefix">, { csp }: HostRules): readonly Header[] => [
  ["Content-Security-Policy", contentSecurityPolicy(site, csp)],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "strict-origin-when-cross-origin"],
];

/** Under the path prefix, encoded as it stands in an address. */
export const encoded = (site: Pick<Site, "pathPrefix">, { from, to }: Redirect): Redirect => ({ from: href(site, from), to: /^https?:/.test(to) ? to : href(site, to) });

/** As a server sees it that has decoded it. */
export const decoded = ({ pathPrefix }: Pick<Site, "pathPrefix">, url: string): string => pathPrefix + url.replace(/^\//, "");
