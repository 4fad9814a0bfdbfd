/**
 * Cuts an XML document of many entries into its frame and its entries, by looking at tags alone: a fault in one entry
 * is then a fault of that entry, and every entry has its line.
 */
import { lineFinder } from "../line-finder.ts";

export interface Entry {
  /** From `<item …>` to `</item>`. */
  readonly xml: string;
  readonly line: number;
}

export interface Entries {
  /** The document without its entries, and with the place they stood in. */
  readonly before: string;
  readonly after: string;
  readonly entries: readonly Entry[];
}

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly kind: "open" | "close" | "empty";
}

const landmarks = (names: string): RegExp => new RegExp(String.raw`<!\[CDATA\[|<!--|<(\/?)(?:[\w.-]{1,40}:)?(?:${names})(?=[\s/>])`, "g");

/** Where the part that begins at `from` and ends with `mark` is over; a part that nothing ends is no such part. */
const past = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from);
  return at < 0 ? from : at + mark.length;
};

function tagAt(text: string, start: number, closing: boolean): Tag {
  const end = past(text, ">", start);
  return { start, end, kind: closing ? "close" : text[end - 2] === "/" ? "empty" : "open" };
}

/** Tags of entries outside of comments and CDATA. */
function entryTags(text: string, names: string): Tag[] {
  const tags: Tag[] = [];
  const next = landmarks(names);
  const open = { "<![CDATA[": text.includes("]]>"), "<!--": text.includes("-->") };
  for (let found = next.exec(text); found; found = next.exec(text)) {
    if (found[0] === "<![CDATA[") open["<![CDATA["] &&= (next.lastIndex = past(text, "]]>", found.index + 9)) > found.index + 9;
    else if (found[0] === "<!--") open["<!--"] &&= (next.lastIndex = past(text, "-->", found.index + 4)) > found.index + 4;
    else tags.push(tagAt(text, found.index, found[1] === "/"));
  }
  return tags;
}

/** An entry that nothing closes ends where the next begins. */
function ranges(tags: readonly Tag[], length: number): { readonly start: number; readonly end: number }[] {
  return tags.flatMap((tag, index) => {
    if (tag.kind === "close") return [];
    if (tag.kind === "empty") return [{ start: tag.start, end: tag.end }];
    const next = tags[index + 1];
    return [{ start: tag.start, end: next === undefined ? length : next.kind === "close" ? next.end : next.start }];
  });
}

/**
 * RSS's `<item>`s or Atom's `<entry>`s, with or without a prefix.
 * @param names of the elements that are entries, as an alternation
 */
export function splitEntries(text: string, names = "item|entry"): Entries {
  const found = ranges(entryTags(text, names), text.length);
  const lineAt = lineFinder(text);
  const entries = found.map(({ start, end }) => ({ xml: text.slice(start, end), line: lineAt(start) }));
  const last = found.at(-1)?.end ?? text.length;
  const between = found.map(({ end }, index) => text.slice(end, found[index + 1]?.start ?? end)).join("");
  return { before: text.slice(0, found[0]?.start ?? text.length), after: between + text.slice(last), entries };
}
