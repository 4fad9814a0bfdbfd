import { taxonomyNames } from "../archive/taxonomies.ts";
import type { Archive } from "../archive/archive.ts";
import type { FeedPage } from "./page.ts";
import { mainFeed, type SitePlan } from "./site.ts";
import { termFeed } from "./term.ts";

/** `/feed.xml`, and one beside each term's page. */
export function feedPages(archive: Archive, site: SitePlan): FeedPage[] {
  const dated = archive.articles.filter(({ published }) => published !== undefined);
  const frame = { kind: "feed", feeds: [], trail: [] } as const;
  const all: FeedPage = { ...frame, ...mainFeed(site), description: site.description, page: "/", articles: dated.slice(0, site.feedSize) };
  const ofTerms = taxonomyNames.flatMap((taxonomy) =>
    archive.terms[taxonomy].map((term): FeedPage => {
      const articles = term.articles.filter(({ published }) => published !== undefined).slice(0, site.feedSize);
      return { ...frame, ...termFeed(term, site), description: "", page: term.url, articles };
    }),
  );
  return [all, ...ofTerms];
}
