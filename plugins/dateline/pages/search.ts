import type { Archive, Group } from "../archive/archive.ts";
import { compareText } from "../archive/order.ts";
import type { SearchChoice, SearchPage } from "./page.ts";
import { home, mainFeed, type SitePlan } from "./site.ts";

const titles = (groups: readonly Group[]): SearchChoice[] => groups.map(({ title }) => ({ value: title, title }));

const keys = (groups: readonly Group[]): SearchChoice[] => groups.map(({ key, title }) => ({ value: key, title }));

/** `de-AT` and `de-CH` are searched together. */
function languages(archive: Archive): SearchChoice[] {
  const bases = new Map(archive.terms.languages.map(({ key, title }) => [key.split("-")[0]?.toLowerCase() ?? "", title]));
  return [...bases].map(([value, title]) => ({ value, title })).toSorted((a, b) => compareText(a.title, b.title));
}

/** `/search/`. What there are many of (tags, symbols) its script fills in, as results have them. */
export const searchPages = (archive: Archive, site: SitePlan): SearchPage[] =>
  site.search === false
    ? []
    : [
        {
          kind: "search",
          url: "/search/",
          title: "",
          description: "",
          feeds: [mainFeed(site)],
          trail: [home],
          choices: {
            year: keys(archive.years),
            lang: languages(archive),
            kind: keys(archive.terms.kinds),
            wire: titles(archive.terms.wires),
            provider: titles(archive.terms.providers),
            tag: [],
            symbol: [],
          },
        },
      ];
