/** What the enrichers read of the story: its paragraphs, without headings and dateline. */
import type { Block } from "../draft.ts";
import { parseDateline, type FoundDateline } from "../grammar/dateline.ts";
import { runInDateline } from "../grammar/dateline/run-in.ts";
import { isPreamble } from "../grammar/preamble.ts";
import { rememberedOf } from "../remembered.ts";
import { linkOfBlock } from "./original.ts";
import { singleSpaced } from "../grammar/white-space.ts";
import { wireNamed } from "../vocabulary/wires.ts";

/** A dateline stands in one of the first paragraphs: residue, a subtitle or a notice may come before it. */
const farthest = 8;

/** A subtitle that a dateline follows without a break is nearer to the head. */
const farthestRunIn = 3;

interface Dated {
  readonly block: Block;
  /** Its length counts from the paragraph's beginning. */
  readonly dateline: FoundDateline;
}

function firstOf(blocks: readonly Block[], parse: (text: string) => FoundDateline | undefined): Dated | undefined {
  for (const block of blocks) {
    const dateline = parse(block.text);
    if (dateline) return { block, dateline };
  }
  return undefined;
}

/** A subtitle that runs into the dateline is no part of the lead. */
function afterSubtitle(text: string): FoundDateline | undefined {
  const found = runInDateline(text);
  return found && { ...found.dateline, length: found.index + found.dateline.length };
}

/** No notice is longer. */
const longestNotice = 80;

/** `COMMUNIQUÉ DE PRESSE`, `Business Wire India` on the line above: they are one paragraph with the dateline. */
function belowNotice(text: string): FoundDateline | undefined {
  const end = text.indexOf("\n");
  const line = text.slice(0, Math.max(0, end)).trim();
  if (line === "" || line.length > longestNotice) return undefined;
  const wire = wireNamed(line);
  if (wire === undefined && !isPreamble(line)) return undefined;
  const found = parseDateline(text.slice(end + 1)) ?? belowNotice(text.slice(end + 1));
  return found && { ...(wire === undefined ? {} : { wire }), ...found, length: end + 1 + found.length };
}

export function findDateline(blocks: readonly Block[]): Dated | undefined {
  const paragraphs = blocks.filter(({ tag }) => tag === "p").slice(0, farthest);
  return firstOf(paragraphs, (text) => parseDateline(text) ?? belowNotice(text)) ?? firstOf(paragraphs.slice(0, farthestRunIn), afterSubtitle);
}

/** Of a paragraph, no rule reads more than this: a lead is short, and some patterns are not linear in the text's length. */
const longest = 4000;

const opening = ({ text }: Block): string => singleSpaced(text.slice(0, longest)).trim();

const isHeading = (tag: string): boolean => /^h[1-6]$/.test(tag);

const hasSentence = (block: Block): boolean => block.tag === "p" && /\p{L}[^.!?。]*(?:[.!?](?=["'”’)\]]*(?:\s|$))|。)/u.test(opening(block));

/** What is the same in every release leads none; of a document that is only a headline, the link to the original is all there is. */
function storyBlocks(all: readonly Block[]): readonly Block[] {
  const story = all.filter(({ part = "story" }) => part === "story");
  return linkOfBlock(story.at(-1)) === undefined ? story : story.slice(0, -1);
}

/** `… The complete and corrected release follows:` */
const correction = /\bcorrect(?:ed|ion)\b.{0,600}\bfollows\s*[:.]?$/isu;

export interface Lead {
  readonly text: string;
  /** Of the block it is. */
  readonly tag: string;
  readonly line?: number;
  /** What of the story comes after it. */
  readonly after: readonly Block[];
}

function leadOf(all: readonly Block[], isDated: boolean): Lead | undefined {
  const blocks = storyBlocks(all);
  const dated = isDated ? findDateline(blocks) : undefined;
  const block = dated?.block ?? blocks.find(hasSentence) ?? blocks.find(({ tag, text }) => text !== "" && !isHeading(tag)) ?? blocks.find(({ text }) => text !== "");
  if (!block) return undefined;
  const text = opening(dated ? { ...block, text: block.text.slice(dated.dateline.length) } : block);
  // `SEATTLE, Oct. 3 –` may be a paragraph of its own, and so may a word about an error: the lead is the next one.
  const rest = dated && (text === "" || correction.test(text)) ? blocks[blocks.indexOf(block) + 1] : undefined;
  const line = rest?.line ?? block.line;
  const { tag } = rest ?? block;
  return { text: rest ? opening(rest) : text, tag, ...(line === undefined ? {} : { line }), after: blocks.slice(blocks.indexOf(rest ?? block) + 1) };
}

const ofDated = rememberedOf((all: readonly Block[]) => leadOf(all, true));
const ofUndated = rememberedOf((all: readonly Block[]) => leadOf(all, false));

/**
 * The lead paragraph, without its dateline: the one with the dateline, else the first that has a sentence, else the first that is no heading.
 * @param isDated false where it is known that there is no dateline: looking for one costs more than all else here
 */
export const leadText = (all: readonly Block[], isDated = true): Lead | undefined => (isDated ? ofDated : ofUndated)(all);
