/** A web page as a tree, and its article. The only file that knows linkedom and Readability. */
import type * as Readable from "@mozilla/readability";
import type * as Linked from "linkedom";
import { required } from "../../required.ts";

/** Loaded with the first page that is read: an archive without web pages does without. */
const linkedom = (): typeof Linked => required("linkedom");

const readability = (): typeof Readable => required("@mozilla/readability");

export type Page = Document;
export type PageElement = Element;

const isWhole = /<html[\s>]/i;

/** Elements that no article is made of. */
const furniture = "script, style, noscript, template, link, meta, title, form, input, button, select, textarea, svg, canvas, dialog, ix\\:header";

/** Whether a page says of itself that it has a body; what stands outside of it is furniture. */
export const bodyOf = (page: Page): PageElement => page.querySelector("body") ?? page.documentElement;

/** A text without `<html>` is the contents of a body. */
export function parsePage(html: string): Page {
  const { parseHTML } = linkedom();
  const whole = isWhole.test(html.slice(0, 20_000)) ? parseHTML(html).document : undefined;
  // A damaged opening can leave a page without its root.
  return whole?.documentElement ? whole : parseHTML(`<html><body>${html}</body></html>`).document;
}

export function removeFurniture(root: PageElement): void {
  for (const element of Array.from(root.querySelectorAll(furniture))) element.remove();
}

/** Longer pages are not asked for their article: its cost is not linear in all of them. */
const longestExtracted = 1_500_000;

/** Fewer characters are a notice or a caption, not an article. */
const shortestArticle = 140;

/**
 * HTML of the page's article, or undefined if none stands out. Changes the page.
 * Readability recurses: a page nested past all use is one without an article.
 */
export function extractArticle(page: Page, length: number): string | undefined {
  if (length > longestExtracted) return undefined;
  try {
    const { Readability } = readability();
    const found = new Readability(page, { disableJSONLD: true, charThreshold: 250 }).parse();
    return found?.content && (found.textContent ?? "").trim().length >= shortestArticle ? found.content : undefined;
  } catch {
    return undefined;
  }
}
