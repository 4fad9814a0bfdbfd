import type { StyleGuidePage } from "./page.ts";
import { home, mainFeed, type SitePlan } from "./site.ts";

/** `/style-guide/`, for whoever makes the site: not for search engines, and only where it is asked for. */
export const styleGuidePages = (site: SitePlan): StyleGuidePage[] =>
  site.styleGuide ? [{ kind: "style-guide", url: "/style-guide/", title: "", description: "", feeds: [mainFeed(site)], trail: [home], noindex: true }] : [];
