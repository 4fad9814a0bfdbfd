/** Small archives with their plan, for tests of what is published for programs. */
import type { UnplacedArticle } from "../../plugins/dateline/article.ts";
import { buildArchive } from "../../plugins/dateline/archive/index.ts";
import { writeMachine } from "../../plugins/dateline/outputs/machine.ts";
import { planPages } from "../../plugins/dateline/pages/index.ts";
import type { Page } from "../../plugins/dateline/pages/page.ts";
import type { SitePlan } from "../../plugins/dateline/pages/site.ts";
import type { Site } from "../../plugins/dateline/site.ts";

export const now = Date.parse("2025-03-01T00:00:00Z");

export function siteWith(articles: readonly UnplacedArticle[], plan: Partial<SitePlan> = {}, given: Partial<Site> = {}) {
  const archive = buildArchive(articles, { now, language: "en", timeZone: "UTC" });
  const settings = { title: "Acme News", description: "What is new at Acme.", url: "https://news.example" };
  const site: Site = { ...settings, language: "en", timeZone: "UTC", pathPrefix: "/", archive, stylesheet: "", script: "", earlyScript: "", ...given };
  const pages = planPages(archive, { ...settings, pageSize: 20, feedSize: 20, instant: now, ...plan });
  const all: readonly Page[] = Object.values(pages).flat();
  /** The text of a page for programs. */
  const written = async (url: string): Promise<string | undefined> => {
    const page = all.find((one) => one.url === url);
    return page?.kind === "machine" ? writeMachine(page, site) : undefined;
  };
  return { site, pages, all, written };
}
