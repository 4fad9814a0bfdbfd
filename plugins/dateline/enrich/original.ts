/** The link to the original, and the story id in it: `[Reuters](https://www.tradingview.com/news/…)` as the last line. */
import type { Block } from "../body/block.ts";
import { parseStoryLink } from "../grammar/story-link.ts";
import type { Enricher } from "./enricher.ts";

const onlyLink = /^<p>\s*<a href="(https?:\/\/[^"]+)"[^>]*>[^<]*<\/a>\s*<\/p>$/;

/** The address of a block that is one link and nothing else. */
export const linkOfBlock = (block: Block | undefined): string | undefined => onlyLink.exec(block?.html ?? "")?.[1]?.replaceAll("&amp;", "&");

export const original: Enricher = {
  name: "original",
  enrich: ({ blocks, fields }) => {
    const last = blocks.at(-1);
    const found = linkOfBlock(last);
    const at = last?.line === undefined ? {} : { line: last.line };
    const link = fields.link?.value ?? found;
    const story = link ? parseStoryLink(link) : undefined;
    return {
      fields: {
        ...(found ? { link: { value: found, rule: "last line is a link", ...at } } : {}),
        ...(story ? { story: { value: story, rule: "story id in the link", ...(fields.link ? {} : at) } } : {}),
      },
    };
  },
};
