/** Markdown, or HTML below a front matter: YAML, TOML or JSON front matter, or none and a first `#` heading. */
import type { Body, Fields, ReaderDraft } from "../draft.ts";
import { matterFields } from "./front-matter/fields.ts";
import { splitMatter, type Matter } from "./front-matter/matter.ts";
import type { Reader, Text } from "./reader.ts";

const extensions = new Set(["md", "markdown", "mdown", "mkd", "mdx"]);

/** `# A first heading` · a first line underlined with `===` */
const firstHeading = /^\s*(?:#[ \t]+(?<atx>[^\n]+)(?:\n|$)|(?<setext>\S[^\n]*)\n=+[ \t]*(?:\n|$))/;

const opensWithMatter = /^(?:(?:---|\+\+\+|;;;)[ \t]*[A-Za-z]*[ \t]*\n|\{\s*["}])/;

/** Marks that plain text has no use for: links, bold, headings. */
const marks = [/\[[^\]\n]+\]\([^)\s]+\)/, /\*\*[^*\n]+\*\*/, /^#{1,6} \S/m, /^```/m];

/** Without its closing `#`s and its inline marks. */
const plainHeading = (written: string): string => written.trim().replace(/(?<=\s)#+$/, "").replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[*_`]{1,3}/g, "").trim();

/** The first heading is the title, unless the front matter gives one; then only a repetition of it is taken out. */
function takeHeading(fields: Fields, body: Body): ReaderDraft {
  const heading = firstHeading.exec(body.text);
  const title = plainHeading(heading?.groups?.["atx"] ?? heading?.groups?.["setext"] ?? "");
  if (!heading || title === "" || (fields.title && fields.title.value !== title)) return { fields, body };
  const leading = /^\s*/.exec(heading[0])?.[0] ?? "";
  const at = { rule: "first heading", line: body.line + leading.split("\n").length - 1 };
  const rest = { ...body, text: body.text.slice(heading[0].length), line: body.line + heading[0].split("\n").length - 1 };
  if (fields.title) return { fields, body: rest };
  return { fields: { ...fields, title: { value: title, ...at }, titleFrom: { value: "headline", ...at } }, body: rest };
}

const markup = (document: Text): Body["markup"] => (document.extension === "html" || document.extension === "htm" ? "html" : "markdown");

function readMatter(document: Text, matter: Matter) {
  const { fields, problems } = matterFields(matter);
  const body = { markup: markup(document), text: matter.body, line: matter.bodyLine };
  return { drafts: [takeHeading(fields, body)], problems };
}

export const markdown: Reader = {
  name: "markdown",
  detect: ({ text, extension }) =>
    extensions.has(extension) ||
    (opensWithMatter.test(text) && splitMatter(text) !== undefined) ||
    firstHeading.test(text) ||
    marks.filter((mark) => mark.test(text.slice(0, 20_000))).length >= 2,
  read: (document) => {
    const matter = splitMatter(document.text);
    if (matter) return readMatter(document, matter);
    return { drafts: [takeHeading({}, { markup: markup(document), text: document.text, line: 1 })], problems: [] };
  },
};
