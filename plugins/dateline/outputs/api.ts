/** The lists in `/api/`: a closed year's never changes. */
import type { ApiList, MachineOutput } from "../pages/machine.ts";
import { absolute, type Site } from "../site.ts";
import { articleRecord } from "./article-record.ts";

export const apiIndex = (lists: readonly ApiList[], site: Site) => ({
  title: site.title,
  url: absolute(site, "/"),
  language: site.language,
  count: lists.reduce((sum, { count }) => sum + count, 0),
  years: lists.map(({ key, url, count }) => ({ year: key, count, url: absolute(site, url) })),
});

export const apiList = ({ key, articles, formats }: Extract<MachineOutput, { of: "api-list" }>, site: Site) => ({
  year: key,
  count: articles.length,
  articles: articles.map((article) => articleRecord(article, formats, site)),
});
