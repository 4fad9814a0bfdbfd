/**
 * Tags of the generator that a Markdown document was written for. Nothing of them is run: they are left out, or shown as
 * the text they stand around. Liquid (shopify.github.io/liquid), Hugo's and Zola's shortcodes, Hexo's and Octopress' tag plugins.
 * Braces that are none of these are text.
 */
import type { Found } from "../reader.ts";
import { trace, withoutDeadLinks, withoutUndefinedLabels } from "./dead-links.ts";
import { dropped, type Dropped } from "./dropped.ts";
import { expressionValue } from "./expression.ts";
import { finder, lineBreaks, lineStart, scan, type Step } from "./scan.ts";

/** What a tag stands around: shown as it is, as code, or not at all. Of all others the text within is shown. */
const verbatim = new Set(["raw", "verbatim"]);
const code = new Set(["highlight", "codeblock", "code", "prism"]);
const silent = new Set(["comment", "for", "tablerow", "capture", "style", "css", "js", "javascript", "script"]);

/** No tag is longer. */
const longest = 3000;

/** Where the tags of a kind end. */
interface Kind {
  readonly close: string;
  readonly closing: (name: string) => string;
}

const kinds: Readonly<Record<string, Kind>> = {
  "{%": { close: "%}", closing: (name) => String.raw`\{%-?\s{0,9}end_?${name}\s{0,9}-?%\}` },
  "{{<": { close: ">}}", closing: (name) => String.raw`\{\{<\s{0,9}/\s{0,9}${name}\s{0,9}>\}\}` },
  "{{%": { close: "%}}", closing: (name) => String.raw`\{\{%\s{0,9}/\s{0,9}${name}\s{0,9}%\}\}` },
  "{{": { close: "}}", closing: () => "" },
  "{#": { close: "#}", closing: () => "" },
};

interface Tag {
  readonly name: string;
  readonly rest: string;
}

/** `{%- highlight js -%}` → `highlight`, `js` */
function parseTag(written: string, mark: string, close: string): Tag | undefined {
  const inner = written.slice(mark.length, -close.length).replace(/^-|-$/g, "").trim();
  const name = /^\/?\s{0,9}[\p{L}_][\p{L}\p{N}_./-]*/u.exec(inner)?.[0];
  return name === undefined ? undefined : { name: name.replace(/\s/g, ""), rest: inner.slice(name.length).trim() };
}

const rawMarks = /\{%-?\s{0,9}(?:end)?(?:raw|verbatim)\s{0,9}-?%\}/g;

/** In code a pair of `{% raw %}` keeps another generator from reading it; it is no part of the code. */
function bareCode(written: string): string {
  const bare = (written.match(rawMarks)?.length ?? 0) > 1 ? written.replace(rawMarks, "") : written;
  return bare.replace(/\{\{([<%])\/\*(.{0,500}?)\*\/([>%])\}\}/g, "{{$1$2$3}}");
}

/** `lang:js` · `js linenos` */
const languageOf = ({ name, rest }: Tag): string => /\blang(?:uage)?[:=]"?([\w+#-]+)/.exec(rest)?.[1] ?? (name === "codeblock" ? "" : (/^"?([\w+#-]+)/.exec(rest)?.[1] ?? ""));

/** As a fenced block that takes as many lines, where there are several. */
function fenced(tag: Tag, within: string, before: string | undefined): string {
  const longestRun = Math.max(2, ...[...within.matchAll(/`+/g)].map(([run]) => run.length));
  if (!within.includes("\n")) return `\`\`${within.trim()}\`\``;
  const fence = "`".repeat(longestRun + 1);
  const opening = before?.trim() === "" ? "" : "\n";
  return `${opening}${fence}${languageOf(tag)}${within.startsWith("\n") ? "" : "\n"}${within}${/\n[ \t]*$/.test(within) ? "" : "\n"}${fence}`;
}

/** `{% indieweblink "Acme", "https://acme.example/" %}` */
function namedLink({ name, rest }: Tag): string | undefined {
  const [, text = "", url = ""] = (/link$/i.test(name) && /^["']([^"'\n]{1,300})["'],?\s+["'](https?:\/\/[^"'\s)]+)["']/.exec(rest)) || [];
  return url === "" ? undefined : `[${text}](${url})`;
}

/** Commented out within its braces: how Hugo's documents show a shortcode. */
const escaped = /^\{\{[<%]\/\*([^]*)\*\/[>%]\}\}$/;

function blockEnds(text: string) {
  const without = new Set<string>();
  return (kind: Kind, name: string, from: number): { readonly index: number; readonly end: number } | undefined => {
    const closing = kind.closing(name);
    if (closing === "" || without.has(closing)) return undefined;
    const pattern = new RegExp(closing, "g");
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    if (!found) without.add(closing);
    return found ? { index: found.index, end: pattern.lastIndex } : undefined;
  };
}

type BlockEnd = ReturnType<typeof blockEnds>;

/** A tag whose text within is not read as Markdown with tags. */
function block({ text, index }: Place, tag: Tag, kind: Kind, from: number, endOf: BlockEnd): Step | undefined {
  const special = verbatim.has(tag.name) || code.has(tag.name) || silent.has(tag.name);
  const end = special ? endOf(kind, tag.name, from) : undefined;
  if (!end) return undefined;
  const within = text.slice(from, end.index);
  if (verbatim.has(tag.name)) return { out: within, end: end.end };
  if (code.has(tag.name)) return { out: fenced(tag, bareCode(within), lineStart(text, index)), end: end.end };
  return { out: lineBreaks(text.slice(index, end.end)), end: end.end };
}

/** A tag as it stands in the text. */
interface Place {
  readonly text: string;
  readonly index: number;
  readonly mark: string;
  /** Where its closing braces begin. */
  readonly close: number;
}

/** `{# a remark of Nunjucks, Twig or Tera #}`: nobody was to see it. */
const remark = String.raw`\{#(?=[\s-])`;

function tagStep({ text, index, mark, close }: Place, endOf: BlockEnd, note: Dropped["note"]): Step | undefined {
  const kind = kinds[mark];
  const end = close + (kind?.close.length ?? 0);
  const written = text.slice(index, end);
  const shown = escaped.exec(written)?.[1];
  if (shown !== undefined) return { out: `${mark}${shown}${kind?.close}`, end };
  const tag = kind && parseTag(written, mark, kind.close);
  if (!tag) return undefined;
  const around = block({ text, index, mark, close }, tag, kind, end, endOf);
  if (around && !silent.has(tag.name)) return around;
  const isClosing = /^(?:\/|end)/.test(tag.name);
  note(tag.name.replace(/^(?:\/|end_?)/, ""), index, isClosing);
  return around ?? { out: namedLink(tag) ?? `${trace(text, index)}${lineBreaks(written)}`, end };
}

function expressionStep({ text, index, close }: Place, data: Readonly<Record<string, unknown>>, note: Dropped["note"]): Step | undefined {
  const written = text.slice(index, close + 2);
  const value = expressionValue(written.slice(2, -2), data);
  if (value === undefined) return undefined;
  if (value.text !== undefined) return { out: value.text, end: close + 2 };
  note(value.name, index);
  return { out: `${trace(text, index)}${lineBreaks(written)}`, end: close + 2 };
}

/** What only a generator writes, and what a press release may have in it too. */
const shortcodes = String.raw`\{\{[<%]`;
const allTags = String.raw`${shortcodes}|\{\{|\{%|${remark}`;

export interface Written {
  /** The document's front matter: `{{ page.title }}` is its title. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Line that the text begins on. */
  readonly line: number;
  /** Whether it was written for a generator that reads `{{ }}` and `{% %}`; where it was not, these are text. */
  readonly liquid: boolean;
}

export function withoutTemplateTags(text: string, { data, line, liquid }: Written): { readonly text: string; readonly problems: readonly Found[] } {
  if (!/\{[{%#]/.test(text)) return { text, problems: [] };
  const { note, problems } = dropped();
  const endOf = blockEnds(text);
  const closes = new Map(Object.entries(kinds).map(([mark, { close }]) => [mark, finder(text, close)]));
  const step = (index: number, mark: string): Step | undefined => {
    const close = closes.get(mark)?.(index + mark.length) ?? -1;
    if (close < 0 || close - index > longest) return undefined;
    const place = { text, index, mark, close };
    if (mark === "{#") return { out: lineBreaks(text.slice(index, close)), end: close + 2 };
    return mark === "{{" ? expressionStep(place, data, note) : tagStep(place, endOf, note);
  };
  const cleaned = scan(text, { marks: liquid ? allTags : shortcodes, step, code: bareCode });
  const linked = withoutDeadLinks(cleaned);
  return { text: /\{%-?\s?for\b/.test(text) ? withoutUndefinedLabels(linked) : linked, problems: problems(text, line) };
}
