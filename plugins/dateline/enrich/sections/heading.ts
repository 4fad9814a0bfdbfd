/** Whether a line is a heading that opens boilerplate, and of which kind. */
import type { SectionKind } from "../../article.ts";
import type { Block } from "../../draft.ts";
import { aboutClosing, headingRules } from "../../vocabulary/headings.ts";
import { isAboutHeading, isSentence } from "./about-heading.ts";
import { isContactLine } from "./contact-line.ts";

const longest = 120;

export const label = (text: string): string => text.replace(/\s*[:：–—-]+\s*$/u, "").replace(/^[\s*•–—-]+(?=\p{L})/u, "").trim();

/** A line that names a desk, and no mark says that it heads what follows. */
export const isDeskLine = (text: string): boolean => !/[:：]\s*$/u.test(text) && (headingRules.find(({ pattern }) => pattern.test(label(text)))?.desk ?? false);

/** A heading by what it says; `below` is asked where that is not enough. */
export function headingKind(text: string, below: () => string): SectionKind | undefined {
  const heading = label(text);
  if (heading === "" || heading.length > longest || isSentence(heading)) return undefined;
  if (isAboutHeading(heading)) return isTopic(heading, below) ? undefined : "about";
  const rule = headingRules.find(({ pattern }) => pattern.test(heading));
  if (!rule || (rule.kind === "safe-harbor" && !isCapitalised(heading, text))) return undefined;
  return rule.weak && !below().split("\n").some(isContactLine) ? undefined : rule.kind;
}

/** `について` heads what is said about anything; about a company, its name comes next, perhaps after a bracket or `株式会社`. */
const isTopic = (heading: string, below: () => string): boolean => /に(?:ついて|関して)$/u.test(heading) && ![0, 1, 4].includes(below().indexOf(heading.replace(aboutClosing, "")));

/** `forward-looking statements in our call` is the rest of a sentence: a heading begins with a capital, or ends with a colon. */
const isCapitalised = (heading: string, text: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(heading) || text.endsWith(":") || /^\p{Lo}/u.test(heading);

/** `<p><strong>About Acme</strong> Acme makes …` */
const boldStart = /^<p[^>]*>\s*(?:<(?:em|i|u|span)>)?<(?<mark>strong|b|u)>(?<inner>(?:[^<]|<\/?(?:em|i|u|span|a|br)\b[^>]*>){2,400}?)<\/\k<mark>>/u;

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&nbsp;": " " };

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, " ");

/** A bold opening of a paragraph that is a heading of boilerplate, and how much of the text it is. */
export function boldOpening(block: Block, below: () => string): { readonly kind: SectionKind; readonly length: number } | undefined {
  const inner = boldStart.exec(block.html.slice(0, 600))?.groups?.["inner"];
  const bold = inner === undefined ? "" : textOf(inner).trim();
  if (bold === "" || !block.text.startsWith(bold)) return undefined;
  const kind = headingKind(bold, () => `${block.text.slice(bold.length)}\n${below()}`);
  if (!kind) return undefined;
  const mark = /^\s*[:：–—-]*\s*/u.exec(block.text.slice(bold.length))?.[0] ?? "";
  return { kind, length: bold.length + mark.length };
}
