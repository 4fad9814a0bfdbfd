/** Names that are written in capitals, in their usual spelling. */
import { knownSpelling } from "./place.ts";

/** Words within a name that stay small: `Frankfurt am Main`, `Aix-en-Provence`, `Rio de Janeiro`. */
const small = new Set(
  "and|et|und|y|e|de|del|della|di|da|do|dos|das|d|la|le|les|lès|lez|du|des|of|the|der|den|die|am|an|im|in|ob|bei|vor|sur|sous|en|au|aux|upon|under|on|by|op|aan|het".split("|"),
);

/** `O'FALLON` → `O'Fallon`, `L'AQUILA` → `L'Aquila`; what follows other apostrophes is an ending: `ST. JOHN'S`, `COEUR D'ALENE` → `d'Alene`. */
const capital = (word: string): string => word.replace(/\p{L}[\p{L}\p{M}]*/gu, (part, at: number) => (at > 0 && part.length === 1 && /['’]/.test(word[at - 1] ?? "") ? part.toLowerCase() : (part[0] ?? "") + part.slice(1).toLowerCase()));

/** Two or three capitals after a comma are a state or a country: `SAN DIEGO, CA`. */
const isCode = (word: string, index: number): boolean => index > 0 && /^(?:\p{Lu}\.?){2,3}$/u.test(word);

const usualWord = (word: string, isFirst: boolean): string => {
  if (word !== word.toUpperCase() || !/\p{Lu}{2}|\p{Lu}['’]\p{Lu}/u.test(word)) return word === word.toUpperCase() && !isFirst && small.has(word.toLowerCase()) ? word.toLowerCase() : word;
  if (!isFirst && small.has(word.toLowerCase())) return word.toLowerCase();
  return /^D['’]/u.test(word) && !isFirst ? `d${capital(word).slice(1)}` : capital(word);
};

/** Words, and what divides them: `BOULOGNE-BILLANCOURT`, `TEL AVIV/BEIRUT`, `'s-HERTOGENBOSCH`. */
const usualName = (name: string): string => knownSpelling(name) ?? name.split(/(\s*\(\p{Lu}{2}\)|[\s/()-]+)/u).map((word, index) => (index % 2 === 1 ? word : usualWord(word, index === 0))).join("");

/** `MCLEAN` → `McLean` only where it is known; `D.C.` and `USA` stay. */
const usualPart = (part: string, index: number): string => (isCode(part, index) || /^(?:\p{Lu}\.){2,}$/u.test(part) ? part : usualName(part));

/** `SAN DIEGO, CA` → `San Diego, CA`; words already in mixed case are left as they are. */
export const usualCase = (name: string): string => name.split(/,\s*/).map(usualPart).join(", ");
