/** Contacts without a heading: lines with a way to reach somebody, up to where something else begins. */
import type { Block } from "../../draft.ts";
import { isContactLine, isNameLine } from "./contact-line.ts";
import { isHeading, type Piece } from "./piece.ts";
import { isProse } from "./prose.ts";

/** Holds no text that could be of another part. */
const isPlain = ({ opens, mark, block }: Piece): boolean => opens === undefined && mark === undefined && !isHeading(block);

/** `Acme Robotics Inc.`, `Sam Sample`, above the way to reach them. */
const mostNames = 4;

const labelledWay = /\b(?:e-?mail|phone|tel|telephone|téléphone|telefon|mobile|cell|contact)\b/i;

/** More lines than this are a list of something else. */
const mostLines = 40;

/** One line that bids somebody write to an address names nobody. */
const namesSomebody = (lines: readonly string[]): boolean => lines.length > 1 || labelledWay.test(lines[0] ?? "") || /[,|/;]/.test(lines[0] ?? "");

/** Lines up to the next part, none of them a sentence, with a way to reach somebody: contacts without a heading. */
function headlessContacts(all: readonly Piece[], index: number): number | undefined {
  const here = all[index];
  if (!here || !isPlain(here) || !isContactLine(here.block.text)) return undefined;
  let end = index;
  for (let piece = all[end]; piece && end - index < mostLines && isPlain(piece) && !isProse(piece.block) && piece.block.text.length <= 400; piece = all[end]) end += 1;
  const after = all[end];
  if (after && after.opens === undefined && after.mark === undefined) return undefined;
  let start = index;
  for (let above = all[start - 1]; above && start > 1 && index - start < mostNames && isPlain(above) && above.block.tag === "p" && isNameLine(above.block.text) && !isContactLine(above.block.text); above = all[start - 1]) start -= 1;
  const lines = all.slice(start, end).flatMap(({ block }) => block.text.split("\n"));
  return namesSomebody(lines) ? start : undefined;
}

/** `For press and picture questions:` above them is their heading, whatever it says. */
const isLabel = ({ tag, text }: Block): boolean => tag === "p" && text.length <= 100 && text.endsWith(":") && !text.includes("\n");

/** The same pieces; those that contacts begin at say so. */
export function withHeadlessContacts(all: readonly Piece[]): readonly Piece[] {
  const [starts, labels] = [new Set<number>(), new Set<number>()];
  let inContacts = false;
  let last = -1;
  all.forEach((piece, index) => {
    if (piece.opens || piece.mark || isHeading(piece.block)) inContacts = piece.opens === "contacts";
    if (inContacts || index <= last) return;
    const start = headlessContacts(all, index);
    if (start === undefined) return;
    const above = all[start - 1];
    if (above && isPlain(above) && isLabel(above.block)) labels.add(start - 1);
    else starts.add(start);
    inContacts = true;
    last = index;
  });
  return all.map((piece, index) => {
    if (labels.has(index)) return { ...piece, opens: "contacts", isTitle: true };
    return starts.has(index) ? { ...piece, opens: "contacts" } : piece;
  });
}
