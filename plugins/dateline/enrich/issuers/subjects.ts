/** Who does what the release tells: the subject of its first sentence, and of its headline. */
import { companyKey, companyName } from "../../grammar/company-name.ts";
import { publicBody } from "../../grammar/public-body.ts";
import { legalForm } from "../../vocabulary/legal-forms.ts";
import { found, isCarrier, isSame, type Evidence, type IssuerRule } from "./evidence.ts";

/** Somebody else tells what was announced on another day; who announces, does so today. */
const onOtherDay = /\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

/** `Acme Robotics Orders 18 Robots`: the headline begins with the name, or with how it begins. */
export const opens = (title: string, name: string): boolean => {
  const [headline, key] = [companyKey(title), companyKey(name)];
  const [first = ""] = name.split(" ");
  return headline.startsWith(key) || (first.length >= 4 && key.length > first.length && headline.startsWith(companyKey(first)));
};

/** One word that begins a sentence may be any: `Hauptversammlung der …`, `Translators agree`. */
const isWord = (name: string, hasForm: boolean): boolean => !hasForm && !/[\s.&]|\p{Lu}.*\p{Lu}|\d/u.test(name);

/** Whether it is certain that a subject of the first sentence is whose release it is: two signals, or a verb of announcing. */
function certainty({ title, said, titleNames, about, contacts, isRelease }: Evidence): (name: string, hasForm: boolean) => boolean {
  return (name, hasForm) => {
    if (!said || isCarrier(name)) return false;
    if (said.isSubject && [...about, ...contacts].some((other) => isSame(name, other))) return true;
    const isToday = said.isAppositive && !onOtherDay.test(said.sentence);
    if (said.isSubject && said.verb === "announced" && (isRelease || (isToday && (hasForm || title.includes(name))))) return true;
    if (said.isIntroduced && opens(title, name)) return true;
    if (!isRelease) return false;
    return (opens(title, name) && !isWord(name, hasForm)) || (said.isSubject && (said.isIntroduced || titleNames.some((other) => isSame(name, other)) || (said.isAppositive && title.includes(name))));
  };
}

/** `Die Manufaktur Acme Uhren`: the name without what it is, where the release tells about it below. */
const asTold = (name: string, about: readonly string[]): string => about.find((other) => companyKey(other).length >= 5 && companyKey(name).endsWith(companyKey(other))) ?? name;

export const fromLead: IssuerRule = (evidence) => {
  const { said, about, leadLine } = evidence;
  if (!said) return undefined;
  const isSure = certainty(evidence);
  const [first, ...others] = said.names;
  if (!first || !isSure(first.name, first.hasForm)) return undefined;
  const subjects = [first, ...others.filter(({ name }) => !isCarrier(name))].map(({ name }) => publicBody(asTold(name, about)));
  const partners = about.filter((name) => said.before.includes(name) && !subjects.some((subject) => isSame(subject, name)));
  return found([...subjects, ...partners], "subject of the first sentence", leadLine);
};

/** `Acme Robotics Announces …`, where the text tells of it below, or names it in its lead. */
export const fromTitle: IssuerRule = ({ titleLine, titleNames, lead, about, contacts, isRelease }) => {
  const sure = titleNames.filter((name) => !isCarrier(name) && ([...about, ...contacts].some((other) => isSame(name, other)) || (isRelease && lead.includes(name))));
  return sure.length === titleNames.length ? found(sure, "subject of the headline", titleLine) : undefined;
};

/** `Acme Robotics ASA: Mandatory notification of trade` · `EQS-News: Acme Robotik AG: …` · `Acme Robotique : assemblée générale` */
const prefix = /^(?:(?:EQS|DGAP|PTA|GNW)-?\p{L}*:\s*)?(?<name>\p{Lu}[^:]{2,60}?)\s*:\s+\S/u;

export const fromTitlePrefix: IssuerRule = ({ title, titleLine, lead, isRelease, draft }) => {
  const written = prefix.exec(title)?.groups?.["name"] ?? "";
  const name = companyName(written)?.name;
  if (name === undefined || isCarrier(name) || written.split(/\s+/).length > 7) return undefined;
  if (isWord(name, legalForm.test(written)) || /[()]|\b(?:investors?|(?:share|stock)holders?|alert|deadline|update|(?:inside )?information|release|report|correction)\b/i.test(written)) return undefined;
  const isNamed = lead.includes(name) || draft.blocks.some(({ text }) => text.includes(`${name} (`));
  return (legalForm.test(written) && (isNamed || isRelease)) || (isRelease && isNamed) ? found([name], "name before the headline", titleLine) : undefined;
};

/** What companies must tell, under headlines of one form: `Total number of voting rights in Acme AB`. */
const notice = /^(?:(?:total |change in the )?number of (?:shares|votes|voting rights)|(?:major|large) (?:share|stock)holder|managers?['’]? transactions?|(?:notice|convening|invitation|summons|resolutions?|decisions?|bulletin|minutes) (?:of|to|from|at|by)\b[^:]{0,40}\bgeneral meeting)\b/i;
const lastName = /^.*\s(?:of|in|at|[-–—])\s+(?<name>\p{Lu}[^:–—]{2,60})$/u;

export const fromNotice: IssuerRule = ({ title, titleLine, lead }) => {
  const written = notice.test(title) ? (lastName.exec(title)?.groups?.["name"] ?? "") : "";
  const name = legalForm.test(written) && lead.includes(written) ? companyName(written)?.name : undefined;
  return name === undefined || isCarrier(name) ? undefined : found([name], "name at the end of a notice's headline", titleLine);
};
