/**
 * Markdown below headers without a fence: Pelican (docs.getpelican.com/en/latest/content.html), MultiMarkdown
 * (fletcher.github.io/MultiMarkdown-6/syntax/metadata.html), Python-Markdown's meta extension.
 */
import { fieldKeys } from "./front-matter/keys.ts";
import type { Matter } from "./front-matter/matter.ts";
import { readArticle } from "./markdown/article.ts";
import type { Reader } from "./reader.ts";

/** `Title: Acme opens a plant` · `Author_Email:` */
const header = /^([A-Za-z][\w -]{0,38}?)[ \t]*:(?:[ \t]+(.*)|[ \t]*)$/;
/** A value goes on below it, moved right. */
const continuation = /^(?:\t| {2,})\s*(\S.*)$/;

const titles = new Set(fieldKeys.title.names);

/** Headers that releases and mails have too are no sign of Pelican's: only these are. */
const telling = new Set(["title", "date", "author", "authors", "category", "categories", "tags", "slug", "summary", "status", "modified", "lang", "language", "number", "keywords", "description", "subtitle"]);

const mostLines = 60;

interface Header {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

interface Headers {
  readonly headers: readonly Header[];
  /** Lines they take, with the empty one below them. */
  readonly lines: number;
}

/** The headers that a text opens with, up to the first empty line; undefined if a line above it is none. */
function openingHeaders(text: string): Headers | undefined {
  const headers: Header[] = [];
  const lines = text.slice(0, 20_000).split("\n").slice(0, mostLines);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") return headers.length > 0 ? { headers, lines: index + 1 } : undefined;
    const [, key, value = ""] = header.exec(line) ?? [];
    const more = continuation.exec(line)?.[1];
    const last = headers.at(-1);
    if (more !== undefined && last) headers.splice(-1, 1, { ...last, value: `${last.value} ${more}`.trim() });
    else if (key !== undefined) headers.push({ key, value: value.trim(), line: index + 1 });
    else return undefined;
  }
  return lines.length < mostLines && headers.length > 0 ? { headers, lines: lines.length } : undefined;
}

/** A title alone, or two of the keys that only such headers have. */
function areTelling({ headers }: Headers): boolean {
  const keys = headers.map(({ key }) => key.toLowerCase());
  const known = keys.filter((key) => telling.has(key)).length;
  return known >= 2 || (known === 1 && keys.length === 1 && titles.has(keys[0] ?? ""));
}

/** The headers as front matter, or undefined if the text opens with none. The first of a repeated key counts. */
export function splitHeaders(text: string): Matter | undefined {
  const found = openingHeaders(text);
  if (!found || !areTelling(found)) return undefined;
  const byKey = new Map(found.headers.toReversed().map((one) => [one.key.toLowerCase(), one]));
  const data = Object.fromEntries([...byKey.values()].toReversed().map(({ key, value }) => [key, value]));
  const body = text.split("\n").slice(found.lines).join("\n");
  return { data, body, bodyLine: found.lines + 1, lineOf: (key) => byKey.get(key.toLowerCase())?.line, problems: [] };
}

/** `[text]({filename}/plant.md)` · `![]({static}/plant.png)` · `|filename|`: files of Pelican's own site. */
const siteLink = /(!?)\[([^[\]\n]{0,500})\]\((?:\{(?:filename|static|attach|author|category|tag|index)\}|\|filename\|)[^)\n]{0,500}\)/g;

/** Without those links: their text stays, and their images go. */
function withoutSiteLinks(matter: Matter): Matter {
  const found = matter.body.match(siteLink)?.length ?? 0;
  if (found === 0) return matter;
  const body = matter.body.replace(siteLink, (_, image: string, shown: string) => (image ? "" : shown));
  return { ...matter, body, problems: [...matter.problems, { code: "template-dropped", detail: `links within the site (${found})` }] };
}

export const headers: Reader = {
  name: "headers",
  detect: ({ text }) => splitHeaders(text) !== undefined,
  read: (document) => {
    const matter = splitHeaders(document.text);
    return readArticle(document, matter && withoutSiteLinks(matter));
  },
};
