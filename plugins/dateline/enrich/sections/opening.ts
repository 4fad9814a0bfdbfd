/** Where in a block's text a part of the release begins, and how long its heading is. */
import type { SectionKind } from "../../article.ts";
import type { Block } from "../../draft.ts";
import { matchesOf } from "../../grammar/matches.ts";
import { endMark, mildSourceLine, runInEndMark, sourceName, sourceSentence } from "../../vocabulary/marks.ts";
import { noticeKind, telling } from "../../vocabulary/notices.ts";
import { isContactLine, isReachable } from "./contact-line.ts";
import { boldOpening, headingKind, isDeskLine } from "./heading.ts";
import { isAboutHeading, isSentence, runningAbout } from "./about-heading.ts";
import { runningHeading, runningLabel } from "./running-heading.ts";

export interface Opening {
  readonly kind: SectionKind | "mark";
  /** Where it begins. */
  readonly at: number;
  /** Where its heading ends: at `at`, where it has none. */
  readonly end: number;
  /** `Source: …` below a figure of the story looks the same: it counts only after the story. */
  readonly mild?: true;
}

/** How much stands below, up to where a weak heading must be borne out. */
export type Below = () => string;

const longestLine = 300;

/** What a line opens, or a paragraph of one line. */
function ofLine(line: string, at: number, below: Below): Opening | undefined {
  if (line.length > longestLine) return undefined;
  if (endMark.test(line)) return { kind: "mark", at, end: at + line.length };
  if (sourceName.test(line) || sourceSentence.test(line)) return { kind: "source", at, end: at };
  if (mildSourceLine.test(line)) return { kind: "source", at, end: at, mild: true };
  const kind = headingKind(line, below);
  return kind && { kind, at, end: at + line.length };
}

/** What running text opens at its beginning: `About Acme: Acme is …`, `Media Contact: Sam Sample, …`, a legal paragraph. */
function ofStart(text: string, at: number): Opening | undefined {
  const about = runningAbout(text, true);
  if (about !== undefined) return { kind: "about", at, end: at + about };
  const heading = runningHeading(text, true);
  if (heading) return { kind: heading.kind, at, end: at + heading.length };
  const label = runningLabel(text);
  if (label !== undefined) return { kind: "contacts", at, end: at + label };
  if (isInvitation(text)) return { kind: "contacts", at, end: at };
  const kind = noticeKind(text);
  return kind && { kind, at, end: at };
}

/** `For more information, contact Sam Sample at 555-010-0100 or sam@acme.example.`, a paragraph of its own */
const invitation = /^(?:(?:for|to) .{0,80}(?:information|inquiries|enquiries|questions|interviews?|details)\b.{0,60}\bcontact\b|(?:press|media) (?:representatives|inquiries|enquiries) .{0,60}contact\b|write to .{3,60} at \S{1,64}@|pour .{0,60}(?:informations?|renseignements?).{0,40}(?:contacte[rz]|veuillez)|(?:für|bei) .{0,60}(?:fragen|informationen).{0,60}(?:wenden|kontaktieren|kontakt)|para .{0,60}información.{0,40}(?:contact|comun)|per .{0,60}informazioni.{0,40}contatt)/isu;

const isInvitation = (text: string): boolean => text.length <= 600 && invitation.test(text.slice(0, telling)) && isReachable(text);

/** Words that a part within running text begins with: each is looked at more closely. */
const trigger =
  /(?=[\p{Lu}\p{N}])(?<=[\s.!?)”"\]])(?:About|ABOUT|Über|ÜBER|À propos|À PROPOS|Acerca d|ACERCA D|Sobre|Informazioni su|Safe Harbo|SAFE HARBO|Cautionary|CAUTIONARY|Forward|FORWARD|Disclaimer|DISCLAIMER|Important|IMPORTANT|Note Regarding|Notice Regarding|Special Note|Statements? Regarding|No Offer|This (?:press |news )?(?:release|announcement) (?:(?:may |also )?(?:contains?|includes?)|(?:(?:shall|does|do) not |is (?:not|neither) )(?:constitute|an? offer))|Certain (?:of the )?(?:statements|matters|information)|Neither the|SOURCE\s|Source:|View (?:source|original)|\p{Lu}[^\s:.]{0,30}(?:\s[\p{Lu}&][^\s:.]{0,30}){0,5}:)/gu;

/** Ends a sentence, or is an address or a number that texts end with in place of a full stop. */
const sentenceEnd = /(?:[.!?…][)"”’»\]]*|[)”"»\]]|[@.][^\s.]+\S*|\d{4}|[#*-])\s*$/u;

/** The last contact's address or number. */
const endsWithWay = /(?:\S@\S{1,60}|\d{3}[-. ]\d{4})\s*$/;

/** What running text opens within: only what is certain. */
function ofTrigger(text: string, at: number): Opening | undefined {
  if (!sentenceEnd.test(text.slice(Math.max(0, at - 60), at))) return undefined;
  const rest = text.slice(at, at + 2 * telling);
  const about = runningAbout(rest, false);
  if (about !== undefined) return { kind: "about", at, end: at + about };
  // The heading of the next paragraph, at the end of this one.
  if (rest.length <= 80 && at > 200 && isAboutHeading(rest) && !isSentence(rest)) return { kind: "about", at, end: text.length };
  const heading = runningHeading(rest, false);
  if (heading) return { kind: heading.kind, at, end: at + heading.length };
  const label = runningLabel(rest);
  if (label !== undefined) return { kind: "contacts", at, end: at + label };
  if (/^(?:This|Certain|Neither)/.test(rest)) {
    const kind = noticeKind(rest);
    return kind && { kind, at, end: at };
  }
  const isLast = text.length - at <= 200;
  return isLast && (sourceName.test(rest) || sourceSentence.test(rest) || (mildSourceLine.test(rest) && endsWithWay.test(text.slice(0, at)))) ? { kind: "source", at, end: at } : undefined;
}

const within = (text: string): Opening[] => [
  ...matchesOf(text, trigger).flatMap(({ index }) => ofTrigger(text, index) ?? []),
  ...matchesOf(text, runInEndMark).map((match): Opening => ({ kind: "mark", at: match.index, end: match.index + match[0].length })),
];

/** The openings at the beginnings of a paragraph's lines. */
function ofLines(text: string, below: Below): Opening[] {
  const found: Opening[] = [];
  let at = 0;
  const lines = text.split("\n");
  lines.forEach((line, index) => {
    const isLast = index === lines.length - 1;
    const isDeskAmong = index > 0 && isDeskLine(line);
    const opening = isDeskAmong ? undefined : ofLine(line, at, isLast ? below : () => lines.slice(index + 1, index + 8).join("\n")) ?? ofStart(index === 0 ? text.slice(0, 2 * telling) : line, at);
    if (opening) found.push(opening);
    at += line.length + 1;
  });
  return found;
}

/** A heading within must have something before it that is not a heading, and none may begin within another's. */
const apart = (openings: readonly Opening[]): Opening[] => {
  const found: Opening[] = [];
  for (const opening of openings.toSorted((a, b) => a.at - b.at || b.end - a.end)) {
    const last = found.at(-1);
    if (!last || opening.at >= Math.max(last.end, last.at + 1)) found.push(opening);
  }
  return found;
};

/** Every opening in a paragraph, in the text's order. */
export function openingsIn(block: Block, below: Below): readonly Opening[] {
  const bold = boldOpening(block, below);
  const starts = bold ? [{ kind: bold.kind, at: 0, end: bold.length }, ...ofLines(block.text, below).filter(({ at }) => at > 0)] : ofLines(block.text, below);
  return isContactLine(block.text) ? apart(starts) : apart([...starts, ...within(block.text)]);
}
