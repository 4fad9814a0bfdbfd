/** Names that are written in capitals, in their usual spelling. */

const small = new Set(["and", "et", "und", "y", "e", "de", "del", "la", "le", "du", "des", "of", "the", "der", "am", "sur", "upon", "do", "da", "di"]);

const capital = (word: string): string => word.replace(/\p{L}+/gu, (part) => (part[0] ?? "") + part.slice(1).toLowerCase());

/** Two or three capitals after a comma are a state or a country: `SAN DIEGO, CA`. */
const isCode = (word: string, index: number): boolean => index > 0 && /^(?:\p{Lu}\.?){2,3}$/u.test(word);

const usualWord = (word: string, index: number): string => {
  if (word !== word.toUpperCase() || !/\p{Lu}{2}/u.test(word)) return word;
  return index > 0 && small.has(word.toLowerCase()) ? word.toLowerCase() : capital(word);
};

/** `SAN DIEGO, CA` → `San Diego, CA`; words already in mixed case are left as they are. */
export const usualCase = (name: string): string =>
  name
    .split(/,\s*/)
    .map((part, index) => (isCode(part, index) ? part : part.split(" ").map(usualWord).join(" ")))
    .join(", ");
