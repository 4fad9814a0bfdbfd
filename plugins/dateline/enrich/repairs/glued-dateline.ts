/** A subtitle that runs into the dateline: `… of marketing resource spendCAMBRIDGE, United Kingdom, Feb. 13, 2025 (GLOBE NEWSWIRE) --`. */
import { parseDateline } from "../../grammar/dateline.ts";
import { matchesOf } from "../../grammar/matches.ts";
import { splitBlock } from "../sections/split-block.ts";
import type { DraftRepair } from "./repair.ts";

const farthest = 6;
/** A subtitle is short. */
const longest = 600;

/** Where capitals follow a small letter or a stop without a space. The capitals first: they are rare, and what stands before them is not. */
const seam = /(?=\p{Lu}{3})(?<=[\p{Ll}\p{N}.!?)”"%])/gu;

/** Where in a text a dateline begins that is glued to what is before it. */
export function gluedDatelineAt(text: string): number | undefined {
  for (const { index } of matchesOf(text.slice(0, longest), seam)) {
    const found = parseDateline(text.slice(index, index + 400));
    // A quotation mark alone is no subtitle; a place in capitals alone may be an acronym's end: `use PLUS – `.
    if (/\p{L}/u.test(text.slice(0, index)) && found && (found.date !== undefined || found.wire !== undefined)) return index;
  }
  return undefined;
}

export const gluedDateline: DraftRepair = {
  code: "sentences-glued",
  mend: ({ blocks }) => {
    for (const [position, block] of blocks.slice(0, farthest).entries()) {
      const at = block.tag === "p" ? gluedDatelineAt(block.text) : undefined;
      if (at === undefined) continue;
      const what = block.text.slice(Math.max(0, at - 30), at + 30);
      return { blocks: [...blocks.slice(0, position), ...splitBlock(block, [at]), ...blocks.slice(position + 1)], what, ...(block.line === undefined ? {} : { line: block.line }) };
    }
    return undefined;
  },
};
