/** Headings: a bold line alone becomes one, every heading gets a fragment, and levels leave no gap below the page's h1. */
import type { Block } from "../draft.ts";
import { isTag, type ChildNode, type Element } from "domhandler";
import { editBlock } from "../body/blocks.ts";
import { parseDateline } from "../grammar/dateline.ts";
import { freeNames } from "../grammar/free-name.ts";
import { slugify } from "../grammar/slug.ts";
import type { Found } from "../issues.ts";
import type { Enricher } from "./enricher.ts";

const longest = 140;

const isSentence = (text: string): boolean => /[^.][.!]$/.test(text.replace(/\b(?:Inc|Ltd|Corp|Co)\.$/, ""));

/** `**Key Areas of Collaboration**`, with something below it. A dateline in bold opens the story. */
const isBoldHeading = ({ bold, text }: Block, isLast: boolean): boolean =>
  bold && !isLast && text.length <= longest && /\p{L}/u.test(text) && !text.includes("\n") && !isSentence(text) && parseDateline(text) === undefined;

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

/** Shown levels of stated ones: siblings stay siblings, and each is one below what it stands under. */
function levels(): (stated: number) => number {
  let open: readonly number[] = [];
  return (stated) => {
    open = [...open.filter((above) => above < stated), stated];
    return open.length + 1;
  };
}

const holdsHeadings = ({ html }: Block): boolean => /<h[2-6]\b/.test(html);

/** Headings in lists, quotations and folds: of the same outline, but nothing to link to. */
function renumber(node: Element, shownLevel: (stated: number) => number): void {
  for (const child of node.children.filter(isTag)) {
    if (levelOf(child.name) > 0) child.name = `h${shownLevel(levelOf(child.name))}`;
    else renumber(child, shownLevel);
  }
}

/** Fragments that the page around the text has. */
const ofThePage = ["content", "contacts", "copies", "comments", "related", "side-menu"];

function problemsOf(made: readonly Block[]): readonly Found[] {
  const [first] = made;
  if (!first) return [];
  const detail = made.length > 1 ? `${first.text}; and ${made.length - 1} more` : first.text;
  return [{ code: "heading-made", detail, ...(first.line === undefined ? {} : { line: first.line }) }];
}

export const headings: Enricher = {
  name: "headings",
  enrich: ({ blocks }) => {
    const [shownLevel, fragment] = [levels(), freeNames(ofThePage)];
    const made = blocks.filter((block, index) => isBoldHeading(block, index === blocks.length - 1));
    const isMade = new Set(made);
    const edited = blocks.map((block) => {
      const stated = levelOf(block.tag) || (isMade.has(block) ? 2 : 0);
      if (stated === 0) return holdsHeadings(block) ? editBlock(block, (root) => renumber(root, shownLevel)) : block;
      return block.text === "" ? block : headingBlock(block, shownLevel(stated), fragment(slugify(block.text)));
    });
    return { blocks: edited, problems: problemsOf(made) };
  },
};
