/** The wire that the release came over: dateline, story id, link, then what the release says of it at its end and its start. */
import type { Block, Draft, Traced } from "../draft.ts";
import { carrierIn, carrierInTitle, carrierMark } from "../grammar/distribution.ts";
import { matchesOf } from "../grammar/matches.ts";
import { platformName } from "../vocabulary/providers.ts";
import { isAgency, wireNamed, wireOfCarrier, wireOfItem } from "../vocabulary/wires.ts";
import { statedDistributors } from "./provider.ts";
import type { Enricher } from "./enricher.ts";

/** A mark stands in one of the first paragraphs, a statement in one of the last lines: addresses and pictures may come after it. */
const first = 6;
const last = 40;

type Found = Traced<string> | undefined;

const traced = (value: string | undefined, rule: string, line: number | undefined): Found =>
  value === undefined ? undefined : { value, rule, ...(line === undefined ? {} : { line }) };

/** The first block of which something can be said. */
function firstOf(blocks: readonly Block[], say: (block: Block) => string | undefined, rule: string): Found {
  for (const block of blocks) {
    const found = say(block);
    if (found) return traced(found, rule, block.line);
  }
  return undefined;
}

/** The lines at the end, the last first: what the wire adds stands below what the company says. */
const endingLines = (blocks: readonly Block[]): Block[] =>
  blocks
    .slice(-last)
    .flatMap((block) => block.text.split("\n").map((text) => ({ ...block, text })))
    .slice(-last)
    .toReversed();

const isParagraph = ({ tag }: Block): boolean => tag === "p" || /^h[1-6]$/.test(tag);

const hosts = /(?:href|src)="https?:\/\/(?:[^"/@]*@)?([\w.-]+)/g;

/** `<img src="https://mms.businesswire.com/…">`, `<a href="https://c212.net/…">` */
const carrierOfBlock = ({ html }: Block): string | undefined => {
  for (const [, host = ""] of matchesOf(html, hosts)) {
    const wire = wireOfCarrier(host.toLowerCase());
    if (wire) return wire;
  }
  return undefined;
};

/** `source: GlobeNewswire`; an agency is named as the source of what others took from it. */
function statedWire({ fields }: Draft): Found {
  const named = statedDistributors(fields).map(({ value, rule, line }) => traced(wireNamed(value), rule, line));
  return named.find((found) => found !== undefined && !isAgency(found.value));
}

/** In order of trust; a rule is asked only when those before it found nothing. */
const rules: readonly ((draft: Draft) => Found)[] = [
  ({ fields: { dateline } }) => traced(dateline?.value.wire, "dateline", dateline?.line),
  ({ fields: { story } }) => traced(story && wireOfItem(story.value.item), "item prefix of the story id", story?.line),
  statedWire,
  ({ fields: { link } }) => traced(link && wireNamed(platformName(link.value) ?? ""), "host of the link", link?.line),
  ({ blocks }) => firstOf(endingLines(blocks), ({ text }) => carrierIn(text), "statement at the end"),
  ({ blocks }) => firstOf(blocks.slice(0, first).filter(isParagraph), ({ text }) => carrierMark(text), "mark at the start"),
  ({ fields: { title } }) => traced(title && carrierInTitle(title.value), "prefix of the title", title?.line),
  ({ blocks }) => firstOf(blocks.slice(0, 3).filter(isParagraph), ({ text }) => carrierInTitle(text), "header above the headline"),
  ({ blocks }) => firstOf(blocks.slice(0, first).filter(isParagraph), ({ text }) => carrierIn(text), "statement at the start"),
  ({ blocks }) => firstOf(blocks, carrierOfBlock, "pictures or counted links of the wire"),
];

/** One spelling for one wire, also where the author chose another. */
function respelled({ fields: { wire } }: Draft): Found {
  const name = wire && wireNamed(wire.value);
  return wire && name && name !== wire.value ? { ...wire, value: name } : undefined;
}

export const wire: Enricher = {
  name: "wire",
  enrich: (draft) => {
    if (draft.fields.wire) {
      const named = respelled(draft);
      return named ? { mended: { wire: named } } : {};
    }
    for (const rule of rules) {
      const found = rule(draft);
      if (found) return { fields: { wire: found } };
    }
    return {};
  },
};
