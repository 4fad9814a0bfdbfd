/** The article's HTML of a page, without the page's own scripts and dress. */
import type { Body } from "../../draft.ts";
import { plainText } from "../tree.ts";
import { removeDataFields } from "./data-fields.ts";
import { bodyOf, extractArticle, parsePage, removeFurniture, type Page, type PageElement } from "./page.ts";
import { singleSpaced } from "../../grammar/white-space.ts";

const kept = new Set(["href", "src", "alt", "title", "colspan", "rowspan", "scope", "datetime", "lang", "dir", "cite", "start", "type", "width", "height"]);

const resolved = (value: string, base: string): string => (URL.canParse(value, base) ? new URL(value, base).href : value);

/** Attributes that have a meaning, with addresses made absolute by the page's own. */
function undress(element: PageElement, base: string | undefined): void {
  for (const { name, value } of Array.from(element.attributes)) {
    if (!kept.has(name)) element.removeAttribute(name);
    else if (base && (name === "href" || name === "src") && !value.startsWith("#")) element.setAttribute(name, resolved(value, base));
  }
}

const bold = /font-weight\s*:\s*(?:bold|[6-9]00)/i;

const runsOn = /display\s*:\s*inline\s*(?:;|$)/i;

const blocks = "div, p, table, ul, ol, dl, pre, blockquote, hr, h1, h2, h3, h4, h5, h6";

/** `on Form <div style="display:inline">8-K</div>`: a part of the line, and no line of its own. */
function runOn(page: Page, root: PageElement): void {
  // Those within first: what stands around them has no block in it then.
  for (const element of Array.from(root.querySelectorAll("div[style]")).toReversed()) {
    if (!runsOn.test(element.getAttribute("style") ?? "") || element.querySelector(blocks)) continue;
    const span = page.createElement("span");
    span.append(...element.childNodes);
    element.replaceWith(span);
  }
}

/** Word processors and filing agents write bold as a style, and headings as bold. */
function markBold(page: Page, element: PageElement): void {
  const isInline = element.localName === "font" || element.localName === "span";
  if (!isInline || !bold.test(element.getAttribute("style") ?? "") || element.textContent.trim() === "") return;
  const mark = page.createElement("b");
  mark.append(...element.childNodes);
  element.append(mark);
}

function dress(page: Page, root: PageElement, base: string | undefined): string {
  removeFurniture(root);
  runOn(page, root);
  for (const element of Array.from(root.querySelectorAll("*"))) {
    markBold(page, element);
    undress(element, base);
  }
  return root.innerHTML;
}

const key = (text: string): string => singleSpaced(text).trim().toLowerCase();

const longestResidue = 100;

/** What stands above a headline and is no text of it: a section's name, a label, the date. */
const isResidue = (element: PageElement): boolean =>
  singleSpaced(element.textContent).trim().length <= longestResidue && element.querySelector("img, picture, video, iframe") === null && element.localName !== "img";

function withoutResidue(heading: PageElement): void {
  for (let at: PageElement | null = heading; at && !/^(?:main|body|html)$/.test(at.localName); at = at.parentElement) {
    for (let above = at.previousElementSibling; above; above = at.previousElementSibling) {
      if (!isResidue(above)) return;
      above.remove();
    }
  }
}

/** The page shows its title over the article. */
function withoutTitle(page: Page, title: string | undefined): void {
  const headings = [...page.querySelectorAll("h1, h2")].slice(0, 40).filter((heading) => title !== undefined && key(heading.textContent) === key(title));
  for (const heading of headings) {
    withoutResidue(heading);
    heading.remove();
  }
}

/** As much HTML is worked out later on; of what is longer the text is kept. */
const longestMarkup = 900_000;

const blockTag = /<\/?(?:p|div|h[1-6]|li|ul|ol|tr|table|blockquote|pre|section|article|br|hr|td|dd|dt)\b[^<>]*>/gi;

/** The text of HTML, line by line as its blocks break it. */
export const linesOf = (html: string): readonly string[] =>
  singleSpaced(html).replace(blockTag, "\n").split("\n").map(plainText).filter((line) => line !== "");

export const htmlBody = (html: string, line: number): Body =>
  html.length > longestMarkup ? { markup: "plain", text: linesOf(html).join("\n\n"), line } : { markup: "html", text: html, line };

export interface Shown {
  readonly title: string | undefined;
  readonly base: string | undefined;
  /** Whether the page has more on it than the article. */
  readonly extract: boolean;
}

/** The page's article where it has one that stands out, else its body. Changes the page. */
export function pageBody(page: Page, source: string, line: number, { title, base, extract }: Shown): Body {
  withoutTitle(page, title);
  if (extract) removeDataFields(page);
  const article = extract ? extractArticle(page, source.length) : undefined;
  // Extraction has taken the page apart, whether it found an article or not.
  const shown = extract ? parsePage(article ?? source) : page;
  if (extract && article === undefined) withoutTitle(shown, title);
  const main = article === undefined && extract ? shown.querySelector("article, main, [role=main]") : undefined;
  return htmlBody(dress(shown, main ?? bodyOf(shown), base), line);
}
