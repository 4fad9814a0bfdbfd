/** Whether the words at a dateline's beginning can be a place, and are no notice, heading, company or person. */
import { isKnownPlace } from "../place.ts";
import { isGivenName } from "./given-names.ts";

const connectors = new Set(
  "and|&|et|und|y|e|de|del|della|la|le|les|du|des|of|the|der|den|am|an|im|in|ob|bei|vor|sur|sous|en|au|aux|lès|upon|under|on|by|aan|op|da|do|dos|di|el|al|ad|sul".split("|"),
);

/** What stands before a date or a dash and is no place: kinds of notices, and the openings of sentences and of tables. */
const notPlaces =
  /^(?:breaking|updated?|correct(?:ion|ed)|exclusive|news|advisory|media(?!,)|press|alert|notice|important|warning|note|editor|photo|video|release|embargoed|for|not|about|key|highlights?|summary|background|overview|financial|results?|revenues?|balance|total|contacts?|investors?|conference|webcast|forward|safe|table|figure|company|fiscal|first|second|third|fourth|(?:three|six|nine|twelve) months|quarter|year|on|in|as|at|by|since|until|from|after|before|during|through|effective|dated|ended|date|time|when|where|who|what|why|how|location|source|posted|published|[qh][1-4]|fy|new (?:products?|services?|launch|features?|study|report|research|data)|this|that|these|we|our|it|he|she|they|seit|ab|bis|depuis|dès|desde|hasta|dal|von|par|veröffentlicht|publié|publicado|pubblicato|stand|kontakt)(?![\p{L}\p{M}])/iu;

const companies = /(?<![\p{L}\p{M}])(?:Inc|Corp|Corporation|Incorporated|Ltd|Limited|LLC|LLP|PLC|GmbH|AG|KGaA|S\.?p\.?A|Oyj|ASA|Group|Holdings?|Technologies|Pharmaceuticals|Therapeutics|Biosciences|Partners|Ventures|Foundation|Association|Society|Institute|Ministry|Department|Committee|Council|Bank|Systems|Solutions|Robotics|Industries|Energy|Resources|Minerals|Mining|Media|Labs?)(?![\p{L}\p{M}])/iu;

/** Things that have a date and are none of them a place. */
const things =
  /(?<![\p{L}\p{M}])(?:statement|reports?|results?|updates?|releases?|calls?|meetings?|webcasts?|webinars?|highlights?|summar(?:y|ies)|editions?|versions?|volumes?|issues?|chapters?|episodes?|weeks?|days?|months?|quarters?|sessions?|agenda|program(?:me)?s?|notes?|tables?|exhibits?|appendix|sections?|pages?|deadlines?|revenues?|income|assets|shares?|stocks?|prices?|markets?|products?|services?|awards?|launch|letters?|memo|plans?|agreements?|offerings?|placements?|relations|ended|unaudited|announcement|bulletin|newsletter|blog|interview|survey|bericht|mitteilung|meldung|communiqué|comunicado|comunicato|résultats|resultados|risultati)(?![\p{L}\p{M}])/iu;

const beginsWell = (word: string): boolean => connectors.has(word.toLowerCase()) || /^(?:(?:d|l|s|o|al|dell|nell)?['’])?[\p{Lu}\p{Lo}]|^['’]s$/u.test(word);

/** A lone small word at the end belongs to a sentence; after a comma `IN` and `DE` are states. */
const endsOpen = (place: string): boolean => {
  const last = /[^\s,]+$/.exec(place)?.[0] ?? "";
  return connectors.has(last) || (!place.includes(",") && connectors.has(last.toLowerCase()) && !isKnownPlace(place));
};

/** What divides the places of a joint release: `TEL AVIV, Israel and BOSTON`, `Paris/London`. */
const between = /\s*[,/&|]\s*|\s+(?:and|und|et|y|e)\s+/iu;

/** Words that begin the names of places, and so do not divide them from what stands before. */
const modifiers = new Set("north|south|east|west|northern|southern|eastern|western|new|old|port|fort|ft|mount|mt|lake|san|santa|santo|são|sao|saint|st|ste|los|las|la|le|el|al|upper|lower|greater|central|downtown|city|great|bad|villa|ville|cape|grand|glen|palm|royal|inner|outer|nord|sud|ost|west|alt|neu|nuova|nueva|nouvelle".split("|"));

export const isModifier = (word: string): boolean => modifiers.has(word.toLowerCase().replace(/\.$/, ""));

/** `Acme Closes Purchase TORONTO`, `Acme Raises Money Toronto`: a headline that ran into a place. */
function isRunIn(words: readonly string[]): boolean {
  const capitals = words.findIndex((word) => /^\p{Lu}{4,}/u.test(word));
  if (capitals > 0 && words.slice(0, capitals).every((word) => /^\p{Lu}[\p{L}’']*\p{Ll}/u.test(word) && !isModifier(word))) return true;
  const starts = words.map((_, at) => at).slice(2);
  return starts.some((at) => !isModifier(words[at - 1] ?? "") && isKnownPlace(words.slice(at).join(" "))) && !isKnownPlace(words.join(" "));
}

/** As long as a place's name gets, small words not counted: `San Fernando del Valle de Catamarca`. */
const mostWords = 4;

const isTooLong = (place: string): boolean =>
  place.split(between).some((part) => {
    const words = part.split(/\s+/).filter((word) => word !== "" && !connectors.has(word.toLowerCase()));
    return words.length > mostWords && !isKnownPlace(part);
  });

const ranIn = (place: string): boolean => place.split(between).some((part) => isRunIn(part.split(/\s+/)));

/** A name's words begin with a capital; scripts without capitals have nothing to check. */
export function isPlaceName(place: string): boolean {
  if (!/^[\p{L}\p{M}.'’‘`&,/()\s-]{2,100}$/u.test(place) || endsOpen(place)) return false;
  const words = place.split(/[\s,()/-]+/).filter(Boolean);
  if (words.length === 0 || words.length > 12 || !words.every(beginsWell) || isTooLong(place) || ranIn(place)) return false;
  return isKnownPlace(place) ? !companies.test(place) || !/\s/.test(place.split(",")[0] ?? "") : !notPlaces.test(place) && !companies.test(place) && !things.test(place);
}

export const isCapitals = (place: string): boolean => /^[\p{Lu}\p{M}.,'’&()/ -]{4,}$/u.test(place);

/** `John Smith (Reuters) -` is a byline: somebody's first name, or an initial, and no state after it. */
export function isPerson(place: string): boolean {
  const [first = "", ...rest] = place.split(/\s+/);
  if (rest.length === 0 || place.includes(",") || isKnownPlace(place)) return false;
  return isGivenName(first) || rest.some((word) => /^\p{Lu}\.$/u.test(word));
}
