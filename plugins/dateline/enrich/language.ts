/** The language of a text that does not state it, where its script or its small words leave no doubt. */
import type { Draft } from "../draft.ts";
import { guessLanguage } from "../grammar/language-guess.ts";
import { remembered } from "../remembered.ts";
import type { Enricher } from "./enricher.ts";

/** Characters of the story that are looked at. */
const sample = 2000;

/** Title and story, without what is the same in every release: boilerplate is often in another language. */
function beginningOf({ fields, blocks }: Draft): string {
  const parts: string[] = [];
  let length = 0;
  for (const text of [fields.titleFrom?.value === "file-name" ? "" : (fields.title?.value ?? ""), ...blocks.filter(({ part = "story" }) => part === "story").map(({ text }) => text)]) {
    if (length >= sample) break;
    parts.push(text);
    length += text.length;
  }
  return parts.join("\n").slice(0, sample);
}

const inFull = remembered((tag) => new Intl.Locale(tag).maximize());

/** `en` is what a site in British English says of its own; `zh-Hans` is not that of one in traditional characters. */
function isSame(tag: string, language: string): boolean {
  const [one, other] = [inFull(tag), inFull(language)];
  return one.language === other.language && one.script === other.script;
}

export const language: Enricher = {
  name: "language",
  enrich: (draft, context) => {
    if (draft.fields.lang) return {};
    const guess = guessLanguage(beginningOf(draft));
    if (!guess || isSame(guess.tag, context.language)) return {};
    return { fields: { lang: { value: guess.tag, rule: `guessed by its ${guess.by}` } } };
  },
};
