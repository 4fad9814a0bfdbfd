/**
 * Which line of a text is its headline, by the slug of its link: a crawler may leave a subtitle, a menu or a cut-off title where the
 * headline should be. What an author states as the title is not touched.
 */
import { render } from "dom-serializer";
import { Element, Text } from "domhandler";
import type { Block, Draft, Fields, Traced } from "../draft.ts";
import { agreement, isTitleOf, sameHeadline, withoutSiteName, wordsCutOff } from "../grammar/title-match.ts";
import type { Enricher, Findings } from "./enricher.ts";
import { headlineAbove } from "./headline-above.ts";
import { titleFromSlug } from "./title.ts";
import { singleSpaced } from "../grammar/white-space.ts";

/** The headline stands in one of the first blocks. */
const farthest = 10;
const longest = 300;

const at = (line: number | undefined): { readonly line?: number } => (line === undefined ? {} : { line });

const titled = (value: string, rule: string, line: number | undefined): Fields => ({
  title: { value, rule, ...at(line) },
  titleFrom: { value: "headline", rule, ...at(line) },
});

const headlineBlock = (blocks: readonly Block[], slug: string): Block | undefined =>
  blocks.slice(0, farthest).find(({ text }) => text.length <= longest && isTitleOf(text, slug));

const oneLine = (text: string): string => singleSpaced(text).trim();

/** A subtitle has some words; a menu's residue has not, and stays a paragraph. */
const isSubtitle = (text: string): boolean => text.split(/\s+/).length >= 5;

const paragraph = ({ value, line }: Traced<string>): Block => ({ tag: "p", html: render(new Element("p", {}, [new Text(value)])), text: value, bold: false, ...at(line) });

/** The displaced line stays in the article: as its standfirst, or as a paragraph. */
function displaced(line: Traced<string>, blocks: readonly Block[]): Pick<Findings, "fields" | "blocks"> {
  return isSubtitle(line.value) ? { fields: { lead: { ...line, rule: "line that stood for the headline" } }, blocks } : { blocks: [paragraph(line), ...blocks] };
}

const rule = "line that the link's slug names";

/** Another line has the slug's words: that one is the headline. */
function otherLine({ blocks }: Draft, title: Traced<string> | undefined, slug: string): Findings | undefined {
  const block = headlineBlock(blocks, slug);
  if (!block) return undefined;
  const rest = blocks.filter((one) => one !== block);
  return { mended: titled(oneLine(block.text), rule, block.line), ...(title ? displaced(title, rest) : { blocks: rest }) };
}

/** `Acme opens a …`, `Acme opens a hall | Acme Daily` */
function repaired({ blocks }: Draft, { value, line }: Traced<string>, slug: string): Findings | undefined {
  const cut = withoutSiteName(value, slug);
  if (cut !== undefined) return { mended: titled(cut, "first line, without the site's name", line) };
  const missing = wordsCutOff(value, slug);
  if (missing.length === 0 || !/(?:…|\.\.\.)\s*$/.test(value)) return undefined;
  const text = blocks.map((block) => block.text).join("\n");
  const end = titleFromSlug(missing.join("-"), text, "as it is");
  return { mended: titled(`${value.replace(/\s*(?:…|\.\.\.)\s*$/, "")} ${end}`, "first line, completed from the link's slug", line) };
}

/** A title that agrees with its slug, or cannot be compared with it. */
const agrees = (title: string, slug: string): boolean => (agreement(title, slug) ?? 1) >= sameHeadline;

/** No link to compare with: a heading or a bold line above the text. */
function lineAbove({ blocks }: Draft): Findings {
  const block = headlineAbove(blocks);
  return block ? { fields: titled(oneLine(block.text), "line above the text", block.line), blocks: blocks.filter((one) => one !== block) } : {};
}

function found(draft: Draft): Findings {
  const { title, titleFrom, story } = draft.fields;
  const slug = story?.value.slug;
  if (slug === undefined || slug.split("-").length < 3) return title ? {} : lineAbove(draft);
  if (!title) return otherLine(draft, undefined, slug) ?? {};
  if (titleFrom?.value !== "headline") return {};
  return repaired(draft, title, slug) ?? (agrees(title.value, slug) ? {} : (otherLine(draft, title, slug) ?? {}));
}

export const headline: Enricher = { name: "headline", enrich: found };
