/** Sentences, told from the lines of an address. */
import type { Block } from "../../draft.ts";
import { isContactLine } from "./contact-line.ts";
import type { Piece } from "./piece.ts";

/** Has a sentence in it: the story has begun, where it is the first. */
export const hasSentence = ({ tag, text }: Block): boolean => (tag === "p" || tag === "blockquote" || tag === "ul") && /[\p{L}\d)”"’][.!?…](?=["”’)\]]*(?:\s|$))|[。！？]/u.test(text) && !isContactLine(text);

/** A paragraph of sentences: no line of an address. */
export const isProse = (block: Block): boolean => block.text.length >= 60 && block.tag !== "ul" && hasSentence(block);

/** Of running text: tables would tip the scale. */
export const lengthOf = (some: readonly Piece[]): number => some.reduce((sum, { block }) => sum + (block.tag === "p" || block.tag === "ul" || block.tag === "ol" ? block.text.length : 0), 0);
