import type { Archive } from "../archive/archive.ts";
import type { WithdrawnPage } from "./page.ts";
import { home, mainFeed, type SitePlan } from "./site.ts";

/** At the address that a release had before it was taken back: that it was. */
export const withdrawnPages = ({ withdrawn }: Archive, site: SitePlan): WithdrawnPage[] =>
  withdrawn.map((article) => ({
    kind: "withdrawn",
    url: article.url,
    title: article.title,
    description: "",
    feeds: [mainFeed(site)],
    trail: [home, { label: "archive", url: "/archive/" }],
    noindex: true,
    article,
  }));
