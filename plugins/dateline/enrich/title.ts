/** A title where the document gives none: the slug of its story link, else the lead's first sentence, else the file's name. */
import type { Trace } from "../article.ts";
import type { Fields } from "../draft.ts";
import { leadText } from "./story-text.ts";
import { cutAtWord, sentences } from "../grammar/sentences.ts";
import { agreement, sameHeadline } from "../grammar/title-match.ts";
import { withoutLegalForm } from "../vocabulary/legal-forms.ts";
import type { Enricher, Findings } from "./enricher.ts";

const longest = 120;
/** A cut may go back this far to end at a phrase. */
const shortest = 60;

/** `(NYSE American: KULR)`, `(the "Company" or "KULR")`, `( SP21139 )` */
const brackets = /\s*\([^()]*\)/g;

/** `, a leading developer of … technologies,` between the subject and its verb */
const apposition = /^(?<subject>[^,]{2,80}(?:,\s+(?:Inc|Ltd|LLC|Corp|Co|S\.A|N\.V|plc)\.?)?),\s+(?:an?|the|one of|is an?)\s[^;]*?,\s+(?=(?:today|has|have|is|are|will|announce[sd]?|report(?:s|ed)|launche[sd]|said|sign(?:s|ed)|unveil(?:s|ed)|complete[sd]|enter(?:s|ed)|release[sd]|declare[sd]|receive[sd]|introduce[sd]|appoint(?:s|ed)|provide[sd]|confirm(?:s|ed)|expand(?:s|ed)|join(?:s|ed)|name[sd]|wins?|won|filed)\b)/iu;

const announced = /^(?<subject>.{2,80}?),?\s+(?:(?:today|this week|on \w+day)\s+)?(?:has\s+)?(?:announce[sd]?|said|reports?|reported|is pleased to announce|are pleased to announce)(?:\s+today)?(?:\s+that|(?=\s+(?:it|they|the company)\s+(?:has|have|had|is|will)\b))\s+(?<rest>.+)$/iu;

/** `it has` after `announced that`: the subject itself */
const pronoun = /^(?:it|they|the company)\s+(?=(?:has|have|had|is|are|was|were|will|would)\b)/i;

const functionWords = new Set(["a", "an", "and", "as", "at", "by", "for", "from", "in", "including", "into", "is", "its", "of", "on", "or", "that", "the", "their", "this", "to", "which", "while", "with", "will", "has", "have", "be", "was", "were", "are", "not", "new", "now", "our", "your", "both", "between", "de", "la", "le", "les", "des", "du", "et", "und", "der", "die", "das", "y", "el", "los", "en", "di", "e", "il"]);

const boundary = /\s+(?:to|which|that|with|for|by|from|including|as|in|while|and|of)\s+/gi;

/** Cut so that it ends with a word that means something, at a phrase if there is one near. */
function cutAtPhrase(text: string): string {
  if (text.length <= longest) return text;
  const cut = cutAtWord(text, longest);
  const phrase = [...`${cut} `.matchAll(boundary)].map(({ index }) => index).findLast((index) => index >= shortest);
  const words = (phrase === undefined ? cut : cut.slice(0, phrase)).split(" ");
  while (words.length > 3 && functionWords.has((words.at(-1) ?? "").toLowerCase().replace(/\W/g, ""))) words.pop();
  return words.join(" ").replace(/[\s,;:–—-]+$/, "");
}

const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** `KULR …, Inc., a leading …, announced that the U.S. … authorized …` → `KULR …: U.S. … authorized …` */
export function titleFromLead(lead: string): string | undefined {
  const first = sentences(lead)[0];
  if (!first) return undefined;
  const plain = first.replace(brackets, "").replace(/\s+([,.;:])/g, "$1").replace(/\s+/g, " ").replace(/[.。]$/, "").trim();
  const direct = plain.replace(apposition, "$<subject> ");
  const groups = announced.exec(direct)?.groups;
  const subject = groups?.["subject"] && withoutLegalForm(groups["subject"].replace(/,\s*$/, ""));
  const rest = groups?.["rest"] ?? "";
  if (!subject) return cutAtPhrase(capitalised(direct));
  const told = pronoun.test(rest) ? `${subject} ${rest.replace(pronoun, "")}` : `${subject}: ${capitalised(rest.replace(/^the\s+/i, ""))}`;
  return cutAtPhrase(told);
}

const nameOf = (path: string): string => (path.split("/").at(-1) ?? path).replace(/\.[^.]+$/, "").replace(/^\d{4}[-_.]\d{2}[-_.]\d{2}[-_.]?/, "").replace(/[-_]+/g, " ").trim();

/** The spelling in which a text has each of its words most often, by the word in lower case. Addresses are all in small letters. */
function spellings(text: string): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  for (const [word] of text.replace(/https?:\/\/\S+/g, " ").matchAll(/[\p{L}\p{N}]+/gu)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const rarestFirst = [...uses].toSorted(([, a], [, b]) => a - b);
  return new Map(rarestFirst.map(([word]) => [word.toLowerCase(), word]));
}

/**
 * `kulr-and-worksport-forge-partnership` → `KULR and Worksport forge partnership`, with names as the text spells them. A link that
 * keeps its title's capitals, `Acme-Opens-a-Hall`, has them already.
 */
export function titleFromSlug(slug: string, text: string, start: "capital" | "as it is" = "capital"): string {
  const spelled = spellings(text);
  const written = slug.split("-").map((word) => (/\p{Lu}/u.test(word) ? word : (spelled.get(word) ?? word))).join(" ");
  return start === "capital" ? capitalised(written) : written;
}

const traceOf = ({ rule, line }: Trace): Trace => (line === undefined ? { rule } : { rule, line });

/** Two headlines for one story: its own, and the one in its link. */
function disagreement({ title: given, story }: Fields): Findings["problems"] {
  const slug = story?.value.slug;
  if (!given || slug === undefined || (agreement(given.value, slug) ?? 1) >= sameHeadline) return [];
  return [{ code: "title-disagrees", detail: `${cutAtWord(given.value, longest)} / ${slug.slice(0, longest)}`, ...(given.line === undefined ? {} : { line: given.line }) }];
}

export const title: Enricher = {
  name: "title",
  enrich: ({ path, fields, blocks }) => {
    if (fields.title) return { fields: { titleFrom: { ...traceOf(fields.title), value: "given" } }, problems: disagreement(fields) ?? [] };
    const slug = fields.story?.value.slug;
    if (fields.story && slug) {
      const at = { ...traceOf(fields.story), rule: "slug of the story link" };
      const named = titleFromSlug(slug, blocks.map(({ text }) => text).join("\n"));
      return { fields: { title: { value: named, ...at }, titleFrom: { value: "story-link", ...at } } };
    }
    const lead = leadText(blocks);
    const made = lead && titleFromLead(lead.text);
    if (made) {
      const at = { rule: "first sentence of the lead", ...(lead.line === undefined ? {} : { line: lead.line }) };
      return { fields: { title: { value: made, ...at }, titleFrom: { value: "lead", ...at } }, problems: [{ code: "title-made", detail: made }] };
    }
    const rule = "file name";
    const name = nameOf(path) || path;
    return { fields: { title: { value: name, rule }, titleFrom: { value: "file-name", rule } }, problems: [{ code: "title-from-file-name", detail: name }] };
  },
};
