/** Lektor's `contents.lr`: fields with lines of `---` between them (getlektor.com/docs/content). */
import type { Matter } from "./front-matter/matter.ts";
import { readArticle } from "./markdown/article.ts";
import type { Reader, Text } from "./reader.ts";

/** `title: Acme opens a plant` · `_model: release` · `body:` */
const opening = /^\s*(_?[a-z][a-z0-9_]*)[ \t]*:[ \t]*([^\n]*)/;
const divider = /^---[ \t]*$/m;

/** A field of one line, or of a key alone and lines below it. */
const isField = (part: string): boolean => {
  const [all = "", , value = ""] = opening.exec(part) ?? [];
  return all !== "" && (value === "" || part.slice(all.length).trim() === "");
};

function isLektor({ text }: Text): boolean {
  const [first = "", second] = text.slice(0, 8000).split(divider, 2);
  return second !== undefined && isField(first) && opening.test(second);
}

interface Field {
  readonly key: string;
  readonly value: string;
  /** Line the field begins on. */
  readonly line: number;
  /** Line its value begins on. */
  readonly valueLine: number;
}

/** `----` within a text stands for `---`. */
const unescaped = (text: string): string => text.replace(/^-(-{3,})[ \t]*$/gm, "$1");

const breaks = (text: string): number => text.split("\n").length - 1;

function fieldsOf(text: string): Field[] {
  const found: Field[] = [];
  let line = 1;
  for (const part of text.split(/^---[ \t]*\n/m)) {
    const [all = "", key, value = ""] = opening.exec(part) ?? [];
    const own = line + breaks(all);
    const below = part.slice(all.length);
    if (key !== undefined) found.push(value.trim() === "" ? { key, value: below.replace(/^\n/, ""), line: own, valueLine: own + 1 } : { key, value: value + below, line: own, valueLine: own });
    line += breaks(part) + 1;
  }
  return found;
}

/** Field types `strings` and `checkboxes` have one item a line; a title or a summary is one text. */
const lists = new Set(["categories", "category", "tags", "tag", "keywords", "authors", "author", "topics"]);

function dataOf(fields: readonly Field[]): Record<string, unknown> {
  const valueOf = ({ key, value }: Field): unknown => {
    const lines = value.split("\n").map((line) => line.trim()).filter(Boolean);
    return lists.has(key) && lines.length > 1 ? lines : unescaped(value).trim();
  };
  return Object.fromEntries(fields.map((field) => [field.key, valueOf(field)]));
}

const bodies = ["body", "text", "content", "article", "message", "main"];

/** A body of flow blocks: `#### text ####`, then its fields with `----` between them. Their texts are the body. */
function flow(text: string): string {
  if (!/^####\s?[\w-]+\s?####[ \t]*$/m.test(text)) return text;
  const bare = text.replace(/^####\s?[\w-]+\s?####[ \t]*$/gm, "").replace(/^----[ \t]*$/gm, "");
  return bare.replace(/^(?:_?[a-z][a-z0-9_]*):[ \t]*$/gm, "").replace(/^(?:class|type|image|style|align|alt|width|_[a-z]+):[^\n]*$/gm, "");
}

function matterOf(text: string): Matter {
  const fields = fieldsOf(text);
  const body = bodies.map((key) => fields.find((field) => field.key === key)).find((field) => field !== undefined);
  const stated = fields.filter((field) => field !== body);
  return {
    data: dataOf(stated),
    body: body ? unescaped(flow(body.value)) : "",
    bodyLine: body?.valueLine ?? 1,
    lineOf: (key) => stated.find((field) => field.key === key.toLowerCase())?.line,
    problems: [],
  };
}

/** A page that only lists those below it: it names its model, and has neither a text nor a day. */
const isListPage = ({ data, body }: Matter): boolean => "_model" in data && body === "" && !Object.keys(data).some((key) => /date|publish/.test(key));

export const lektor: Reader = {
  name: "lektor",
  detect: (document) => isLektor(document),
  read: (document) => {
    const matter = matterOf(document.text);
    return isListPage(matter) ? { drafts: [], problems: [{ code: "section-page" }] } : readArticle(document, matter);
  },
};
