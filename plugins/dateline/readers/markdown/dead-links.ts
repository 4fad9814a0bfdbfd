/** Links whose address was a template tag: their text stays, the link goes. */

/** Stands for a tag that was the address, or the whole text, of a link. A letter for private use: no text has it. */
export const gone = "\uE000";

/** `[text](` · `[label]: ` · `[` */
const opening = /(?:\]\(\s{0,9}<?|^[ \t]{0,3}\[[^\]\n]{1,200}\]:[ \t]{0,9}<?|\[)$/m;

/** What a tag at this place leaves behind. */
export const trace = (text: string, index: number): string => (opening.test(text.slice(Math.max(0, index - 260), index)) ? gone : "");

const definition = new RegExp(String.raw`^ {0,3}\[([^\]\n]{1,200})\]:[ \t]{0,9}<?${gone}[^\n]*$`, "gm");
const emptyLink = new RegExp(String.raw`\[${gone}\s{0,9}\]\([^)\n]{0,1000}\)`, "g");
const inline = new RegExp(String.raw`(!?)\[([^[\]]{0,1000})\]\(\s{0,9}<?${gone}[^)]{0,300}\)`, "g");
const reference = /\[([^[\]]{1,300})\](?:\[([^[\]\n]{0,200})\])?/g;

const folded = (label: string): string => label.trim().toLowerCase();

export function withoutDeadLinks(text: string): string {
  if (!text.includes(gone)) return text;
  const dead = new Set([...text.matchAll(definition)].map(([, label = ""]) => folded(label)));
  const unlinked = text
    .replace(definition, "")
    .replace(emptyLink, "")
    .replace(inline, (_, image: string, shown: string) => (image ? "" : shown))
    .replaceAll(gone, "");
  if (dead.size === 0) return unlinked;
  return unlinked.replace(reference, (all, shown: string, label?: string) => (dead.has(folded(label || shown)) ? shown : all));
}

/** `[#12][]` whose definition was made by a loop: the label is all that is left. */
export function withoutUndefinedLabels(text: string): string {
  const defined = new Set([...text.matchAll(/^ {0,3}\[([^\]\n]{1,200})\]:/gm)].map(([, label = ""]) => folded(label)));
  return text.replace(/\[([^[\]\n]{1,200})\]\[\]/g, (all, label: string) => (defined.has(folded(label)) ? all : label));
}
