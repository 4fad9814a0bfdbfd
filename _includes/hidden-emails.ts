/**
 * E-mail addresses in a page's HTML, written so that who gathers addresses from its source finds none, and who reads the page
 * does not notice: character references for `@`, for the letters beside it, and for the `m` of `mailto:`. No JavaScript is needed.
 */

/** References mean nothing in scripts and styles: in JSON and in JavaScript's strings an escape does. */
const raw = /(<(?:script|style)\b[^>]*>[\s\S]*?<\/(?:script|style)>)/gi;

const at = /([\p{L}\p{N}._%+-])@([\p{L}\p{N}])(?=[\p{L}\p{N}-]{0,62}\.)/gu;

const reference = (character: string): string => `&#${character.codePointAt(0)};`;

const withoutAddresses = (html: string): string => html.replace(at, (_, before: string, after: string) => [before, "@", after].map(reference).join(""));

/** Most pages have no address: then nothing is looked for letter by letter. */
const inMarkup = (html: string): string => (html.includes("@") ? withoutAddresses(html) : html).replaceAll("mailto:", `${reference("m")}ailto:`);

const inScript = (text: string): string => (/^<script/i.test(text) ? text.replace(at, String.raw`$1\u0040$2`) : text);

export const hideEmails = (html: string): string =>
  html
    .split(raw)
    .map((part, index) => (index % 2 === 1 ? inScript(part) : inMarkup(part)))
    .join("");
