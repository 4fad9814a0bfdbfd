/** A date that the text states outside its dateline: on a line of its own above the story, or in what issuers say of publication below it. */
import type { Block, Traced, WrittenDate } from "../draft.ts";
import { dateAbove, dateSubmitted } from "../grammar/publication.ts";
import type { Enricher } from "./enricher.ts";

/** Above a story stand headline, notices, contacts; below it, attachments and links. */
const head = 8;
const foot = 12;

const at = (line: number | undefined): { readonly line?: number } => (line === undefined ? {} : { line });

/** The story has begun: a date on a line of its own is now that of something else. */
const isStory = ({ tag, text }: Block): boolean => tag === "p" && !text.includes("\n") && /\p{L}{2}[.!?。](?:\s|$)/u.test(text) && text.length > 120;

function above(blocks: readonly Block[]): Traced<WrittenDate> | undefined {
  for (const block of blocks.slice(0, head)) {
    if (!/^(?:p|h[1-6])$/.test(block.tag)) return undefined;
    const date = block.text.slice(0, 600).split("\n").map(dateAbove).find((found) => found !== undefined);
    if (date) return { value: date, rule: "date above the text", ...at(block.line) };
    if (isStory(block)) return undefined;
  }
  return undefined;
}

function below(blocks: readonly Block[]): Traced<WrittenDate> | undefined {
  for (const block of blocks.slice(-foot).toReversed()) {
    const date = dateSubmitted(block.text);
    if (date) return { value: date, rule: "statement of publication", ...at(block.line) };
  }
  return undefined;
}

export const dateLine: Enricher = {
  name: "date-line",
  enrich: ({ fields, blocks }) => {
    const date = fields.date ? undefined : (above(blocks) ?? below(blocks));
    return date ? { fields: { date } } : {};
  },
};
