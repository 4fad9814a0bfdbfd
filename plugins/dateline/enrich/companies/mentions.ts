/** Where a release names a company: its name before a listing, or a listing that is told to be its. */
import type { Section } from "../../article.ts";
import { aliasesAfter } from "../../grammar/company-alias.ts";
import { companyBefore, companyKey, companyName } from "../../grammar/company-name.ts";
import { listings } from "../../grammar/listing.ts";
import type { Passage } from "../passages.ts";

export interface Mention {
  readonly name: string;
  readonly symbols: readonly string[];
  /** How far the spelling is to be trusted: with its legal form, in a sentence, in a headline. */
  readonly weight: number;
  readonly aliases: readonly string[];
  readonly line?: number;
}

/** Names before the listings of a paragraph. In headlines every word has a capital, and a name's beginning cannot be told. */
export function mentionsIn({ text, line, isHeadline }: Passage): Mention[] {
  return listings(text).flatMap(({ symbols, form, from, to }) => {
    const company = form === "sentence" || form === "line" ? undefined : companyBefore(text.slice(Math.max(0, from - 200), from));
    if (!company) return [];
    const ids = symbols.map(({ id }) => id);
    const aliases = aliasesAfter(text.slice(to, to + 300), company.name, symbols.map(({ ticker }) => ticker));
    return [{ name: company.name, symbols: ids, weight: isHeadline ? 0 : company.hasForm ? 2 : 1, aliases, ...(line === undefined ? {} : { line }) }];
  });
}

/** `Its shares trade on the NYSE under the symbol "ACME"`, said of the organisation of the section, or of whose release it is. */
export function unnamedIn(told: readonly Passage[], sections: readonly Section[], issuers: readonly string[], known: ReadonlySet<string>): Mention[] {
  const of = (name: string | undefined, text: string): Mention[] => {
    const symbols = listings(text).flatMap((listing) => listing.symbols.map(({ id }) => id)).filter((id) => !known.has(id));
    return name !== undefined && symbols.length > 0 ? [{ name, symbols, weight: 1, aliases: [] }] : [];
  };
  const about = sections.filter(({ kind }) => kind === "about").flatMap(({ organisation, text }) => of(organisation && companyName(organisation)?.name, text));
  const others = new Set(about.flatMap(({ symbols }) => symbols));
  const [issuer, ...more] = issuers;
  return [...about, ...(more.length === 0 ? told.flatMap(({ text }) => of(issuer, text)) : []).map((mention) => ({ ...mention, symbols: mention.symbols.filter((id) => !others.has(id)) }))];
}

const marksOf = ({ name, symbols }: Mention): readonly string[] => [companyKey(name), ...symbols];

/** Those of one name, or of one symbol, are one. */
export function grouped(mentions: readonly Mention[]): Mention[][] {
  const groups = new Set<Mention[]>();
  const byMark = new Map<string, Mention[]>();
  const join = (group: Mention[], joining: readonly Mention[]): void => {
    group.push(...joining);
    for (const mark of joining.flatMap(marksOf)) byMark.set(mark, group);
  };
  for (const mention of mentions) {
    const known = marksOf(mention).map((mark) => byMark.get(mark)).filter((group) => group !== undefined);
    const [group = [], ...others] = new Set(known);
    groups.add(group);
    join(group, [mention]);
    for (const other of others) {
      groups.delete(other);
      join(group, other);
    }
  }
  return [...groups];
}
