/** What the plan knows of the site besides its archive. */
import type { Crumb, FeedLink } from "./page.ts";

export interface SitePlan {
  readonly title: string;
  readonly description: string;
  readonly pageSize: number;
  readonly feedSize: number;
}

/** Every trail begins here. */
export const home: Crumb = { label: "home", url: "/" };

/** The feed of everything. */
export const mainFeed = ({ title }: SitePlan): FeedLink => ({ title, url: "/feed.xml" });
