/** Directives that have a counterpart in HTML (https://docutils.sourceforge.io/docs/ref/rst/directives.html). */
import { dedented, indexFrom, isBlank, joined, type Line } from "../indent.ts";
import { element, fromHtml, text, type Markup } from "../tree.ts";

export interface Directive {
  readonly name: string;
  /** What stands on its first line. */
  readonly argument: string;
  readonly options: ReadonlyMap<string, string>;
  readonly content: readonly Line[];
}

const option = /^:([\w-]+):(?:\s+(.*))?$/;

/** @param inner the lines below `.. name:: argument`, without their indent */
export function directiveOf(name: string, argument: string, inner: readonly Line[]): Directive {
  const start = indexFrom(inner, 0, (line) => !option.test(line.text));
  const options = inner.slice(0, start).map((line) => option.exec(line.text)).map((found) => [found?.[1] ?? "", found?.[2] ?? ""] as const);
  const content = indexFrom(inner, start, (line) => !isBlank(line));
  return { name: name.toLowerCase(), argument: argument.trim(), options: new Map(options), content: inner.slice(content) };
}

type Blocks = (lines: readonly Line[]) => readonly Markup[];

function image({ argument, options }: Directive): Markup {
  const picture = element("img", [], { src: argument, alt: options.get("alt") ?? "" });
  const target = options.get("target");
  return target && /^(?:https?:|\/)/.test(target) ? element("a", [picture], { href: target }) : picture;
}

const figure = (directive: Directive, blocks: Blocks): Markup => {
  const legend = blocks(directive.content);
  return element("figure", [image(directive), ...(legend.length > 0 ? [element("figcaption", legend)] : [])]);
};

const code = ({ content }: Directive): Markup => element("pre", [element("code", [text(joined(dedented(content)))])]);

const admonitions = new Set(["note", "warning", "tip", "important", "hint", "caution", "danger", "attention", "error", "admonition", "seealso", "versionadded", "versionchanged", "deprecated"]);
const capital = (name: string): string => name.replace(/^\w/, (letter) => letter.toUpperCase());

const asideOf = ({ name, argument, content }: Directive, blocks: Blocks): Markup => {
  const titled = name === "admonition" || name === "topic" || name === "sidebar" ? argument : capital(name);
  const first = name !== "admonition" && argument !== "" && titled !== argument ? [element("p", [text(argument)])] : [];
  return element("aside", [element("p", [element("strong", [text(titled)])]), ...first, ...blocks(content)]);
};

const silent = new Set(["contents", "meta", "sectnum", "highlight", "default-role", "role", "index", "currentmodule", "toctree", "class", "container", "rst-class", "compound"]);

/** The directive in HTML, or undefined if it has no counterpart. */
export function directiveNodes(directive: Directive, blocks: Blocks): readonly Markup[] | undefined {
  const { name, content } = directive;
  if (name === "image" || name === "thumbnail") return [image(directive)];
  if (name === "figure") return [figure(directive, blocks)];
  if (/^(?:code|code-block|sourcecode|parsed-literal|highlight)$/.test(name) && content.length > 0) return [code(directive)];
  if (/^(?:epigraph|highlights|pull-quote|blockquote)$/.test(name)) return [element("blockquote", blocks(content))];
  if (name === "raw" && directive.argument.toLowerCase() === "html") return fromHtml(joined(content));
  if (admonitions.has(name) || name === "topic" || name === "sidebar") return [asideOf(directive, blocks)];
  if (name === "rubric") return [element("p", [element("strong", [text(directive.argument)])])];
  return silent.has(name) ? blocks(content) : undefined;
}
