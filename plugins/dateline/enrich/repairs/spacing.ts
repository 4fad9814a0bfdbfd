/** Spaces and brackets that a removed link leaves: `Worksport Ltd. ,` → `Worksport Ltd.,`, `( NASDAQ: ACME )` → `(NASDAQ: ACME)`, `Acme Inc. ()` → `Acme Inc.` */
import type { Edit } from "../../body/running-text.ts";
import { replacing, type TextRepair } from "./repair.ts";

/** After these stands no comma: one that stands there is spoken of, `use a , instead of`. */
const functionWords = "a|an|the|use|using|add|adding|with|of|by|to|as|or|and|is|are|like|from|into|in|on|at|single|trailing|missing|extra|double|un|une|la|le|ein|eine|der|die|das";

/** A space before a comma, or before the full stop that ends a sentence. French puts none there either. */
const beforeComma = new RegExp(String.raw`(?=[ \u00A0])(?<=[\p{L}\p{N}.)”"’%])(?<!(?<![\p{L}])(?:${functionWords}))[ \u00A0]+(?=,\s|[.](?:$|\n|\s+["“(]?\p{Lu}))`, "giu");

/** Left of a ticker, after a name: `Acme Inc. () announced`. Calls such as `create()` stand at their word. */
const emptyBrackets = /(?<![ \u00A0])[ \u00A0]+(?:\([ \u00A0]*[,;:]?[ \u00A0]*\)|\[[ \u00A0]*\])(?=[\s,.;:]|$)/g;
const endsInName = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}.&'’-]{1,40},?$/u;

/** `( NASDAQ: ACME )`, `(NASDAQ: ACME )`, after a word or at the start: blanks within the brackets. */
const airyBrackets = /(?<=^|[\s“"])\((?<open>[ \u00A0]*)(?<inner>[\p{L}\p{N}$“"\uFFFC](?:[^()\n]{0,120}[^()\s])?)(?<close>[ \u00A0]*)\)(?=[\s,.;:”"]|$)/gu;

/** `(NYSE: X )`, or words: not `f( x )`, `( 2 )`. */
const isNamed = (inner: string): boolean => /\p{L}{2}|\uFFFC|:/u.test(inner);

const withoutBlanks = (text: string): Edit[] =>
  [...text.matchAll(airyBrackets)].flatMap(({ index, groups }) => {
    const { open = "", inner = "", close = "" } = groups ?? {};
    if (!isNamed(inner)) return [];
    const [start, end] = [index + 1, index + 1 + open.length + inner.length];
    return [{ from: start, to: start + open.length, by: "" }, { from: end, to: end + close.length, by: "" }].filter(({ from, to }) => to > from);
  });

const damaged = / [,.)\]](?:[\s,;:]|$)|\( | [([][ ,;:]*[)\]]/;

export const spacing: TextRepair = {
  code: "spacing-mended",
  suspects: (text) => damaged.test(text),
  edits: (text) =>
    [
      ...replacing(text, beforeComma, () => ""),
      ...replacing(text, emptyBrackets, ({ index }) => (endsInName.test(text.slice(Math.max(0, index - 42), index)) ? "" : undefined)),
      ...withoutBlanks(text),
    ]
      .toSorted((a, b) => a.from - b.from)
      .filter(({ from }, index, all) => index === 0 || from >= (all[index - 1]?.to ?? 0)),
};
