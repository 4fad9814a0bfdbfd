/** Contact cards: organisation, person, phone, e-mail and website of each contacts section. */
import type { Contact, Section } from "../article.ts";
import type { Draft } from "../draft.ts";
import { cardsOf, type Surroundings } from "./contacts/card.ts";
import { contactLines } from "./contacts/lines.ts";
import { folded } from "./contacts/name.ts";
import type { Enricher } from "./enricher.ts";
import { emailsIn } from "./sections/contact-line.ts";

/** Exchanges of the United States and Canada: their companies' numbers go without a country's code. */
const northAmericanExchanges = new Set(["NASDAQ", "NYSE", "AMEX", "OTC", "TSX", "TSXV", "CSE", "NEO"]);

/** `Houston, TX 77060`, `Vancouver, BC V6C 1A1`, `+1 …` */
const northAmericanAddress = /\b[A-Z]{2}\.?,?\s+\d{5}(?:-\d{4})?\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b|(?<!\d)\+1[\s.(-]|\b(?:Inc|LLC|Corp)\b/;

function isNorthAmerican({ fields }: Draft, sections: readonly Section[]): boolean {
  const country = fields.dateline?.value.location?.country;
  if (country !== undefined) return country === "US" || country === "CA";
  const exchanges = fields.symbols?.value.map(({ exchange }) => exchange) ?? [];
  if (exchanges.length > 0) return exchanges.some((exchange) => northAmericanExchanges.has(exchange));
  return sections.some(({ text }) => northAmericanAddress.test(text));
}

const site = /(?:https?:\/\/(?:www\.)?|www\.)([a-z\d-]{2,63})\.[a-z]/giu;

/** The first labels of the hosts that are named: `acme` of `ir@acme.example` and of `www.acme.example`. */
function hosts(text: string): string[] {
  const ofEmails = emailsIn(text).map((address) => /@([^.]+)/.exec(address)?.[1] ?? "");
  const ofSites = [...text.matchAll(site)].map((match) => match[1] ?? "");
  return [...ofEmails, ...ofSites].map((host) => host.toLowerCase().replaceAll("-", "")).filter(Boolean);
}

function surroundings(draft: Draft, found: readonly Section[]): Surroundings {
  const { fields } = draft;
  const companies = [
    ...(fields.companies?.value.flatMap(({ name, aliases = [] }) => [name, ...aliases]) ?? []),
    ...(fields.issuers?.value ?? []),
    ...(fields.sections?.value.flatMap(({ organisation }) => organisation ?? []) ?? []),
  ];
  return {
    companies: new Set(companies.map(folded).filter((name) => name.length > 2)),
    hosts: new Set(found.flatMap(({ text }) => hosts(text.slice(0, 20_000)))),
    isNorthAmerican: isNorthAmerican(draft, found),
  };
}

export const contacts: Enricher = {
  name: "contacts",
  enrich: (draft) => {
    const found = draft.fields.sections?.value.filter(({ kind }) => kind === "contacts") ?? [];
    if (found.length === 0) return {};
    const around = surroundings(draft, found);
    const cards = found.map((section) => ({ section, cards: cardsOf(contactLines(section), section.title, around) })).filter(({ cards }) => cards.length > 0);
    const value: readonly Contact[] = cards.flatMap((one) => one.cards);
    const line = cards[0]?.section.line;
    return value.length === 0 ? {} : { fields: { contacts: { value, rule: "lines of the contacts section", ...(line === undefined ? {} : { line }) } } };
  },
};
