import type { Archive } from "../archive/archive.ts";
import { machinePage, type ApiList, type ArticleFormat, type MachinePage } from "./machine.ts";
import type { SitePlan } from "./site.ts";

const isFormat = (name: string): name is ArticleFormat => name === "json" || name === "ninjs" || name === "markdown";

/** Beside an article's page. */
export const formatFile = { json: "index.json", ninjs: "ninjs.json", markdown: "index.md" } as const satisfies Record<ArticleFormat, string>;

/** Files beside each article's page, by the option `exports`. */
export const formatsOf = ({ exports = [] }: SitePlan): readonly ArticleFormat[] => exports.filter(isFormat);

const listUrl = (key: string): string => `/api/articles/${key}.json`;

function listsOf({ years, undated }: Archive) {
  const ofYears = years.map(({ key, articles }) => ({ key, articles }));
  return [...ofYears, ...(undated.length > 0 ? [{ key: "undated", articles: undated }] : [])];
}

/** `/api/`: an index, a list a year, and what describes them. */
export function apiPages(archive: Archive, site: SitePlan): MachinePage[] {
  const formats = formatsOf(site);
  const lists = listsOf(archive);
  const index: ApiList[] = lists.map(({ key, articles }) => ({ key, url: listUrl(key), count: articles.length }));
  return [
    machinePage("/api/articles.json", { of: "api", lists: index }),
    ...lists.map(({ key, articles }) => machinePage(listUrl(key), { of: "api-list", key, articles, formats })),
    machinePage("/api/openapi.json", { of: "openapi", formats }),
  ];
}

/** `/2025/02/<slug>/index.json` and the like, by the option `exports`; copies have theirs too. */
export function exportPages({ published, articles, years }: Archive, site: SitePlan): MachinePage[] {
  const formats = formatsOf(site);
  const files = published.flatMap((article) => formats.map((format) => machinePage(`${article.url}${formatFile[format]}`, { of: "article", format, article })));
  if (!site.exports?.includes("llms")) return files;
  const newest = articles.slice(0, site.feedSize);
  const byYear = years.map(({ key, url, count }) => ({ key, url, count }));
  return [...files, machinePage("/llms.txt", { of: "llms", articles: newest, years: byYear, markdown: formats.includes("markdown") })];
}
