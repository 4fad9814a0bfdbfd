/** Names of people in a text: by-lines of front matter and feeds. A role behind a comma, a degree, a legal form belong to the name before it. */
import { institution, isOffice, isQualifier } from "../vocabulary/roles.ts";
import { legalForm } from "../vocabulary/legal-forms.ts";

/** No list of names is longer, and of a longer one nothing is told apart. */
const longest = 2000;

const conjunction = /\s*(?:[;&]|,?\s(?:and|und|et|y)\s)\s*/;

/** `Jr.` · `PhD` · `Inc.`: a part of what it stands behind. */
const suffix = /^(?:Jr|Sr|II|III|IV|Ph\.?D|M\.?D|J\.?D|MBA|CFA|CPA|Esq|RN|MSc|MPH)\.?$/i;

const isSuffix = (part: string): boolean => suffix.test(part) || (/^\S{1,12}$/.test(part) && legalForm.test(part));

/** Offices that are surnames as well: `James Dean` is no dean. */
const surnames = new Set(["dean", "judge", "head", "fellow", "coach", "sheriff", "governor", "mayor", "chancellor", "captain", "colonel", "agent", "author", "minister", "partner", "leader", "leiter"]);

const wordsOf = (part: string): readonly string[] => part.split(/[\s/]+/).filter(Boolean);

const tellsOffice = (word: string): boolean => isOffice(word) || isOffice(word.replace(/s$/, ""));

/** `ISRG Executive Director` · `Software Engineer` · `Boulder developer` */
function isRole(part: string): boolean {
  const words = wordsOf(part);
  const offices = words.filter(tellsOffice);
  return offices.some((word) => !surnames.has(word.toLowerCase()) || word === word.toLowerCase()) || (offices.length > 0 && words.some(isQualifier));
}

/** What follows a name's role is its house, where it is one word: `Jon Sample, Software Engineer, Acme`. */
const isHouse = (part: string, before: string): boolean => isRole(before) && wordsOf(part).length === 1;

/** `Sam Sample, Acme Executive Director` → `Sam Sample`; `Sam Sample, Jr.` stays whole; `Sam Sample, Kim Example` are two. */
function namesBetweenCommas(text: string): readonly string[] {
  const parts = text.split(/\s*,\s*/).filter(Boolean);
  const found: string[] = [];
  for (const [index, part] of parts.entries()) {
    const last = found.at(-1);
    if (last !== undefined && isSuffix(part)) found.splice(-1, 1, `${last}, ${part}`);
    else if (last === undefined || !(isRole(part) || isHouse(part, parts[index - 1] ?? ""))) found.push(part);
  }
  return found;
}

/** `Food and Drug Administration`, `Centers for Disease Control and Prevention`: of whom the "and" is a part. */
const isInstitution = (text: string): boolean => institution.test(text.slice(-60)) || /\s(?:of|for)\s/.test(text) || /\b(?:Administration|Services?|Affairs|Rights|Sons)$/.test(text);

/** Names in a text that is a list of them: a comma, a semicolon, an "and" divide them. */
export function authorNames(text: string): readonly string[] {
  if (text.length > longest || (isInstitution(text) && !/[,;]/.test(text))) return [text];
  return text.split(conjunction).flatMap(namesBetweenCommas).filter(Boolean);
}

/** `Sam Sample` · `Ludwig van Example` · `@sample` */
const personLike = /^(?:@[\w-]+|\p{Lu}[\p{L}.'’-]*(?:\s+(?:(?:de|da|di|del|della|van|von|der|den|dos|du|la|le|al|bin)\s+)*\p{Lu}[\p{L}.'’-]*){1,3})$/u;

/** Names in one entry of a list, which has more than one only where each of them is plainly a person's: `Smith, K. T.` is one. */
export function entryNames(entry: string): readonly string[] {
  if (entry.length > longest || isInstitution(entry)) return [entry];
  const names = entry.split(conjunction).flatMap((part) => part.split(/\s*,\s*/)).filter(Boolean);
  return names.length > 1 && names.every((name) => personLike.test(name) && !isRole(name)) ? names : [entry];
}
