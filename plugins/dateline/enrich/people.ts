/** Those whom the story quotes: name, office and house, from where they are said to have said it. */
import type { Person } from "../article.ts";
import type { Block } from "../draft.ts";
import { speakersIn, type Speaker } from "../grammar/attribution.ts";
import { personAt } from "../grammar/quoted-person.ts";
import { sentences } from "../grammar/sentences.ts";
import type { Enricher } from "./enricher.ts";

interface Quoted {
  readonly speaker: Speaker;
  readonly line?: number;
}

const isStory = ({ part = "story", tag }: Block): boolean => part === "story" && (tag === "p" || tag === "blockquote");

/** Of the story, no rule reads more blocks than this. */
const most = 400;

function quotedIn(story: readonly Block[]): Quoted[] {
  return story.flatMap((block, index) =>
    speakersIn(block.text, story[index + 1]?.text).map((speaker) => ({ speaker, ...(block.line === undefined ? {} : { line: block.line }) })));
}

/** What is said of houses and not of people: `Acme Pros offers`, `the Acme Pros team`. */
const actsAsHouse = /^(?:['’]s?)?,?\s+(?:team|offers?|provides?|delivers|is (?:a|an|the) (?:leading|premier|global|trusted|\p{L}+ (?:company|provider|firm))|operates|specializes|LLC|Inc|Ltd|Corp)\b/iu;

function isHouse(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (actsAsHouse.test(text.slice(at + name.length, at + name.length + 60))) return true;
  }
  return false;
}

/** Without an office, three capitalised words may be anything: then the last of them must also stand alone, as last names do. */
function isLikely(name: string, text: string): boolean {
  if (isHouse(name, text)) return false;
  const given = name.split(/\s+/);
  if (given.length < 3 || given.some((word) => /^\p{Lu}\.?$/u.test(word) || /^\p{Ll}/u.test(word))) return true;
  const last = given.at(-1) ?? "";
  return text.replaceAll(name, "").includes(last);
}

const lastNameOf = (name: string): string => name.split(/\s+/).at(-1) ?? name;

/** Where the story names somebody in full, with their office: `Jane Roe, CEO of Acme, will lead it.` */
function introductions(name: string, text: string): Person[] {
  const found: Person[] = [];
  for (let at = text.indexOf(name); at >= 0 && found.length < 8; at = text.indexOf(name, at + name.length)) {
    const start = Math.max(0, at - 80);
    const words = [...text.slice(start, at).matchAll(/(?<![\p{L}\p{N}'’.-])\p{Lu}/gu)].map(({ index }) => start + index);
    const introduced = [at, ...words.slice(-8)].toSorted((a, b) => a - b).map((from) => personAt(sentences(text.slice(from, at + 300).split("\n", 1)[0] ?? "")[0] ?? "")?.person);
    found.push(...introduced.filter((person) => person !== undefined && lastNameOf(person.name) === lastNameOf(name)).flatMap((person) => person ?? []));
  }
  return found;
}

/** The fuller of two descriptions of one person. */
const weight = ({ role, organisation }: Person): number => (role ? 2 : 0) + (organisation ? 1 : 0);

const best = (people: readonly Person[]): Person | undefined => people.toSorted((a, b) => weight(b) - weight(a))[0];

/** A speaker in full: as introduced here, else as introduced elsewhere in the story. */
function inFull({ person, lastName }: Speaker, text: string): Person | undefined {
  if (person) return weight(person) > 0 ? person : (best([person, ...introductions(person.name, text).filter(({ name }) => name === person.name)]) ?? person);
  return lastName === undefined ? undefined : best(introductions(lastName, text).filter(({ role }) => role !== undefined));
}

const samePerson = (one: Person, other: Person): boolean => lastNameOf(one.name) === lastNameOf(other.name) && one.name.split(" ")[0] === other.name.split(" ")[0];

function together(people: readonly Person[]): Person[] {
  const found: Person[] = [];
  for (const person of people) {
    const at = found.findIndex((known) => samePerson(known, person));
    const known = found[at];
    if (!known) found.push(person);
    else if (weight(person) > weight(known)) found[at] = { ...person, name: known.name };
  }
  return found;
}

export const people: Enricher = {
  name: "people",
  enrich: ({ blocks, fields }) => {
    const story = blocks.filter(isStory).slice(0, most);
    const quoted = quotedIn(story);
    if (quoted.length === 0) return {};
    const text = story.map((block) => block.text).join("\n").slice(0, 100_000);
    const houses = new Set((fields.companies?.value ?? []).flatMap(({ name, aliases = [] }) => [name, ...aliases]));
    const found = together(quoted.flatMap(({ speaker }) => inFull(speaker, text) ?? [])).filter((person) => !houses.has(person.name) && (person.role !== undefined || isLikely(person.name, text)));
    const line = quoted[0]?.line;
    return found.length === 0 ? {} : { fields: { people: { value: found, rule: "beside quotations", ...(line === undefined ? {} : { line }) } } };
  },
};
