/** The plan: every page of the site, by kind. A kind is a file here, a row in this table, and a template in `src/`. */
import type { Archive } from "../archive/archive.ts";
import { archivePages } from "./archive.ts";
import { articlePages } from "./article.ts";
import { feedPages } from "./feed.ts";
import { homePages } from "./home.ts";
import { monthPages } from "./month.ts";
import { notFoundPages } from "./not-found.ts";
import type { SitePlan } from "./site.ts";
import { termPages, termsPages } from "./term.ts";
import { yearPages } from "./year.ts";

/** Named as templates and `pages.<kind>` name them. */
export const planPages = (archive: Archive, site: SitePlan) => ({
  home: homePages(archive, site),
  article: articlePages(archive, site),
  year: yearPages(archive, site),
  month: monthPages(archive, site),
  archive: archivePages(archive, site),
  tag: termPages("tags", archive, site),
  tags: termsPages("tags", archive, site),
  category: termPages("categories", archive, site),
  categories: termsPages("categories", archive, site),
  symbol: termPages("symbols", archive, site),
  symbols: termsPages("symbols", archive, site),
  company: termPages("companies", archive, site),
  companies: termsPages("companies", archive, site),
  provider: termPages("providers", archive, site),
  providers: termsPages("providers", archive, site),
  wire: termPages("wires", archive, site),
  wires: termsPages("wires", archive, site),
  kind: termPages("kinds", archive, site),
  kinds: termsPages("kinds", archive, site),
  place: termPages("places", archive, site),
  places: termsPages("places", archive, site),
  language: termPages("languages", archive, site),
  languages: termsPages("languages", archive, site),
  notFound: notFoundPages(site),
  feed: feedPages(archive, site),
});

export type Pages = ReturnType<typeof planPages>;
export type PageKind = keyof Pages;
