/** Contact cards: organisation, person, phone, e-mail and website of each contacts section. */
import type { Contact, Section } from "../article.ts";
import { legalForm } from "../vocabulary/legal-forms.ts";
import type { Enricher } from "./enricher.ts";

/** `Phone: …` · `T.+47 …` · `Office 555…`; not `web.acme.example` */
const labelled = /^(?<label>phone|telephone|tel|téléphone|telefon|teléfono|telefono|mobile|office|direct|[tpm](?=[.:])|e-?mail|courriel|website|web|web ?site|internet|url|site)(?=[\s:]|\.[\s:\d+(])\s*(?<colon>[.:]*)\s*(?<value>.+)$/iu;
const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const phone = /(?:\+|\(|\d)[\d\s()./-]{6,22}\d(?:\s*(?:x|ext\.?|extension)\s*\d{1,6})?/i;
const website = /^(?:https?:\/\/)?(?:www\.|[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?$/i;
const person = /^\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’.-]*){1,3}$/u;
/** Capitalised like a name, but the name of a desk or of an office that somebody holds. */
const desk = /\b(?:relations|officer|president|director|manager|head|communications?|investors?|media|press|office|department|team|desk|inquiries|enquiries|group|contacts?|secretary|affairs|marketing)\b/i;
/** `77060-1234` and `2025-02-13` are no telephone numbers. */
const otherNumber = /^(?:\d{5}-\d{4}|\d{4}-\d{2}-\d{2})$/;

type Card = { -readonly [K in keyof Contact]: Contact[K] };

function address(written: string): string | undefined {
  const trimmed = written.trim().replace(/[.,;]$/, "");
  if (!website.test(trimmed)) return undefined;
  const url = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  return URL.canParse(url) ? new URL(url).href : undefined;
}

function numberIn(value: string, isLabelled: boolean): string | undefined {
  const number = phone.exec(value)?.[0].trim();
  if (!number || otherNumber.test(number)) return undefined;
  return isLabelled || value.replace(number, "").trim().length <= 12 ? number : undefined;
}

/** What one entry says: `Email: ir@example.com`, `+1 555 010 0100`, a name. */
function entry(text: string): Card {
  const groups = labelled.exec(text)?.groups;
  const value = groups?.["value"] ?? text;
  const mail = email.exec(value)?.[0];
  if (mail) return { email: mail };
  const site = address(value);
  if (site) return { website: site };
  const number = numberIn(value, groups !== undefined);
  if (number) return { phone: number };
  return groups?.["colon"] ? {} : named(text);
}

/** `Name: Sam Sample` · `Company: Acme Robotics` */
const nameLabel = /^(?:name|contact(?: person)?|attn|(?<company>company|organi[sz]ation))\s*:\s*/i;

function named(text: string): Card {
  const name = text.replace(nameLabel, "").replace(/\s*,$/, "");
  const [first = "", ...rest] = name.split(/,\s*/);
  if (legalForm.test(name) || nameLabel.exec(text)?.groups?.["company"]) return { organisation: name };
  // With digits it is a line of an address.
  if (/\d/.test(name)) return {};
  if (person.test(first) && !desk.test(first)) return { person: first, ...(rest.length > 0 ? { other: [rest.join(", ")] } : {}) };
  return name.length <= 80 && !/[.!?]$/.test(name) ? { organisation: name } : {};
}

/** `Phone: … | Email: …` are two. */
const entries = (line: string): string[] => line.split(/\s+[|•·]\s+|\s*;\s+/).map((part) => part.trim()).filter(Boolean);

const isCompany = (name: string | undefined): boolean => name !== undefined && legalForm.test(name);

/** Somebody named after the ways to reach somebody else has a card of their own. */
function opensCard(card: Card, found: Card): boolean {
  if (found.email) return card.email !== undefined;
  const isReached = card.email !== undefined || card.phone !== undefined;
  if (found.person) return card.person !== undefined || isReached;
  return isReached && isCompany(found.organisation);
}

/** Takes what an entry says; what has no place on the card is kept as its line. */
function take(card: Card, found: Card, text: string): void {
  const [kind] = Object.keys(found);
  const isTaken = kind === undefined || Object.hasOwn(card, kind);
  const other = [...(card.other ?? []), ...(isTaken ? [text] : (found.other ?? []))];
  if (!isTaken) Object.assign(card, found);
  if (other.length > 0) card.other = other;
}

const isReachable = (card: Card): boolean => Boolean(card.phone ?? card.email ?? card.website);

const lines = ({ organisation, person, other = [] }: Card): string[] => [organisation, person, ...other].filter((line) => line !== undefined);

/** Names without a way to reach them go to the next card that has one, or to the last: nothing that is written is left out. */
function reachable(cards: readonly Card[]): Card[] {
  const found: Card[] = [];
  let waiting: string[] = [];
  for (const card of cards) {
    if (!isReachable(card)) waiting.push(...lines(card));
    else {
      found.push(waiting.length > 0 ? { ...card, other: [...waiting, ...(card.other ?? [])] } : card);
      waiting = [];
    }
  }
  const last = found.at(-1);
  if (last && waiting.length > 0) last.other = [...(last.other ?? []), ...waiting];
  return found;
}

/** Longer ones are no entry of a card, and patterns are slow on them. */
const longestEntry = 300;

function cardsOf(section: Section): Contact[] {
  const cards: Card[] = [{}];
  for (const text of section.text.split("\n").flatMap(entries)) {
    const found = text.length > longestEntry ? {} : entry(text);
    if (opensCard(cards.at(-1) ?? {}, found)) cards.push({});
    take(cards.at(-1) ?? {}, found, text);
  }
  const title = section.title ? { title: section.title } : {};
  return reachable(cards).map((card) => ({ ...title, ...card }));
}

export const contacts: Enricher = {
  name: "contacts",
  enrich: ({ fields }) => {
    const found = fields.sections?.value.filter(({ kind }) => kind === "contacts") ?? [];
    const cards = found.flatMap(cardsOf);
    if (cards.length === 0) return {};
    const line = found.find((section) => cardsOf(section).length > 0)?.line;
    return { fields: { contacts: { value: cards, rule: "lines of the contacts section", ...(line === undefined ? {} : { line }) } } };
  },
};
