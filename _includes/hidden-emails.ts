/**
 * E-mail addresses in a page's HTML, written so that who gathers addresses from its source finds none, and who reads the page
 * does not notice: character references for `@`, for the letters beside it, and for the `m` of `mailto:`. No JavaScript is needed.
 */

/** References mean nothing in scripts and styles: in JSON and in JavaScript's strings an escape does. */
const raw = /(<(?:script|style)\b[^>]*>[\s\S]*?<\/(?:script|style)>)/gi;

const letterBefore = /[\p{L}\p{N}._%+-]$/u;
const letterAfter = /^[\p{L}\p{N}](?=[\p{L}\p{N}-]{0,62}\.)/u;

/** A letter's code units, and the longest host up to its first dot. */
const longestLetter = 2;
const longestName = 130;

interface Address {
  readonly before: string;
  readonly after: string;
}

/** The letters beside an `@`, if it is an address's. */
function addressAt(html: string, from: number, at: number): Address | undefined {
  // Most stand in JSON-LD: `"@type"`.
  if (html[at - 1] === '"') return undefined;
  const before = letterBefore.exec(html.slice(Math.max(from, at - longestLetter), at))?.[0];
  const after = before === undefined ? undefined : letterAfter.exec(html.slice(at + 1, at + longestName))?.[0];
  return before === undefined || after === undefined ? undefined : { before, after };
}

/** Goes from `@` to `@`: a regular expression would try each letter of a page. */
function withAddresses(html: string, written: (address: Address) => string): string {
  let text = "";
  let from = 0;
  for (let at = html.indexOf("@"); at !== -1; at = html.indexOf("@", at + 1)) {
    const address = addressAt(html, from, at);
    if (!address) continue;
    text += html.slice(from, at - address.before.length) + written(address);
    from = at + 1 + address.after.length;
  }
  return text + html.slice(from);
}

const hasAddress = (html: string): boolean => html.includes("mailto:") || withAddresses(html, () => "") !== html;

const reference = (character: string): string => `&#${character.codePointAt(0)};`;

const inMarkup = (html: string): string =>
  withAddresses(html, ({ before, after }) => [before, "@", after].map(reference).join("")).replaceAll("mailto:", `${reference("m")}ailto:`);

const inScript = (text: string): string => (/^<script/i.test(text) ? withAddresses(text, ({ before, after }) => `${before}\\u0040${after}`) : text);

export const hideEmails = (html: string): string =>
  hasAddress(html)
    ? html
        .split(raw)
        .map((part, index) => (index % 2 === 1 ? inScript(part) : inMarkup(part)))
        .join("")
    : html;
