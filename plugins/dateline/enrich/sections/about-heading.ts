/** Headings that name an organisation: `About Worksport Ltd.` · `À propos d’Acme` · `Acmeについて`, alone or running on into the text. */
import { lettersOf } from "../../grammar/letters.ts";
import { aboutClosing, aboutOpening } from "../../vocabulary/headings.ts";
import { legalForm, withoutLegalForm } from "../../vocabulary/legal-forms.ts";

const longestName = 12;

const articles = /^(?:(?:the|our|die|das|der|den|dem|la|le|les|el|los|las|il|lo|gli|i|de|het|a|o|os|as)\s+|[dl]['’]\s?)/iu;

/** `Acme`, `iRobot`, `3M`, `$SATS`, `@acme`, `阿克米`. */
const properName = /^["“„«$@#]?(?:\p{Ll}{0,3}[\p{Lu}\p{Lo}]|\d[\d-]*\p{L})/u;

/** Ends with a full stop that is not that of `Ltd.` or `S.p.A.` */
export const isSentence = (text: string): boolean => /[.!?]["”’]?$/.test(text) && !(text.endsWith(".") && withoutLegalForm(text) !== text);

/** What follows `About`, its article included. */
const afterOpening = (heading: string): string | undefined => {
  const opening = aboutOpening.exec(heading)?.[0];
  return opening === undefined ? undefined : heading.slice(opening.length);
};

/** `About 30 people came.` is a sentence: after About come few words, the first of them a name. Short openings (`Om`, `Over`) name less. */
export function isAboutHeading(heading: string): boolean {
  if (aboutClosing.test(heading)) return properName.test(heading) && heading.length <= 60;
  const rest = afterOpening(heading);
  if (rest === undefined) return false;
  const words = rest.split(/\s+/);
  const most = /^(?:om|over)\s/iu.test(heading) ? 5 : longestName;
  return words.length <= most && properName.test(rest.replace(articles, "")) && !/[,;]\s+(?!(?:an?|the)\s\p{Lu})\p{Ll}/u.test(rest);
}

const plain = (word: string): string => lettersOf(word.replace(/['’]s?$/u, ""));

/** Words that may stand between a heading and the name that the text begins with: `About Acme Founded in 1990, Acme …`. */
const starter = /^(?:The|At|Founded|Established|Headquartered|Based|Since|Headquarters|With|As|Created|Incorporated|Located)$/;

/** No name has these: the sentence begins. */
const participle = /^(?:Founded|Established|Headquartered|Based|Incorporated|Located)$/;

interface Word {
  readonly text: string;
  readonly at: number;
}

const wordsOf = (text: string): Word[] => [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], at: match.index }));

/** `Acme.exampleAcme.example` is twice the same, `Inc.Acme` a name and its next beginning: a blank was lost. */
function glue(word: string, index: number, first: string): number | null | undefined {
  const doubled = index === 0 ? /^(?<name>(?<start>\S{4,40}?)\S{0,6}?)\k<start>/u.exec(word)?.groups?.["name"] : undefined;
  const glued = index > 0 && first.length >= 3 ? word.indexOf(first, 1) : -1;
  const article = /\p{Ll}(?=The$)/u.exec(word);
  if (doubled !== undefined) return doubled.length;
  return glued > 0 ? glued : article && article.index + 1;
}

/** `About Acme Robotics Acme Robotics is`: the heading ends where its name is said again, or at its legal form. */
function endOfName(words: readonly Word[], isStart: boolean): number | undefined {
  const named = (words[0]?.text ?? "").replace(/[^\p{L}\p{N}]+$/u, "");
  const first = plain(named);
  if (first.length < 2) return undefined;
  for (const [index, { text, at }] of words.slice(0, longestName).entries()) {
    const glued = glue(text, index, named);
    if (glued) return at + glued;
    if (index === 0) continue;
    const before = words[index - 1]?.text ?? "";
    if (isStart && participle.test(text) && !isSentence(before)) return at;
    if (plain(text) === first) return starter.test(before) && index > 1 ? words[index - 1]?.at : at;
    const endsInForm = legalForm.test(` ${before.replace(/,$/, "")}`);
    if (endsInForm && /^(?:\p{Lu}|\d)/u.test(text) && !legalForm.test(` ${text}`) && !before.endsWith(",")) return at;
    if (isSentence(before) && !endsInForm) return undefined;
  }
  return undefined;
}

/** Nothing that runs on has a longer heading. */
const window = 220;

/** `About Acme: Acme is …` · `About Acme – Acme is …` */
const closed = /^[^:\n]{4,100}?(?::(?!\/\/)(?=\S|\s)|\s[–—-]{1,2}\s)/u;

/**
 * How long a heading is that the text runs on from.
 * @param isStart the text begins a paragraph or a line, where a colon or a dash is enough
 */
export function runningAbout(text: string, isStart: boolean): number | undefined {
  const seen = text.slice(0, window);
  const opening = aboutOpening.exec(seen)?.[0];
  if (opening === undefined) return undefined;
  const article = articles.exec(seen.slice(opening.length))?.[0] ?? "";
  const from = opening.length + article.length;
  if (!properName.test(seen.slice(from))) return undefined;
  const mark = closed.exec(seen)?.[0];
  if (mark && isStart && isAboutHeading(mark.replace(/[\s:–—-]+$/u, "")) && !/[.!?]\s/.test(withoutLegalForm(mark))) return mark.length;
  const end = endOfName(wordsOf(seen.slice(from)), isStart);
  return end === undefined ? undefined : from + end;
}

const matter = String.raw`authors?|study|studies|trials?|surveys?|reports?|research|offering|transaction|merger|acquisition|program(?:me)?|project|event|conference|webinar|podcast|show|awards?|data|partnership|agreement|collaboration|technology|product|book|platform|methodology|estudio|studie|étude`;

/** What is no organisation, or none by name: `About us`, `About the Phase 3 Study`. */
const subject = new RegExp(String.raw`^(?:us|[Oo]ur company|(?:[Tt]he|THE|[Oo]ur|[Tt]his)\s+(?:[Cc]ompany|COMPANY|[Cc]ompanies|[Oo]rgani[sz]ation|[Ff]irm|(?:.{0,60}\s)?(?:${matter}|${matter.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())})))$`, "u");

/** The organisation, as the heading names it: `About the Acme Group (NYSE: ACME)` → `Acme Group`. */
export function organisationOf(heading: string): string | undefined {
  const rest = aboutClosing.test(heading) ? heading.replace(aboutClosing, "") : (afterOpening(heading) ?? "");
  const name = rest.replace(/\s*[([][^()[\]]{0,80}:[^()[\]]{0,80}[)\]]/g, "").replace(/\s*[|•·]\s*(?:https?:|www\.)\S*$/iu, "").replace(/[\s:：–—-]+$/u, "").trim();
  if (name === "" || subject.test(name)) return undefined;
  const bare = /^\p{Ll}/u.test(name) ? name.replace(articles, "") : name;
  return properName.test(bare) ? bare : undefined;
}
