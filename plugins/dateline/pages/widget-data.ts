/** What the theme's widgets show, as data: so that a page says itself all that it shows. */
import type { Article } from "../article.ts";
import type { Archive, Group } from "../archive/archive.ts";
import { wordedTerms, type TaxonomyName } from "../archive/taxonomies.ts";
import { defaultCounts } from "../layout/defaults.ts";
import type { LayoutOptions } from "../layout/options.ts";
import type { MenuItem, Menus } from "./menus.ts";
import type { Page } from "./page.ts";

export type TermCount = Pick<Group, "title" | "url" | "count">;

export type Headline = Pick<Article, "title" | "url" | "lang">;

/** A company whose news the page tells. */
export interface CompanyCard {
  readonly name: string;
  /** Its page here. */
  readonly url: string;
  readonly count: number;
  readonly website?: string;
  readonly symbols: Article["symbols"];
}

export interface WidgetData {
  readonly recent: readonly Headline[];
  readonly categories: readonly TermCount[];
  readonly taglist: readonly TermCount[];
  readonly symbols: readonly TermCount[];
  readonly companies: readonly TermCount[];
  readonly providers: readonly TermCount[];
  readonly wires: readonly TermCount[];
  readonly kinds: readonly TermCount[];
  readonly places: readonly TermCount[];
  readonly years: readonly TermCount[];
  readonly social: readonly { readonly title: string; readonly url: string }[];
  readonly menu: readonly MenuItem[];
  readonly "about-this-company": readonly CompanyCard[];
}

const termCount = ({ title, url, count }: Group): TermCount => ({ title, url, count });

const headline = ({ title, url, lang }: Article): Headline => ({ title, url, lang });

interface Recent {
  readonly elsewhere: readonly Headline[];
  /** Those that the page of one of them shows. */
  readonly beside: (page: Page) => readonly Headline[] | undefined;
}

/** The newest, without the one that the page shows. */
function recent({ articles }: Archive, most: number): Recent {
  const newest = articles.slice(0, most + 1).map(headline);
  const isNew = new Set(newest.map(({ url }) => url));
  return { elsewhere: newest.slice(0, most), beside: ({ url }) => (isNew.has(url) ? newest.filter((one) => one.url !== url) : undefined) };
}

/** The companies whose release it is, else those that it tells of. */
function companiesOf({ terms }: Archive): (page: Page) => readonly CompanyCard[] {
  const groups = new Map(terms.companies.map((group) => [group.key, group]));
  const worded = wordedTerms();
  return (page) => {
    if (page.kind !== "article") return [];
    const { article } = page;
    const own = article.companies.filter(({ name }) => article.issuers.includes(name));
    return (own.length > 0 ? own : article.companies).slice(0, 3).flatMap((company): CompanyCard[] => {
      const group = groups.get(worded(company.name).key);
      if (!group) return [];
      const symbols = article.symbols.filter(({ id }) => company.symbols.includes(id));
      return [{ name: group.title, url: group.url, count: group.count, symbols, ...(company.website === undefined ? {} : { website: company.website }) }];
    });
  };
}

/** For each page the data of the widgets named; what many pages share is one object. */
export function widgetData(archive: Archive, { counts = {}, social = {} }: LayoutOptions, menus: Menus): (names: readonly string[], page: Page) => Partial<WidgetData> {
  const most = (widget: string): number => counts[widget] ?? defaultCounts[widget] ?? 8;
  const terms = (taxonomy: TaxonomyName, widget: string): readonly TermCount[] => archive.terms[taxonomy].toSorted((a, b) => b.count - a.count).slice(0, most(widget)).map(termCount);
  const { elsewhere, beside } = recent(archive, most("recent"));
  const shared: Omit<WidgetData, "about-this-company"> = {
    recent: elsewhere,
    categories: terms("categories", "categories"),
    taglist: terms("tags", "taglist"),
    symbols: terms("symbols", "symbols"),
    companies: terms("companies", "companies"),
    providers: terms("providers", "providers"),
    wires: terms("wires", "wires"),
    kinds: terms("kinds", "kinds"),
    places: terms("places", "places"),
    years: archive.years.map(termCount),
    social: Object.entries(social).map(([title, url]) => ({ title, url })),
    menu: menus["side"] ?? [],
  };
  const companiesOn = companiesOf(archive);
  /** Of pages with the same widgets; their names are one list. */
  const sharedOf = new Map<readonly string[], Partial<WidgetData>>();
  return (names, page) => {
    const before = sharedOf.get(names);
    const ofAll = before ?? Object.fromEntries(Object.entries(shared).filter(([name]) => names.includes(name)));
    if (!before) sharedOf.set(names, ofAll);
    const newest = names.includes("recent") ? beside(page) : undefined;
    const ofMost = newest ? { ...ofAll, recent: newest } : ofAll;
    return names.includes("about-this-company") ? { "about-this-company": companiesOn(page), ...ofMost } : ofMost;
  };
}
