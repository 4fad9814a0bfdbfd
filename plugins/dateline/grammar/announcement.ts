/** Who announces: the subject of a release's first sentence, `Acme Robotics, Inc. (NYSE: ACME), a leader in …, today announced`. */
import { announcingVerb, doingVerb, titleVerb } from "../vocabulary/announcing.ts";
import { namesAtStart, type CompanyName } from "./company-name.ts";
import { sentences } from "./sentences.ts";

export interface Announcement {
  readonly names: readonly CompanyName[];
  /** Whether it is said that something is announced, or only that it was done. */
  readonly verb?: "announced" | "done";
  /** A verb, a bracket or a comma follows the name: it is not the beginning of something longer. */
  readonly isSubject: boolean;
  /** What the company is follows its name: `, a leader in …,`. */
  readonly isAppositive: boolean;
  /** A bracket with what it is called, or where it is listed, stands after the name. */
  readonly isIntroduced: boolean;
  /** The sentence up to the verb: others may be named there too. */
  readonly before: string;
  readonly sentence: string;
}

/** `Roe, Chief Executive Officer of`, `Senator Roe`: somebody, not a company. */
const office = /^(?:President|Vice|Governor|Gov|Sen|Senator|Senators|Rep|Reps|Congressman|Congresswoman|Representative|Mayor|Judge|Justice|Attorney|Acting|Secretary|Minister|Prime|King|Queen|Pope|Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Lord|Lady|Chief|Police|Assistant|Deputy|Former|United States Attorney)\b\.?\s/;
/** `, 52, of Houston`: a person's age. */
const age = /^\s*,\s*\d\d\s*,/;
/** What courts do is reported by others than those it is done to. */
const court = /\b(?:plead(?:ed)?|pled|sentenced|convicted|indicted|arrested|agreed to (?:pay|plead)|was charged|were charged)\b/;
const role = /^\s*,\s*(?:the |an? |our |its |who\b|\d\d\b|MD\b|Ph\.?D|CEO|CFO|COO|CTO|[Cc]hief|[Pp]resident|[Vv]ice|[Ff]ounder|[Cc]o-[Ff]ounder|[Cc]hair|[Dd]irector|[Hh]ead|[Mm]anag)[^,]{0,60}?\b(?:CEO|officer|Officer|president|President|founder|Founder|director|Director|author|lawyer|attorney|professor|chair\w*|Chair\w*|manager|Manager|partner|senator|judge)\b/;

/** What begins a sentence with a capital and is no name: times, questions, things in general. */
const noName = /^(?:(?:The\s)?(?:United States|Police|Congress|Government|Supreme Court|Researchers|Scientists|Investors|Shares)\b|An?\s+(?=\p{Ll})|(?:This|That|These|Those|It|We|You|I|He|She|They|There|Here|What|Why|How|Who|Which|More|Most|Many|Some|All|Every|Each|No|Not|New|First|Over|About|Two|Three|Four|Five|According|Are|Is|Do|Does|With|At|On|To|Following|Despite|Building|During|Through|Under|Designed|Located|Founded|Based|Just|Now|Once|Today|Ever|Get|Meet|Join|Attention|Please|Effective|Announcing|Introducing|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)(?:\s|$)|[\p{N}$]+(?:\s|$))/u;

const brackets = /^(?:\s*,?\s*\([^()]{0,200}(?:\([^()]{0,60}\)[^()]{0,100})?\))+/u;

/** `(NYSE: ACME)`, `(the “Company”)`: releases introduce their own so. */
const introduced = /[(,]\s*[^():]{2,50}:\s*[$"“]?[\p{Lu}\d]|["“„«](?:the\s+)?(?:company|corporation|group|gesellschaft|unternehmen|société|groupe|compañía|sociedad|società|gruppo)["”“»]/iu;

/** After the name comes a verb, a bracket, or a comma and what the company is; else it is only the beginning of something longer. */
const isSubject = (rest: string): boolean => /^\s*(?:[,™®–—-]|\(|$)/u.test(rest) || [announcingVerb, doingVerb].some((verb) => (verb.exec(rest)?.index ?? 1) === 0);

/** `that announced`, `which reported`: the verb of a clause. */
const isMain = (rest: string, at: number): boolean => !/\b(?:which|who|that|to|it|they|as|if|when|after|before|and)\s*$/u.test(rest.slice(0, at).trimEnd());

const longest = 900;

/** `Acme (NYSE: ACME), a maker of robots, and Beta Tools (NYSE: BETA) announced`: the second name, which has a form or a bracket too. */
function partnersIn(rest: string): readonly CompanyName[] {
  const joint = /^\s*(?:,\s*(?:an?|the|one)\s[^()]{0,240}?,)?\s*(?:and|und|et|y|e)\s+(?=[\p{Lu}\d])/u.exec(rest)?.[0];
  const found = joint === undefined ? undefined : namesAtStart(rest.slice(joint.length));
  const isIntroduced = found !== undefined && brackets.test(rest.slice((joint?.length ?? 0) + found.length));
  return found?.names.filter(({ hasForm }) => hasForm || isIntroduced) ?? [];
}

/** @param text the lead, without its dateline */
export function announcementIn(text: string): Announcement | undefined {
  const sentence = (sentences(text.slice(0, longest))[0] ?? "").replace(/^(?:(?:FOR IMMEDIATE RELEASE|PRESS RELEASE|NEWS RELEASE)\b[:\s–—-]*)/iu, "");
  if (noName.test(sentence) || office.test(sentence)) return undefined;
  const found = namesAtStart(sentence);
  if (!found) return undefined;
  const rest = sentence.slice(found.length);
  const introduction = brackets.exec(rest)?.[0] ?? "";
  const partners = partnersIn(rest.slice(introduction.length));
  const [announced, done] = [announcingVerb.exec(rest), doingVerb.exec(rest)];
  const isAnnounced = announced !== null && isMain(rest, announced.index);
  if (age.test(rest) || court.test(sentence) || role.test(rest.slice(introduction.length))) return undefined;
  const at = isAnnounced ? announced.index : (done?.index ?? 0);
  return {
    names: [...found.names, ...partners],
    isSubject: isSubject(rest),
    ...(isAnnounced ? { verb: "announced" as const } : done && isMain(rest, done.index) ? { verb: "done" as const } : {}),
    isAppositive: /^\s*(?:,|[–—-])\s*(?:an?|the|one|ein|eine|der|die|das|un|une|le|la|el|il)\s/u.test(rest.slice(introduction.length)),
    isIntroduced: introduced.test(introduction),
    before: sentence.slice(0, found.length + at),
    sentence,
  };
}

/** `Acme Robotics and Beta Tools Announce a Merger` → both. */
export function titleNames(title: string): readonly CompanyName[] {
  const verb = titleVerb.exec(title);
  const subject = verb ? title.slice(0, verb.index).replace(/\s*[([][^()[\]]*[)\]]/g, "").replace(/^[^:]{1,30}:\s+/, "") : "";
  if (subject === "" || noName.test(subject) || office.test(subject) || subject.split(/\s+/).length > 10) return [];
  const found = namesAtStart(subject);
  return found && found.length >= subject.trimEnd().length - 1 ? found.names : [];
}
