import type { Article } from "../article.ts";
import type { Archive, Group } from "../archive/archive.ts";
import { mapTaxonomies, taxonomyNames, type TaxonomyName } from "../archive/taxonomies.ts";
import { feedFormats, type FeedFormat } from "../syndication.ts";
import type { FeedLink, FeedPage } from "./page.ts";
import { mainFeeds, type SitePlan } from "./site.ts";

const extensions = { rss: "xml", atom: "atom", json: "json" } as const satisfies Record<FeedFormat, string>;

/** Formats of the feeds of years and terms. */
export const formatsOf = ({ feeds }: SitePlan): readonly FeedFormat[] => feedFormats.filter((format) => (feeds?.formats ?? ["rss"]).includes(format));

const isDated = ({ published }: Article): boolean => published !== undefined;

/** `/tags/reuters/feed.xml`, and its other formats where the site wants them. None where no article has a date. */
export const groupFeeds = (group: Group, site: SitePlan): FeedLink[] =>
  (group.articles.some(isDated) ? formatsOf(site) : []).map((format) => ({ title: `${group.title} · ${site.title}`, url: `${group.url}feed.${extensions[format]}`, format }));

/** What articles a feed carries, and where it belongs. */
interface Channel {
  /** One a format. */
  readonly feeds: readonly FeedLink[];
  /** The page with the same articles. */
  readonly page: string;
  readonly description: string;
  /** Newest first; those without a date are in no feed. */
  readonly articles: readonly Article[];
  readonly archived: boolean;
  readonly lang?: string;
}

/** `/feed/1.xml`, the oldest, up to the last that is full: what is full stays as it is, whatever is published later. */
const archivedUrl = (url: string, number: number): string => url.replace(/\.[a-z]+$/, (extension) => `/${number}${extension}`);

function among(articles: readonly Article[], firsts: FeedPage["firsts"]): FeedPage["firsts"] {
  if (firsts.size === 0) return firsts;
  return new Map(articles.flatMap((article): [Article, Article][] => {
    const first = firsts.get(article);
    return first ? [[article, first]] : [];
  }));
}

function pagesOf({ feeds, page, description, articles: all, archived, lang }: Channel, size: number, firsts: FeedPage["firsts"]): FeedPage[] {
  const dated = all.filter(isDated);
  const full = archived ? Math.floor(dated.length / size) : 0;
  // The first says that there is a second one (RFC 5005 wants a link to a neighbour): from two on, none of them ever changes.
  const closed = full > 1 ? full : 0;
  return feeds.flatMap(({ title, url, format }) => {
    const frame = { kind: "feed", feeds: [], trail: [], title, description, page, format, current: url, ...(lang ? { lang } : {}) } as const;
    const before = (number: number) => (number > 0 ? { previous: archivedUrl(url, number) } : {});
    const planned = (articles: readonly Article[]) => ({ articles, firsts: among(articles, firsts) });
    const slices = Array.from({ length: closed }, (_, index): FeedPage => {
      const end = dated.length - index * size;
      return { url: archivedUrl(url, index + 1), archived: true, ...planned(dated.slice(end - size, end)), ...before(index), ...frame };
    });
    // All that is in no full page yet is among the newest: they are as many as a page holds.
    return [{ url, archived: false, ...planned(dated.slice(0, size)), ...before(closed), ...frame }, ...slices];
  });
}

/** What stands for an earlier version is news of the same thing: its first version, by the article. None where lists show both. */
function firstVersions({ articles, published }: Archive): FeedPage["firsts"] {
  const byUrl = new Map(published.map((article) => [article.url, article]));
  const listed = new Set(articles);
  const before = ({ relations: { revises } }: Article): Article | undefined => (revises ? byUrl.get(revises.url) : undefined);
  const firstOf = (article: Article): Article | undefined => {
    const seen = new Set([article]);
    let first = article;
    for (let next = before(first); next && !seen.has(next); next = before(next)) {
      seen.add(next);
      first = next;
    }
    return first !== article && !listed.has(first) ? first : undefined;
  };
  return new Map(articles.flatMap((article): [Article, Article][] => {
    const first = article.relations.revises ? firstOf(article) : undefined;
    return first ? [[article, first]] : [];
  }));
}

function channelsOf(archive: Archive, site: SitePlan): Channel[] {
  const { archives = "site" } = site.feeds ?? {};
  const ofGroup = (group: Group, taxonomy?: TaxonomyName): Channel => ({
    feeds: groupFeeds(group, site),
    page: group.url,
    description: "",
    articles: group.articles,
    archived: archives === "all",
    ...(taxonomy === "languages" ? { lang: group.key } : {}),
  });
  const whole: Channel = { feeds: mainFeeds(site), page: "/", description: site.description, articles: archive.articles, archived: archives !== "none" };
  const terms = mapTaxonomies((taxonomy) => archive.terms[taxonomy].map((term) => ofGroup(term, taxonomy)));
  return [whole, ...archive.years.map((year) => ofGroup(year)), ...taxonomyNames.flatMap((taxonomy) => terms[taxonomy])];
}

/** `/feed.xml`, and one beside the page of each year and each term. */
export function feedPages(archive: Archive, site: SitePlan): FeedPage[] {
  const firsts = firstVersions(archive);
  return channelsOf(archive, site).flatMap((channel) => pagesOf(channel, site.feedSize, firsts));
}
