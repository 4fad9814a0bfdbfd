/** What the plan knows of the site besides its archive. */
import type { Picture } from "../article.ts";
import type { LayoutOptions } from "../layout/options.ts";
import type { Options } from "../options.ts";
import type { Crumb, FeedLink, ShareImage } from "./page.ts";

/** What the site wants published, and where: without it, as little as can be. */
type Publishing = Partial<Pick<Options, "canonical" | "noindexHeadlines" | "robots" | "exports" | "hosts" | "redirects" | "cname" | "csp" | "url" | "feeds">>;

export interface SitePlan extends Publishing {
  /** `false`: there is no search page. */
  readonly search?: boolean;
  /** Whether there is a page of the theme's parts. */
  readonly styleGuide?: boolean;
  readonly title: string;
  /** BCP 47. */
  readonly language?: string;
  readonly description: string;
  readonly pageSize: number;
  readonly feedSize: number;
  /** What counts as now: milliseconds since 1970-01-01T00:00Z. */
  readonly instant?: number;
  /** The site's own ways of presenting its pages. */
  readonly layout?: LayoutOptions;
  /** Authors' pictures that the build has made, by the path that the option `layout` names. */
  readonly avatars?: ReadonlyMap<string, Picture>;
  /** Pictures that the build has drawn, by the article's url. */
  readonly drawnImages?: ReadonlyMap<string, ShareImage>;
}

/** Every trail begins here. */
export const home: Crumb = { label: "home", url: "/" };

/** The feed of everything. */
export const mainFeed = ({ title }: SitePlan): FeedLink => ({ title, url: "/feed.xml", format: "rss" });

/** The same, in every format. */
export const mainFeeds = (site: SitePlan): FeedLink[] => [mainFeed(site), { title: site.title, url: "/feed.atom", format: "atom" }, { title: site.title, url: "/feed.json", format: "json" }];
