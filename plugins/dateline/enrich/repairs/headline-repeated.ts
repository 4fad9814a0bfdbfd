/** A text that begins with its own title or standfirst again, and lines that stand twice in a row at its head. */
import type { Block, Draft } from "../../draft.ts";
import { lettersOf } from "../../grammar/letters.ts";
import type { DraftRepair } from "./repair.ts";

/** Below a date, a category, a picture. */
const farthest = 4;

const shortest = 8;
/** `Acme opens a hall | Acme Daily` */
const longestMore = 1.35;

/** A headline, not a paragraph. */
const longest = 300;

/** The same letters; or the one begins with the other, and goes on with little more. */
function agree(one: string, other: string): boolean {
  if (one === "" || other === "") return false;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length >= shortest && long.startsWith(short) && long.length <= short.length * longestMore);
}

const isLine = ({ tag, text, html }: Block): boolean => text.length <= longest && /^(?:p|h[1-6])$/.test(tag) && !html.includes("<img");

/** Those of the first blocks that say what the title, the standfirst or the line above them says. */
function repeated({ blocks, fields }: Draft): readonly Block[] {
  const [title, lead] = [lettersOf(fields.title?.value ?? ""), lettersOf(fields.lead?.value ?? "")];
  let above = "";
  return blocks.slice(0, farthest).filter((block) => {
    const said = isLine(block) ? lettersOf(block.text) : "";
    const isSame = said !== "" && (agree(said, title) || said === lead || said === above);
    above = said;
    return isSame;
  });
}

export const headlineRepeated: DraftRepair = {
  code: "headline-repeated",
  mend: (draft) => {
    const again = repeated(draft);
    const [first] = again;
    const kept = first ? draft.blocks.filter((block) => !again.includes(block)) : [];
    // A comment, a note: its first sentence is its title, and all there is.
    if (!first || kept.every(({ text }) => text === "")) return undefined;
    return { blocks: kept, what: first.text.slice(0, 80), ...(first.line === undefined ? {} : { line: first.line }) };
  },
};
