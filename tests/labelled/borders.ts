/** Whether the parts of a body begin where they should. */
import type { Section } from "../../plugins/dateline/article.ts";
import type { Judgement } from "./judgement.ts";
import type { Border } from "./label.ts";

/** Letters and digits only: markup, spaces and colons are no part of a border. */
const bare = (text: string): string => text.normalize("NFKC").toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

/** `###` and the like are nothing but signs. */
const start = (text: string): string => bare(text) || text.trim().slice(0, 1);

/** With its heading or, where that was only a name for the section, without. A section may be shorter than its label's words. */
function begins({ title = "", text }: Section, { starts }: Border): boolean {
  const wanted = start(starts);
  return [`${title} ${text}`, text].map(start).some((found) => found.startsWith(wanted) || (found.length > 3 && wanted.startsWith(found)));
}

/** A source line and the link below it are one source, in two blocks or in one. */
const isSameSource = (section: Section, before: Section | undefined): boolean => section.kind === "source" && before?.kind === "source";

/** A section may be all there is of a document; a story that opens it has no border. */
function bordersOf(sections: readonly Section[]): readonly Section[] {
  return sections.filter(({ kind }, index) => index > 0 || kind !== "story");
}

const shown = (border: { readonly kind: string } & ({ readonly starts: string } | Section)): string => `${border.kind} “${"starts" in border ? border.starts : `${border.title ?? ""} ${border.text}`.trim().replaceAll(/\s+/g, " ").slice(0, 40)}”`;

export function judgeBorders(expected: readonly Border[] | undefined, sections: readonly Section[]): Judgement | undefined {
  if (!expected) return undefined;
  const open = new Set(expected);
  const wrong: Section[] = [];
  let right = 0;
  for (const [index, section] of bordersOf(sections).entries()) {
    const match = [...open].find((border) => (border.kind === section.kind || border.or === section.kind) && begins(section, border));
    if (match) open.delete(match);
    if (match && !match.optional) right += 1;
    if (!match && !isSameSource(section, bordersOf(sections)[index - 1])) wrong.push(section);
  }
  const missed = [...open].filter(({ optional }) => !optional);
  const parts = [missed.length > 0 ? `not found: ${missed.map(shown).join(", ")}` : "", wrong.length > 0 ? `found and wrong: ${wrong.map(shown).join(", ")}` : ""];
  return { right, given: right + wrong.length, expected: right + missed.length, miss: parts.filter(Boolean).join("; ") };
}
