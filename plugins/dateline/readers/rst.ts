/**
 * reStructuredText (https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html): metadata in Nikola's `.. title:` comments, in
 * front matter, or in the field list below the title; a faithful subset of the body.
 */
import { toldTitle } from "./companions/apply.ts";
import { matterFields } from "./front-matter/fields.ts";
import { splitMatter } from "./front-matter/matter.ts";
import { indexFrom, isBlank, linesFrom, type Line } from "./indent.ts";
import { splitNikola } from "./nikola.ts";
import type { Reader } from "./reader.ts";
import { adornment, readRst, underlines } from "./rst/blocks.ts";
import { statedFields, type Stated } from "./stated.ts";
import { toHtml } from "./tree.ts";

const marks = [/^\.\. (?:\|[^|\n]+\| )?[\w-]+::(?:[ \t]|$)/m, /`[^`<\n]+<[^>\n]+>`__?/, /^\.\. _[^:\n]+: +\S/m, /(?<=\s):[a-z]+:`[^`\n]+`/, /\w`__?(?=\W)/];

const otherNames = new Set(["md", "markdown", "mdx", "mdown", "html", "htm", "meta", "adoc", "org"]);

/** A title, overlined or not, with a field list below it */
const docinfo = /^\s*(?:([!-/:-@[-`{-~])\1{2,}[ \t]*\n)?[^\n]{1,300}\n([!-/:-@[-`{-~])\2{2,}[ \t]*\n\s*:[A-Za-z][\w -]*:[ \t]+\S/;
const titled = /^\s*(?:([!-/:-@[-`{-~])\1{2,}[ \t]*\n)?[^\n]{1,300}\n([!-/:-@[-`{-~])\2{2,}[ \t]*(?:\n|$)/;

function isRst(text: string): boolean {
  const opening = text.slice(0, 20_000);
  if (/^\s*<!--/.test(opening)) return false;
  if (docinfo.test(opening)) return true;
  const opens = titled.test(opening) || /^\s*\.\. [a-z_-]+:(?:[: \n])/.test(opening);
  return opens && marks.some((mark) => mark.test(opening));
}

interface Title {
  readonly stated: readonly Stated[];
  readonly next: number;
}

/** The document's title: a heading before anything else. */
function titleOf(lines: readonly Line[]): Title {
  const at = indexFrom(lines, 0, (line) => !isBlank(line) && !/^\.\. (?!\w+::)/.test(line.text));
  const over = adornment.test(lines[at]?.text ?? "");
  const title = lines[at + (over ? 1 : 0)];
  if (!title || !underlines(lines[at + (over ? 2 : 1)], title)) return { stated: [], next: 0 };
  return { stated: [{ key: "title", value: title.text.trim(), line: title.number }], next: at + (over ? 3 : 2) };
}

const field = /^:([A-Za-z][\w -]*):[ \t]*(.*)$/;

/** The field list below the title, `:Date: 2021-11-02`, with lines that go on. */
function docinfoOf(lines: readonly Line[]): Title {
  const start = indexFrom(lines, 0, (line) => !isBlank(line));
  const next = indexFrom(lines, start, (line) => !field.test(line.text) && !/^\s+\S/.test(line.text));
  const block = field.test(lines[start]?.text ?? "") ? lines.slice(start, next) : [];
  const stated = block.flatMap((line, index) => {
    const [, key, value = ""] = field.exec(line.text) ?? [];
    const more = block.slice(index + 1, indexFrom(block, index + 1, (below) => field.test(below.text))).map((below) => below.text.trim());
    return key ? [{ key, value: [value, ...more].join(" ").trim(), line: line.number }] : [];
  });
  return { stated, next: block.length > 0 ? next : 0 };
}

export const rst: Reader = {
  name: "rst",
  detect: ({ text, extension }) => extension === "rst" || extension === "rest" || (!otherNames.has(extension) && isRst(text)),
  read: ({ text, companions }) => {
    const matter = splitMatter(text) ?? splitNikola(text);
    const lines = linesFrom(matter?.body ?? text, matter?.bodyLine ?? 1);
    const title = titleOf(lines);
    const info = docinfoOf(lines.slice(title.next));
    const own = statedFields([...title.stated, ...info.stated]);
    const above = matter ? matterFields(matter) : { fields: {}, problems: [] };
    const fields = { ...own.fields, ...above.fields, ...toldTitle(companions) };
    // A heading that is not the title given above stays in the text.
    const from = fields.title?.value === own.fields.title?.value ? title.next + info.next : 0;
    const { nodes, problems } = readRst(lines.slice(from));
    return { drafts: [{ fields, body: { markup: "html", text: toHtml(nodes), line: lines[from]?.number ?? 1 } }], problems: [...above.problems, ...own.problems, ...problems] };
  },
};
