/** Markdown and plain text to HTML. The only file that knows markdown-it. Lines are kept in `data-line`. */
import MarkdownIt, { type StateCore, type StateInline, type Token } from "markdown-it";
import { formulaAt } from "./formula.ts";

type Core = (state: StateCore) => void;

/** Top-level elements carry the line they begin on, counted from the document's first. */
const markLines: Core = (state) => {
  const first = Number(state.env.line);
  for (const token of state.tokens) {
    if (token.level === 0 && token.map && token.nesting >= 0) token.attrSet("data-line", String(token.map[0] + first));
  }
};

const wrappedWidth = 50;

/** Lines broken by a typewriter's margin run on; short lines (an address, a contact) stay lines. */
const isWrapped = (paragraph: string): boolean => paragraph.split("\n").slice(0, -1).every((line) => line.length >= wrappedWidth);

const keepShortLines: Core = (state) => {
  for (const token of state.tokens) {
    if (token.type !== "inline" || isWrapped(token.content)) continue;
    for (const child of token.children ?? []) {
      if (child.type === "softbreak") Object.assign(child, { type: "hardbreak", tag: "br" });
    }
  }
};

const host = /[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:[/?#](?:[^\s<>"]*[^\s<>".,;:!?)\]'’”])?)?/iy;

/** What every address has, of those that are looked for: `//acme.example`, `sam@acme.example`, `www.acme.example`. Most texts have none of them. */
const mayHoldAddress = (text: string): boolean => text.includes("//") || text.includes("@") || /www\./i.test(text);

/** `www.example.com` is an address too, and taken as https. */
function linkBareHosts(md: ReturnType<typeof MarkdownIt>): ReturnType<typeof MarkdownIt> {
  const holdsAddress = md.linkify.test.bind(md.linkify);
  md.linkify.test = (text) => mayHoldAddress(text) && holdsAddress(text);
  md.linkify.add("www.", {
    validate: (text, position) => {
      host.lastIndex = position;
      return host.exec(text)?.[0].length ?? 0;
    },
    normalize: (match) => {
      match.url = `https://${match.url}`;
    },
  });
  return md;
}

/** As browsers would have it already: a short host in small letters and not in Punycode, and a path of nothing that is ever encoded. */
const plainAddress = /^https?:\/\/(?=[^/]{1,60}\/)(?:[a-z\d]+(?:-[a-z\d]+)*\.){1,5}[a-z]{2,20}\/[\w/.,:~+-]*$/;

/** Most addresses are plain, and are not taken to pieces and put together again. */
function keepPlainAddresses(md: ReturnType<typeof MarkdownIt>): ReturnType<typeof MarkdownIt> {
  const [normalized, shown] = [md.normalizeLink.bind(md), md.normalizeLinkText.bind(md)];
  md.normalizeLink = (address) => (plainAddress.test(address) ? address : normalized(address));
  md.normalizeLinkText = (address) => (plainAddress.test(address) ? address : shown(address));
  return md;
}

function newMarkdown(): ReturnType<typeof MarkdownIt> {
  const md = keepPlainAddresses(linkBareHosts(new MarkdownIt({ html: true, linkify: true })));
  md.core.ruler.push("lines", markLines);
  return md;
}

const markdown = newMarkdown();

/** LaTeX is no Markdown: `a_1 + b_1` in a formula is not emphasis, and `\(` no escaped bracket. It stands in the HTML as written. */
const keepFormulas = (state: StateInline, silent: boolean): boolean => {
  const formula = formulaAt(state.src, state.pos);
  if (!formula || formula.end > state.posMax) return false;
  if (!silent) state.push("text", "", 0).content = state.src.slice(formula.start, formula.end);
  state.pos = formula.end;
  return true;
};

const withFormulas = newMarkdown();
withFormulas.inline.ruler.before("escape", "formula", keepFormulas);

const written = /\[([^[\]\n]{1,200})\]\((https?:\/\/[^\s()]{1,1000})\)/y;

/** `[Reuters](https://…)`: crawlers keep links so in texts that are no Markdown otherwise. */
const writtenLink = (state: StateInline, silent: boolean): boolean => {
  written.lastIndex = state.pos;
  const [all = "", label = "", address = ""] = written.exec(state.src) ?? [];
  const href = state.md.normalizeLink(address);
  if (all === "" || !state.md.validateLink(href)) return false;
  if (!silent) {
    state.push("link_open", "a", 1).attrSet("href", href);
    state.push("text", "", 0).content = label;
    state.push("link_close", "a", -1);
  }
  state.pos += all.length;
  return true;
};

/** Nothing is markup but blank lines, addresses, and links that are written as Markdown has them. */
const plain = keepPlainAddresses(linkBareHosts(new MarkdownIt("zero", { linkify: true }))).enable(["linkify", "newline"]);
plain.inline.ruler.push("written-link", writtenLink);
plain.core.ruler.push("short-lines", keepShortLines);
plain.core.ruler.push("lines", markLines);

/**
 * @param line the document's line that the text begins on
 * @param formulas whether LaTeX in it is to stay as it is written
 */
export const parseMarkdown = (text: string, line: number, formulas = false): Token[] => (formulas ? withFormulas : markdown).parse(text, { line });

/** @param line the document's line that the text begins on */
export const parsePlain = (text: string, line: number): Token[] => plain.parse(text, { line });

/** The HTML of Markdown that has been parsed. */
export const renderTokens = (tokens: Token[]): string => markdown.renderer.render(tokens, markdown.options, {});
