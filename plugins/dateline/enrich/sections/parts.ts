/** From pieces to the parts of a release. */
import type { SectionKind } from "../../article.ts";
import type { Block } from "../../draft.ts";
import { deskWords, figures } from "../../vocabulary/headings.ts";
import { isReachable } from "./contact-line.ts";
import { isDeskLine } from "./heading.ts";
import type { Piece } from "./piece.ts";
import { hasSentence, isProse, lengthOf } from "./prose.ts";
import { withTail } from "./tail.ts";
import { afterMark, isBackgroundTitle, isFigureLine, isStatement, turn, type Place } from "./turn.ts";

export interface Part {
  readonly kind: SectionKind;
  readonly title?: Block;
  readonly blocks: readonly Block[];
}

/** A part that is being gathered. */
interface OpenPart extends Part {
  readonly blocks: Block[];
  readonly isBrief: boolean;
}

const isLegal = (kind: SectionKind): boolean => kind === "safe-harbor" || kind === "disclaimer";

/** `(in thousands)`, `ACME ROBOTICS INC.` above figures belong to them. */
const isCaption = (block: Block): boolean =>
  block.tag === "p" && block.text.length <= 120 && !/[.!?]$/.test(block.text.replace(/\b(?:inc|corp|ltd|co)\.$/i, "")) && !isReachable(block.text) && (block.text === block.text.toUpperCase() || figures.test(block.text) || /^\([^()]*\)$/.test(block.text));

/** Takes the captions of the figures that follow from the end of a part. */
function captions(part: OpenPart): Block[] {
  let from = part.blocks.length;
  for (let block = part.blocks[from - 1]; block && isCaption(block); block = part.blocks[from - 1]) from -= 1;
  return part.blocks.splice(from);
}

/** How many pieces ahead are looked at. */
const ahead = 6;

/** Paragraphs that nothing tells from the story follow a notice in the first half of the text: it is one paragraph among them. */
function isAmongStory(below: readonly Piece[]): boolean {
  const end = below.findIndex(({ opens, mark }) => opens !== undefined || mark !== undefined);
  return below.slice(0, end === -1 ? ahead : end).filter(({ block }) => isProse(block)).length >= 3;
}

/** Below `Contacts`, and above somebody's number, the name of a desk heads no other part. */
const isDeskWithin = ({ kind, title, blocks }: OpenPart, { block }: Piece): boolean =>
  kind === "contacts" && title !== undefined && (!deskWords.test(title.text) || (blocks.length > 0 && block.tag === "p" && isDeskLine(block.text)));

/** What goes on in a part of its own kind. */
const continues = (part: OpenPart, piece: Piece, kind: SectionKind): boolean =>
  kind === part.kind && (!piece.isTitle || isDeskWithin(part, piece)) && (kind === "story" || kind === "source" || (piece.opens !== undefined && kind !== "about"));

function opened(kind: SectionKind, place: Place, part: OpenPart, isEarly: boolean): OpenPart {
  const { piece, below, isAfterEnd, hasStory } = place;
  const { block, opens } = piece;
  const isTitle = piece.isTitle ?? (opens === undefined && isAfterEnd && kind === "about" && isBackgroundTitle(piece, below[0]));
  if (isTitle) return { kind, title: block, blocks: [], isBrief: false };
  const above = kind === "story" && (isStatement(block) || isFigureLine(block)) ? captions(part) : [];
  return { kind, blocks: [...above, block], isBrief: isLegal(kind) && (!hasStory || (isEarly && isAmongStory(below))) };
}

/** A heading says that legal text comes, and the text which: below `Disclaimer` often stands what is said about the future. */
function headed(part: OpenPart, { block, opens, isTitle }: Piece): OpenPart | undefined {
  if (!part.title || part.blocks.length > 0 || isTitle || !isLegal(part.kind) || opens === undefined || !isLegal(opens)) return undefined;
  return { ...part, kind: opens === "safe-harbor" ? opens : part.kind, blocks: [block] };
}

function gathered(all: readonly Piece[]): OpenPart[] {
  const half = lengthOf(all) / 2;
  let part: OpenPart = { kind: "story", blocks: [], isBrief: false };
  const found = [part];
  let [seen, isAfterEnd, isFresh, hasStory] = [0, false, false, false];
  let lead = "";
  for (const [index, piece] of all.entries()) {
    if (piece.mark) [isAfterEnd, isFresh] = [true, true];
    else {
      const place = { piece, below: all.slice(index + 1, index + 1 + ahead), part, isAfterEnd, hasStory, lead };
      const legal = headed(part, piece);
      const kind = piece.opens ?? (isFresh ? afterMark(piece) : turn(place));
      if (legal) found[found.length - 1] = part = legal;
      else if (kind === undefined || continues(part, piece, kind)) part.blocks.push(piece.block);
      else found.push((part = opened(kind, place, part, seen < half)));
      hasStory ||= part.kind === "story" && hasSentence(piece.block);
      if (hasStory && lead === "") lead = piece.block.text.slice(0, 1000);
      isFresh = false;
    }
    seen += lengthOf([piece]);
  }
  return found;
}

/** A heading with nothing below it heads nothing: it is text of what stands above, or of what it stands directly before. */
function withoutEmpty(found: readonly OpenPart[]): OpenPart[] {
  const kept: OpenPart[] = [];
  let waiting: Block[] = [];
  for (const [index, part] of found.entries()) {
    const { kind, title, blocks } = part;
    if (blocks.length > 0) {
      kept.push({ ...part, blocks: [...waiting, ...blocks] });
      waiting = [];
    } else if (title && found[index + 1]?.kind === kind) waiting.push(title);
    else if (title) (kept.at(-1)?.blocks ?? waiting).push(title);
  }
  return waiting.length > 0 ? [...kept, { kind: "story", blocks: waiting, isBrief: false }] : kept;
}

/** In the document's order; every block of the pieces is in one of them, but for the marks that end a story. */
export const parts = (all: readonly Piece[]): readonly Part[] => withoutEmpty(gathered(withTail(all)));
