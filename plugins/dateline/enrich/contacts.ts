/** Contact cards: organisation, person, phone, e-mail and website of each contacts section. */
import type { Contact, Section } from "../article.ts";
import { legalForm } from "../vocabulary/legal-forms.ts";
import type { Enricher } from "./enricher.ts";

const labelled = /^(?:(?<phone>phone|telephone|tel|téléphone|telefon|teléfono|telefono|mobile|office|direct|[tpm](?=[.:]))|(?<email>e-?mail|courriel)|(?<website>website|web|web ?site|internet|url|site))\s*[.:]*\s*(?<value>.+)$/i;
const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const phone = /(?:\+|\(|\d)[\d\s().\/-]{6,22}\d(?:\s*(?:x|ext\.?|extension)\s*\d{1,6})?/i;
const website = /^(?:https?:\/\/)?(?:www\.|[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?$/i;
const person = /^\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’.-]*){1,3}$/u;

type Card = { -readonly [K in keyof Contact]: Contact[K] };

function address(written: string): string | undefined {
  const trimmed = written.trim().replace(/[.,;]$/, "");
  if (!website.test(trimmed)) return undefined;
  const url = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  return URL.canParse(url) ? new URL(url).href : undefined;
}

/** Takes one line into the card; the first of each kind counts. */
function takeLine(card: Card, line: string): void {
  const groups = labelled.exec(line)?.groups;
  const value = groups?.["value"] ?? line;
  const mail = email.exec(value)?.[0];
  const site = mail ? undefined : address(value);
  const number = phone.exec(value)?.[0];
  if (mail) card.email ??= mail;
  else if (site) card.website ??= site;
  else if (number && (groups?.["phone"] || value.replace(phone, "").trim().length <= 12)) card.phone ??= number.trim();
  else if (groups === undefined) takeName(card, line);
}

function takeName(card: Card, line: string): void {
  const name = line.replace(/\s*,$/, "");
  if (legalForm.test(name)) card.organisation ??= name;
  else if (!card.person && person.test(name.split(",")[0] ?? "")) card.person = name.split(",")[0] ?? "";
  else if (name.length <= 80 && !/[.!?]$/.test(name)) card.organisation ??= name;
}

function contact(section: Section): Contact | undefined {
  const card: Card = {};
  for (const line of section.text.split("\n").map((part) => part.trim()).filter(Boolean)) takeLine(card, line);
  if (!card.phone && !card.email && !card.website) return undefined;
  return section.title ? { title: section.title, ...card } : card;
}

export const contacts: Enricher = {
  name: "contacts",
  enrich: ({ fields }) => {
    const found = fields.sections?.value.filter(({ kind }) => kind === "contacts") ?? [];
    const cards = found.map(contact).filter((card) => card !== undefined);
    if (cards.length === 0) return {};
    const line = found[0]?.line;
    return { fields: { contacts: { value: cards, rule: "lines of the contacts section", ...(line === undefined ? {} : { line }) } } };
  },
};
