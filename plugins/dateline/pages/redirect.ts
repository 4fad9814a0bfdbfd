import type { Archive } from "../archive/archive.ts";
import { machinePage, type MachinePage, type Redirect } from "./machine.ts";
import type { SitePlan } from "./site.ts";

/** Pages and moved urls are files: `/old` and `/old/` are one. */
const fileOf = (url: string): string => (/\.[^/.]+$/.test(url) ? url : `${url.replace(/\/$/, "")}/`);

/**
 * Every url that leads to another, once: what the option `redirects` says, then the aliases of documents, the newest first.
 * What is a page of the site stays one.
 * @param taken urls of all pages
 */
export function redirectsOf({ published }: Archive, site: SitePlan, taken: ReadonlySet<string>): Redirect[] {
  const ofSite = Object.entries(site.redirects ?? {}).map(([from, to]) => ({ from: fileOf(from), to }));
  const ofArticles = published.flatMap(({ aliases, url }) => aliases.map((from) => ({ from: fileOf(from), to: url })));
  const found = new Map([...ofSite, ...ofArticles].toReversed().map((redirect) => [redirect.from, redirect] as const));
  return [...found.values()].toReversed().filter(({ from }) => !taken.has(from));
}

/** A host without rules tells a file's type by its name: only these can be pages. */
const isHtml = (url: string): boolean => /(?:\/|\.html?)$/i.test(url);

/** At the old url, a page that leads on: for GitHub Pages and other hosts that know no redirects. */
export const redirectPages = (redirects: readonly Redirect[], { hosts = [] }: SitePlan): MachinePage[] =>
  hosts.includes("github") ? redirects.filter(({ from }) => isHtml(from)).map(({ from, to }) => machinePage(from, { of: "redirect", to })) : [];
