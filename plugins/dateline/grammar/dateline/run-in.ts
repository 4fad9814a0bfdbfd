/**
 * A dateline that a headline runs into, as crawlers leave it: `Acme Opens a Hall HOUSTON, Nov. 2, 2021 (GLOBE NEWSWIRE) -- Acme`. What
 * marks its end is certain, the wire or the date; where it begins is told by capitals, and by the names of known places.
 */
import { parseDateline, type FoundDateline } from "../dateline.ts";
import { isCity, isKnownPlace, standsAlone } from "../place.ts";
import { remembered } from "../../remembered.ts";
import { sentences } from "../sentences.ts";
import { withoutLegalForm } from "../../vocabulary/legal-forms.ts";
import { isCapitals, isModifier } from "./place-name.ts";
import { readPlace } from "./place-part.ts";

export interface RunIn {
  /** Where it begins: what stands before is the headline. */
  readonly index: number;
  readonly dateline: FoundDateline;
}

/** A headline, a subtitle twice and a page's residue are not longer. */
const farthest = 600;
/** What the end of a dateline is told by. */
const telling = 1200;

/** A place after these is one that the headline names: `Opens a Lab in HOUSTON`. German's `vor`, `an`, `auf` may end a sentence. */
const ofSentences = /(?:^|\s)(?:in|at|from|of|to|the|a|an|and|or|for|with|by|on|near|via|is|are|der|die|das|und|von|vom|zu|zum|zur|nach|bei|für|mit|durch|de|du|des|à|au|aux|en|et|pour|par|chez|di|del|della|da|dal|per|con|e|el|la|los|las|y|para|por|do|dos|em|na|no)$/iu;

/** A headline stands before: no comma, no open bracket or quote, no running text. */
function mayPrecede(before: string): boolean {
  if (!/\p{L}{2}.*\s.*\p{L}|\p{Lo}{4}/su.test(before) || /[,;:("“„«‘/]$/u.test(before) || ofSentences.test(before)) return false;
  return sentences(before).length <= 2;
}

/** What headlines end with in capitals, and is no part of a place: `… Listed on NYSE NEW YORK`. */
const abbreviations = /^(?:LLP|LLC|PLC|AG|SE|SA|NV|AB|ASA|INC|CORP|LTD|CO|USA|US|UK|EU|UAE|FDA|EMA|SEC|EPA|DOE|NASA|NATO|NYSE|NASDAQ|TSX|TSXV|ASX|AIM|LSE|OTC|OTCQB|OTCQX|ETF|ETFS|CEO|CFO|COO|CTO|IPO|SPAC|AI|EV|EVS|ESG|IT|HR|TV|LNG|LED|COVID|MOU|NFT|DNA|RNA|MRNA|SAAS|CES|ASCO|ASH|ESMO|AACR|[QH][1-4]|FY)\.?$/u;

const lastWord = (text: string): string => /\S+$/.exec(text)?.[0] ?? "";

const isCapitalWord = (word: string): boolean => /^[\p{Lu}\p{M}.,&'’-]{2,}$/u.test(word) && !abbreviations.test(word);

/** `Houston`, `WEST SPRINGFIELD`, `Port Washington` */
function isKnownCity(name: string): boolean {
  const [first = "", ...rest] = name.split(/\s+/);
  return isCity(name) || (rest.length > 0 && isModifier(first) && isCity(rest.join(" ")));
}

/** `ACME HOUSTON`: a known city ends it, and begins behind a word that is none of its own. */
function endsWithCity(name: string): boolean {
  const words = name.split(/\s+/);
  return words.some((_, at) => at > 0 && !isModifier(words[at - 1] ?? "") && isKnownCity(words.slice(at).join(" ")));
}

/** Whether a place begins there, and not a word of the headline before it. */
function beginsPlace(before: string, city: string, written: string, dateline: FoundDateline): boolean {
  const previous = lastWord(before);
  if (isKnownCity(city)) return !isModifier(previous) || isCapitals(city) !== isCapitalWord(previous);
  if (isCapitals(city)) return !isCapitalWord(previous) && !abbreviations.test(city.split(/\s+/)[0] ?? "") && !endsWithCity(city);
  // Nobody knows the city, but what lies around it; the headline's last word is none of its name.
  return dateline.wire !== undefined && written.includes(",") && isKnownPlace(written) && /^\p{Ll}|[.!?”"»)]$/u.test(previous) && !endsWithCity(city);
}

/** `scrivanie. Roma, 12 marzo 2009`: behind a sentence it is told of; behind `Acme, Inc.` it may begin. */
const endsSentence = (before: string): boolean => sentences(before).length > 1 || /[^\p{Lu}.][.!?…]["”»)]*$/u.test(withoutLegalForm(before));

/** With a wire; else with a day and a dash, or capitals of a city that needs no state, and a dash. */
function isCertain({ dateline, before, city, after }: { readonly dateline: FoundDateline; readonly before: string; readonly city: string; readonly after: string }): boolean {
  if (dateline.wire !== undefined) return true;
  if (!/[-–—/]\s*$/.test(after.slice(0, dateline.length)) || endsSentence(before) || /^\p{Ll}(?!\p{Lu})/u.test(after.slice(dateline.length))) return false;
  return dateline.date !== undefined || (isCapitals(city) && isCity(city) && standsAlone(city));
}

/** What closes a dateline, without which there is none: a dash with a space beside it or another, a bracket or a slash before it. */
const mayEnd = /[-–—][\s–—-]|[\s)/][-–—]|\s\/|\/\s|电|電|】/u;

/** @param text that opens with no dateline itself */
export const runInDateline = remembered((text: string): RunIn | undefined => {
  if (!mayEnd.test(text.slice(0, farthest + telling))) return undefined;
  const line = text.slice(0, farthest).split("\n", 1)[0] ?? "";
  for (const { index } of line.matchAll(/(?<=\s)(?:['’]s-)?[\p{Lu}\p{Lo}]/gu)) {
    const before = line.slice(0, index).trimEnd().replace(/\s+[-–—|]+$/, "");
    const { written } = readPlace(text.slice(0, index + 120), index);
    const city = (written.split(/[,(/]/)[0] ?? "").trim();
    if (city === "" || !mayPrecede(before)) continue;
    const dateline = parseDateline(text.slice(index, index + telling));
    if (!dateline?.place || !isCertain({ dateline, before, city, after: text.slice(index, index + telling) })) continue;
    if (beginsPlace(before, city, written, dateline)) return { index, dateline };
  }
  return undefined;
});
