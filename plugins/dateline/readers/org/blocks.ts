/** Org's elements, to HTML (https://orgmode.org/worg/org-syntax.html#Elements). orga, the parser there is, takes 15 s a megabyte and loses the second line of a footnote. */
import { dedented, endOfIndented, indentOf, indexFrom, isBlank, joined, type Line } from "../indent.ts";
import { elementsIn, type Rule as LineRule, type Step } from "../line-rules.ts";
import type { Found } from "../reader.ts";
import { element, fromHtml, text, type Markup } from "../tree.ts";
import { inline } from "./inline.ts";

interface Context {
  readonly problems: Found[];
  /** Names of blocks that nothing closes from here on: looked for once, not once a block. */
  readonly unclosed: Set<string>;
}

type Rule = LineRule<Context>;

const note = (problems: Found[], line: number, detail: string): void => {
  problems.push({ code: "markup-unrendered", line, detail: detail.slice(0, 80) });
};

/** `** TODO [#A] Plants of Acme :houston:` */
const headline: Rule = (lines, at) => {
  const [, stars = "", written = ""] = /^(\*+) +(\S.*)$/.exec(lines[at]?.text ?? "") ?? [];
  if (stars === "") return undefined;
  const title = written.replace(/^(?:TODO|DONE|NEXT|WAITING)\s+/, "").replace(/^\[#[A-Z]\]\s+/, "").replace(/\s+:[\w@#%:]+:$/, "");
  return { nodes: [element(`h${Math.min(6, stars.length + 1)}`, inline(title))], next: at + 1 };
};

function blockNodes(name: string, parameter: string, inner: readonly Line[], problems: Found[]): readonly Markup[] {
  if (name === "src" || name === "example") return [element("pre", [element("code", [text(joined(dedented(inner)).replace(/^,(?=[*#,])/gm, ""))])])];
  if (name === "verse") return [element("p", inner.flatMap((line, index) => [...(index === 0 ? [] : [element("br")]), ...inline(line.text)]))];
  if (name === "comment") return [];
  if (name === "export" && /^html/i.test(parameter)) return fromHtml(joined(inner));
  if (name === "export") note(problems, inner[0]?.number ?? 1, `#+begin_export ${parameter}`);
  if (name === "export") return [];
  const blocks = orgBlocks(inner, problems);
  return name === "quote" ? [element("blockquote", blocks)] : blocks;
}

const block: Rule = (lines, at, { problems, unclosed }) => {
  const [, name = "", parameter = ""] = /^\s*#\+begin_(\w+)\s*(.*)$/i.exec(lines[at]?.text ?? "") ?? [];
  if (name === "") return undefined;
  const closing = `#+end_${name.toLowerCase()}`;
  const end = unclosed.has(closing) ? lines.length : indexFrom(lines, at + 1, (line) => line.text.trim().toLowerCase() === closing);
  if (end === lines.length) note(problems, lines[at]?.number ?? 1, `no ${closing}`);
  if (end === lines.length) unclosed.add(closing);
  // One that nothing closes is a line that was meant otherwise: what is below is text.
  return end === lines.length ? { nodes: [], next: at + 1 } : { nodes: blockNodes(name.toLowerCase(), parameter, lines.slice(at + 1, end), problems), next: end + 1 };
};

const silent = /^\s*(?:#(?: |$)|#\+\w+(?:\[[^\]]*\])?:|(?:CLOSED|DEADLINE|SCHEDULED): )/;
const unrendered = /^\s*#\+(?:include|toc|macro|call|bibliography|print_bibliography):/i;
const caption = /^\s*#\+caption(?:\[[^\]]*\])?:\s*(.+)$/i;

/** Keywords, comments and planning show nothing; a caption is text of the picture below it. */
const keyword: Rule = (lines, at, { problems }) => {
  const line = lines[at];
  if (!line || !silent.test(line.text)) return undefined;
  if (unrendered.test(line.text)) note(problems, line.number, line.text.trim());
  const said = caption.exec(line.text)?.[1];
  return { nodes: said ? [element("p", [element("small", inline(said))])] : [], next: at + 1 };
};

/** `:PROPERTIES:` … `:END:` */
const drawer: Rule = (lines, at) => {
  if (!/^\s*:[\w-]+:$/.test(lines[at]?.text ?? "")) return undefined;
  const end = indexFrom(lines, at + 1, (line) => /^\s*(?::END:$|\*+ |$)/i.test(line.text));
  return /^\s*:END:$/i.test(lines[end]?.text ?? "") ? { nodes: [], next: end + 1 } : undefined;
};

const rule: Rule = (lines, at) => (/^\s*-{5,}$/.test(lines[at]?.text ?? "") ? { nodes: [element("hr")], next: at + 1 } : undefined);

const isRow = (line: Line): boolean => /^\s*\|/.test(line.text);
const cells = (line: Line): readonly string[] => line.text.trim().replace(/^\||\|$/g, "").split("|").map((cell) => cell.trim());

const table: Rule = (lines, at) => {
  const end = indexFrom(lines, at, (line) => !isRow(line));
  if (end === at) return undefined;
  const rows = lines.slice(at, end);
  const head = rows.findIndex((line) => /^\s*\|-/.test(line.text));
  const shown = rows.flatMap((line, index) => (/^\s*\|-/.test(line.text) ? [] : [element("tr", cells(line).map((cell) => element(index < head ? "th" : "td", inline(cell))))]));
  return { nodes: [element("table", [element("tbody", shown)])], next: end };
};

/** `: fixed width` */
const fixed: Rule = (lines, at) => {
  const end = indexFrom(lines, at, (line) => !/^\s*:(?: |$)/.test(line.text));
  return end === at ? undefined : { nodes: [element("pre", [text(lines.slice(at, end).map((line) => line.text.replace(/^\s*: ?/, "")).join("\n"))])], next: end };
};

const latex: Rule = (lines, at, { problems, unclosed }) => {
  const name = /^\s*\\begin\{(\w+\*?)\}/.exec(lines[at]?.text ?? "")?.[1];
  if (name === undefined || unclosed.has(name)) return undefined;
  const end = indexFrom(lines, at, (line) => line.text.includes(`\\end{${name}}`));
  if (end === lines.length) unclosed.add(name);
  if (end === lines.length) return undefined;
  note(problems, lines[at]?.number ?? 1, `\\begin{${name}}`);
  return { nodes: [element("pre", [text(joined(lines.slice(at, end + 1)))])], next: end + 1 };
};

/** `- one` · `1. one` · `- term :: what it is` · `- [X] done`; a star is a bullet only where it is no headline. */
const bullet = /^( *)([-+]|\d+[.)]|(?<= )\*) +(?:\[([ X-])\] +)?(.*)$/;

function item(lines: readonly Line[], problems: Found[]): Markup {
  const [, , , box, first = ""] = bullet.exec(lines[0]?.text ?? "") ?? [];
  const [, term, rest] = /^(.+?) ::(?: (.*))?$/.exec(first) ?? [];
  const opening = [...(box ? [text(box === "X" ? "☑ " : "☐ ")] : []), ...(term ? [element("strong", inline(term)), text(" ")] : [])];
  const inner = dedented(lines.slice(1));
  const running = indexFrom(inner, 0, (line) => isBlank(line) || bullet.test(line.text) || /^\s*(?:#\+|\|)/.test(line.text));
  const said = [term ? (rest ?? "") : first, ...inner.slice(0, running).map((line) => line.text)].join("\n");
  return element("li", [...opening, ...inline(said), ...orgBlocks(inner.slice(running), problems)]);
}

const list: Rule = (lines, at, { problems }) => {
  const opening = bullet.exec(lines[at]?.text ?? "");
  if (!opening) return undefined;
  const indent = opening[1]?.length ?? 0;
  const items: Markup[] = [];
  let next = at;
  for (let start = at; start < lines.length;) {
    const line = lines[start];
    if (!line || !bullet.test(line.text) || indentOf(line) !== indent) break;
    next = endOfIndented(lines, start + 1, indent + 1);
    items.push(item(lines.slice(start, next), problems));
    start = isBlank(lines[next] ?? { text: "x", number: 0 }) ? next + 1 : next;
    if (bullet.test(lines[start]?.text ?? "")) next = start;
  }
  return { nodes: [element(/\d/.test(opening[2] ?? "") ? "ol" : "ul", items)], next };
};

const rules: readonly Rule[] = [headline, block, keyword, drawer, rule, table, fixed, latex, list];

const opens = /^(?:\*+ |\s*(?:#\+|\||-{5,}$|\[fn:[\w-]+\] |(?:[-+]|\d+[.)]) ))/;

/** Lines up to a blank one, or to one that is no text. */
const paragraph = (lines: readonly Line[], at: number): Step => {
  const end = indexFrom(lines, at + 1, (line) => isBlank(line) || opens.test(line.text));
  const said = lines.slice(at, end).map((line) => line.text.trim()).join("\n").replace(/^\[fn:([\w-]+)\]/, "[$1]");
  return { nodes: [element("p", inline(said))], next: end };
};

export const orgBlocks = (lines: readonly Line[], problems: Found[]): readonly Markup[] => elementsIn(lines, { rules, paragraph }, { problems, unclosed: new Set<string>() });
