/** Finds and parses a document's front matter: YAML, TOML or JSON, fenced, or Hugo's bare JSON object. */
import matter from "gray-matter";
import { load as loadYaml, CORE_SCHEMA } from "js-yaml";
import type * as Toml from "smol-toml";
import { matchesOf } from "../../grammar/matches.ts";
import { required } from "../../required.ts";
import type { Found } from "../reader.ts";
import { lenient } from "./lenient.ts";

export interface Matter {
  /** As the parser built it: not yet made harmless. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Line the body begins on, from 1. */
  readonly bodyLine: number;
  /** Line of a top-level key. */
  readonly lineOf: (key: string) => number | undefined;
  readonly problems: readonly Found[];
}

type Language = "yaml" | "toml" | "json";

interface Fence {
  readonly fence: string;
  readonly language: Language;
  /** The closing one, on a line of its own; `...` also ends YAML. */
  readonly closing: RegExp;
}

const fences: readonly Fence[] = [
  { fence: "---", language: "yaml", closing: /^(?:---|\.\.\.)[ \t]*$/m },
  { fence: "+++", language: "toml", closing: /^\+\+\+[ \t]*$/m },
  { fence: ";;;", language: "json", closing: /^;;;[ \t]*$/m },
];

const languages = new Map<string, Language>(Object.entries({ yaml: "yaml", yml: "yaml", toml: "toml", json: "json" } as const));

const asRecord = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === "object" && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};

/** Front matter is a table of keys, or nothing at all. A list or a sentence is something else between two rules. */
function record(value: unknown): Record<string, unknown> {
  if (value === null || value === undefined) return {};
  if (typeof value !== "object" || Array.isArray(value)) throw new TypeError("no table of keys");
  return asRecord(value);
}

/** gray-matter would run `---js` front matter: no engine here evaluates anything. */
const refuse = (): object => ({});

const toml = (): typeof Toml => required("smol-toml");

/** Dates stay as written: YAML's own would be read in UTC, and lose what the source said. */
const engines = {
  yaml: (text: string) => record(loadYaml(text, { schema: CORE_SCHEMA })),
  toml: (text: string) => asRecord(toml().parse(text)),
  json: (text: string) => record(JSON.parse(text)),
  javascript: refuse,
  js: refuse,
  coffee: refuse,
} as const;

const lineCount = (text: string): number => text.split("\n").length;

/** A key stands within its line's opening. */
const keyWidth = 200;

/** Of a key that stands on several lines the least indented is the top-level one, then the first. */
function keyLines(raw: string, firstLine: number): (key: string) => number | undefined {
  const found = new Map<string, { readonly indent: number; readonly line: number }>();
  const note = (key: string, indent: number, line: number): void => {
    const before = found.get(key.toLowerCase());
    if (!before || indent < before.indent) found.set(key.toLowerCase(), { indent, line });
  };
  raw.split("\n").forEach((line, index) => {
    const opening = line.slice(0, keyWidth);
    // `title: "KULR and Worksport…"` · `"title" = …`
    const own = /^([\s,{]*)["']?([\p{L}_][\p{L}\p{N}_ .-]*?)["']?\s*[:=]/u.exec(opening);
    if (own) note(own[2] ?? "", own[1]?.length ?? 0, firstLine + index);
    // `{"title":"A","date":"2021-09-30"}`: the keys further on in a line count as deeper.
    for (const more of matchesOf(opening, /[,{]\s*"([^"]+)"\s*:/g)) note(more[1] ?? "", keyWidth, firstLine + index);
  });
  return (key) => found.get(key.toLowerCase())?.line;
}

/** Lines from the opening fence to the fault: gray-matter hands the end of the fence's line to the parser too. */
function faultLine(error: unknown): number {
  if (error !== null && typeof error === "object") {
    if ("mark" in error && error.mark !== null && typeof error.mark === "object" && "line" in error.mark) return Number(error.mark.line);
    if ("line" in error) return Number(error.line) - 1;
  }
  return 1;
}

const faultText = (error: unknown): string => (error instanceof Error ? (error.message.split("\n")[0] ?? "").slice(0, 160) : "");

interface Block {
  readonly raw: string;
  readonly language: Language | undefined;
  /** What stands in the file around the raw text, for gray-matter. */
  readonly fence: string;
  readonly firstLine: number;
  readonly body: string;
  readonly problems?: readonly Found[];
}

const keyLine = /^["']?[\p{L}_][\p{L}\p{N}_-]*["']?[ \t]*[:=]/u;

/** A fence that nothing closes, with keys below it: they end at the first blank line. */
function unclosed(rest: string, fence: string, language: Language): Block | undefined {
  const end = rest.search(/\n[ \t]*\n/);
  if (end < 0 || !keyLine.test(rest)) return undefined;
  const problem = { code: "front-matter-broken", line: 1, detail: `no closing ${fence}` } as const;
  return { raw: rest.slice(0, end + 1), language, fence, firstLine: 2, body: rest.slice(end + 1), problems: [problem] };
}

function fenced(text: string): Block | undefined {
  const opening = fences.find(({ fence }) => text.startsWith(fence));
  const first = opening && /^.{3}[ \t]*([A-Za-z]*)[ \t]*\n/.exec(text);
  if (!opening || !first) return undefined;
  const rest = text.slice(first[0].length);
  const end = opening.closing.exec(rest);
  const word = first[1] ?? "";
  if (!end) return word === "" ? unclosed(rest, opening.fence, opening.language) : undefined;
  return {
    raw: rest.slice(0, end.index),
    language: word === "" ? opening.language : languages.get(word.toLowerCase()),
    fence: opening.fence,
    firstLine: 2,
    body: rest.slice(end.index + end[0].length + 1),
  };
}

/** End of the JSON object that the text begins with, or -1. */
function objectEnd(text: string): number {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (quoted && letter === "\\") index += 1;
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === "{") depth += 1;
    else if (!quoted && letter === "}" && (depth -= 1) === 0) return index + 1;
  }
  return -1;
}

/** `{ "title": … }` and then the body: with no body it is a JSON document, not a front matter. */
function bareJson(text: string): Block | undefined {
  if (!/^\{\s*["}]/.test(text)) return undefined;
  const end = objectEnd(text);
  const body = end < 0 ? "" : text.slice(end);
  if (!/^[ \t]*\n\s*\S/.test(body)) return undefined;
  return { raw: text.slice(0, end), language: "json", fence: ";;;", firstLine: 1, body: body.replace(/^[ \t]*\n/, "") };
}

/** gray-matter takes time squared over blank lines that follow one another. */
const withoutGaps = (raw: string): string => raw.replace(/\n(?:[ \t]*\n){200,}/g, "\n");

function parse(block: Block, language: Language): { data: Record<string, unknown>; problems: readonly Found[] } {
  try {
    const fence = `${block.fence}\n${withoutGaps(block.raw)}${block.raw.endsWith("\n") ? "" : "\n"}${block.fence}\n`;
    return { data: asRecord(matter(fence, { engines, language, delimiters: block.fence }).data), problems: [] };
  } catch (error) {
    const line = block.firstLine + Math.max(1, faultLine(error)) - 1;
    return { data: lenient(block.raw), problems: [{ code: "front-matter-broken", line, detail: faultText(error) }] };
  }
}

/** The front matter at the start of a text, or undefined if there is none. Never throws. */
export function splitMatter(text: string): Matter | undefined {
  const block = fenced(text) ?? bareJson(text);
  if (!block) return undefined;
  const bodyLine = lineCount(text) - lineCount(block.body) + 1;
  const rest = { body: block.body, bodyLine, lineOf: keyLines(block.raw, block.firstLine) };
  if (!block.language) return { ...rest, data: {}, problems: [{ code: "front-matter-code", line: 1 }] };
  const { data, problems } = parse(block, block.language);
  // Nothing in it that could be a key: text between two rules.
  if (problems.length > 0 && Object.keys(data).length === 0) return undefined;
  return { ...rest, data, problems: [...(block.problems ?? []), ...problems] };
}
