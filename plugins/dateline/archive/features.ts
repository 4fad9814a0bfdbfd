/** What articles are about, in numbers: each term and word of an article once, with how much it weighs there. */
import type { Article } from "../article.ts";
import { foldSlug, slugify } from "../grammar/slug.ts";
import { remembered } from "./remembered.ts";
import { isNumber, words } from "./words.ts";

/** Of all articles, one after the other. */
export interface Features {
  /** Of the article at a place: from `starts[place]` up to `starts[place + 1]`. */
  readonly starts: readonly number[];
  /** From 0; the same name in the same language has the same number. */
  readonly numbers: readonly number[];
  readonly weights: readonly number[];
  /** Of the article that has it. */
  readonly places: readonly number[];
  /** How many different ones there are. */
  readonly count: number;
}

type Kind = "symbol" | "company" | "tag" | "kind" | "word";

/** Names that are of a kind, in a language. */
type NumberOf = (kind: Kind, name: string) => number;

/** A word that says something of what a text is about. */
const tells = (word: string): boolean => !isNumber(word) && (word.length > 2 || /[^a-z]/.test(word));

/** Stories are related within their language. */
const languageOf = ({ lang }: Article): string => lang.toLowerCase().split("-")[0] ?? "";

/** Adds what an article is about: `add` is told each name as often as the article has it. */
function tell(article: Article, numberOf: NumberOf, add: (number: number, weight: number) => void): void {
  const addTerms = (kind: Kind, weight: number, names: readonly string[]): void => names.forEach((name) => add(numberOf(kind, name), weight));
  const addWords = (weight: number, text: string): void => words(text).filter(tells).forEach((word) => add(numberOf("word", word), weight));
  addTerms("symbol", 3, article.symbols.map(({ ticker }) => ticker));
  addTerms("company", 3, article.issuers);
  addTerms("company", 3, article.companies.map(({ name }) => name));
  addTerms("tag", 0.8, article.tags);
  addTerms("tag", 0.8, article.categories);
  if (article.kind) addTerms("kind", 0.3, [article.kind]);
  addWords(1, article.title);
  addWords(0.5, article.summary);
}

/** A number for each name, the same for its other spellings. */
function numbering(): { readonly of: (language: string) => NumberOf; readonly count: () => number } {
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const ofKind = (language: string, kind: Kind): ((name: string) => number) =>
    remembered((name) => numberOf(`${language} ${kind} ${kind === "word" ? name : foldSlug(slugify(name))}`));
  const of = remembered((language): NumberOf => {
    const kinds = { symbol: ofKind(language, "symbol"), company: ofKind(language, "company"), tag: ofKind(language, "tag"), kind: ofKind(language, "kind"), word: ofKind(language, "word") };
    return (kind, name) => kinds[kind](name);
  });
  return { of, count: () => numbers.size };
}

export function featuresOf(articles: readonly Article[]): Features {
  const names = numbering();
  const found: Record<"starts" | "numbers" | "weights" | "places", number[]> = { starts: [], numbers: [], weights: [], places: [] };
  const { starts, numbers, weights, places } = found;
  /** By number: where it stands last. */
  const seen: number[] = [];
  articles.forEach((article, place) => {
    const start = numbers.length;
    starts.push(start);
    tell(article, names.of(languageOf(article)), (number, weight) => {
      const before = seen[number] ?? -1;
      if (before >= start) {
        weights[before] = Math.max(weights[before] ?? 0, weight);
        return;
      }
      seen[number] = numbers.push(number) - 1;
      weights.push(weight);
      places.push(place);
    });
  });
  starts.push(numbers.length);
  return { ...found, count: names.count() };
}
