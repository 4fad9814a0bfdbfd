/** What the parts of a release are put together from: blocks, and what running paragraphs fall into. */
import type { SectionKind } from "../../article.ts";
import type { Block } from "../../draft.ts";
import { divider, endMark } from "../../vocabulary/marks.ts";
import { headingKind } from "./heading.ts";
import { openingsIn, type Opening } from "./opening.ts";
import { splitBlock } from "./split-block.ts";

export interface Piece {
  readonly block: Block;
  /** The kind of part that begins here. */
  readonly opens?: SectionKind;
  /** It is the heading of that part, and no text of it. */
  readonly isTitle?: boolean;
  /** `Source: …` below a figure of the story looks the same. */
  readonly mild?: boolean;
  /** `###` ends the story; `***` does where boilerplate follows. */
  readonly mark?: "end" | "divider";
}

const headings: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

export const isHeading = ({ tag }: Block): boolean => headings.has(tag);

/** How far below a heading is looked for what bears it out. */
const farthest = 6;
const longest = 800;

const textBelow = (blocks: readonly Block[], index: number): string =>
  blocks
    .slice(index + 1, index + 1 + farthest)
    .map(({ text }) => text.slice(0, longest))
    .join("\n")
    .slice(0, longest);

const ofOpening = (block: Block, { kind, at, end, mild }: Opening): Piece =>
  kind === "mark" ? { block, mark: "end" } : { block, opens: kind, ...(end > at ? { isTitle: true } : {}), ...(mild ? { mild } : {}) };

/** Where there is text before it that is not cut off already. */
function cutsOf(text: string, openings: readonly Opening[]): number[] {
  const cuts: number[] = [];
  for (const place of openings.flatMap(({ at, end }) => (end > at ? [at, end] : [at]))) {
    const isAfterText = text.slice(cuts.at(-1) ?? 0, place).trim() !== "";
    if (isAfterText && text.slice(place, place + 200).trim() !== "") cuts.push(place);
  }
  return cuts;
}

const skipBlanks = (text: string, place: number): number => place + (/^\s*/.exec(text.slice(place, place + 200))?.[0].length ?? 0);

function ofParagraph(block: Block, openings: readonly Opening[]): Piece[] {
  const cuts = cutsOf(block.text, openings);
  const byPlace = new Map(openings.map((opening) => [skipBlanks(block.text, opening.at), opening]));
  return splitBlock(block, cuts).map((piece, index) => {
    const opening = byPlace.get(skipBlanks(block.text, index === 0 ? 0 : (cuts[index - 1] ?? 0)));
    return opening ? ofOpening(piece, opening) : { block: piece };
  });
}

function piecesOf(block: Block, below: () => string): Piece[] {
  if (endMark.test(block.text)) return [{ block, mark: "end" }];
  if (divider.test(block.text)) return [{ block, mark: "divider" }];
  if (isHeading(block)) {
    const kind = headingKind(block.text, below);
    return [kind ? { block, opens: kind, isTitle: true } : { block }];
  }
  return block.tag === "p" ? ofParagraph(block, openingsIn(block, below)) : [{ block }];
}

export const pieces = (blocks: readonly Block[]): readonly Piece[] => blocks.flatMap((block, index) => piecesOf(block, () => textBelow(blocks, index)));
