/** JSON for files and for scripts in pages. */

/** What would end a script element, or be an e-mail address to who gathers them; an escape is the same text to who parses it. */
const escapes: Readonly<Record<string, string>> = { "<": "\\u003c", "@": "\\u0040", "\u2028": "\\u2028", "\u2029": "\\u2029" };

const special = /[<@\u2028\u2029]/g;

const beforeAt = /[\p{L}\p{N}._%+-]$/u;
const afterAt = /^[\p{L}\p{N}]/u;

/** Beside an address's sign stand letters; a letter is two code units at most. */
const isAddress = (json: string, at: number): boolean => beforeAt.test(json.slice(Math.max(0, at - 2), at)) && afterAt.test(json.slice(at + 1, at + 3));

const escaped = (json: string): string =>
  json.replace(special, (character, at: number) => (character === "@" && !isAddress(json, at) ? character : (escapes[character] ?? character)));

/** On one line, without anything that HTML would take for its own. */
export const inlineJson = (value: unknown): string => escaped(JSON.stringify(value));

/** A file: a value a line. */
export const jsonFile = (value: unknown): string => `${escaped(JSON.stringify(value, undefined, 1))}\n`;
