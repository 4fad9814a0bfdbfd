/** JSON for files and for scripts in pages. */

/** What would end a script element, or be an e-mail address to who gathers them; an escape is the same text to who parses it. */
const escapes: Readonly<Record<string, string>> = { "<": "\\u003c", "@": "\\u0040", "\u2028": "\\u2028", "\u2029": "\\u2029" };

const special = /[<\u2028\u2029]|(?<=[\p{L}\p{N}._%+-])@(?=[\p{L}\p{N}])/gu;

const escaped = (json: string): string => json.replace(special, (character) => escapes[character] ?? character);

/** On one line, without anything that HTML would take for its own. */
export const inlineJson = (value: unknown): string => escaped(JSON.stringify(value));

/** A file: a value a line. */
export const jsonFile = (value: unknown): string => `${escaped(JSON.stringify(value, undefined, 1))}\n`;
