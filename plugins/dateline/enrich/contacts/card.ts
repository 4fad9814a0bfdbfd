/** Cards out of the lines of a contacts section. Nothing that is written is left out: what has no field is one of the card's lines. */
import type { Contact } from "../../article.ts";
import { telOf } from "../../grammar/phone.ts";
import { legalForm } from "../../vocabulary/legal-forms.ts";
import { headingRules } from "../../vocabulary/headings.ts";
import { addressOf, bitsOf, type Way } from "./entry.ts";
import type { Known, Named } from "./name.ts";
import { nameLabel, namesIn } from "./names-in.ts";

export interface Surroundings extends Known {
  /** The section has a heading: the first card has it, too. */
  readonly isHeaded?: boolean;
  /** Numbers without a country's code are of the United States or Canada. */
  readonly isNorthAmerican: boolean;
}

type Card = { -readonly [K in keyof Contact]: Contact[K] };

const isDesk = (text: string, isMarked: boolean): boolean => headingRules.some(({ kind, weak, pattern }) => kind === "contacts" && (isMarked || !weak) && pattern.test(text));

const isReached = ({ email, phone }: Card): boolean => email !== undefined || phone !== undefined;

const isReachable = ({ email, phone, website }: Card): boolean => (email ?? phone ?? website) !== undefined;

/** Somebody named after the ways to reach somebody else has a card of their own. */
function opensCard(card: Card, { kind, value }: Named, isSameLine: boolean): boolean {
  if (kind === "person") return card.person !== undefined || isReached(card);
  return kind === "organisation" && isReached(card) && !isSameLine && legalForm.test(value);
}

const keep = (card: Card, line: string): void => {
  card.other = [...(card.other ?? []), line];
};

function takeName(cards: Card[], name: Named, isSameLine: boolean): void {
  if (opensCard(cards.at(-1) ?? {}, name, isSameLine)) cards.push({});
  const card = cards.at(-1) ?? {};
  if (name.kind === "person" && card.person === undefined) card.person = name.value;
  else if (name.kind === "organisation" && card.organisation === undefined) card.organisation = name.value;
  else keep(card, name.value);
}

function takeWay(cards: Card[], { kind, value, said }: Way, isNorthAmerican: boolean): void {
  if (kind === "email" && cards.at(-1)?.email !== undefined) cards.push({});
  const card = cards.at(-1) ?? {};
  if (card[kind] !== undefined) keep(card, said);
  else if (kind === "website") card.website = addressOf(value) ?? value;
  else {
    card[kind] = value;
    const tel = kind === "phone" ? telOf(value, isNorthAmerican) : undefined;
    if (tel) card.tel = tel;
  }
}

const isBare = (card: Card): boolean => Object.keys(card).every((key) => key === "title");

/** `Media:` within the section heads the card that follows. */
function takeHeading(cards: Card[], text: string): void {
  const last = cards.at(-1);
  if (/^contacts?$/i.test(text) && last && isBare(last)) return;
  if (last && isBare(last) && last.title === undefined) last.title = text;
  else cards.push({ title: text });
}

/** `Media` of `Media: press@acme.example`, with the mark; the names that stand behind it, if any do. */
function headingOf(said: string, line: string): readonly [string, string] | undefined {
  if (nameLabel.test(said)) return undefined;
  const marked = /^(?<label>[^:]{2,60}?)\s*:\s+(?<rest>\S.*)$/.exec(said)?.groups;
  if (marked?.["label"] && isDesk(marked["label"], true)) return [marked["label"], marked["rest"] ?? ""];
  const isMarked = line.slice(said.length).trimStart().startsWith(":");
  return isDesk(said, isMarked) ? [said, ""] : undefined;
}

function takeText(cards: Card[], said: string, around: Surroundings, isFirst: boolean): void {
  for (const name of namesIn(said, around)) takeName(cards, name, !isFirst);
}

function takeLine(cards: Card[], line: string, around: Surroundings): void {
  for (const [index, bit] of bitsOf(line).entries()) {
    const card = cards.at(-1) ?? {};
    const isFirst = index === 0;
    const canHead = isFirst && bit.kind === "text" && (isReached(card) || (isBare(card) && (!around.isHeaded || cards.length > 1 || line.includes(":") || /^contacts?$/i.test(line))));
    const heading = canHead ? headingOf(bit.said, line) : undefined;
    if (heading) {
      takeHeading(cards, heading[0]);
      if (heading[1]) takeText(cards, heading[1], around, false);
    } else if (bit.kind === "kept") keep(card, bit.said);
    else if (bit.kind === "text") takeText(cards, bit.said, around, isFirst);
    else takeWay(cards, bit, around.isNorthAmerican);
  }
}

const linesOn = ({ title, organisation, person, other = [] }: Card): string[] => [title, organisation, person, ...other].filter((line) => line !== undefined);

/** Names without a way to reach them go to the next card that has one, or to the last. */
function reachable(cards: readonly Card[]): Card[] {
  const found: Card[] = [];
  let waiting: string[] = [];
  for (const card of cards) {
    if (isReachable(card)) {
      found.push(waiting.length > 0 ? { ...card, other: [...waiting, ...(card.other ?? [])] } : card);
      waiting = [];
    } else waiting.push(...linesOn(card));
  }
  const last = found.at(-1);
  if (last && waiting.length > 0) last.other = [...(last.other ?? []), ...waiting];
  return found;
}

/** @param title the heading above them all: a card without one of its own has it */
export function cardsOf(lines: readonly string[], title: string | undefined, around: Surroundings): Contact[] {
  const cards: Card[] = [{}];
  for (const line of lines) takeLine(cards, line, { ...around, isHeaded: title !== undefined });
  return reachable(cards).map((card) => ({ ...(title === undefined ? {} : { title }), ...card }));
}
