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
  { name: "a program", opening: /^\s*(?:<\?php\b|#!)/ },
  { name: "XML", opening: /^\s*<\?xml\b(?![^>]*>\s*(?:<!--(?:(?!-->)[\s\S]){0,4000}-->\s*)*(?:<!doctype html[^>]*>\s*)?<html[\s>])/i },
];

/** What lies beside documents and is never one, by its ending alone: it has no opening that tells. */
const endings = new Map<string, string>([
  ...["js", "mjs", "cjs", "ts", "mts", "cts", "jsx", "tsx", "py", "rb", "sh"].map((ending) => [ending, "a program"] as const),
  ...["css", "scss", "sass", "less"].map((ending) => [ending, "a style sheet"] as const),
  ...["yml", "yaml"].map((ending) => [ending, "YAML"] as const),
  ["toml", "TOML"],
]);

/** Elements of HTML (html.spec.whatwg.org/multipage/indices.html#elements-3), with those of its earlier versions. */
const htmlElements = new Set(
  `a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite code col colgroup
  data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6
  head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav noframes noscript object ol optgroup
  option output p param picture pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub
  summary sup table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr document sec-document`.split(/\s+/),
);

/** Markdown may open and end with a component. */
const markdownEndings = new Set(["md", "mdx", "markdown", "mdown", "mkd"]);

/** `<release>…</release>`: one element of no HTML around all of it. */
function unknownXml(text: string, extension: string): string | undefined {
  const root = /^\s*(?:<!--(?:(?!-->)[\s\S]){0,4000}-->\s*)*<([A-Za-z_][\w:.-]{0,80})(?=[\s>])/.exec(text.slice(0, 8000))?.[1];
  if (root === undefined || markdownEndings.has(extension) || htmlElements.has(root.toLowerCase())) return undefined;
  const isWhole = text.slice(-400).trimEnd().endsWith(`</${root}>`);
  return isWhole ? (root.toLowerCase() === "svg" ? "an SVG picture" : "XML") : undefined;
}

/** The name of the format, or undefined. */
export const unreadFormat = (text: string, extension: string): string | undefined => {
  const opening = text.slice(0, 8000);
  return formats.find((format) => format.opening.test(opening))?.name ?? endings.get(extension) ?? unknownXml(text, extension);
};
