/** Notes of a text and the marks that refer to them, `<sup>[1]</sup>`: each leads to the other. */

import { matchesOf } from "../grammar/matches.ts";

/** A mark in the text. */
const reference = /<sup>\[(\d{1,3})\]<\/sup>/g;

/** A note: its number opens a paragraph, or a line of one. */
const note = /(<p>|<br>\n?)\[(\d{1,3})\](?!\()/g;

const numbersOf = (html: string, found: RegExp, group: number): ReadonlySet<string> => new Set(matchesOf(html, found).flatMap((match) => match[group] ?? []));

/**
 * Links between marks and notes, in the parts of one text. Ids are those of PHP Markdown Extra, `fn:1` and `fnref:1`, which no heading has.
 * A number that stands on one side only stays as it is.
 * @param parts sanitised HTML
 */
export function linkNotes(parts: readonly string[]): readonly string[] {
  const whole = parts.join("\n");
  const noted = numbersOf(whole, note, 2);
  const paired = new Set([...numbersOf(whole, reference, 1)].filter((number) => noted.has(number)));
  if (paired.size === 0) return parts;
  const given = new Set<string>();
  /** For the first of those that would have it. */
  const id = (name: string): string => {
    if (given.has(name)) return "";
    given.add(name);
    return ` id="${name}"`;
  };
  return parts.map((html) =>
    html
      .replace(reference, (mark, number: string) => (paired.has(number) ? `<sup${id(`fnref:${number}`)}><a href="#fn:${number}" role="doc-noteref">[${number}]</a></sup>` : mark))
      .replace(note, (mark, opening: string, number: string) => (paired.has(number) ? `${opening}<a${id(`fn:${number}`)} href="#fnref:${number}" role="doc-backlink">[${number}]</a>` : mark)),
  );
}
