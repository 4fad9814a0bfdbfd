/** Org (https://orgmode.org/worg/org-syntax.html): keywords at its top, then headlines, lists, tables, blocks. */
import { linesFrom } from "./indent.ts";
import { orgBlocks } from "./org/blocks.ts";
import { inlineText } from "./org/inline.ts";
import type { Found, Reader } from "./reader.ts";
import { statedFields, type Stated } from "./stated.ts";
import { toHtml } from "./tree.ts";

const opening = /^(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*#\+(?:title|date|author|options|startup|subtitle|filetags|language|description|email|export_file_name|hugo_\w+):/i;

/** The keys that Org's keywords are known by elsewhere, `ox-hugo`'s among them. Others (`options`, `startup`) set up the editor. */
const keys = new Map(Object.entries({
  title: "title", subtitle: "subtitle", date: "date", author: "author", filetags: "tags", tags: "tags", keywords: "tags", description: "description", language: "lang",
  category: "categories", categories: "categories", lastmod: "updated", hugo_lastmod: "updated", hugo_tags: "tags", hugo_categories: "categories", hugo_draft: "draft",
  draft: "draft", slug: "slug", hugo_slug: "slug", export_file_name: "slug", link: "link", summary: "summary",
}));

/** `<2021-02-03 Wed 10:00>` → `2021-02-03 10:00` */
const timestamp = (value: string): string => value.trim().replace(/^[<[](\d{4}-\d{1,2}-\d{1,2})(?:\s+[\p{L}.]+)?(?:\s+(\d{1,2}:\d{2}))?[^\]>]*[\]>]$/u, (_, day: string, time?: string) => (time ? `${day} ${time}` : day));

/** What is shown as text has Org's marks in it. */
const marked = new Set(["title", "subtitle", "description", "summary"]);

/** `:plant:robots:` → two tags */
function valueOf(key: string, value: string): string | readonly string[] {
  if (marked.has(key)) return inlineText(value);
  if (key === "date" || key === "updated") return timestamp(value);
  return key === "tags" && /[:\s]/.test(value.trim()) && !value.includes(",") ? value.split(/[:\s]+/).filter(Boolean) : value;
}

/** Keywords before the first headline. */
function header(text: string): readonly Stated[] {
  const end = text.search(/^\*+ /m);
  return (end < 0 ? text : text.slice(0, end)).split("\n").flatMap((line, index) => {
    const [, name = "", value = ""] = /^[ \t]*#\+(\w+):[ \t]*(\S[^\n]*)$/.exec(line) ?? [];
    const key = keys.get(name.toLowerCase());
    return key ? [{ key, value: valueOf(key, value), line: index + 1 }] : [];
  });
}

/** Longer texts are shown as they are. */
const longest = 1_000_000;

export const org: Reader = {
  name: "org",
  detect: ({ text, extension }) => extension === "org" || (extension !== "md" && opening.test(text.slice(0, 8000))),
  read: ({ text }) => {
    const { fields, problems } = statedFields(header(text));
    if (text.length > longest) return { drafts: [{ fields, body: { markup: "plain", text, line: 1 } }], problems };
    const found: Found[] = [];
    const nodes = orgBlocks(linesFrom(text, 1), found);
    return { drafts: [{ fields, body: { markup: "html", text: toHtml(nodes), line: 1 } }], problems: [...problems, ...found] };
  },
};
