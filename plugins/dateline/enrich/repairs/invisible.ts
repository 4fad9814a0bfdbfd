/** Characters that nobody sees: soft hyphens and zero-width spaces, with which no search finds the word; rows of fixed spaces. */
import { replacing, type TextRepair } from "./repair.ts";

/** The joiner and the non-joiner (U+200D, U+200C) shape letters and emoji, the marks U+200E and U+200F order them: they stay. */
const unseen = /[\u00AD\u200B\u2060\uFEFF]+|_x000D_/g;
const signs = ["\u00AD", "\u200B", "\u2060", "_x000D_"];

/** Thai, Lao, Khmer and Burmese break their lines at zero-width spaces. */
const breaksThere = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const rows = /[ \u00A0]{2,}/g;

export const invisible: TextRepair = {
  code: "invisible-removed",
  suspects: (text) => signs.some((sign) => text.includes(sign)),
  inMarkup: (html) => html.includes("\uFEFF"),
  edits: (text) => (breaksThere.test(text) ? [] : replacing(text, unseen, () => "")),
};

/** `profit.\u00A0\u00A0 The company`: typists' and word processors' way to two spaces. */
export const fixedSpaces: TextRepair = {
  code: "spacing-mended",
  suspects: (text) => text.includes("\u00A0"),
  inMarkup: (html) => html.includes("&nbsp;") && /&nbsp;(?:\s|&nbsp;)|\s&nbsp;/.test(html),
  edits: (text) => replacing(text, rows, ([row]) => (row.includes("\u00A0") ? " " : undefined)),
};
