/**
 * One name for one company in the whole archive: spellings that share a symbol are one company (`KULR`, `KULR Technology Group`), under
 * the spelling used most. Never by what it is called for short alone: `Apex` is short for many.
 */
import type { Article, Company } from "../article.ts";
import { companyKey } from "../grammar/company-name.ts";
import { compareText } from "./order.ts";
import { remembered } from "./remembered.ts";

type KeyOf = (name: string) => string;

type Named = Pick<Article, "companies" | "issuers">;

interface Spellings {
  /** How often each spelling is used. */
  readonly uses: Map<string, number>;
  /** How often it is named with each symbol. */
  readonly symbols: Map<string, number>;
}

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** By key: spellings that differ in case, punctuation and legal form only. */
function spellingsOf(articles: readonly Named[], keyOf: KeyOf): Map<string, Spellings> {
  const found = new Map<string, Spellings>();
  for (const { name, symbols } of articles.flatMap(({ companies }) => companies)) {
    const key = keyOf(name);
    const known: Spellings = found.get(key) ?? { uses: new Map(), symbols: new Map() };
    found.set(key, known);
    count(known.uses, name);
    for (const symbol of symbols) count(known.symbols, symbol);
  }
  return found;
}

/** Named with it as often as with any other, or half as often: once beside another's listing makes no company that other. */
const ownSymbols = ({ symbols }: Spellings): readonly string[] => {
  const most = Math.max(0, ...symbols.values());
  return [...symbols].filter(([, times]) => times * 2 >= most).map(([symbol]) => symbol);
};

/** The key that stands for each: keys that share a symbol, also by way of others, are one. */
function joined(spellings: ReadonlyMap<string, Spellings>): Map<string, string> {
  const parents = new Map<string, string>();
  const root = (key: string): string => {
    let found = key;
    for (let parent = parents.get(found); parent !== undefined; parent = parents.get(found)) found = parent;
    return found;
  };
  const owners = new Map<string, string>();
  for (const [key, known] of spellings) {
    for (const symbol of ownSymbols(known)) {
      const [own, other] = [root(key), root(owners.get(symbol) ?? key)];
      owners.set(symbol, other);
      if (own !== other) parents.set(own, other);
    }
  }
  return new Map([...spellings.keys()].map((key) => [key, root(key)] as const));
}

/** Of those used as often, the longest: a name says more than what it is short for. */
const preferred = (uses: ReadonlyMap<string, number>): string | undefined =>
  [...uses].toSorted(([a, often], [b, times]) => times - often || b.length - a.length || compareText(a, b))[0]?.[0];

/** Every company's name by its key. */
function namesByKey(articles: readonly Named[], keyOf: KeyOf): Map<string, string> {
  const spellings = spellingsOf(articles, keyOf);
  const groups = new Map<string, Map<string, number>>();
  const roots = joined(spellings);
  for (const [key, { uses }] of spellings) {
    const group = groups.get(roots.get(key) ?? key) ?? new Map<string, number>();
    for (const [name, times] of uses) group.set(name, (group.get(name) ?? 0) + times);
    groups.set(roots.get(key) ?? key, group);
  }
  return new Map([...spellings.keys()].map((key) => [key, preferred(groups.get(roots.get(key) ?? key) ?? new Map()) ?? key] as const));
}

/** Two that are one by name now; what either was called stays what it is called too. */
function together(one: Company | undefined, other: Company, name: string, keyOf: KeyOf): Company {
  const called = [...new Set([...(one?.aliases ?? []), ...(other.aliases ?? []), other.name])];
  const aliases = called.filter((alias) => alias !== name && keyOf(alias) !== keyOf(name));
  const website = one?.website ?? other.website;
  return {
    name,
    symbols: [...new Set([...(one?.symbols ?? []), ...other.symbols])],
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(website === undefined ? {} : { website }),
  };
}

/** An article whose companies have their names already stays the object that it is. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The same articles, with every company by one name. The order of the articles does not matter. */
export function unifyCompanies<T extends Named>(articles: readonly T[]): readonly T[] {
  const keyOf = remembered(companyKey);
  const names = namesByKey(articles, keyOf);
  const nameOf = (name: string): string => names.get(keyOf(name)) ?? name;
  return articles.map((article) => {
    const found = new Map<string, Company>();
    for (const company of article.companies) {
      const name = nameOf(company.name);
      found.set(name, together(found.get(name), company, name, keyOf));
    }
    const [companies, issuers] = [[...found.values()], [...new Set(article.issuers.map(nameOf))]];
    return isSame(companies, article.companies) && isSame(issuers, article.issuers) ? article : { ...article, companies, issuers };
  });
}
