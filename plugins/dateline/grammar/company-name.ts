/** Names of companies in text: before a listing, and at the start of a sentence. */
import { legalForm, withoutLegalForm } from "../vocabulary/legal-forms.ts";
import { remembered } from "../remembered.ts";
import { foldSlug, slugify } from "./slug.ts";

/** `Acme`, `iRobot`, `3M`, `1-800-Flowers.com`: a capital near the front, or digits and then a letter. */
const properWord = String.raw`(?:\p{Ll}{0,3}\p{Lu}|\p{N}[\p{N}-]*\p{L})[\p{L}\p{M}\p{N}.&'’+!/-]*[®™]?`;
const nameWord = String.raw`${properWord}|(?:plc|p\.l\.c\.|a\.s\.|hf\.?|inc\.?|of|and|the|de|del|della|di|do|da|dos|des|du|la|le|les|für|und|et|y|e|&)(?![\p{L}\p{N}])|\p{N}[\p{L}\p{N}.]*`;
const nameWords = String.raw`${properWord}(?:,[^\S\n]+${properWord}|[^\S\n]+(?:${nameWord})){0,9}`;
/** `(BUSINESS WIRE)--Acme Robotics, Inc.`: a dateline's dash stands right before the name. */
const nameBefore = new RegExp(String.raw`(?:^|[\s"“„«(/–—]|--)(?<name>${nameWords})\s*$`, "u");
const nameFirst = new RegExp(String.raw`^(?<name>${nameWords})`, "u");
/** `アクメ株式会社`, `阿克米股份有限公司` */
const easternName = /[\p{Lo}ー・々]{2,24}$/u;

/** Words with a capital that begin a sentence or a clause, not a name. */
const opener = /^(?:(?:The|the|THE|ABOUT|About|And|Of|Today|Both|When|While|Since|Because|If|In|By|For|With|From|As|But|Its|Our|After|Before|Like|Including|Also|Meanwhile|Shares|Stocks?|Le|La|Les|Die|Der|Das|El|Il|Lo)\s+(?=\S*[\p{Lu}\p{N}]))+/u;
/** `CEO of Acme`, `Shareholders of Acme`: what is somebody's or something's of the company. */
const ofCompany = /^.*\b(?:CEO|CFO|COO|CTO|CMO|CIO|EVP|SVP|VP|President|Chair(?:man|woman|person)?|Directors?|Officer|Founder|Co-[Ff]ounder|Head|Manager|(?:Share|Stock)holders?|Shares|Stock|Board|Members?|Investors?|Acquisition|Merger|Owners?|Subsidiary|Unit|Division|Partner|Affiliate|Parent|Sponsor|Behalf)\s+(?:of|at|for|with)\s+(?:the\s+)?/u;

/** `Consiglio di Amministrazione di Acme`: one of its bodies. */
const bodyOf = /^(?:Consiglio di [Aa]mministrazione|CdA|Assemblea (?:degli )?[Aa]zionisti|Consejo de [Aa]dministración|Junta (?:General )?de [Aa]ccionistas|Conseil d['’][Aa]dministration|Assemblée [Gg]énérale|Vorstand|Aufsichtsrat|Hauptversammlung)\s+(?:d[ie]|del|della|der|des|von)\s+/u;

/** `U.S. Senator Jane Sample`: who announces is somebody, and no company. */
const officeHolder = /^(?:U\.?S\.?\s+)?(?:Senators?|Sens?\.|Representatives?|Reps?\.|Congress(?:wo)?m[ae]n|Governor|Gov\.|Lieutenant Governor|Mayor|Councill?or|Assembly(?:wo)?man)\s+\p{Lu}/u;

/** Whether a text begins with somebody who holds a public office. */
export const isOfficeHolder = (text: string): boolean => officeHolder.test(text);

const isLegalForm = (text: string): boolean => withoutLegalForm(`X ${text}`) === "X";

/** The words of a name that is no name end so: `Acme and`, `Acme of the`. */
const dangling = /(?:[\s,]+(?:&|and|of|the|de|del|della|di|do|da|dos|des|du|la|le|les|für|und|et|y|e))+$/u;

const tidy = (name: string): string => name.replace(dangling, "").replace(/[®™]/g, "").replace(/['’]s$/u, "").replace(/(?<![.\s]\p{L})(?<!\b(?:Inc|Ltd|Corp|Co|Bros|Jr|St))\.$/u, "").replace(/\s+/g, " ").trim();

export interface CompanyName {
  /** Without its legal form: `Acme Robotics`. */
  readonly name: string;
  readonly hasForm: boolean;
}

/** The same name in all its spellings: `Acme Robotics`, `The ACME ROBOTICS, INC.` */
export const companyKey = remembered((name: string): string => foldSlug(slugify(withoutLegalForm(name.replace(/^the\s+/i, "")))), 2000);

/** `Acme Robotics, Inc.` → its name and that it has a form. Undefined if it is no name. */
export const companyName = remembered((written: string): CompanyName | undefined => {
  const whole = tidy(written.replace(ofCompany, "").replace(opener, "").replace(bodyOf, ""));
  const name = tidy(withoutLegalForm(whole));
  const isName = !isOfficeHolder(name) && name.length > 1 && name.length <= 80 && !isLegalForm(name) && /[\p{Lu}\p{Lo}]|\d\p{L}/u.test(name);
  return isName ? { name, hasForm: legalForm.test(whole) } : undefined;
}, 2000);

const wordCount = (text: string): number => text.trim().split(/\s+/).length;

/**
 * `KULR Technology Group, Inc. and Worksport Ltd.` → both; `Johnson & Johnson`, `Bed Bath and Beyond` are one. After a comma stands a
 * legal form, or another name.
 */
export function namesIn(written: string): readonly string[] {
  const parts: string[] = [];
  for (const part of written.split(/,\s+/)) {
    const last = parts.at(-1);
    if (last !== undefined && isLegalForm(part.replace(/\s+(?:and|und|et|y|e)\s.*$/u, ""))) parts[parts.length - 1] = `${last}, ${part}`;
    else parts.push(part.replace(/^and\s+/, ""));
  }
  return parts.map((part) => part.replace(/^the\s+/, "")).flatMap((part) => {
    const [, left = "", right = ""] = /^(.+?)\s+(?:and|und|et|y|e)\s+(.+)$/u.exec(part) ?? [];
    const isTwo = left !== "" && (legalForm.test(left) || (wordCount(left) > 1 && wordCount(right.replace(/^the\s/, "")) > 1 && !/^(?:Ministry|Department|Office|Bureau|Institute|Center|Centre|University)\b/.test(left)));
    return isTwo ? [left, ...namesIn(right)] : [part];
  });
}

/** Where a sentence, a dateline or a clause ends, and the last name begins after it. */
const ends = /(?:[!?;:|]|--|[–—]|\s-|\s\/|(?<=[\p{Ll}\d]{2})\.)\s+|\n+|,\s+(?=(?:a|an|the)\s)/u;

/** The name that stands directly before a listing. */
export function companyBefore(text: string): CompanyName | undefined {
  const before = text.slice(-160).replace(/["”“]?\s*(?:\([^()]*\)\s*)*["”]?\s*(?:\((?!.*\)))?$/, "");
  const last = before.split(ends).at(-1) ?? "";
  const found = nameBefore.exec(last)?.groups?.["name"] ?? easternName.exec(last)?.[0] ?? "";
  return companyName(namesIn(found).at(-1) ?? "");
}

/** The names that a sentence begins with, and how far they reach. */
export function namesAtStart(sentence: string): { readonly names: readonly CompanyName[]; readonly length: number } | undefined {
  const skipped = /^["“„«\s]*(?:(?:Today|Yesterday|Heute|Hoy|Oggi)\b,?\s+|(?:The|Die|Der|Das|La|Le|El|Il|O|A(?=\s\p{Lu}))\s+)*/u.exec(sentence)?.[0].length ?? 0;
  const found = nameFirst.exec(sentence.slice(skipped))?.groups?.["name"]?.replace(/,$/, "").replace(dangling, "");
  if (!found) return undefined;
  const every = namesIn(found).map(companyName).filter((name) => name !== undefined);
  // `Acme, Haiti’s leading maker of robots`: without an and, what stands after the comma tells of the first.
  const isList = /\s(?:and|und|et|y|e|&)\s/u.test(found);
  const names = every.filter(({ hasForm }, index) => index === 0 || isList || hasForm);
  return names.length > 0 ? { names, length: skipped + found.length } : undefined;
}

const everyName = new RegExp(String.raw`(?<![\p{L}\p{N}@./])${nameWords}`, "gu");

const sentenceEnd = /(?<=[\p{L}\d]{2})\.\s+(?=\p{Lu})/gu;

/** Everything in a text that is written like a name. */
export const namesWithin = (text: string): readonly CompanyName[] =>
  [...text.replace(sentenceEnd, "\n\n").matchAll(everyName)].flatMap((match) => namesIn(match[0])).flatMap((written) => companyName(written) ?? []);
