/** The link to the original, and the story id in it: `[Reuters](https://www.tradingview.com/news/…)` as the last line. */
import type { StoryId } from "../article.ts";
import type { Block, Fields, Traced } from "../draft.ts";
import { parseStoryLink } from "../grammar/story-link.ts";
import type { Enricher } from "./enricher.ts";

const onlyLink = /^<p>\s*<a href="(https?:\/\/[^"]+)"[^>]*>[^<]*<\/a>\s*<\/p>$/;

/** A company's front page, as contacts end with, is nobody's original. */
const isFrontPage = (link: string): boolean => URL.canParse(link) && new URL(link).pathname === "/" && new URL(link).search === "";

/** The address of a block that is one link to a page, and nothing else. */
export function linkOfBlock(block: Block | undefined): string | undefined {
  const link = onlyLink.exec(block?.html ?? "")?.[1]?.replaceAll("&amp;", "&");
  return link === undefined || isFrontPage(link) ? undefined : link;
}

/** The story of the first link that leads to one. */
function storyField(links: readonly Traced<string>[]): Fields {
  const [story] = links.flatMap(({ value, line }): Traced<StoryId>[] => {
    const parsed = parseStoryLink(value);
    return parsed ? [{ value: parsed, rule: "story id in the link", ...(line === undefined ? {} : { line }) }] : [];
  });
  return story ? { story } : {};
}

export const original: Enricher = {
  name: "original",
  enrich: ({ blocks, fields }) => {
    const last = blocks.at(-1);
    const found = linkOfBlock(last);
    const at = last?.line === undefined ? {} : { line: last.line };
    const links: Traced<string>[] = [...(fields.link ? [fields.link] : []), ...(found ? [{ value: found, rule: "last line is a link", ...at }] : [])];
    return {
      fields: {
        ...(links[0] ? { link: links[0] } : {}),
        ...storyField(links),
      },
    };
  },
};
