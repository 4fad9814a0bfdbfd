/** Markdown, or HTML below a front matter: YAML, TOML or JSON front matter, or none and a first `#` heading. */
import { splitMatter } from "./front-matter/matter.ts";
import { firstHeading, readArticle } from "./markdown/article.ts";
import { withFootnotes } from "./markdown/footnotes.ts";
import { lineBreaks } from "./markdown/scan.ts";
import type { Reader } from "./reader.ts";

const extensions = new Set(["md", "markdown", "mdown", "mkd", "mdx"]);

const opensWithMatter = /^(?:(?:---|\+\+\+|;;;)[ \t]*[A-Za-z]*[ \t]*\n|\{\s*["}])/;

/** Marks that plain text has no use for: links, bold, headings. */
const marks = [/\[[^\]\n]+\]\([^)\s]+\)/, /\*\*[^*\n]+\*\*/, /^#{1,6} \S/m, /^```/m];

/** `<!-- editor: plain -->## Acme opens a plant`: a remark of the editor's, behind which the text begins. */
const remark = /^\s*<!--(?:(?!-->)[\s\S]){0,4000}-->(?=[ \t]*[^\s<])/;

const plain = (text: string): string => withFootnotes(text.replace(remark, lineBreaks));

export const markdown: Reader = {
  name: "markdown",
  detect: ({ text, extension }) =>
    extensions.has(extension) ||
    (opensWithMatter.test(text) && splitMatter(text) !== undefined) ||
    firstHeading.test(text) ||
    marks.filter((mark) => mark.test(text.slice(0, 20_000))).length >= 2,
  read: (document) => {
    const matter = splitMatter(document.text);
    return readArticle(matter ? document : { ...document, text: plain(document.text) }, matter);
  },
};
