/** Addresses as HTML may hold them (url.spec.whatwg.org, "valid URL string"): what only browsers forgive is encoded. */

/** Not in a url: spaces and controls, and what stands for something else in one. */
// oxlint-disable-next-line no-control-regex
const illegal = /[\u0000-\u0020"<>[\\\]^`{|}\u007F-\u009F]|%(?![\dA-Fa-f]{2})/g;

const encoded = (text: string): string => text.replace(illegal, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);

/** A host of numbers stands in brackets: `http://[::1]/`. */
const authority = /^(?:[a-z][a-z\d+.-]*:)?\/\/[^/?#]*/i;

/** @returns undefined for what leads nowhere, such as `http://` */
export function validAddress(address: string): string | undefined {
  const trimmed = address.trim();
  if (!URL.canParse(trimmed, "https://host.example/")) return undefined;
  const start = authority.exec(trimmed)?.[0] ?? "";
  if (/[\s<>"{}|\\^`]/.test(start)) return undefined;
  const [path = "", ...fragment] = trimmed.slice(start.length).split("#");
  return start + encoded(path) + (fragment.length > 0 ? `#${encoded(fragment.join("%23"))}` : "");
}
