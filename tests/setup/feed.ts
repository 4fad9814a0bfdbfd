/** Feeds of small archives, planned and written as a build does it. */
import type { UnplacedArticle } from "../../plugins/dateline/article.ts";
import { buildArchive } from "../../plugins/dateline/archive/index.ts";
import { feedWriter } from "../../plugins/dateline/outputs/feeds/index.ts";
import { feedPages } from "../../plugins/dateline/pages/feed.ts";
import type { FeedOptions } from "../../plugins/dateline/syndication.ts";
import type { Site } from "../../plugins/dateline/site.ts";

interface Settings {
  readonly feedSize?: number;
  readonly feeds?: FeedOptions;
  readonly site?: Partial<Site>;
  readonly copies?: "hide" | "list";
}

/** Every feed's text, by url. */
export function feedsOf(articles: readonly UnplacedArticle[], { feedSize = 20, feeds = {}, site: given = {}, copies = "hide" }: Settings = {}): ReadonlyMap<string, string> {
  const archive = buildArchive(articles, { now: Date.parse("2026-01-01T00:00:00Z"), language: "en", timeZone: "UTC", copies });
  const names = { title: "Acme News", description: "What is new at Acme." };
  const site: Site = { ...names, url: "https://news.example", language: "en", timeZone: "UTC", pathPrefix: "/", archive, stylesheet: "", script: "", earlyScript: "", feeds, ...given };
  const write = feedWriter(site);
  return new Map(feedPages(archive, { ...names, pageSize: 20, feedSize, feeds }).map((page) => [page.url, write(page)]));
}
