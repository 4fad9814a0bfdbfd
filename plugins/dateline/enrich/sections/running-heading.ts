/** Headings of legal text and of contacts that run on into what they head: `Safe Harbor Statement This release …`, `Media Contact: Sam Sample`. */
import type { SectionKind } from "../../article.ts";
import { headingRules } from "../../vocabulary/headings.ts";
import { noticeKind } from "../../vocabulary/notices.ts";
import { isReachable } from "./contact-line.ts";

interface RunningHeading {
  readonly kind: SectionKind;
  readonly length: number;
}

/** What a heading of legal text is called. */
const core = String.raw`(?:Safe Harbou?r|SAFE HARBOU?R|Forward[- ]?[Ll]ooking (?:[Ss]tatements?|[Ii]nformation|[Dd]isclaimer|[Dd]isclosures?)|FORWARD[- ]LOOKING (?:STATEMENTS?|INFORMATION|DISCLAIMER)|Cautionary (?:[Ss]tatements?|[Nn]otes?|[Ll]anguage)|CAUTIONARY (?:STATEMENTS?|NOTES?|LANGUAGE)|Disclaimers?|DISCLAIMERS?|Legal (?:Notice|Disclaimer)|Important (?:Notice|Information)|No Offer or Solicitation|Zukunftsgerichtete Aussagen|Haftungsausschluss|Rechtlicher Hinweis|Déclarations prospectives|Énoncés prospectifs|Avertissement|Declaraciones prospectivas|Aviso legal|Dichiarazioni previsionali)`;

const anyCore = new RegExp(core, "u");

/** Words before and after it. */
const word = String.raw`(?:[A-Z][\w.’'-]*|\d{4}|and|of|on|the|for|to|in|regarding|about|concerning|under|with|or|a|an|as|by)`;

/** First words of the sentence that comes next, none of them a word of a title. */
const start = String.raw`(?:Th(?:is|e|ese|ose)|Certain|Some|Statements?(?=\s+(?:in|made|contained|that|which|regarding|about|concerning|other|we)\b)|Except|All|Any|Matters|Information(?=\s+(?:in|contained|provided|set)\b)|In|As|Our|We|It|Actual|Forward|Various|Such|With|Diese|Die|Dieses|Ce|Le|La|Les|Cette|Certain(?:e?s)?|Est[ae]|El|Quest[ao]|Il|Neither|Nothing|To|Investors|You|Readers|Words|Other|There|By|No|When|From|Please)`;

const title = String.raw`(?<title>(?:${word}\s+){0,6}?${core}(?:[\s/&,]+(?:${word}|&|/)){0,14}?)`;
const mark = String.raw`\s*(?:[:：]|\.(?=\s)|\s[–—-]{1,2}(?=\s)|[–—](?=\s))\s*`;

const marked = new RegExp(String.raw`^${title}${mark}(?=["“„«]?\p{Lu})`, "u");
const unmarked = new RegExp(String.raw`^${title}\s+(?=["“„«]?${start}[\s,])`, "u");

/** Within running text a heading is told by the sentence after it; at its start a colon is enough. */
export function runningHeading(text: string, isStart: boolean): RunningHeading | undefined {
  const seen = text.slice(0, 260);
  if (!anyCore.test(seen)) return undefined;
  const found = unmarked.exec(seen) ?? (isStart ? marked.exec(seen) : undefined) ?? undefined;
  const heading = found?.groups?.["title"]?.trim() ?? "";
  const kind = headingRules.find(({ pattern }) => pattern.test(heading))?.kind;
  if (!found || (kind !== "safe-harbor" && kind !== "disclaimer")) return undefined;
  const { length } = found[0];
  return { kind: noticeKind(text.slice(length)) === "safe-harbor" ? "safe-harbor" : kind, length };
}

const colon = /^(?<label>[\p{L}\p{N}][^:：\n.]{1,90}?(?:\.[^:：\n.]{1,60}?){0,2})\s*[:：](?!\/\/)\s*(?=\S)/u;

/** `Media Contact Sam Sample sam@acme.example`: the colon was lost. */
const plainLabel = /^(?:(?:Media|Press|Investor|Company|Financial|Corporate)(?: (?:and|&|\/) (?:Media|Press|Investor))?(?: Relations)? Contacts?|MEDIA CONTACTS?|PRESS CONTACTS?|INVESTOR CONTACTS?)\s+(?=\p{Lu})/u;

/** How long the label is of contacts that stand behind it: `KULR Investor Relations: KULR Technology Group, Inc. Phone: …` */
export function runningLabel(text: string): number | undefined {
  const bare = plainLabel.exec(text.slice(0, 100))?.[0].length;
  if (bare !== undefined && isReachable(text.slice(bare, 400))) return bare;
  const found = colon.exec(text.slice(0, 200));
  const name = found?.groups?.["label"]?.trim() ?? "";
  const rule = name === "" ? undefined : headingRules.find(({ kind, pattern }) => kind === "contacts" && pattern.test(name));
  return found && rule && /^[\p{Lu}\p{Lo}]/u.test(name) && canReach(text.slice(found[0].length, 500)) ? found[0].length : undefined;
}

/** After a label, any seven digits are a number. */
const canReach = (text: string): boolean => isReachable(text) || /(?<!\d)\d(?:[\s./()-]{0,2}\d){6,13}(?!\d)/.test(text);
