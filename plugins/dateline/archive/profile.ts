/** What an archive knows of a company: its own words about itself, whom to ask, who speaks for it. */
import type { Article, Contact, Person, Symbol, Timestamp } from "../article.ts";
import { foldSlug, slugify } from "../grammar/slug.ts";
import { wordsOf } from "../text/late-section.ts";
import { withoutLegalForm } from "../vocabulary/legal-forms.ts";

/** A company's text about itself, in the words of the newest release that has it so. */
export interface AboutText {
  /** Sanitised HTML. */
  readonly html: string;
  /** Of the first release that has it in these words. */
  readonly since?: Timestamp;
}

export interface Profile {
  readonly symbols: readonly Symbol[];
  /** An absolute url. */
  readonly website?: string;
  /** Newest first: a new one for each time its words changed. */
  readonly about: readonly AboutText[];
  /** Of the newest release that has some. */
  readonly contacts: readonly Contact[];
  /** Everybody quoted for it, the newest quoted first. */
  readonly people: readonly Person[];
}

const keyOf = (name: string): string => foldSlug(slugify(withoutLegalForm(name)));

const firstOfEach = <T>(items: readonly T[], key: (item: T) => string): T[] => [...new Map(items.toReversed().map((item) => [key(item), item] as const)).values()].toReversed();

/** @param articles newest first */
function aboutTexts(articles: readonly Article[], isIts: (organisation: string | undefined) => boolean): AboutText[] {
  const found: { words: string; html: string; since?: Timestamp }[] = [];
  for (const { sections, published } of articles) {
    const section = sections.find(({ kind, organisation }) => kind === "about" && isIts(organisation));
    if (!section) continue;
    const words = wordsOf(section);
    const last = found.at(-1);
    if (last?.words !== words) found.push({ words, html: section.html, ...(published ? { since: published } : {}) });
    else if (published) last.since = published;
  }
  return found.map(({ html, since }) => ({ html, ...(since ? { since } : {}) }));
}

const symbolsOf = (articles: readonly Article[], ids: ReadonlySet<string>): Symbol[] =>
  firstOfEach(articles.flatMap(({ symbols }) => symbols.filter(({ id }) => ids.has(id))), ({ id }) => id);

/**
 * @param name of the company, in any spelling
 * @param articles that tell of it, newest first
 */
export function profileOf(name: string, articles: readonly Article[]): Profile {
  const key = keyOf(name);
  const mentions = articles.flatMap(({ companies }) => companies.filter((company) => keyOf(company.name) === key));
  const names = new Set([key, ...mentions.flatMap(({ aliases = [] }) => aliases.map(keyOf))]);
  const isIts = (organisation: string | undefined): boolean => organisation !== undefined && names.has(keyOf(organisation));
  const website = mentions.find((company) => company.website)?.website;
  const contacts = articles.flatMap((article) => {
    const its = article.contacts.filter(({ organisation, title }) => isIts(organisation) || isIts(title));
    return its.length > 0 ? [its] : [];
  });
  return {
    symbols: symbolsOf(articles, new Set(mentions.flatMap(({ symbols }) => symbols))),
    ...(website === undefined ? {} : { website }),
    about: aboutTexts(articles, isIts),
    contacts: contacts[0] ?? [],
    people: firstOfEach(articles.flatMap(({ people }) => people.filter(({ organisation }) => isIts(organisation))), (person) => person.name),
  };
}
