/** Formats that can be told by their opening and that no reader takes: named in the report instead of read as prose. */
interface UnreadFormat {
  readonly name: string;
  readonly opening: RegExp;
}

/** Ends at the first `-->`: were there two ways to read it, many comments would take exponential time. */
const comment = String.raw`<!--(?:(?!-->)[\s\S]){0,4000}-->\s*`;

const xml = (root: string): RegExp => new RegExp(String.raw`^\s*(?:${comment}|<!(?!--)[^>]*>\s*|<\?[^>]*>\s*)*<(?:[\w.-]+:)?(?:${root})[\s>]`, "i");

const formats: readonly UnreadFormat[] = [
  { name: "an RSS feed or a WordPress export", opening: xml("rss|rdf") },
  { name: "an Atom feed", opening: xml("feed") },
  { name: "a sitemap", opening: xml("urlset|sitemapindex") },
  { name: "NewsML", opening: xml("newsItem|newsMessage|NewsML|packageItem|conceptItem|knowledgeItem|planningItem|catalog") },
  { name: "NITF", opening: xml("nitf") },
  { name: "an HTML page", opening: new RegExp(String.raw`^\s*(?:${comment})*<(?:!doctype html|html|head|body|document)\b`, "i") },
  { name: "a PDF", opening: /^\s*%PDF-/ },
  { name: "RTF", opening: /^\s*\{\\rtf/ },
  { name: "XML", opening: /^\s*<\?xml\b/ },
  { name: "JSON", opening: /^\s*(?:\{\s*(?:"(?:[^"\\]|\\.)*"\s*:|\})|\[\s*(?:[{\]]|\[\s*[[\]{"\d-]|"(?:[^"\\]|\\.)*"\s*[,\]]|-?\d[\d.]*\s*,))/ },
  { name: "a Lektor document", opening: /^_?[a-z][a-z0-9_]*: ?[^\n]*\n---\n(?:_?[a-z][a-z0-9_]*:)/ },
  { name: "Org", opening: /^(?:\s*#[^\n]*\n)*\s*#\+(?:title|date|author|options|startup):/i },
  { name: "AsciiDoc", opening: /^(?:\s*\/\/[^\n]*\n|\s*\n)*= \S[^\n]*\n(?:[^\n]*\n){0,4}?:[\w!-]+:/ },
  { name: "Nikola metadata or reStructuredText", opening: /^\s*(?:<!--\s*)?\.\. [a-z_]+:/i },
  { name: "Pelican or MultiMarkdown headers", opening: /^(?:title|date|author|number|category|slug|tags):[^\n]+\n(?:[A-Za-z_]+:[^\n]*\n)+\s*\n/i },
  { name: "a CSV table", opening: /^(?=(?:[^\n]*,)?"?(?:title|headline|date|post_id|url|body|content)"?[,\n])"?[\w.-][\w .-]*"?(?:,"?[\w.-][\w .-]*"?){2,}\n/i },
];

/** The name of the format, or undefined. */
export const unreadFormat = (text: string): string | undefined => {
  const opening = text.slice(0, 8000);
  return formats.find((format) => format.opening.test(opening))?.name;
};
