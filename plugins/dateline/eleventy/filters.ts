/** Filters for templates of a site's own: Nunjucks, Liquid, WebC, JavaScript. */
import { dateFormats } from "../../../_includes/dates.ts";
import type { Timestamp } from "../article.ts";
import { taxonomyNames, taxonomies } from "../archive/taxonomies.ts";
import { foldSlug, slugify } from "../grammar/slug.ts";
import type { Options } from "../options.ts";
import type { FeedPage } from "../pages/page.ts";
import type { Build } from "./build.ts";
import type { EleventyConfig } from "./config.ts";

/** `{{ "Reuters" | newsTermUrl("tags") }}` → `/tags/reuters/`, in the spelling the archive uses. */
function termUrl(build: Build, title: string, name: string): string {
  const taxonomy = taxonomyNames.find((known) => known === name);
  if (!taxonomy) return "";
  const folded = foldSlug(slugify(String(title)));
  const group = build.site.archive.terms[taxonomy].find(({ key, title: spelling }) => spelling === title || key === folded);
  return group?.url ?? `${taxonomies[taxonomy].url}${slugify(String(title))}/`;
}

export function addFilters(config: EleventyConfig, { language, timeZone }: Options, current: () => Build): void {
  const dates = dateFormats(language, timeZone);
  // {{ article.data.published | newsDate }} → 13 Feb 2025, 08:30 EST
  config.addFilter("newsDate", (at: Timestamp | undefined) => (at ? [dates.day(at), dates.time(at)].filter(Boolean).join(", ") : ""));
  config.addFilter("newsTermUrl", (title: string, taxonomy: string) => termUrl(current(), title, taxonomy));
  // {{ feed | newsFeed | safe }}, over pages.feed
  config.addFilter("newsFeed", async (page: FeedPage) => current().feed(page));
}
