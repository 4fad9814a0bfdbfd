/** Posts in several languages in one, as the plugin qTranslate and its successors keep them (github.com/qtranslate/qtranslate-xt): one language is read. */

/** `[:fr]Une usine[:en]A plant[:]` · `<!--:fr-->Une usine<!--:--><!--:en-->A plant<!--:-->` */
const mark = /\[:([a-z]{2})?\]|<!--:([a-z]{2})?-->/g;

const opens = /\[:[a-z]{2}\]|<!--:[a-z]{2}-->/;

/** Languages that a text is written in, in its order; none if it is in one. */
export const languagesIn = (text: string): readonly string[] =>
  opens.test(text) ? [...new Set([...text.matchAll(mark)].flatMap(([, bracketed, commented]) => bracketed ?? commented ?? []))] : [];

/** The text as readers of one language see it: its parts in that language, and those in none. */
export function inLanguage(text: string, language: string | undefined): string {
  if (language === undefined || !opens.test(text)) return text;
  let current: string | undefined;
  let at = 0;
  const shown: string[] = [];
  for (const found of text.matchAll(mark)) {
    if (current === undefined || current === language) shown.push(text.slice(at, found.index));
    current = found[1] ?? found[2];
    at = found.index + found[0].length;
  }
  return [...shown, current === undefined || current === language ? text.slice(at) : ""].join("");
}
