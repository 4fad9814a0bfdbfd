/**
 * HTML (https://html.spec.whatwg.org): web pages, of which the article is taken; filings with the SEC; and fragments, that is
 * the contents of a body. Metadata from JSON-LD, `<meta>`, `<time>`, the headings.
 */
import type { ReaderDraft } from "../draft.ts";
import { splitHeadline } from "./headline.ts";
import { pageBody } from "./html/body.ts";
import { coverFields, exhibitTitle, filingParts, type FilingPart } from "./html/filing.ts";
import { pageFields } from "./html/metadata.ts";
import { parsePage } from "./html/page.ts";
import type { Found, Reader } from "./reader.ts";

/** Ends at the first `-->`: were there two ways to read it, many comments would take exponential time. */
const comment = String.raw`<!--(?:(?!-->)[\s\S]){0,4000}-->\s*`;
const before = String.raw`^\s*(?:${comment}|<\?xml\b[^>]*>\s*)*`;

const page = new RegExp(String.raw`${before}<(?:!doctype html|html|head|body|meta|title|document|sec-document)\b`, "i");
const fragment = new RegExp(String.raw`${before}<(?:p|div|section|article|main|header|h[1-6]|ul|ol|table|blockquote|figure|span|center|font)(?=[\s>])`, "i");

const isPage = (text: string): boolean => page.test(text.slice(0, 8000));

/** Markdown may begin with HTML; what is HTML ends with it too. */
const isFragment = (text: string): boolean => fragment.test(text.slice(0, 8000)) && /<\/[a-z][a-z0-9]*>\s*$/i.test(text.slice(-200));

const markdownNames = new Set(["md", "markdown", "mdown", "mkd", "mdx"]);

/** Exhibits that are releases, and forms that tell news; a filing's other parts are graphics, tables of data, contracts. */
const isNews = ({ type }: FilingPart): boolean => type === undefined || /^(?:8-K|6-K|EX-99)/.test(type);

const hasMarkup = /<(?:html|body|div|p|table|br)\b/i;

const nesting = /<(\/?)(?:div|span|section|article|table|font|b|i|em|strong|blockquote|ul|ol|center|a|u|small|big)\b/gi;
const deepest = 400;

/** Whether elements stand in each other past all use: what works on a page's tree takes its depth squared. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [, closing] of text.matchAll(nesting)) if ((depth += closing ? -1 : 1) > deepest) return true;
  return false;
}

function readPart(part: FilingPart, problems: Found[]): ReaderDraft {
  if (isTooDeep(part.text)) {
    problems.push({ code: "markup-unrendered", line: part.line, detail: `elements nested more than ${deepest} deep` });
    return splitHeadline(part.text.replace(/<[^<>]*>/g, " "), part.line);
  }
  if (!hasMarkup.test(part.text) && part.type !== undefined) return splitHeadline(part.text, part.line);
  const tree = parsePage(part.text);
  const { fields, problems: found } = pageFields(tree, part.text);
  problems.push(...found);
  const cover = coverFields(tree);
  const exhibit = part.type?.startsWith("EX-") && !fields.title ? exhibitTitle(tree) : {};
  const isForm = cover.date !== undefined || cover.title !== undefined || part.type !== undefined;
  const known = { ...fields, ...exhibit, ...cover };
  const shown = { title: known.title?.value, base: known.link?.value, extract: !isForm && /<body[\s>]/i.test(part.text) };
  return { fields: known, body: pageBody(tree, part.text, part.line, shown) };
}

export const html: Reader = {
  name: "html",
  detect: ({ text, extension }) => isPage(text) ? !markdownNames.has(extension) || /^\s*<(?:!doctype|html)/i.test(text) : !markdownNames.has(extension) && isFragment(text),
  read: ({ text }) => {
    const problems: Found[] = [];
    const parts = filingParts(text);
    const news = parts.filter(isNews);
    const others = parts.filter((part) => !isNews(part)).map(({ type = "", line }) => ({ code: "no-article", line, detail: type }) as const);
    return { drafts: news.map((part) => readPart(part, problems)), problems: [...problems, ...others] };
  },
};
