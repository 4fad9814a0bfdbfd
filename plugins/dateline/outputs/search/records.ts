/** What the search knows of an article: its title, its story and what it can be narrowed down by. Boilerplate is left out. */
import type { Article } from "../../article.ts";
import type { Archive } from "../../archive/archive.ts";
import { knownDate } from "../../archive/order.ts";
import { mapTaxonomies, taxonomies, wordedTerms, type TaxonomyName, type Worded } from "../../archive/taxonomies.ts";

/** A record as Pagefind takes it (pagefind.app/docs/node-api/#indexaddcustomrecord). */
export interface SearchRecord {
  /** Root-relative, without the path prefix. */
  readonly url: string;
  readonly content: string;
  /** The language's first subtag, `de`: what decides on stems and word borders. */
  readonly language: string;
  /** Searched too; values of the empty string are left out. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** `/search/?wire=Reuters`: what results are narrowed down by, besides year and language, which whole parts of the index have. */
export const searchFilters = { tag: "tags", symbol: "symbols", kind: "kinds", wire: "wires", provider: "providers" } as const satisfies Record<string, TaxonomyName>;

/** By a term's key, its title: one spelling for all. */
export interface TermTitles {
  readonly of: Readonly<Record<TaxonomyName, ReadonlyMap<string, string>>>;
  readonly worded: Worded;
}

export const termTitles = ({ terms }: Archive): TermTitles => ({ of: mapTaxonomies((name) => new Map(terms[name].map(({ key, title }) => [key, title]))), worded: wordedTerms() });

/** Kinds go by their key, which the theme names in the reader's language. */
const valuesOf = (article: Article, taxonomy: TaxonomyName, { of, worded }: TermTitles): string[] =>
  [...new Set(taxonomies[taxonomy].terms(article, worded).map(({ key, title }) => (taxonomy === "kinds" ? key : (of[taxonomy].get(key) ?? title))))].toSorted();

const present = <T extends { readonly length: number }>(values: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value.length > 0));

/** `zh-Hant-HK` → `zh` */
export const baseLanguage = (tag: string): string => tag.split("-")[0]?.toLowerCase() ?? "";

/** Without the line a release opens with: excerpts are to begin with news. Its place is searched apart. */
function withoutDateline(text: string, { dateline }: Article): string {
  if (!dateline || !text.startsWith(dateline.text)) return text;
  return text.slice(dateline.text.length).replace(/^[\s\p{Pd}/]+/u, "");
}

function storyOf(article: Article): string {
  const story = article.sections.filter(({ kind }) => kind === "story").map(({ text }) => text).join("\n");
  return [article.lead, withoutDateline(story, article)].filter(Boolean).join("\n");
}

/** What is searched of a text. Of a release that is only a headline, the headline. */
export const contentOf = (article: Article): string => storyOf(article) || article.title;

/** What the content is made of besides the text: of the same, and the same text, it is the same. */
export const besideText = ({ lead = "", dateline, title }: Article): readonly string[] => [lead, dateline?.text ?? "", title];

/** All but the content, for which the article's text is loaded. */
export type RecordHead = Omit<SearchRecord, "content">;

export function recordHead(article: Article, titles: TermTitles): RecordHead {
  const filters = Object.entries(searchFilters).map(([name, taxonomy]) => [name, valuesOf(article, taxonomy, titles)] as const);
  return {
    url: article.url,
    language: baseLanguage(article.lang),
    meta: present({
      title: article.title,
      date: knownDate(article.published),
      language: article.lang,
      place: article.dateline?.place ?? "",
      symbols: article.symbols.map(({ id }) => id).join(" "),
    }),
    filters: present(Object.fromEntries(filters)),
  };
}
