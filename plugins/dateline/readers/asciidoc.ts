/** AsciiDoc (https://docs.asciidoctor.org/asciidoc/latest/document/header/). The only file that knows Asciidoctor. */
import { splitHeadline } from "./headline.ts";
import type { Found, Reader } from "./reader.ts";
import { statedFields, type Stated } from "./stated.ts";
import { plainText } from "./tree.ts";

const extensions = new Set(["adoc", "asciidoc", "asc"]);

/** `= Title` below comments, attributes and blank lines */
const header = /^(?:[ \t]*(?:\/\/[^\n]*|:[\w!-]+:[^\n]*)?\n)*= \S[^\n]*(?:\n|$)/;

/** Attributes of the header that are fields, and the keys they are known by. Asciidoctor sets others from the clock and the file. */
const attributes = [
  ["revdate", "date"], ["date", "date"], ["updated", "updated"], ["keywords", "tags"], ["tags", "tags"], ["categories", "categories"], ["category", "categories"],
  ["description", "description"], ["lang", "lang"], ["slug", "slug"], ["link", "link"], ["draft", "draft"], ["subtitle", "subtitle"],
] as const;

/** What is not fetched or played: secure mode turns an include into a link. */
const unrendered = /^(?:include|video|audio|plantuml|ditaa|graphviz|mermaid)::/;

const missing = (lines: readonly string[]): readonly Found[] =>
  lines.flatMap((line, index) => (unrendered.test(line) ? [{ code: "markup-unrendered", line: index + 1, detail: line.slice(0, 80) } as const] : []));

/** `https://social.example/@acme[@acme@social.example]`: Asciidoctor takes an address within a link's text for another link. */
const nestedLink = /(<a\s[^<>]{1,2000}>[^<]{0,300})<a\s[^<>]{1,500}>([^<]{0,300})<\/a>/g;

/** Longer texts are shown as they are, and so are those with a longer paragraph: of what is in one, Asciidoctor's cost is the square. */
const longest = 1_000_000;
const longestParagraph = 100_000;

const isTooLong = (text: string): boolean => text.length > longest || text.split(/\n[ \t]*\n/).some(({ length }) => length > longestParagraph);

export const asciidoc: Reader = {
  name: "asciidoc",
  detect: ({ text, extension }) => extensions.has(extension) || (header.test(text.slice(0, 8000)) && extension !== "md"),
  read: async ({ text }) => {
    const { load } = await import("@asciidoctor/core");
    const lines = text.split("\n");
    const lineOf = (opening: string): number => Math.max(0, lines.findIndex((line) => line.startsWith(opening))) + 1;
    const tooLong = isTooLong(text);
    const document = await load(text, { safe: "secure", logger: null, parse_header_only: tooLong });
    const plain = (value: unknown): string => (typeof value === "string" ? plainText(value) : "");
    const title: Stated = { key: "title", value: plain(document.getDocumentTitle()), line: lineOf("= ") };
    const authors: Stated = { key: "authors", value: document.getAuthors().map((author) => plain(author.name)), line: title.line + 1 };
    const stated = attributes.map(([name, key]): Stated => ({ key, value: plain(lines.some((line) => line.startsWith(`:${name}:`)) || name === "revdate" ? document.getAttribute(name) : ""), line: lineOf(`:${name}:`) }));
    const { fields, problems } = statedFields([title, authors, ...stated].filter(({ value }) => value.length > 0));
    if (tooLong) return { drafts: [{ fields, body: splitHeadline(text, 1).body }], problems: [...problems, { code: "markup-unrendered", detail: `${text.length} characters, or a paragraph of more than ${longestParagraph}` }] };
    const body = { markup: "html", text: (await document.convert()).replace(nestedLink, "$1$2"), line: 1 } as const;
    return { drafts: [{ fields, body }], problems: [...problems, ...missing(lines)] };
  },
};
