/** The plan: every page of the site, by kind. A kind is a file here, a row in this table, and a template in `src/`. */
import type { Archive } from "../archive/archive.ts";
import { archivePages } from "./archive.ts";
import { articlePages } from "./article.ts";
import { feedPages } from "./feed.ts";
import { feedsPages, opmlPages } from "./feeds.ts";
import { homePages } from "./home.ts";
import { pageLanguages } from "./language.ts";
import { planMachines } from "./machines.ts";
import { monthPages } from "./month.ts";
import { notFoundPages } from "./not-found.ts";
import type { Page } from "./page.ts";
import { presentations } from "./presentation.ts";
import { searchPages } from "./search.ts";
import type { SitePlan } from "./site.ts";
import { styleGuidePages } from "./style-guide.ts";
import { termPages, termsPages } from "./term.ts";
import { termYearPages } from "./term-year.ts";
import { undatedPages } from "./undated.ts";
import { withdrawnPages } from "./withdrawn.ts";
import { yearPages } from "./year.ts";

/** Named as templates and `pages.<kind>` name them. */
const plan = (archive: Archive, site: SitePlan) => ({
  home: homePages(archive, site),
  article: articlePages(archive, site),
  year: yearPages(archive, site),
  month: monthPages(archive, site),
  archive: archivePages(archive, site),
  undated: undatedPages(archive, site),
  withdrawn: withdrawnPages(archive, site),
  termYear: termYearPages(archive, site),
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
  search: searchPages(archive, site),
  styleGuide: styleGuidePages(site),
  notFound: notFoundPages(site),
  feed: feedPages(archive, site),
  feeds: feedsPages(archive, site),
  opml: opmlPages(archive, site),
});

export type Pages = ReturnType<typeof plan> & ReturnType<typeof planMachines>;
export type PageKind = keyof Pages;

/** A reader sees it: feeds and the like end in a file name. */
const isHtml = ({ url }: Page): boolean => /(?:\/|\.html)$/.test(url);

/** Every page of the site, and how each is to look. */
export function planPages(archive: Archive, site: SitePlan): Pages {
  const presentationOf = presentations(archive, site.layout, site.avatars);
  const languagesOf = pageLanguages(archive, site.language ?? "en");
  const presented = (page: Page): Page => (isHtml(page) ? { presentation: presentationOf(page), ...languagesOf(page), ...page } : { ...page, ...languagesOf(page) });
  const plans = plan(archive, site);
  const shown = { ...plans, ...Object.fromEntries(Object.entries(plans).map(([kind, pages]) => [kind, pages.map(presented)])) };
  return { ...shown, ...planMachines(Object.values(shown).flat(), archive, site) };
}
