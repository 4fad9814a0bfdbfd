/** A document's sanitised HTML for those who read it elsewhere. */
import { absolute, type Site } from "../../site.ts";
import { feedText } from "./feed-text.ts";

/** A value in double quotes may hold a `>`. */
const tag = /<[a-z](?:[^">]|"[^"]*")*>/g;

const address = / (href|src|cite)="([^"]*)"/g;

/** What only our own pages have a use for. */
const ours = / (?:data-[\w-]+|class|id|tabindex|loading)="[^"]*"/g;

/** Formulas are MathML, which feed readers leave out with all that is in it: their LaTeX says the same. */
const formula = /<math\b(?:[^<]|<(?!\/math>))*<\/math>/g;
const latex = /<annotation encoding="application\/x-tex">([^<]*)<\/annotation>/;

const resolved = (value: string, base: string): string => (URL.canParse(value, base) ? new URL(value, base).href : value);

/**
 * @param value as in an attribute: `&amp;` stays `&amp;`
 * @param base address of the article's page
 */
function absoluteAddress(value: string, base: string, site: Pick<Site, "url" | "pathPrefix">): string {
  if (/^(?:https?|mailto|tel):/i.test(value)) return value;
  return value.startsWith("/") && !value.startsWith("//") ? resolved(site.pathPrefix + value.slice(1), site.url) : resolved(value, base);
}

/** Letters that look like UTF-8 read as Latin-1, as they stand in some documents: written as references, they are no sign of a wrong encoding of ours. */
const doubled = /[\u00C2\u00C3](?=[\u0080-\u00BF])/g;

/** @param url root-relative, of the article's page */
export function absoluteHtml(html: string, url: string, site: Pick<Site, "url" | "pathPrefix">): string {
  const base = absolute(site, url);
  return feedText(html)
    .replace(doubled, (letter) => `&#${letter.charCodeAt(0)};`)
    .replace(formula, (math) => `<code>${latex.exec(math)?.[1] ?? ""}</code>`)
    .replace(tag, (text) => text.replace(ours, "").replace(address, (_, name: string, value: string) => ` ${name}="${absoluteAddress(value, base, site)}"`));
}
