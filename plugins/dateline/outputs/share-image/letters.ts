/** What of a text can be drawn with the fonts there are. */

/** Characters by their code points. */
export type Letters = ReadonlySet<number>;

/** Without these a word is another, or none. */
const isSaid = (character: string): boolean => /[\p{L}\p{N}\p{Mn}\p{Mc}\p{Sc}]/u.test(character) && !/\p{Variation_Selector}/u.test(character);

/** Nobody sees them: the joiners, which Persian and the scripts of India write words with. */
const isJoiner = (character: string): boolean => /[\u200c\u200d]/.test(character);

function isDrawn(text: string, letters: Letters): boolean {
  for (const character of text) if (!letters.has(character.codePointAt(0) ?? 0)) return false;
  return true;
}

/** As it is, or, where no font has it, as what it stands for (`㈱`, `𝗕`). */
function drawnAs(character: string, letters: Letters): string | undefined {
  if (isJoiner(character)) return character;
  return [character, character.normalize("NFKC")].find((form) => isDrawn(form, letters));
}

export interface Drawable {
  /** Without signs that no font has, such as emoji. */
  readonly text: string;
  /** A letter that no font has. */
  readonly missing?: string;
}

export function drawable(text: string, letters: Letters): Drawable {
  const composed = text.normalize("NFC").replace(/\s+/g, " ").trim();
  if (isDrawn(composed, letters)) return { text: composed };
  const characters = [...composed];
  const drawn = characters.map((character) => drawnAs(character, letters));
  const missing = characters.find((character, index) => drawn[index] === undefined && isSaid(character));
  const whole = drawn.join("");
  // A joiner of emoji that are left out joins nothing.
  const kept = whole.replace(/(?<![\p{L}\p{M}])[\u200c\u200d]+/gu, "").replace(/ {2,}/g, " ").trim();
  return { text: kept, ...(missing === undefined ? {} : { missing }) };
}
