/**
 * A person as a sentence introduces them: `Michael Mo, CEO of KULR` · `KULR's CEO, Michael Mo` · `KULR COO Keith Cochran` ·
 * `Dr. Jane Roe, Ph.D., Chief Technology Officer at Acme Robotics, Inc.` · `Max Muster, Vorstand der Muster AG`
 */
import type { Person } from "../article.ts";
import { legalForm, withoutLegalForm } from "../vocabulary/legal-forms.ts";
import { headsPart, institution, isOffice, isQualifier } from "../vocabulary/roles.ts";

const honorific = /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Mx|Sir|Dame|Hon|Rev|Sen|Rep|Gov|Lt|Col|Gen|Sgt|Dott|Ing|Herr|Frau|Dipl|M|Mme|Sr|Sra)\.?(?:-?Ing\.?)?\s+|(?:Doctor|Professor|Monsieur|Madame)\s+)+/u;
/** `Ph.D.`, `MBA`, `FAHA`, `Jr.`, `III` */
const suffix = /^,?\s+(?!U\.S|U\.K|E\.U)(?:(?:\p{Lu}\p{Ll}{0,2}\.){2,}|Ph\.?\s?D\b\.?|M\.?Sc\b\.?|B\.?Sc\b\.?|P\.?Eng\b\.?|P\.?Geo\b\.?|PharmD\b|DrPH\b|Esq\b\.?|Jr\b\.?|Sr\b\.?|MD\b|JD\b|MBA\b|CFA\b|CPA\b|PE\b|RN\b|DVM\b|DO\b|MPH\b|MS\b|F[A-Z]{2,4}\b|II\b|III\b|IV\b)/u;

const nameWord = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['’.-]\p{L}[\p{L}\p{M}]*)*\.?`;
const particle = String.raw`(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|al|el|ten|ter|zu|ur|af|av|dos)`;
const runPattern = new RegExp(String.raw`^${nameWord}(?:\s+(?:${particle}\s+){0,2}${nameWord}){0,9}`, "u");

/** A person's name has two to four words that begin with a capital, and is not that of a company or an office. */
function isName(text: string): boolean {
  const found = text.split(/\s+/);
  const capitals = found.filter((word) => /^\p{Lu}/u.test(word));
  if (capitals.length < 2 || capitals.length > 4 || institution.test(text) || legalForm.test(text)) return false;
  return found.every((word) => !isOffice(word) && !notNames.has(word) && word.length <= 25) && /\p{Ll}/u.test(text) && !/^\p{Lu}{3,}$/u.test(found[0] ?? "");
}

const notNames = new Set(["The", "This", "That", "These", "We", "Our", "It", "In", "On", "At", "As", "And", "But", "For", "With", "He", "She", "They", "You", "Today", "Commenting", "According", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December", "New", "North", "South", "United", "Also", "While", "When", "If", "Since", "Together", "Der", "Die", "Das", "Le", "La", "Les", "El", "Los", "Il"]);

interface Described {
  readonly role?: string;
  readonly organisation?: string;
}

/** A house's name goes on as long as its words begin with capitals: `iTrustCapital when announcing …`, `Asterion and founder of …`. */
const houseName = /^[\p{L}\p{N}&.'’+@-]+(?:,?\s+(?:(?:of|and|&|the|for|de|del|du|des|der|für|und|y|e|et|di|at)\s+){0,2}[\p{Lu}\p{N}&][\p{L}\p{N}&.'’+-]*)*/u;
/** What a release calls its own house by. */
const nobody = /^(?:the\s+)?(?:Company|Group|Firm|Board|Bank|Corporation|Foundation|Organi[sz]ation|Association|University|School|Department|Year)$/i;

function tidyOrganisation(written: string): string | undefined {
  const plain = written.replace(/^(?:the|der|die|das|la|le|les|l['’]|el|los|las|il|lo|gli|dell['’])\s*/iu, "");
  const name = withoutLegalForm((houseName.exec(plain)?.[0] ?? "").replace(/(?<=\b(?:Inc|Ltd|Corp|Co|LLC))\.\s.*$/, "").replace(/[\s,;:.]+$/, ""));
  const begins = /^[\p{Lu}\p{N}\p{Lo}]|^\p{Ll}{1,2}\p{Lu}/u.test(name);
  return begins && name.length <= 80 && firstOffice(name) < 0 && !nobody.test(name) ? name : undefined;
}

const firstOffice = (text: string): number => text.split(/\s+/).findIndex(isOffice);

/** `CEO of KULR`, `Chief Technology Officer at Acme`, `Vorstand der Muster AG`: office and whose it is. */
const belongs = /\s+(?:at|for|with|bei|beim|chez|presso|of|de|d['’]|du|des|der|von|vom|del|dell['’]|della|di|en)(?:\s+|(?<=['’]))/gu;

/** After these the name of the house comes, after `of` and `de` often that of a department. */
const isHouse = (preposition: string): boolean => /^(?:at|for|with|bei|beim|chez|presso)$/i.test(preposition.trim());

/** `Managing Director of Acme`, `Director of the Acme Institute` head the whole house. */
const isCertain = (role: string, preposition: string, house: string): boolean =>
  isHouse(preposition) || legalForm.test(house) || /^the\s+\p{Lu}/u.test(house) || /\b(?:managing|executive) director$/i.test(role) || !headsPart.test(role);

function splitOffice(text: string): Described {
  const cuts = [...text.matchAll(belongs)].map(({ index, 0: preposition }) => ({ role: text.slice(0, index), preposition, rest: text.slice(index + preposition.length) }));
  const houses = cuts.filter(({ preposition }) => isHouse(preposition));
  for (const { role, preposition, rest } of [...houses, ...cuts]) {
    if (nobody.test(rest)) return { role: role.trim() };
    const organisation = tidyOrganisation(rest);
    if (organisation && firstOffice(role) >= 0 && isCertain(role.trim(), preposition, rest)) return { role: role.trim(), organisation };
  }
  return { role: text };
}

/** `KULR's CEO`: whose it is, and office. */
function splitOwned(text: string): Described | undefined {
  const { owner = "", role = "" } = /^(?:the\s+)?(?<owner>\p{Lu}[^,'’]{0,60}?)['’]s?\s+(?<role>.+)$/u.exec(text)?.groups ?? {};
  if (firstOffice(role) < 0) return undefined;
  const organisation = tidyOrganisation(owner);
  return { ...splitOffice(role), ...(organisation ? { organisation } : {}) };
}

const isPartOfOffice = (word: string): boolean => isOffice(word) || isQualifier(word);

/** `Acme Chief Technology Officer` · `Acme Vice President of Sales`: the name is what comes before the words of the office. */
function splitOwner(text: string): Described | undefined {
  const head = (text.split(/\s+(?:of|for|at|de|für)\s+/, 1)[0] ?? "").split(/\s+/);
  const start = head.findLastIndex((word) => !isPartOfOffice(word)) + 1;
  const owner = head.slice(0, start);
  if (start === 0 || start === head.length || owner.some((word) => isOffice(word) || !/^[\p{Lu}\p{N}&]/u.test(word) || /^(?:\p{Lu}\.)+$/u.test(word))) return undefined;
  const organisation = tidyOrganisation(owner.join(" ").replace(/['’]s$/, ""));
  return organisation ? { role: text.split(/\s+/).slice(start).join(" "), organisation } : undefined;
}

function split(text: string): Described {
  const own = splitOwned(text);
  const office = splitOffice(text);
  return own ?? (office.organisation ? office : (splitOwner(text) ?? office));
}

/** Commas before a legal form join: `Acme Robotics, Inc.` */
const joined = (text: string): string => text.replace(/\s*\([^()]{0,120}\)/g, "").replace(/,\s+(?=(?:Inc|Ltd|LLC|L\.L\.C|Corp|Co|S\.A|N\.V|L\.?P|PLC|GmbH|AG|Limited)\b)/g, " ");

const startsOffice = (segment: string): boolean => {
  const at = firstOffice(segment);
  return at >= 0 && at <= 6;
};

/** `Global Sales, Acme Inc.`: the first that has a legal form, else one that ends like the name of a house. */
function houseIn(segments: readonly string[]): string | undefined {
  const house = segments.find((segment) => legalForm.test(segment)) ?? segments.slice(0, 1).find((segment) => institution.exec(segment.split(/\s+/).slice(1).at(-1) ?? "") !== null);
  return house === undefined ? undefined : tidyOrganisation(house);
}

const longestRole = 120;

/** `lead author of the trial and a scientist at …`, `CEO of Acme – a maker of robots`: the first counts. */
const furtherOffice = /\s+and\s+(?:an?|the)\s|\s[–—-]\s+(?:an?|the)\s|,?\s+who\s/u;

/** What is said of a person after the comma: `President and CEO of Acme Robotics`, `Senior Vice President, Global Sales, Acme Inc.` */
export function describe(text: string): Described {
  const [first = "", ...others] = (joined(text).split(furtherOffice, 1)[0] ?? "").split(/,\s+/);
  if (!startsOffice(first) || first.length > longestRole || /^(?:has|have|had|is|was|were|will|who|which|where)\b/i.test(first)) return {};
  const more = others.slice(0, 3);
  const stop = more.findIndex((segment) => !(startsOffice(segment) && /^(?:and\s+)?\p{Lu}/u.test(segment)));
  const offices = [first, ...more.slice(0, stop < 0 ? more.length : stop)].join(", ").replace(/^(?:the|its|our|a|an|der|die|le|la|el|il)\s+/i, "").trim();
  const own = split(offices);
  const named = own.organisation ?? houseIn(stop < 0 ? [] : more.slice(stop));
  return { ...own, ...(named ? { organisation: named } : {}) };
}

export interface Introduced {
  readonly person: Person;
  /** How many characters of the text the name takes. */
  readonly length: number;
}

const withDescription = (name: string, said: Described): Person => ({
  name,
  ...(said.role ? { role: said.role.replace(/[\s,;:.]+$/, "") } : {}),
  ...(said.organisation ? { organisation: said.organisation } : {}),
});

/** `KULR COO Keith Cochran` · `Acme President and Chief Executive Officer Jane Roe`: the name is what follows the last word of the office. */
function officeFirst(text: string): Introduced | undefined {
  const words = text.slice(0, 200).split(/\s+/).slice(0, 12);
  const stop = words.findIndex((word) => !isOfficeOrName(word.replace(/,$/, "")) || /[;:"“”«»]$/.test(word) || (word.endsWith(".") && !isAbbreviated(word)));
  const end = stop < 0 ? words.length : stop;
  const last = words.slice(0, end).findLastIndex((word) => isOffice(word.replace(/,$/, "")));
  if (last < 0 || words.slice(0, last).some((word) => /[,.]$/.test(word) && !isAbbreviated(word))) return undefined;
  // `Attorney General`, `Surgeon General`; `CEO and Chief Instigator, Jane Roe` goes on to a comma.
  const office = words[last + 1] === "General" ? last + 1 : last;
  const comma = words.slice(0, 10).findIndex((word, index) => index > office && word.endsWith(","));
  return nameAfter(text, words, office) ?? (comma > office && comma < end ? nameAfter(text, words, comma) : undefined);
}

/** The name that follows a word, as somebody of the office that the words up to it name. */
function nameAfter(text: string, words: readonly string[], last: number): Introduced | undefined {
  const taken = new RegExp(String.raw`^(?:\S+\s+){${last + 1}}`).exec(text)?.[0] ?? "";
  const name = taken === "" ? undefined : nameAt(text.slice(taken.length));
  const office = words.slice(0, last + 1).join(" ").replace(/,$/, "").replace(/^(?:the|our|its|le|la|der|die|el|il)\s+/i, "");
  return name && { person: withDescription(name.name, split(office)), length: taken.length + name.length };
}

/** `U.S.`, `Sr.` */
const isAbbreviated = (word: string): boolean => /^(?:(?:\p{Lu}\.)+|Sr\.|Jr\.|Dr\.|Inc\.|Co\.|Corp\.|Ltd\.)$/u.test(word);

/** In `the KULR COO Keith Cochran` every word. */
const isOfficeOrName = (word: string): boolean => /^[\p{Lu}\p{N}&]/u.test(word) || isPartOfOffice(word) || /^(?:of|the|our|its|le|la|der|die|el|il)$/.test(word);

/** The name a text begins with, without `Dr.` before and `Ph.D.` after it. */
function nameAt(text: string): { readonly name: string; readonly length: number } | undefined {
  const title = honorific.exec(text)?.[0] ?? "";
  const start = text.slice(title.length);
  const run = runPattern.exec(start)?.[0].replace(/\.$/, (stop) => (/\s\p{Lu}\.$/u.test(start.slice(0, 60)) ? stop : "")) ?? "";
  const name = run.replace(/['’]s$/, "");
  if (!isName(name)) return undefined;
  let length = title.length + name.length;
  for (let more = suffix.exec(text.slice(length)); more; more = suffix.exec(text.slice(length))) length += more[0].length;
  return { name: name.replace(/\s+(?:Jr|Sr|II|III|IV)$/, ""), length };
}

/** The person whom a text begins by naming, with what it says of them. */
export function personAt(text: string): Introduced | undefined {
  const prefixed = officeFirst(text);
  if (prefixed) return prefixed;
  const found = nameAt(text);
  if (!found) return undefined;
  const after = /^(?:\s*\([^()]{0,80}\))?,\s+(?<said>[^"“”«»„;:!?]{2,240})/u.exec(text.slice(found.length))?.groups?.["said"];
  return { person: withDescription(found.name, after ? describe(after) : {}), length: found.length };
}
