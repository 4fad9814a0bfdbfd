/** What ends a release by where it stands: marks, the last links, contacts without a heading. */
import { withHeadlessContacts } from "./headless-contacts.ts";
import { withLastLinks } from "./last-links.ts";
import type { Piece } from "./piece.ts";
import { lengthOf } from "./prose.ts";

/** By piece: how much text runs on behind it before something else begins. */
function runningOn(all: readonly Piece[]): readonly number[] {
  let running = 0;
  const fromEnd = all.toReversed().map((piece) => {
    const behind = running;
    running = piece.opens === undefined && piece.mark === undefined ? running + lengthOf([piece]) : 0;
    return behind;
  });
  return fromEnd.toReversed();
}

/** Where more text runs on from a sign than came before it, it divided, and ended nothing. `***` needs boilerplate behind it. */
function withMarks(all: readonly Piece[]): readonly Piece[] {
  const behind = runningOn(all);
  let before = 0;
  return all.map((piece, index) => {
    if (piece.mark === undefined) before += lengthOf([piece]);
    const isEnd = before > 0 && (piece.mark === "end" ? (behind[index] ?? 0) <= before : all[index + 1]?.opens !== undefined);
    return piece.mark === undefined || isEnd ? piece : { block: piece.block };
  });
}

/** Below a figure of the story stands its source, too: only what nothing of the story follows says where the release came from. */
function withoutFigureSources(all: readonly Piece[]): readonly Piece[] {
  return all.map((piece, index) => {
    const next = all[index + 1];
    return piece.mild && next && next.opens === undefined && next.mark === undefined && next.block.tag !== "hr" ? { block: piece.block } : piece;
  });
}

/** The same pieces; those told apart only by where they stand are marked. */
export const withTail = (all: readonly Piece[]): readonly Piece[] => withHeadlessContacts(withLastLinks(withMarks(withoutFigureSources(all))));
