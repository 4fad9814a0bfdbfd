/** What each page knows of languages: its own, the same page in others, the ways to the others' news. */
import type { Article } from "../article.ts";
import type { Archive } from "../archive/archive.ts";
import { compareText } from "../archive/order.ts";
import type { Alternate } from "./machine.ts";
import type { Page } from "./page.ts";

/** A language that there is news in, and the page that is its home. */
export interface LanguageLink {
  /** BCP 47. */
  readonly lang: string;
  /** As its own readers call it: `Deutsch`. */
  readonly title: string;
  readonly url: string;
}

export interface PageLanguages {
  /** Of what the page shows, where all of it is in one language, BCP 47. Without it, the site's. */
  readonly lang?: string;
  /** `/lang/de/`: where news in that language begins. */
  readonly home?: string;
  /** The page in all its languages, its own among them; `x-default` for readers of any other. */
  readonly alternates?: readonly Alternate[];
  /** All languages, where there is more than one. */
  readonly languages?: readonly LanguageLink[];
}

const byLang = (a: Alternate, b: Alternate): number => compareText(a.lang, b.lang);

const base = (tag: string): string => tag.split("-")[0]?.toLowerCase() ?? "";

/** Who reads none of the languages gets the site's own, else English, else the first. The same on each page of a story. */
function withDefault(versions: readonly Alternate[], language: string): readonly Alternate[] {
  const ordered = versions.toSorted(byLang);
  const chosen = ordered.find(({ lang }) => lang === language) ?? ordered.find(({ lang }) => base(lang) === base(language)) ?? ordered.find(({ lang }) => base(lang) === "en") ?? ordered[0];
  return chosen ? [...ordered, { lang: "x-default", url: chosen.url }] : [];
}

function ofArticle({ lang, url, relations: { translations, main } }: Article, language: string): PageLanguages {
  // A page that another stands for is no version of its own.
  const alternates = translations.length === 0 || main ? [] : withDefault([{ lang, url }, ...translations.map((other) => ({ lang: other.lang, url: other.url }))], language);
  return { lang, ...(alternates.length > 0 ? { alternates } : {}) };
}

const langOf = (lang: string | undefined): PageLanguages => (lang === undefined ? {} : { lang });

/** @param language BCP 47, the site's */
export function pageLanguages({ terms: { languages } }: Archive, language: string): (page: Page) => PageLanguages {
  const links = languages.map(({ key, title, url }): LanguageLink => ({ lang: key, title, url }));
  const homes = new Map(links.map(({ lang, url }) => [lang, url]));
  const several: PageLanguages = links.length > 1 ? { languages: links } : {};
  const front: PageLanguages = links.length > 1 ? { alternates: [...links.map(({ lang, url }) => ({ lang, url })).toSorted(byLang), { lang: "x-default", url: "/" }] } : {};
  const own = (page: Page): PageLanguages => {
    if (page.kind === "article") return ofArticle(page.article, language);
    if (page.kind === "list" && page.of === "home") return page.paging.number === undefined ? front : {};
    if (page.kind !== "list" || page.taxonomy !== "languages") return {};
    return page.term ? { lang: page.term.key, ...front } : langOf(page.lang);
  };
  const feeds = new Map(links.map(({ lang, url }) => [url, lang]));
  const within = (found: PageLanguages): PageLanguages => {
    const home = found.lang === undefined ? undefined : homes.get(found.lang);
    return { ...several, ...found, ...(home === undefined ? {} : { home }) };
  };
  return (page) => {
    if (page.kind === "feed") return langOf(feeds.get(page.page));
    if (page.kind === "machine") return {};
    const found = own(page);
    return Object.keys(found).length === 0 ? several : within(found);
  };
}
