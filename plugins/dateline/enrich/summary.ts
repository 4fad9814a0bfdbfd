/** A summary of one to three sentences. One that is only the text's start, cut off, is made again; one that holds what is none is mended. */
import type { Block, Draft, Traced } from "../draft.ts";
import { parseDateline } from "../grammar/dateline.ts";
import { lettersOf } from "../grammar/letters.ts";
import { cutAtWord, sentences } from "../grammar/sentences.ts";
import type { Enricher, Findings } from "./enricher.ts";
import { gluedDatelineAt } from "./repairs/glued-dateline.ts";
import { leadText } from "./story-text.ts";

const longest = 280;
const mostSentences = 3;

/** `Hello.` · `Exciting news!`: a paragraph of so few words says what the next one tells. */
const fewWords = 3;

/** `(NYSE American: KULR)` and `(the "Company" or "KULR")` explain nothing in a list. */
const definitions = /\s*\((?:[^()]{2,60}:\s*[A-Z0-9][^()]{0,80}|(?:(?:collectively|together|hereinafter|or),?\s+)*(?:the\s+)?["“„][^()]{1,80}["”“](?:[^()]{0,80})?)\)/g;

/** `, a leading maker of …, and … ,`: who they are, where it takes the place of what they did. */
const apposition = /,\s+(?:an?|the|one of|ein[er]?|une?|una)\s[^.;()]{10,240}?,\s+(?=(?:(?:today|heute|hoy|oggi)\s)?(?:and\s\p{Lu}|has|have|is|are|will|announce[sd]?|report(?:s|ed)|launche[sd]|said|sign(?:s|ed)|unveil(?:s|ed)|complete[sd]|enter(?:s|ed)|release[sd]|declare[sd]|receive[sd]|introduce[sd]|appoint(?:s|ed)|gab|hat|annonce|anunci[aó]|annuncia)(?![\p{L}]))/gu;

const plain = (text: string): string => text.replace(definitions, "").replace(/\(\s+/g, "(").replace(/\s+([,.;:)])/g, "$1").replace(/\s+/g, " ").trim();

/** As many of the first sentences as fit. */
function wholeSentences(all: readonly string[]): string {
  let summary = "";
  for (const sentence of all.slice(0, mostSentences)) {
    // Chinese and Japanese put no space between sentences.
    const longer = summary === "" || /[。！？]["”’」』]*$/.test(summary) ? summary + sentence : `${summary} ${sentence}`;
    if (longer.length > longest) break;
    summary = longer;
  }
  return summary;
}

/** First sentences; a first one that is too long does without appositions, and else is cut at a word. */
function summarise(text: string): string {
  const [first = "", ...others] = sentences(plain(text));
  const shown = first.length > longest ? first.replace(apposition, " ") : first;
  const summary = wholeSentences([shown, ...others]);
  if (summary !== "") return summary;
  const cut = cutAtWord(shown, longest);
  return cut === shown || cut === "" ? cut : `${cut}…`;
}

/** `Read more`, `(more)`, `The post Acme opens a hall appeared first on Acme Daily.`: what feeds put at the end. */
const feedTail =
  /\s?(?:\(more(?:…|\.\.\.)?\)|\[?(?:read (?:more|the full (?:story|article))|continue reading|weiterlesen|mehr lesen|lire la suite|leer más|seguir leyendo|leggi tutto|continua a leggere)(?![\p{L}])[^.!?]{0,160}|the post .{1,200}? (?:first )?appeared (?:first )?on .{1,100})$/iu;

/** `…`, `...`, `[…]` */
const dots = /\s?\[?\s?(?:…|\.\.\.)\s?\]?$/;

/** Where it ends, no more than this is looked at. */
const ending = 400;

const replaceAtEnd = (text: string, pattern: RegExp): string => (text.slice(0, -ending) + text.slice(-ending).replace(pattern, "")).trim();
const withoutTail = (given: string): string => replaceAtEnd(given.trim(), feedTail);
const isCutOff = (given: string): boolean => dots.test(withoutTail(given).slice(-ending));

/** Where the text begins behind a dateline, which may be glued to a subtitle; 0 where there is none. */
function afterDateline(given: string): number {
  const at = parseDateline(given) ? 0 : gluedDatelineAt(given);
  const found = at === undefined ? undefined : parseDateline(given.slice(at));
  return at === undefined || !found ? 0 : at + found.length;
}

/** Letters that are compared. */
const compared = 200;

/** The first letters of a text, of which a few more are looked at than are compared. */
function firstLetters(text: string): string {
  const first = lettersOf(text.slice(0, 3 * compared));
  return first.length > 1.5 * compared ? first : lettersOf(text);
}

/** The text begins with it, apart from its end. */
const isStartOf = (given: string, text: string): boolean => firstLetters(text).startsWith(lettersOf(replaceAtEnd(withoutTail(given), dots)).slice(0, compared));

/** Bylines, captions, contacts, dates: short lines above a text that are no part of it. */
const isAside = ({ text, tag }: Block): boolean =>
  tag === "p" &&
  text.length <= 200 &&
  /^(?:(?:by|von|par|por|di)\s\p{Lu}[^.!?]{0,60}$|(?:photos?|images?|pictured?|captions?|credits?|foto|bild|video|figure)(?:\s(?:by|credit|courtesy|left|above|from)|\s?[:|/])|(?:media |press |investor )?(?:contacts?|kontakt|source|quelle|posted|published|updated|last updated|tags?|categor(?:y|ies))\s?(?:[:|]|(?:on|by|in)\s)|editor['’]s note|note to editors)/iu.test(text);

const beginning = (blocks: readonly Block[]): string => blocks.slice(0, 8).map(({ text }) => text.slice(0, 2000)).join(" ");

const at = (line: number | undefined): { readonly line?: number } => (line === undefined ? {} : { line });

function madeFrom({ fields, blocks }: Draft, rule: string): Traced<string> | undefined {
  const asides = blocks.filter(isAside);
  const story = asides.length < blocks.length ? blocks.filter((block) => !asides.includes(block)) : blocks;
  const lead = leadText(story, fields.dateline !== undefined);
  if (!lead) return undefined;
  const next = fields.dateline === undefined && lead.text.split(" ").length <= fewWords ? lead.after.find(({ tag, text }) => tag === "p" && text !== "") : undefined;
  return { value: summarise(next ? `${lead.text} ${next.text.slice(0, 2000)}` : lead.text), rule, ...at(lead.line) };
}

const isWhole = (sentence: string): boolean => /[.!?。！？]["”’»)\]]*$/.test(sentence) && !dots.test(sentence);

/** Without the dateline before it and the feed's words after it; then without a sentence that is cut off, if there are others. */
function mended(given: Traced<string>): Findings {
  const start = afterDateline(given.value);
  const told = withoutTail(given.value.slice(start));
  if (told === "" || (start === 0 && told === given.value.trim())) return {};
  const value = (dots.test(told.slice(-ending)) && sentences(told).filter(isWhole).join(" ")) || told;
  return { mended: { summary: { ...given, value, rule: `${given.rule}, mended` } }, problems: [{ code: "summary-mended", ...at(given.line) }] };
}

function found(draft: Draft): Findings {
  const given = draft.fields.summary;
  if (!given) {
    const made = madeFrom(draft, "first sentences of the lead");
    return made ? { fields: { summary: made } } : {};
  }
  const isStart = (isCutOff(given.value) || afterDateline(given.value) > 0) && isStartOf(given.value, beginning(draft.blocks));
  const made = isStart ? madeFrom(draft, "first sentences of the lead (the summary given is the text cut off)") : undefined;
  return made ? { mended: { summary: made }, problems: [{ code: "summary-cut", ...at(given.line) }] } : mended(given);
}

export const summary: Enricher = { name: "summary", enrich: found };
