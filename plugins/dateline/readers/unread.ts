/** Formats that can be told by their opening and that no reader takes: named in the report instead of read as prose. */
interface UnreadFormat {
  readonly name: string;
  readonly opening: RegExp;
}

/** Ends at the first `-->`: were there two ways to read it, many comments would take exponential time. */
const comment = String.raw`<!--(?:(?!-->)[\s\S]){0,4000}-->\s*`;

const xml = (root: string): RegExp => new RegExp(String.raw`^\s*(?:${comment}|<!(?!--)[^>]*>\s*|<\?[^>]*>\s*)*<(?:[\w.-]+:)?(?:${root})[\s>]`, "i");

const formats: readonly UnreadFormat[] = [
  { name: "a sitemap", opening: xml("urlset|sitemapindex") },
  { name: "a PDF", opening: /^\s*%PDF-/ },
  { name: "RTF", opening: /^\s*\{\\rtf/ },
  { name: "XML", opening: /^\s*<\?xml\b(?![^>]*>\s*(?:<!--(?:(?!-->)[\s\S]){0,4000}-->\s*)*(?:<!doctype html[^>]*>\s*)?<html[\s>])/i },
];

/** The name of the format, or undefined. */
export const unreadFormat = (text: string): string | undefined => {
  const opening = text.slice(0, 8000);
  return formats.find((format) => format.opening.test(opening))?.name;
};
