/** reStructuredText's body elements, to HTML (https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#body-elements). */
import { dedented, endOfIndented, indentOf, indexFrom, isBlank, joined, type Line } from "../indent.ts";
import { elementsIn, type Rule as LineRule, type Step } from "../line-rules.ts";
import type { Found } from "../reader.ts";
import { element, text, type Markup } from "../tree.ts";
import { directiveNodes, directiveOf } from "./directives.ts";
import { inline, type Targets } from "./inline.ts";

interface Context {
  readonly problems: Found[];
  readonly names: ReadonlyMap<string, string>;
  /** Adornments in the order they came: the first is the highest heading. */
  readonly adornments: string[];
}

type Rule = LineRule<Context>;

const said = (source: string, line: number, context: Context): readonly Markup[] => {
  const targets: Targets = {
    addressOf: (name) => context.names.get(name.toLowerCase().replace(/\s+/g, " ")),
    unrendered: (detail) => context.problems.push({ code: "markup-unrendered", line, detail }),
  };
  return inline(source, targets);
};

export const adornment = /^([!-/:-@[-`{-~])\1{2,}$/;

/** A line of one sign under a title is as long as it, or nearly. */
export const underlines = (mark: Line | undefined, title: Line | undefined): boolean =>
  mark !== undefined && title !== undefined && adornment.test(mark.text) && title.text !== "" && !adornment.test(title.text) && mark.text.length >= Math.min(4, title.text.length);

const heading: Rule = (lines, at, context) => {
  const [first, second, third] = [lines[at], lines[at + 1], lines[at + 2]];
  const over = first && adornment.test(first.text) && underlines(third, second) && third?.text[0] === first.text[0];
  if (!over && !(first && indentOf(first) === 0 && underlines(second, first))) return undefined;
  const [title, mark] = over ? [second, third] : [first, second];
  const style = `${over ? "over" : ""}${mark?.text[0]}`;
  if (!context.adornments.includes(style)) context.adornments.push(style);
  const level = Math.min(6, context.adornments.indexOf(style) + 2);
  return { nodes: [element(`h${level}`, said(title?.text.trim() ?? "", title?.number ?? 1, context))], next: at + (over ? 3 : 2) };
};

const transition: Rule = (lines, at) => (adornment.test(lines[at]?.text ?? "") && (lines[at]?.text.length ?? 0) >= 4 && isBlank(lines[at + 1] ?? { text: "", number: 0 }) ? { nodes: [element("hr")], next: at + 1 } : undefined);

const directive = /^\.\. (?:\|[^|]+\| )?([\w:+.-]+)::(?:\s+(.*))?$/;
const footnote = /^\.\. \[(#?[\w.-]*|\*)\]\s*(.*)$/;

/** `.. name:: argument` · `.. [1] note` · `.. _name: address` · `.. comment` */
const explicit: Rule = (lines, at, context) => {
  const line = lines[at];
  if (!line || !/^\.\.(?: |$)/.test(line.text)) return undefined;
  const next = endOfIndented(lines, at + 1, 1);
  const inner = dedented(lines.slice(at + 1, next));
  const blocks = (content: readonly Line[]): readonly Markup[] => rstBlocks(content, context);
  const [, label, first = ""] = footnote.exec(line.text) ?? [];
  if (label !== undefined) return { nodes: [element("p", [element("sup", [text(`[${label}] `)]), ...said([first, ...inner.map((one) => one.text)].join("\n"), line.number, context)])], next };
  const [, name, argument = ""] = directive.exec(line.text) ?? [];
  if (name === undefined || line.text.startsWith(".. |")) return { nodes: [], next };
  const found = directiveOf(name, argument, inner);
  const nodes = directiveNodes(found, blocks);
  if (nodes) return { nodes, next };
  context.problems.push({ code: "markup-unrendered", line: line.number, detail: line.text.slice(0, 80) });
  return { nodes: [...(argument ? [element("p", said(argument, line.number, context))] : []), ...blocks(found.content)], next };
};

const bullet = /^([-*+•‣]|(?:\d{1,3}|#|[a-zA-Z]|[ivxlcIVXLC]+)[.)]|\((?:\d{1,3}|#|[a-zA-Z])\)) +(?=\S)/;

const list: Rule = (lines, at, context) => {
  const kind = bullet.exec(lines[at]?.text ?? "")?.[1];
  if (kind === undefined) return undefined;
  const ordered = kind.length > 1;
  const fits = (line: Line | undefined): boolean => line !== undefined && ((bullet.exec(line.text)?.[1] ?? "").length > 1) === ordered && (ordered ? bullet.test(line.text) : line.text.startsWith(kind));
  // `A. Sample said so` over a line that is not indented is a sentence.
  if (/^[a-zA-Z]/.test(kind) && endOfIndented(lines, at + 1, 1) === at + 1 && !isBlank(lines[at + 1] ?? { text: "", number: 0 }) && !fits(lines[at + 1])) return undefined;
  const items: Markup[] = [];
  let next = at;
  for (let start = at; fits(lines[start]); ) {
    const width = bullet.exec(lines[start]?.text ?? "")?.[0].length ?? 2;
    next = endOfIndented(lines, start + 1, Math.min(width, 2));
    const inner = lines.slice(start, next).map((line, index) => (index === 0 ? { ...line, text: line.text.slice(width) } : (dedented([line], width)[0] ?? line)));
    items.push(element("li", tight(rstBlocks(inner, context))));
    const following = indexFrom(lines, next, (line) => !isBlank(line));
    if (!fits(lines[following])) break;
    start = following;
  }
  return { nodes: [element(ordered ? "ol" : "ul", items)], next };
};

/** An item that is one paragraph is shown as its text. */
const tight = (nodes: readonly Markup[]): readonly Markup[] => {
  const [only] = nodes;
  return nodes.length === 1 && only && "name" in only && only.name === "p" && "children" in only ? [...only.children] : nodes;
};

const quote: Rule = (lines, at, context) => {
  const line = lines[at];
  if (!line || indentOf(line) === 0) return undefined;
  const next = endOfIndented(lines, at, 1);
  return { nodes: [element("blockquote", rstBlocks(dedented(lines.slice(at, next)), context))], next };
};

const literalBelow = (lines: readonly Line[], at: number): Step => {
  const start = indexFrom(lines, at, (line) => !isBlank(line));
  const next = endOfIndented(lines, start, 1);
  return next === start ? { nodes: [], next: at } : { nodes: [element("pre", [element("code", [text(joined(dedented(lines.slice(start, next))))])])], next };
};

const doctest: Rule = (lines, at) => {
  if (!lines[at]?.text.startsWith(">>> ")) return undefined;
  const next = indexFrom(lines, at, isBlank);
  return { nodes: [element("pre", [element("code", [text(joined(lines.slice(at, next)))])])], next };
};

/** `| a line` */
const lineBlock: Rule = (lines, at, context) => {
  const next = indexFrom(lines, at, (line) => !/^\|(?: |$)/.test(line.text));
  if (next === at) return undefined;
  return { nodes: [element("p", lines.slice(at, next).flatMap((line, index) => [...(index === 0 ? [] : [element("br")]), ...said(line.text.slice(2), line.number, context)]))], next };
};

/** Tables drawn with signs are shown as drawn. */
const table: Rule = (lines, at, context) => {
  const line = lines[at];
  if (!line || !/^(?:\+-[-+]*\+|=+(?: +=+)+)$/.test(line.text)) return undefined;
  const next = indexFrom(lines, at, isBlank);
  context.problems.push({ code: "markup-unrendered", line: line.number, detail: "table" });
  return { nodes: [element("pre", [text(joined(lines.slice(at, next)))])], next };
};

const field = /^:([^:\s][^:]{0,60}):(?=\s|$)\s*(.*)$/;

/** `:name: value`, and a term with its definition indented below it. */
const definitions: Rule = (lines, at, context) => {
  const line = lines[at];
  const below = lines[at + 1];
  const [, name, value = ""] = field.exec(line?.text ?? "") ?? [];
  if (!line || (name === undefined && (!below || isBlank(below) || indentOf(below) === 0 || line.text.endsWith("::")))) return undefined;
  const next = endOfIndented(lines, at + 1, 1);
  const inner = dedented(lines.slice(at + 1, next));
  const described = name === undefined ? inner : [{ text: value, number: line.number }, ...inner];
  return { nodes: [element("dl", [element("dt", said(name ?? line.text, line.number, context)), element("dd", tight(rstBlocks(described, context)))])], next };
};

const rules: readonly Rule[] = [heading, explicit, table, transition, quote, list, lineBlock, doctest, definitions];

/** Lines up to a blank one; what ends with `::` has a literal block below it. */
function paragraph(lines: readonly Line[], at: number, context: Context): Step {
  const end = indexFrom(lines, at + 1, isBlank);
  const written = lines.slice(at, end).map((line) => line.text.trim()).join("\n");
  if (!written.endsWith("::")) return { nodes: [element("p", said(written, lines[at]?.number ?? 1, context))], next: end };
  const literal = literalBelow(lines, end);
  const shown = written.replace(/\s*::$/, written.length > 2 && !/\s::$/.test(written) ? ":" : "");
  return { nodes: [...(shown === "" ? [] : [element("p", said(shown, lines[at]?.number ?? 1, context))]), ...literal.nodes], next: Math.max(end, literal.next) };
}

const rstBlocks = (lines: readonly Line[], context: Context): readonly Markup[] => elementsIn(lines, { rules, paragraph }, context);

/** `.. _Acme: https://acme.example` and `.. |name| replace:: text` */
function namesOf(lines: readonly Line[]): ReadonlyMap<string, string> {
  return new Map(lines.flatMap(({ text: line }) => {
    const [, quoted, plain, address = ""] = /^\s*\.\. _(?:`([^`]+)`|([^:`]+)):\s+(\S+)$/.exec(line) ?? [];
    const [, substitution, replacement = ""] = /^\s*\.\. \|([^|]+)\| replace::\s+(.*)$/.exec(line) ?? [];
    if (substitution !== undefined) return [[`|${substitution.toLowerCase()}|`, replacement] as const];
    const name = quoted ?? plain;
    return name === undefined ? [] : [[name.toLowerCase().replace(/\s+/g, " "), address] as const];
  }));
}

/** Renders what of reStructuredText has a counterpart in HTML, and reports what has none. */
export function readRst(lines: readonly Line[]): { readonly nodes: readonly Markup[]; readonly problems: readonly Found[] } {
  const context: Context = { problems: [], names: namesOf(lines), adornments: [] };
  return { nodes: rstBlocks(lines, context), problems: context.problems };
}
