/**
 * The parts of a release: its story, what it says about the companies, the legal text, whom to ask, where it came from.
 * Tables of figures and the notes on how they are made up (non-GAAP measures) are the story's; so are notes to editors, unless they stand
 * behind an end mark. Statements about the future are `safe-harbor`, all other legal text is `disclaimer`.
 */
import type { Heading, Section } from "../article.ts";
import type { Block } from "../draft.ts";
import type { Enricher } from "./enricher.ts";
import { organisationOf } from "./sections/about-heading.ts";
import { label } from "./sections/heading.ts";
import { parts, type Part } from "./sections/parts.ts";
import { isHeading, pieces } from "./sections/piece.ts";

/** What stands in for the sections where they could not be told apart: no text is lost. */
export const undividedStory = (blocks: readonly Block[]): readonly Section[] => (blocks.length === 0 ? [] : [section({ kind: "story", blocks })]);

function section({ kind, title, blocks }: Part): Section {
  const line = title?.line ?? blocks[0]?.line;
  const heading = title && label(title.text);
  const organisation = kind === "about" && heading ? organisationOf(heading) : undefined;
  return {
    kind,
    ...(heading === undefined ? {} : { title: heading }),
    ...(organisation === undefined ? {} : { organisation }),
    html: blocks.map((block) => block.html).join("\n"),
    text: blocks.map((block) => block.text).join("\n\n"),
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
    const found = parts(pieces(blocks));
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
