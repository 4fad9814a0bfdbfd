import type { Archive } from "../archive/archive.ts";
import { oldestFirst } from "../archive/order.ts";
import { machinePage, type MachinePage, type SitemapEntry } from "./machine.ts";
import type { ArticlePage, Page } from "./page.ts";
import { entryOf, isListed } from "./sitemap-entry.ts";

/** At most, in one file (sitemaps.org/protocol.html, "Sitemap index files"): urls, and bytes with room for what is around them. */
const most = { urls: 50_000, bytes: 45_000_000 };

/** What an entry takes at most: nine bytes a character of a url that has to be encoded, and its elements' names. */
const bytesOf = ({ url, images, alternates }: SitemapEntry): number =>
  [url, ...images, ...alternates.map((alternate) => alternate.url)].reduce((sum, each) => sum + 300 + each.length * 9, 0);

/** As many entries a file as it may hold: those of a full file stay in it, whatever comes after them. */
export function fillFiles(entries: readonly SitemapEntry[]): SitemapEntry[][] {
  const files: SitemapEntry[][] = [];
  let bytes = 0;
  for (const entry of entries) {
    const size = bytesOf(entry);
    const last = files.at(-1);
    const fits = last !== undefined && last.length < most.urls && bytes + size <= most.bytes;
    if (fits) last.push(entry);
    else files.push([entry]);
    bytes = fits ? bytes + size : size;
  }
  return files;
}

const isTerm = (page: Page): boolean => page.kind === "terms" || (page.kind === "list" && page.taxonomy !== undefined);

const partOf = (page: Page): string => {
  if (page.kind === "article") return page.article.published?.day.slice(0, 4) ?? "undated";
  return isTerm(page) ? "terms" : "pages";
};

/** Articles oldest first: what is new stands at the end of its year, and closed years stay as they are. Pages and terms are in the plan's order. */
const byAge = (a: ArticlePage, b: ArticlePage): number => oldestFirst(a.article, b.article);

/** By the part's name: the pages, the terms, then the years. */
function partsOf(pages: readonly Page[]): ReadonlyMap<string, readonly Page[]> {
  const parts = new Map<string, Page[]>([["pages", []], ["terms", []]]);
  const articles = pages.filter((page) => page.kind === "article").toSorted(byAge);
  for (const page of [...pages.filter(({ kind }) => kind !== "article"), ...articles]) {
    const name = partOf(page);
    const part = parts.get(name);
    if (part) part.push(page);
    else parts.set(name, [page]);
  }
  return parts;
}

const newest = (entries: readonly SitemapEntry[]): { readonly lastmod?: string } => {
  const times = entries.flatMap(({ lastmod }) => lastmod ?? []);
  const lastmod = times.reduce((last, time) => (Date.parse(time) > Date.parse(last) ? time : last), times[0] ?? "");
  return lastmod ? { lastmod } : {};
};

/**
 * `/sitemap.xml`, the index, and its parts: an article stands in its year's (`/sitemaps/2025.xml`), a term in `/sitemaps/terms.xml`, every other page
 * in `/sitemaps/pages.xml`.
 * @param pages the whole plan
 */
export function sitemapPages(pages: readonly Page[], archive: Archive): MachinePage[] {
  const files = [...partsOf(pages.filter(isListed))].flatMap(([name, part]) =>
    fillFiles(part.map((page) => entryOf(page, archive))).map((entries, index) => ({ url: `/sitemaps/${name}${index === 0 ? "" : `-${index + 1}`}.xml`, entries })),
  );
  const parts = files.map(({ url, entries }) => ({ url, ...newest(entries) }));
  return [machinePage("/sitemap.xml", { of: "sitemap-index", parts }), ...files.map(({ url, entries }) => machinePage(url, { of: "sitemap", entries }))];
}
