/** Medium's export: one HTML page a story, marked up with microformats (microformats.org/wiki/h-entry). */
import { findOne, getElementsByTagName, getOuterHTML, textContent } from "domutils";
import { isTag, type ChildNode, type Document, type Element } from "domhandler";
import { itemReading, stated, statedList, type Item } from "./item.ts";
import type { Reader } from "./reader.ts";
import { lineFinder } from "./line-finder.ts";
import { parseHtml } from "./tree.ts";

interface Page {
  readonly root: Document;
  readonly lineOf: (element: Element | null) => number;
}

const hasClass = (name: string) => (element: Element): boolean => (element.attribs["class"] ?? "").split(/\s+/).includes(name);

const byClass = ({ root }: Page, name: string): Element | null => findOne(hasClass(name), root.children);

/** The story repeats its title as its first heading. */
const isTitle = (node: ChildNode, title: string): boolean => isTag(node) && hasClass("graf--title")(node) && textContent(node).trim() === title;

/** A story is sections in sections, down to one with the paragraphs. */
const inner = (element: Element, title: string): string =>
  element.children.map((node) => (isTitle(node, title) ? "" : isTag(node) && /^(?:section|div)$/.test(node.name) && !hasClass("section-divider")(node) ? inner(node, title) : getOuterHTML(node))).join("");

function itemOf(page: Page): Item {
  const said = (name: string, rule: string) => {
    const element = byClass(page, name);
    return stated(element && textContent(element), rule, page.lineOf(element));
  };
  const title = said("p-name", "medium: p-name");
  const time = byClass(page, "dt-published");
  const content = byClass(page, "e-content");
  const canonical = byClass(page, "p-canonical");
  const tags = getElementsByTagName("a", page.root.children).filter(hasClass("p-tag")).map((element) => textContent(element));
  const address = canonical?.attribs["href"];
  const number = /-?([0-9a-f]{8,14})(?:[?#].*)?$/.exec(address ?? "")?.[1];
  return {
    line: 1,
    guid: stated(number ?? address, "medium: p-canonical", page.lineOf(canonical)),
    owner: "medium",
    title,
    lead: said("p-summary", "medium: p-summary"),
    dates: [stated(time?.attribs["datetime"], "medium: dt-published", page.lineOf(time))],
    body: stated(content && inner(content, title?.value.trim() ?? ""), "medium: e-content", page.lineOf(content)),
    markup: "html",
    link: stated(address, "medium: p-canonical", page.lineOf(canonical)),
    authors: statedList([said("p-author", "")?.value], "medium: p-author", page.lineOf(byClass(page, "p-author"))),
    tags: statedList(tags, "medium: p-tag", page.lineOf(byClass(page, "p-tag"))),
    // What was never published has no date.
    draft: time ? undefined : { value: true, rule: "medium: no dt-published" },
  };
}

export const medium: Reader = {
  name: "medium",
  detect: ({ text }) => /^\s*</.test(text) && /<article class="h-entry">/.test(text.slice(0, 4000)) && /medium\.com/.test(text),
  read: ({ text }) => {
    const lineAt = lineFinder(text);
    return itemReading(itemOf({ root: parseHtml(text), lineOf: (element) => lineAt(element?.startIndex ?? 0) }));
  },
};
