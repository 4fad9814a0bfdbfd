/** Public bodies as their own releases name them: `the Justice Department announced today`, `U.S. Attorney's Office, District of …`. */

/** A line of its own above or below the text. */
const office = /^(?:United States|U\.S\.) Attorney['’]s Office(?:,|\s+for|\s+-)?\s+(?:the\s+)?((?:\p{Lu}\p{L}+\s+){0,2}District of \p{Lu}[\p{L} ]{2,30}?)$/u;

const named = (district: string | undefined): string | undefined => district && `U.S. Attorney's Office, ${district.trim()}`;

export const attorneyOffice = (line: string): string | undefined => named(office.exec(line.trim().slice(0, 120))?.[1]);

/** `Department of Justice`, `Justice Department`, `Securities and Exchange Commission` */
const word = String.raw`(?!The\b|This\b|U\.S\.)\p{Lu}[\p{L}-]+`;
/** Parts of a body, which are not its name. */
const part = String.raw`(?:Office|Division|Bureau|Inspector|Criminal|Civil|Tax|Antitrust|National|Environment|Special)\b`;
const body = new RegExp(
  String.raw`\b[Tt]he\s+(?:U\.S\.\s+)?(?<name>(?:Department|Ministry|Bureau|Office|Agency|Council|Commission|Administration)\s+(?:of|for)\s+(?:the\s+)?${word}(?:\s+(?:and\s+)?(?!${part})${word}){0,3}|(?:${word}\s+(?:and\s+)?){1,4}(?:Department|Ministry|Bureau|Commission|Agency|Administration|Authority))(?:s\b|['’]s?)?`,
  "gu",
);
const announces = /\bannounc(?:ed|es)\b|\bmade the announcement\b/;
/** Others tell of it later, and in other words. */
const isOwn = /\btoday\b|\bmade the announcement\b|,\s+announced\s/;
const attorney = /\bU\.S\. Attorney\s[^,]{3,60}?\s(?:of|for) the ((?:\p{Lu}\p{L}+\s+){0,2}District of \p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)/u;

/** `Justice Department`, `Department of Justice's Tax Division`: the Department of Justice. */
const ofState = /^(?:U\.S\.\s+)?(?:Department of (?:the\s+)?)?(Justice|Labor|Education|Energy|State|Commerce|Defense|Agriculture|Transportation|Interior|Treasury)(?:['’]?s)?(?:\s+Departments?)?(?:['’]?s)?(?:\s.*)?$/;

/** One spelling for a department of state and its divisions. */
export function publicBody(name: string): string {
  const department = /\bDepartment/.test(name) ? ofState.exec(name)?.[1] : undefined;
  if (department === undefined) return name;
  return `Department of ${department === "Interior" || department === "Treasury" ? "the " : ""}${department}`;
}

/**
 * The public body to which a sentence ascribes what it announces. `announced Sam Sample of the Justice Department's Tax Division`; of
 * several before the verb the first, if the last does not stand next to it: `the Department of Justice announced today`.
 */
export function announcingBody(sentence: string): string | undefined {
  const at = announces.exec(sentence)?.index;
  if (at === undefined || !isOwn.test(sentence)) return undefined;
  const found = [...sentence.matchAll(body)];
  const after = found.find(({ index }) => index > at);
  const before = found.filter(({ index }) => index < at);
  const last = before.at(-1);
  const isNext = last !== undefined && at - last.index - last[0].length < 20;
  const name = (isNext ? last : (after ?? before[0]))?.groups?.["name"];
  return name === undefined ? named(attorney.exec(sentence)?.[1]) : publicBody(name);
}
