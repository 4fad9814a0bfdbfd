/** The parts of a release: its story, what it says about the companies, the legal text, whom to ask, where it came from. */
import type { Block } from "../draft.ts";
import type { Heading, Section, SectionKind } from "../article.ts";
import { headingRules } from "../vocabulary/headings.ts";
import { withoutLegalForm } from "../vocabulary/legal-forms.ts";
import type { Enricher } from "./enricher.ts";
import { linkOfBlock } from "./original.ts";

const longest = 100;

const isHeading = (block: Block): boolean => /^h[1-6]$/.test(block.tag);

/** A short line that could be a heading: in plain text nothing marks one. */
const couldBeHeading = (block: Block): boolean => isHeading(block) || (block.tag === "p" && block.text.length <= longest && !block.text.includes("\n"));

const label = (block: Block): string => block.text.replace(/\s*:$/, "").trim();

/** Ends with a full stop that is not that of `Ltd.` or `S.p.A.` */
const isSentence = (text: string): boolean => text.endsWith(".") && withoutLegalForm(text) === text;

/** `About 30 people came.` is a sentence: after About come few words, the first of them a name (`Acme`, `iRobot`, `3M`). */
const isName = (text: string): boolean =>
  /^\S+(?:\s+(?:propos|de|su))?\s+(?:(?:the|die|das|den|la|le|les|el|los|las|il)\s+|[dl]['’])?(?:\p{Ll}{0,3}[\p{Lu}\p{Lo}]|\d[\d-]*\p{L})/u.test(text) && text.split(/\s+/).length <= 12;

function boilerplateKind(block: Block, next: Block | undefined): SectionKind | undefined {
  if (!couldBeHeading(block) || !next) return undefined;
  const text = label(block);
  const kind = headingRules.find(({ pattern }) => pattern.test(text))?.kind;
  const isProse = kind === "about" && (!isName(text) || (!isHeading(block) && isSentence(block.text)));
  return isProse ? undefined : kind;
}

/** `SOURCE Acme Robotics Inc.` · `Source: Acme Robotics Inc.` */
const sourceLine = /^(?:SOURCE\s+|[Ss]ource:\s*)\S.{0,80}$/;

interface Part {
  readonly kind: SectionKind;
  readonly title?: Block;
  readonly blocks: readonly Block[];
}

/** The kind of part that a block opens, if it opens one. */
function opens(block: Block, next: Block | undefined, isLast: boolean): SectionKind | undefined {
  if (isLast && (linkOfBlock(block) !== undefined || sourceLine.test(block.text))) return "source";
  return boilerplateKind(block, next) ?? (isHeading(block) ? "story" : undefined);
}

/** A part that is being gathered. */
type OpenPart = Part & { readonly blocks: Block[] };

function parts(blocks: readonly Block[]): Part[] {
  const found: OpenPart[] = [{ kind: "story", blocks: [] }];
  blocks.forEach((block, index) => {
    const kind = opens(block, blocks[index + 1], index === blocks.length - 1);
    const current = found.at(-1);
    if (kind === undefined || (kind === "story" && current?.kind === "story")) current?.blocks.push(block);
    else if (kind === "story" || kind === "source") found.push({ kind, blocks: [block] });
    else found.push({ kind, title: block, blocks: [] });
  });
  return found.filter((part) => part.title !== undefined || part.blocks.length > 0);
}

/** What stands in for the sections where they could not be told apart: no text is lost. */
export const undividedStory = (blocks: readonly Block[]): readonly Section[] => (blocks.length === 0 ? [] : [section({ kind: "story", blocks })]);

function section(part: Part): Section {
  const line = part.title?.line ?? part.blocks[0]?.line;
  return {
    kind: part.kind,
    ...(part.title ? { title: label(part.title) } : {}),
    html: part.blocks.map((block) => block.html).join("\n"),
    text: part.blocks.map((block) => block.text).join("\n\n"),
    ...(line === undefined ? {} : { line }),
  };
}

const storyHeadings = (found: readonly Part[]): Heading[] =>
  found
    .filter((part) => part.kind === "story")
    .flatMap((part) => part.blocks.filter(isHeading))
    .map((block) => ({ level: Number(block.tag[1]), text: block.text, id: / id="([^"]*)"/.exec(block.html)?.[1] ?? "" }));

export const sections: Enricher = {
  name: "sections",
  enrich: ({ blocks }) => {
    const found = parts(blocks);
    return {
      blocks: found.flatMap(({ kind, title, blocks: inside }) => [...(title ? [title] : []), ...inside].map((block) => ({ ...block, part: kind }))),
      fields: {
        sections: { value: found.map(section), rule: "headings of boilerplate" },
        headings: { value: storyHeadings(found), rule: "headings of the story" },
      },
      ...(found.every(({ kind }) => kind === "source") ? { problems: [{ code: "body-empty" } as const] } : {}),
    };
  },
};
