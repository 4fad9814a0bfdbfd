/** Headings: a bold line alone becomes one, every heading gets a fragment, and levels leave no gap below the page's h1. */
import { isTag, type ChildNode, type Element } from "domhandler";
import type { Block } from "../body/block.ts";
import { editBlock } from "../body/blocks.ts";
import { slugify } from "../grammar/slug.ts";
import type { Enricher } from "./enricher.ts";

const longest = 140;

/** `**Key Areas of Collaboration**` */
const isBoldHeading = (block: Block): boolean =>
  block.bold && block.text.length <= longest && !block.text.includes("\n") && !/[^.][.!?]$/.test(block.text.replace(/\b(?:Inc|Ltd|Corp|Co)\.$/, ""));

const isMark = (node: ChildNode): node is Element => isTag(node) && (node.name === "strong" || node.name === "b");

const levelOf = (tag: string): number => (/^h[2-6]$/.test(tag) ? Number(tag[1]) : 0);

function headingBlock(block: Block, level: number, id: string): Block {
  const edited = editBlock(block, (root) => {
    root.name = `h${level}`;
    root.attribs["id"] = id;
    // The bold mark is the heading now.
    root.children = root.children.flatMap((node) => (isMark(node) ? node.children : [node]));
  });
  return { ...edited, tag: `h${level}`, bold: false };
}

export const headings: Enricher = {
  name: "headings",
  enrich: ({ blocks }) => {
    const taken = new Map<string, number>();
    let above = 1;
    const edited = blocks.map((block) => {
      const stated = levelOf(block.tag) || (isBoldHeading(block) ? 2 : 0);
      if (stated === 0 || block.text === "") return block;
      const level = Math.min(stated, above + 1);
      above = level;
      const base = slugify(block.text);
      const count = (taken.get(base) ?? 0) + 1;
      taken.set(base, count);
      return headingBlock(block, level, count === 1 ? base : `${base}-${count}`);
    });
    return { blocks: edited };
  },
};
