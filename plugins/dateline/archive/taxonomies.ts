/** The ways to group articles by what they say: one row a taxonomy. A new one is a new row, and its two pages in `src/`. */
import type { Article, Place, Symbol } from "../article.ts";
import { countryName } from "../grammar/place.ts";
import { foldSlug, slugify } from "../grammar/slug.ts";
import { remembered } from "./remembered.ts";

/** A term as one article has it. Terms with the same key are the same term. */
export interface Term {
  readonly key: string;
  readonly title: string;
  readonly slug: string;
}

interface Taxonomy {
  /** One of it, in names of pages and templates: `tag`. */
  readonly one: string;
  /** Where its pages live: `/tags/`. */
  readonly url: string;
  readonly terms: (article: Article, worded?: Worded) => readonly Term[];
}

/** A term by what it is called. */
export type Worded = (title: string) => Term;

const termOf: Worded = (title) => {
  const slug = slugify(title);
  return { key: foldSlug(slug), title, slug };
};

/** For all articles of an archive: a title that many have is one term, made once. */
export const wordedTerms = (): Worded => remembered(termOf);

/** `mergers-and-acquisitions` → `Mergers and acquisitions`; the theme names kinds in the reader's language. */
const kindName = (kind: string): string => (kind === "ipo" || kind === "esg" ? kind.toUpperCase() : kind.replaceAll("-", " ").replace(/^./, (letter) => letter.toUpperCase()));

/** Places of one name in different regions are different places: `Portland, Oregon` and `Portland, Maine`. */
function placeTitle({ name, region, country }: Place): string {
  const land = country && countryName(country);
  return region ? `${name}, ${region}` : land && land !== name ? `${name}, ${land}` : name;
}

/** As its own readers call it, as the beginning of a line has it: `Deutsch`, `Français`. */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  return name.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(tag));
}

/** The page of a symbol. */
export const symbolUrl = ({ exchange, ticker }: Pick<Symbol, "exchange" | "ticker">): string => `/symbols/${exchange}-${ticker}/`;

export const taxonomies = {
  tags: { one: "tag", url: "/tags/", terms: ({ tags }, worded = termOf) => tags.map((tag) => worded(tag)) },
  categories: { one: "category", url: "/categories/", terms: ({ categories }, worded = termOf) => categories.map((category) => worded(category)) },
  symbols: {
    one: "symbol",
    url: "/symbols/",
    terms: ({ symbols }) => symbols.map(({ id, exchange, ticker }) => ({ key: id, title: id, slug: `${exchange}-${ticker}` })),
  },
  companies: { one: "company", url: "/companies/", terms: ({ companies }, worded = termOf) => companies.map(({ name }) => worded(name)) },
  providers: { one: "provider", url: "/providers/", terms: ({ provider }, worded = termOf) => (provider ? [worded(provider.name)] : []) },
  wires: { one: "wire", url: "/wires/", terms: ({ wire }, worded = termOf) => (wire ? [worded(wire)] : []) },
  kinds: { one: "kind", url: "/kinds/", terms: ({ kind }) => (kind ? [{ key: kind, title: kindName(kind), slug: kind }] : []) },
  places: { one: "place", url: "/places/", terms: ({ dateline }, worded = termOf) => (dateline?.location ? [worded(placeTitle(dateline.location))] : []) },
  languages: { one: "language", url: "/lang/", terms: ({ lang }) => [{ key: lang, title: lang, slug: lang.toLowerCase() }] },
} as const satisfies Record<string, Taxonomy>;

export type TaxonomyName = keyof typeof taxonomies;

export const taxonomyNames = Object.keys(taxonomies).filter((name): name is TaxonomyName => Object.hasOwn(taxonomies, name));

/** The same for every taxonomy, by name. */
export const mapTaxonomies = <T>(of: (name: TaxonomyName) => T): Record<TaxonomyName, T> => ({
  tags: of("tags"),
  categories: of("categories"),
  symbols: of("symbols"),
  companies: of("companies"),
  providers: of("providers"),
  wires: of("wires"),
  kinds: of("kinds"),
  places: of("places"),
  languages: of("languages"),
});
