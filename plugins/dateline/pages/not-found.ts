import type { NotFoundPage } from "./page.ts";
import { home, mainFeed, type SitePlan } from "./site.ts";

/** `/404.html`, which every static host shows for an address that is not there. */
export const notFoundPages = (site: SitePlan): NotFoundPage[] => [
  { kind: "not-found", url: "/404.html", title: "", description: "", feeds: [mainFeed(site)], trail: [home], noindex: true },
];
