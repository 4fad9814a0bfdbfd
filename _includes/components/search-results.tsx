import type { JSX } from "preact";
import { useTheme } from "../context.ts";

/** Where the search's script shows what it found, with all the words it needs. */
export function SearchResults(): JSX.Element | null {
  const { site, t, href } = useTheme();
  if (!site.searchScript) return null;
  const { symbols, companies, tags, categories, places } = t.taxonomies;
  return (
    <>
      <output class="data found" data-results={t.searchResults} data-none={t.searchNone} data-some={t.searchSome} data-failed={t.searchFailed} />
      <ul class="pages" hidden data-symbols={symbols} data-companies={companies} data-tags={tags} data-categories={categories} data-places={places} />
      <div class="results" />
      <button type="button" class="more" hidden>
        {t.searchMore}
      </button>
      <button type="button" class="widen" hidden>
        {t.searchWiden}
      </button>
      <script type="module" src={href(site.searchScript)} />
    </>
  );
}
