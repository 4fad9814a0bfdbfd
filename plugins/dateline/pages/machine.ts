/** Pages that are read by programs and not by people: what each holds, as data. */
import type { Article } from "../article.ts";
import type { HostName } from "../publishing.ts";
import type { Planned } from "./page.ts";

/** The same story in another language. */
export interface Alternate {
  /** BCP 47. */
  readonly lang: string;
  /** Root-relative. */
  readonly url: string;
}

/** A page in a sitemap. */
export interface SitemapEntry {
  /** Root-relative. */
  readonly url: string;
  /** When its content last changed: `2025-02-13`, or with time and offset (w3.org/TR/NOTE-datetime). */
  readonly lastmod?: string;
  /** Root-relative or absolute. */
  readonly images: readonly string[];
  /** All languages of a translated story, the page's own among them. */
  readonly alternates: readonly Alternate[];
}

/** Root-relative, each ending in `/` or a file name. */
export interface Redirect {
  readonly from: string;
  /** Absolute, if it is elsewhere. */
  readonly to: string;
}

/** What a host is to do with the site's files. */
export interface HostRules {
  readonly redirects: readonly Redirect[];
  /** Sources by directive, besides those that the theme needs. */
  readonly csp: Readonly<Record<string, string>>;
}

/** A file that tells a host what to do, or what it wants to see. */
export type HostFile = "redirects" | "headers" | "nojekyll" | "cname" | Extract<HostName, "vercel" | "nginx" | "apache" | "caddy">;

/** A file beside an article's page. */
export type ArticleFormat = "json" | "ninjs" | "markdown";

/** A list of articles in `/api/`. */
export interface ApiList {
  /** `2025`, or `undated`. */
  readonly key: string;
  readonly url: string;
  readonly count: number;
}

export type MachineOutput =
  | { readonly of: "sitemap"; readonly entries: readonly SitemapEntry[] }
  | { readonly of: "sitemap-index"; readonly parts: readonly Pick<SitemapEntry, "url" | "lastmod">[] }
  | { readonly of: "news-sitemap"; readonly articles: readonly Article[] }
  | { readonly of: "robots"; readonly lines: readonly string[]; readonly sitemaps: readonly string[] }
  | { readonly of: "redirect"; readonly to: string }
  | { readonly of: "host"; readonly file: HostFile; readonly rules: HostRules }
  | { readonly of: "api"; readonly lists: readonly ApiList[] }
  | { readonly of: "api-list"; readonly key: string; readonly articles: readonly Article[]; readonly formats: readonly ArticleFormat[] }
  | { readonly of: "openapi"; readonly formats: readonly ArticleFormat[] }
  | { readonly of: "article"; readonly format: ArticleFormat; readonly article: Article }
  | { readonly of: "llms"; readonly articles: readonly Article[]; readonly years: readonly Pick<ApiList, "key" | "url" | "count">[]; readonly markdown: boolean };

export interface MachinePage extends Planned {
  readonly kind: "machine";
  readonly output: MachineOutput;
}

export const machinePage = (url: string, output: MachineOutput): MachinePage => ({ kind: "machine", url, title: "", description: "", feeds: [], trail: [], output });
