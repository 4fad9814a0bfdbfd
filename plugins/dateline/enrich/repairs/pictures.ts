/** Addresses of pictures that stand as text, and pictures that nobody is to see. */
import { Element, isTag, isText, type ChildNode } from "domhandler";
import { editBlock } from "../../body/blocks.ts";
import type { BlockRepair } from "./repair.ts";

/** `https://acme.example/arm.jpg?w=600`, alone on its line: what is left of `![]()https://acme.example/arm.jpg![]()`. */
const pictureLine = /^(?:!\[\]\(\)\s*)?(?<address>https?:\/\/[^\s<>"']{1,500}\.(?:jpe?g|png|gif|webp|avif|svg)(?:\?[^\s<>"']{0,300}?)?)(?:\s*!(?:\[\]\(\))?)?$/i;

/** What Markdown's empty pictures left of themselves, also at the end of an address that they were taken for a part of. */
const emptyPicture = /!(?:\[\]|%5B%5D)\(\)/gi;

function dropEmptyPictures(parent: Element): void {
  for (const child of parent.children) {
    if (isText(child)) child.data = child.data.replace(emptyPicture, "");
    else if (isTag(child) && child.name !== "code") {
      if (child.attribs["href"] !== undefined) child.attribs["href"] = child.attribs["href"].replace(emptyPicture, "");
      dropEmptyPictures(child);
    }
  }
}

export const emptyPictures: BlockRepair = {
  code: "image-mended",
  suspects: ({ tag, text }) => tag !== "pre" && text.includes("![]()"),
  mend: (block) => {
    const found = editBlock(block, dropEmptyPictures);
    if (found.html === block.html) return block;
    return found.text === "" && !found.html.includes("<img") ? undefined : found;
  },
};

export const pictures: BlockRepair = {
  code: "image-mended",
  suspects: ({ tag, text }) => tag === "p" && text.length < 900 && (text.startsWith("http") || text.startsWith("![")) && /^(?:!\[\]\(\)\s*)?https?:/i.test(text) && pictureLine.test(text),
  mend: (block) => {
    const address = pictureLine.exec(block.text)?.groups?.["address"];
    if (address === undefined || !URL.canParse(address)) return block;
    const found = editBlock(block, (root) => {
      const image = new Element("img", { src: address, alt: "", loading: "lazy" }, []);
      image.parent = root;
      root.children = [image];
    });
    return { ...found, bold: false };
  },
};

const isDot = (size: string | undefined): boolean => size !== undefined && /^[01](?:px)?$/.test(size);

/** Where wires and blog hosts count readers; the pictures have no size of their own. */
const counters = /^https?:\/\/(?:www\.globenewswire\.com\/newsroom\/ti\?|rt\.prnewswire\.com\/rt\.gif|(?:feeds|feedproxy)\.feedburner\.com\/~r\/|feeds\.wordpress\.com\/|pixel\.wp\.com\/|stats\.wordpress\.com\/b\.gif|medium\.com\/_\/stat\?|(?:www\.)?accesswire\.com\/img\.ashx|www\.google-analytics\.com\/)/i;

const isTracker = (node: ChildNode): boolean => isTag(node) && node.name === "img" && ((isDot(node.attribs["width"]) && isDot(node.attribs["height"])) || counters.test(node.attribs["src"] ?? ""));

function dropTrackers(parent: Element): void {
  parent.children = parent.children.filter((child) => !isTracker(child));
  for (const child of parent.children) if (isTag(child)) dropTrackers(child);
  // A link around nothing leads nobody anywhere.
  parent.children = parent.children.filter((child) => !(isTag(child) && child.name === "a" && child.children.every((inner) => isText(inner) && inner.data.trim() === "")));
}

export const trackers: BlockRepair = {
  code: "tracker-removed",
  suspects: ({ html }) => html.includes("<img") && (/<img[^>]{0,900}(?:width|height)="[01](?:px)?"/.test(html) || /src="https?:\/\/[^"]{0,40}(?:feedburner|globenewswire|prnewswire|wordpress|\.wp\.com|accesswire|medium\.com\/_|google-analytics)/.test(html)),
  mend: (block) => {
    const found = editBlock(block, dropTrackers);
    if (found.html === block.html) return block;
    return found.text === "" && !found.html.includes("<img") ? undefined : found;
  },
};
