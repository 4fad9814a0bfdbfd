/** Where a part ends though nothing says so: the story goes on after boilerplate at a heading, at figures, at a sentence among contacts. */
import type { SectionKind } from "../../article.ts";
import type { Block } from "../../draft.ts";
import { parseDateline } from "../../grammar/dateline.ts";
import { figures, storyLines } from "../../vocabulary/headings.ts";
import { isContactLine, isNameLine, isReachable } from "./contact-line.ts";
import { isHeading, type Piece } from "./piece.ts";
import { isProse } from "./prose.ts";

/** The part that stands above a piece, and what is known there. */
export interface Place {
  readonly piece: Piece;
  /** What comes next, as far as it tells something. */
  readonly below: readonly Piece[];
  readonly part: {
    readonly kind: SectionKind;
    readonly title?: Block;
    readonly blocks: readonly Block[];
    /** One paragraph of legal text, before which or after which the story stands. */
    readonly isBrief: boolean;
  };
  /** An end mark stands above. */
  readonly isAfterEnd: boolean;
  /** A sentence of the story stands above. */
  readonly hasStory: boolean;
  /** The first paragraph that has a sentence of the story. */
  readonly lead: string;
}

const levelOf = (block: Block | undefined): number => (block && isHeading(block) ? Number(block.tag[1]) : 0);

/** Six cells of figures make a statement; an address book has fewer. */
export const isStatement = ({ tag, text }: Block): boolean =>
  (tag === "table" || tag === "pre") && (text.match(/(?:^|\n|\s{2})[($€£\s-]{0,4}\d[\d,.]*[%)]?(?=\s{2}|\n|$)/g)?.length ?? 0) >= 6 && !isContactLine(text);

export const isFigureLine = ({ tag, text }: Block): boolean => tag === "p" && text.length <= 100 && !/[.!?,;]$/.test(text) && figures.test(text);

const says = ({ opens, mark }: Piece): boolean => opens !== undefined || mark !== undefined;

/** `Conference Call Details`: in plain text, a line that a paragraph of the story follows. */
function isStoryLine({ piece: { block }, below: [next], part }: Place): boolean {
  const isLine = block.tag === "p" && block.text.length <= 100 && !/[.!?,;]$/.test(block.text);
  return isLine && part.blocks.length > 0 && storyLines.test(block.text) && next !== undefined && !says(next);
}

/** Somebody can be reached by one of the next lines. */
function isReachedBelow(below: readonly Piece[]): boolean {
  const end = below.findIndex((piece) => says(piece) || isProse(piece.block));
  return below.slice(0, end === -1 ? below.length : end).some(({ block }) => isContactLine(block.text));
}

const footnote = /^(?:\[\d{1,2}\]|[¹²³⁴⁵]|\(\d{1,2}\)\s|\*{1,3}\s?[\p{Lu}\d])/u;

/** Among the lines of contacts there are no sentences; above a release, they end with the last by which somebody is reached. */
function afterContacts({ piece: { block }, below, part, isAfterEnd, hasStory, lead }: Place): SectionKind | undefined {
  if (part.blocks.length === 0) return undefined;
  if (!hasStory) return isContactLine(block.text) || isReachedBelow(below) ? undefined : "story";
  if (footnote.test(block.text) && !isReachable(block.text.slice(0, 300))) return "story";
  if (isProse(block) && isProfile(block.text, lead)) return "about";
  return isProse(block) ? background(isAfterEnd) : undefined;
}

/** `Acme makes robots.`: the company of the lead is the subject, and the release is over. */
function isProfile(text: string, lead: string): boolean {
  const name = /^(?:(?:The|Die|Der|Das|La|Le|El|Il|L['’])\s*)?(?<name>\p{Lu}[\p{L}\p{N}&.-]{2,40})/u.exec(text)?.groups?.["name"];
  return name !== undefined && lead.includes(name) && !/^(?:This|These|That|The|In|On|For|From|With|All|Any|If|To|It|We|Our|You|Please|Note)$/.test(name) && text.length < 1500;
}

/** What stands behind an end mark is not the story. */
const background = (isAfterEnd: boolean): SectionKind => (isAfterEnd ? "about" : "story");

/** A heading that is deeper than the part's own divides the part. */
function afterHeading({ piece, below, part, isAfterEnd }: Place): SectionKind | undefined {
  const isDeeper = levelOf(part.title) > 0 && levelOf(piece.block) > levelOf(part.title);
  return isDeeper && (part.kind !== "contacts" || isReachedBelow(below)) ? undefined : background(isAfterEnd);
}

/** The kind of part that begins at a piece which opens none by itself, if one does. */
export function turn(place: Place): SectionKind | undefined {
  const { piece, part, isAfterEnd, hasStory } = place;
  if (part.kind === "story") return undefined;
  if (isHeading(piece.block)) return afterHeading(place);
  if (part.isBrief || isStatement(piece.block) || isFigureLine(piece.block)) return "story";
  if (isStoryLine(place)) return background(isAfterEnd);
  if (part.kind === "contacts") return afterContacts(place);
  if (part.kind === "source") return isProse(piece.block) ? background(isAfterEnd) : undefined;
  return !hasStory && parseDateline(piece.block.text.slice(0, 300)) ? "story" : undefined;
}

/** Behind an end mark a paragraph without a heading says who the company is. */
export const afterMark = ({ block }: Piece): SectionKind => (isContactLine(block.text) ? "contacts" : isStatement(block) ? "story" : "about");

/** `Notes to editors` behind an end mark heads what follows. */
export const isBackgroundTitle = ({ block }: Piece, next: Piece | undefined): boolean =>
  isHeading(block) || (block.tag === "p" && block.text.length <= 60 && isNameLine(block.text.replace(/:$/, "")) && next !== undefined && !says(next));
