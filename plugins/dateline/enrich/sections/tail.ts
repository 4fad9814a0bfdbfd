/** What ends a release without saying so: contacts without a heading, links to where it came from, marks that end the story. */
import type { Block } from "../../draft.ts";
import { linkOfBlock } from "../original.ts";
import { email, isContactLine, isNameLine } from "./contact-line.ts";
import { isHeading, type Piece } from "./piece.ts";

/** Has a sentence in it: the story has begun, where it is the first. */
export const hasSentence = ({ tag, text }: Block): boolean => (tag === "p" || tag === "blockquote" || tag === "ul") && /[\p{L}\d)”"’][.!?…](?=["”’)\]]*(?:\s|$))|[。！？]/u.test(text) && !isContactLine(text);

/** A paragraph of sentences: no line of an address. */
export const isProse = (block: Block): boolean => block.text.length >= 60 && block.tag !== "ul" && hasSentence(block);

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

function withHeadlessContacts(all: readonly Piece[]): readonly Piece[] {
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

const anchors = /<a href="(?!mailto:|tel:)[^"]*"[^>]*>[^<]*<\/a>/g;

/** A link with hardly a word beside it: `Pickup - [news.example](…)`. */
function isLinkLine(block: Block | undefined): boolean {
  if (!block) return false;
  const { tag, html, text } = block;
  if (tag !== "p" || text.length > 600 || !html.includes("<a href=")) return false;
  const words = html.slice(0, 4000).replace(anchors, "").replace(/<[^>]*>/g, "").trim();
  return !html.includes("mailto:") && words.length <= 24 && !/[.!?]$/.test(words);
}

const isImage = ({ tag, text, html }: Block): boolean => (tag === "p" || tag === "figure") && text === "" && html.includes("<img");

/** Where a last row of links begins that a rule divides from the release. */
function dividedLinks(all: readonly Piece[]): number | undefined {
  let start = all.length;
  const isOfSource = ({ block, opens }: Piece): boolean => opens === "source" || (opens === undefined && (isLinkLine(block) || isImage(block) || block.tag === "hr"));
  for (let piece = all[start - 1]; piece && isOfSource(piece); piece = all[start - 1]) start -= 1;
  const found = all.slice(start);
  const rule = found.findIndex(({ block }) => block.tag === "hr");
  return rule !== -1 && found.slice(rule).some(({ block }) => isLinkLine(block)) ? start + rule : undefined;
}

const hostsOf = (text: string): string[] => [...text.matchAll(new RegExp(email, "gu"))].map(([address]) => (address.split("@")[1] ?? "").toLowerCase());

/** The site of those who are named just above it, as contacts end with. */
function isTheirSite(all: readonly Piece[], link: string): boolean {
  const host = URL.canParse(link) ? new URL(link).hostname.replace(/^www\./, "") : link;
  const above = all.slice(-8, -1).map(({ block }) => block.text.slice(0, 600)).join("\n");
  return hostsOf(above).some((own) => host === own || host.endsWith(`.${own}`));
}

function withLinks(all: readonly Piece[]): readonly Piece[] {
  const link = linkOfBlock(all.at(-1)?.block);
  const last = all.at(-2)?.block.text.startsWith("https://") && isLinkLine(all.at(-2)?.block) ? all.length - 2 : all.length - 1;
  const start = dividedLinks(all) ?? (link !== undefined && !isTheirSite(all, link) ? last : undefined);
  return start === undefined ? all : all.map((piece, index) => (index === start ? { block: piece.block, opens: "source" } : index > start ? { block: piece.block } : piece));
}

/** Of running text: tables would tip the scale. */
export const lengthOf = (some: readonly Piece[]): number => some.reduce((sum, { block }) => sum + (block.tag === "p" || block.tag === "ul" || block.tag === "ol" ? block.text.length : 0), 0);

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
export const withTail = (all: readonly Piece[]): readonly Piece[] => withHeadlessContacts(withLinks(withMarks(withoutFigureSources(all))));
