/** Companies: names before listings and those whose release it is; each once, with its symbols, what else it is called, and its website. */
import type { Company } from "../article.ts";
import type { Draft, Traced } from "../draft.ts";
import { aliasesAfter } from "../grammar/company-alias.ts";
import { companyKey, companyName } from "../grammar/company-name.ts";
import { websiteIn } from "../grammar/website.ts";
import { legalForm } from "../vocabulary/legal-forms.ts";
import { grouped, mentionsIn, unnamedIn, type Mention } from "./companies/mentions.ts";
import type { Enricher } from "./enricher.ts";
import { passages, type Passage } from "./passages.ts";

const isShouted = (name: string): boolean => name === name.toUpperCase() && /\p{Lu}{2}.*\s/u.test(name);

const places = (found: Mention): number => found.weight * 2 - (isShouted(found.name) ? 3 : 0);

/** The spelling to be trusted most, of those the longest used: the first. */
const best = (group: readonly Mention[]): Mention | undefined => group.toSorted((a, b) => places(b) - places(a)).at(0);

/** Another name of it in the same text is what it is called for short. */
function companyOf(group: readonly Mention[]): Company[] {
  const name = best(group)?.name;
  if (name === undefined) return [];
  const key = companyKey(name);
  const isShort = (other: string): boolean => companyKey(other) !== key && key.startsWith(companyKey(other));
  const short = [...new Set(group.filter(({ weight }) => weight > 0).map((mention) => mention.name))].filter(isShort);
  const aliases = [...new Set([...group.flatMap((mention) => mention.aliases), ...short])].filter((alias) => alias !== name);
  return [{ name, symbols: [...new Set(group.flatMap(({ symbols }) => symbols))], ...(aliases.length > 0 ? { aliases } : {}) }];
}

/** Where the name itself is introduced, without a listing: `Acme Robotics, Inc. (the “Company” or “Acme”)`. */
function introduced(company: Company, told: readonly Passage[]): Company {
  const tickers = company.symbols.map((id) => id.slice(id.indexOf(":") + 1));
  const found = told.flatMap(({ text, isHeadline }) => {
    const at = isHeadline ? -1 : text.indexOf(company.name);
    if (at < 0) return [];
    const after = text.slice(at + company.name.length, at + company.name.length + 340);
    const form = /^(?:,?\s+\(?[\p{L}./&]{1,14}\.?\)?){1,3}(?=\s*\()/u.exec(after)?.[0] ?? "";
    return aliasesAfter(form !== "" && legalForm.test(form) ? after.slice(form.length) : after, company.name, tickers);
  });
  const aliases = [...new Set([...(company.aliases ?? []), ...found])];
  return aliases.length > 0 ? { ...company, aliases } : company;
}

/** From what is said about it, else, of the only company, from the contacts. */
function withWebsite(company: Company, { fields }: Draft, isOnly: boolean): Company {
  const names = [company.name, ...(company.aliases ?? [])].map(companyKey);
  const about = fields.sections?.value.filter(({ kind }) => kind === "about") ?? [];
  const own = about.filter(({ organisation }) => organisation !== undefined && names.some((name) => companyKey(organisation).startsWith(name) || name.startsWith(companyKey(organisation))));
  const cards = fields.contacts?.value.filter(({ organisation }) => (organisation === undefined ? isOnly : names.includes(companyKey(organisation)))) ?? [];
  const website = own.map((section) => websiteIn(section, company.name)).find((found) => found !== undefined) ?? cards.find((card) => card.website !== undefined)?.website;
  return website === undefined ? company : { ...company, website };
}

const isAuthors = (issuers: Traced<unknown> | undefined): boolean => issuers?.rule.startsWith("front matter") === true;

/** `KULR` is KULR Technology Group where the text says so. */
const isNamed = (company: Company, name: string): boolean => [company.name, ...(company.aliases ?? [])].some((known) => companyKey(known) === companyKey(name));

/** Those whose release it is are companies too; what the author calls them they are called. */
function withIssuers(companies: readonly Company[], stated: Traced<readonly string[]> | undefined, told: readonly Passage[]): Company[] {
  const issuers = stated?.value ?? [];
  const given = isAuthors(stated) ? issuers : [];
  const named = companies.map((company) => ({ ...company, name: given.find((issuer) => isNamed(company, issuer)) ?? company.name }));
  const missing = issuers.filter((issuer) => !named.some((company) => isNamed(company, issuer)));
  return [...named, ...missing.map((issuer) => introduced({ name: isAuthors(stated) ? issuer : (companyName(issuer)?.name ?? issuer), symbols: [] }, told))];
}

/** Whose release it is, by the names that the companies have now. What the author stated stays. */
function respelled(issuers: Traced<readonly string[]> | undefined, companies: readonly Company[]): Traced<readonly string[]> | undefined {
  if (!issuers || isAuthors(issuers)) return undefined;
  const value = [...new Set(issuers.value.map((issuer) => companies.find((company) => isNamed(company, issuer))?.name ?? issuer))];
  return value.join("\n") === issuers.value.join("\n") ? undefined : { ...issuers, value };
}

export const companies: Enricher = {
  name: "companies",
  enrich: (draft) => {
    const { fields } = draft;
    const told = passages(draft);
    const issuers = fields.issuers?.value ?? [];
    const named = told.flatMap(mentionsIn);
    const known = new Set(named.flatMap(({ symbols }) => symbols));
    const listed = grouped([...named, ...unnamedIn(told, fields.sections?.value ?? [], issuers, known)]).flatMap(companyOf);
    const found = withIssuers(listed.map((company) => introduced(company, told)), fields.issuers, told);
    if (found.length === 0) return {};
    const value = found.map((company) => withWebsite(company, draft, found.length === 1));
    const line = named[0]?.line ?? fields.issuers?.line;
    const spelled = respelled(fields.issuers, value);
    return {
      fields: { companies: { value, rule: named.length > 0 ? "name before the brackets" : "whose release it is", ...(line === undefined ? {} : { line }) } },
      ...(spelled && !fields.companies ? { mended: { issuers: spelled } } : {}),
    };
  },
};
