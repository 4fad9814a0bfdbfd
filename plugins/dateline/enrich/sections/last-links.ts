/** The last lines, where they are links to where the release came from; what was added below them is no part of them. */
import type { Block } from "../../draft.ts";
import { linkOfBlock, sourceLine } from "../original.ts";
import { emailsIn } from "./contact-line.ts";
import type { Piece } from "./piece.ts";

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

const hostsOf = (text: string): string[] => emailsIn(text).map((address) => (address.split("@")[1] ?? "").toLowerCase());

/** The site of those who are named just above it, as contacts end with. */
function isTheirSite(all: readonly Piece[], link: string): boolean {
  const host = URL.canParse(link) ? new URL(link).hostname.replace(/^www\./, "") : link;
  const above = all.slice(-8, -1).map(({ block }) => block.text.slice(0, 600)).join("\n");
  return hostsOf(above).some((own) => host === own || host.endsWith(`.${own}`));
}

/** Where the links at the end begin. */
function lastLinks(all: readonly Piece[], link: string | undefined): number | undefined {
  const last = all.at(-2)?.block.text.startsWith("https://") && isLinkLine(all.at(-2)?.block) ? all.length - 2 : all.length - 1;
  return dividedLinks(all) ?? (link !== undefined && !isTheirSite(all, link) ? last : undefined);
}

/** The same pieces; the source begins at the first of the links, and may end above what was added below it. */
export function withLastLinks(all: readonly Piece[]): readonly Piece[] {
  const line = sourceLine(all.map(({ block }) => block));
  const isAdded = line !== undefined && line !== all.at(-1)?.block;
  if (isAdded) return all.map((piece) => (piece.block === line ? { block: line, opens: "source" } : piece));
  const start = lastLinks(all, linkOfBlock(line));
  return start === undefined ? all : all.map((piece, index) => (index === start ? { block: piece.block, opens: "source" } : index > start ? { block: piece.block } : piece));
}
