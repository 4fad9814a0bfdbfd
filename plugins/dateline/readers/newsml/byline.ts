/** By-lines: `By Sam Sample and Kim Example, Acme News` · `Von Sam Sample, dpa` · `Sam Sample, Kim Example and Lee Specimen` */
const opening = /^\s*(?:(?:by|von|par|por|di|av|af|door|text|written by)\b:?\s+)/i;

const conjunction = /\s+(?:and|und|et|y|e|og|och|en|&)\s+/i;

const most = 60;

/** No by-line is longer. */
const longest = 300;

const isName = (name: string): boolean => name.length <= most && /\p{L}/u.test(name);

/** What follows a name's comma is a role, a desk or a place: only before an "and" is it another name. */
export function bylineNames(written: string): readonly string[] {
  const line = written.slice(0, longest).replace(/\s+/g, " ").replace(opening, "").replace(/[.;\s]+$/, "");
  const parts = line.split(conjunction);
  const names = parts.flatMap((part, index) => (index < parts.length - 1 ? part.split(",") : part.split(",").slice(0, 1)));
  return names.map((name) => name.trim()).filter(isName);
}
