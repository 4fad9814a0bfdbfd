/** Matches of patterns that few texts have. */

/** All of them, in order. `matchAll` makes a new expression for each text, which costs more than to see that there is nothing to be found. */
export const matchesOf = (text: string, pattern: RegExp): readonly RegExpExecArray[] => (text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)]);
