/** Which feeds there are, for people and for programs that import them all. */
import type { Archive, Group } from "../archive/archive.ts";
import { taxonomyNames } from "../archive/taxonomies.ts";
import { groupFeeds } from "./feed.ts";
import type { FeedsPage, ListedFeed, OpmlPage } from "./page.ts";
import { home, mainFeed, mainFeeds, type SitePlan } from "./site.ts";

const listed = ({ title, url, count }: Group, feeds: ListedFeed["feeds"]): ListedFeed => ({ title, page: url, count, feeds });

function groupsOf(archive: Archive, site: SitePlan): FeedsPage["groups"] {
  const whole: ListedFeed = { title: site.title, page: "/", count: archive.articles.length, feeds: mainFeeds(site) };
  const of = (groups: readonly Group[]): ListedFeed[] => groups.map((group) => listed(group, groupFeeds(group, site))).filter(({ feeds }) => feeds.length > 0);
  const terms = taxonomyNames.map((taxonomy) => ({ label: taxonomy, feeds: of(archive.terms[taxonomy]) }));
  return [{ label: "home" as const, feeds: [whole] }, { label: "archive" as const, feeds: of(archive.years) }, ...terms].filter(({ feeds }) => feeds.length > 0);
}

/** `/feeds/`: every feed, and how to follow one. */
export const feedsPages = (archive: Archive, site: SitePlan): FeedsPage[] => [
  { kind: "feeds", url: "/feeds/", title: "", description: "", feeds: [mainFeed(site)], trail: [home], groups: groupsOf(archive, site) },
];

/** `/feeds.opml`: the same for feed readers. */
export const opmlPages = (archive: Archive, site: SitePlan): OpmlPage[] => [
  { kind: "opml", url: "/feeds.opml", title: site.title, description: "", feeds: [], trail: [], groups: groupsOf(archive, site) },
];
