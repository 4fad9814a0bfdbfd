/** An embargo that the text states at its head: until when, or, where that cannot be understood, that nobody may see it yet. */
import type { Block, Draft, WrittenDate } from "../draft.ts";
import { dateInFolders, dateInName } from "../dates/path-date.ts";
import { parseDate } from "../dates/written-date.ts";
import { embargoNotice, type EmbargoNotice } from "../grammar/embargo-notice.ts";
import type { Enricher, Findings } from "./enricher.ts";
import { headlineBelow } from "./headline-below.ts";
import { splitBlock } from "./sections/split-block.ts";

/** A notice stands at the head: below other residue, a headline, a subtitle. */
const farthest = 8;

interface Found extends EmbargoNotice {
  /** The block it begins in; undefined where it is the first line, taken for the title. */
  readonly index?: number;
}

/** The notice of a line, with the date that may stand on the line below it. */
function ofLines(line: string, below: string | undefined, near: WrittenDate | undefined): EmbargoNotice | undefined {
  const alone = embargoNotice(line, near);
  if (!alone || alone.until || !below || below.length > 80) return alone;
  const both = embargoNotice(`${line} ${below}`, near);
  return both?.until ? both : alone;
}

const linesOf = (block: Block | undefined): readonly string[] => (block?.text.slice(0, 1000) ?? "").split("\n");

function inBlocks(blocks: readonly Block[], near: WrittenDate | undefined): Found | undefined {
  for (const [index, block] of blocks.slice(0, farthest).entries()) {
    if (!/^(?:p|h[1-6])$/.test(block.tag)) continue;
    const lines = linesOf(block);
    const found = ofLines(lines[0] ?? "", lines[1] ?? linesOf(blocks[index + 1])[0], near);
    if (found) return { ...found, index };
  }
  return undefined;
}

/** The text without so many of its first characters: the reader of what is published has no use for the notice. */
function withoutStart([first, ...rest]: readonly Block[], length: number): readonly Block[] {
  if (!first || length <= 0) return first ? [first, ...rest] : [];
  if (length < first.text.length) return [...splitBlock(first, [length]).slice(1), ...rest];
  // What is left of it, but for the space between, is the next block: the date below the notice.
  return length > first.text.length + 1 ? rest.slice(1) : rest;
}

/** The date that the document states for itself: an embargo without a year is near it. */
function ownDate({ path, fields }: Draft): WrittenDate | undefined {
  const stated = fields.date?.value;
  if (stated && stated.precision !== "month") return stated;
  const date = parseDate(fields.story?.value.date ?? "");
  return typeof date === "object" ? date : (dateInName(path) ?? dateInFolders(path));
}

function inTitle({ fields, blocks }: Draft, near: WrittenDate | undefined): Found | undefined {
  return fields.titleFrom?.value === "headline" && fields.title ? ofLines(fields.title.value, linesOf(blocks[0])[0], near) : undefined;
}

/** What it says of publication, unless the author said it in the front matter. */
function findings({ fields }: Draft, { until, said }: Found, line: number | undefined): Findings {
  const at = line === undefined ? {} : { line };
  if (until) return { fields: { embargoDate: { value: until, rule: "notice of embargo in the text", ...at } } };
  if (fields.embargoDate) return {};
  // What nobody understands did not say: publish.
  const draft = { value: true, rule: "notice of embargo in the text: held, because unclear", ...at };
  return { mended: { draft }, problems: [{ code: "held-unclear", detail: said.slice(0, 80), ...at }] };
}

/** The text below the notice, and the title, where the notice stood in its place. */
function below({ fields, blocks }: Draft, { index, length }: Found): Pick<Findings, "blocks" | "mended"> {
  if (index !== undefined) return { blocks: [...blocks.slice(0, index), ...withoutStart(blocks.slice(index), length)] };
  const rest = withoutStart(blocks, length - (fields.title?.value.length ?? 0) - 1);
  const headline = headlineBelow(rest);
  return { blocks: headline?.blocks ?? rest, mended: headline?.fields ?? {} };
}

export const embargo: Enricher = {
  name: "embargo",
  enrich: (draft) => {
    const near = ownDate(draft);
    const found = inTitle(draft, near) ?? inBlocks(draft.blocks, near);
    if (!found) return {};
    const line = found.index === undefined ? draft.fields.title?.line : draft.blocks[found.index]?.line;
    const told = findings(draft, found, line);
    const rest = below(draft, found);
    return { ...told, ...rest, mended: { ...told.mended, ...rest.mended } };
  },
};
