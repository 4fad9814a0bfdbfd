/**
 * Who is said to have said a quoted text: `"…," said Jane Roe, CEO of Acme.` · `"…," Jane Roe, Acme's CEO, said.` · `Jane Roe, CEO, commented: "…"` ·
 * `Jane Roe, CEO: "…"` · `« …, a déclaré Jean Dupont, directeur général d'Acme` · `„…“, sagt Max Muster, Vorstand der Muster AG.`
 * Only beside a quotation mark: a report of what somebody thinks quotes nobody.
 */
import type { Person } from "../article.ts";
import { matchesOf } from "./matches.ts";
import { personAt } from "./quoted-person.ts";
import { sentences } from "./sentences.ts";
import { singleSpaced } from "./white-space.ts";

/** Of a paragraph, no rule reads more than this. */
const longest = 6000;
/** An introduction, with the longest titles. */
const reach = 320;

const verbs = [
  "said|says|stated|states|commented|comments|added|adds|noted|notes|explained|explains|remarked|remarks|continued|concluded|emphasi[sz]ed|shared|declared|observed|stressed|highlighted|wrote|told",
  "a (?:déclaré|commenté|ajouté|expliqué|affirmé|indiqué|souligné|précisé|conclu|poursuivi|confié|estimé)|déclare|commente|ajoute|explique|affirme|indique|souligne|précise|conclut|poursuit|estime|témoigne|se (?:réjouit|félicite)",
  "sagte?|erklärte?|kommentierte?|betonte?|ergänzte?|erläuterte?|meinte?|freut sich|so|berichtete?|unterstreicht|führt",
  "dijo|dice|afirmó|afirma|señaló|señala|declaró|declara|comentó|comenta|agregó|añadió|explicó|explica|aseguró|asegura|indicó|manifestó|destacó|expresó|ha (?:afirmado|declarado|señalado|explicado|destacado|comentado|asegurado|indicado|manifestado|añadido)",
  "ha (?:dichiarato|commentato|affermato|detto|aggiunto|spiegato|sottolineato|concluso)|dichiara|commenta|afferma|aggiunge|spiega|sottolinea",
].join("|");

const closing = String.raw`["”»“’'″]`;
const opening = String.raw`["“«„‘″]`;

/** `," said ` · `, a déclaré `: the verb that a subject follows. */
const verbFirst = new RegExp(String.raw`(?:${closing}\s*[,.–—-]?|[,?!]\s?${closing}?)\s*(?:${verbs})\s+(?=\p{Lu}|the\s|our\s|le\s|la\s|der\s|die\s|el\s|il\s|co-)`, "giu");

/** ` said`, ` has commented`: the verb that a subject stands before. */
const verbLast = new RegExp(String.raw`(?=\s)(?<=[\p{L}\p{M}.,)’'])\s+(?:has\s+)?(?:${verbs})(?![\p{L}\p{M}])`, "giu");
/** ` said: "` · ` commented, "` · ` said in a statement: "` */
const quotesAfter = new RegExp(String.raw`^[^"“”«»„.!?]{0,60}(?:[:,]?\s*${opening}|:\s*$)`, "u");
/** `," Jane Roe, CEO of Acme, said` */
const quotesBefore = new RegExp(String.raw`${closing}[^"“”«»„]{4,${reach}}$`, "u");

/** `Jane Roe, President and CEO of Acme: "…` */
const colon = new RegExp(String.raw`^(?<subject>\p{Lu}[^"“”«»„:]{6,240}):\s*(?:${opening}|$)`, "u");

/** What comes after a point, within its sentence. */
const sentenceAfter = (text: string, at: number): string => sentences(text.slice(at, at + reach).split(/["“”«»„]/, 1)[0] ?? "")[0] ?? "";

/** Somebody a paragraph quotes; of those only named in full elsewhere, the words that name them here. */
export interface Speaker {
  readonly person?: Person;
  /** `Roe`, `Dr. Roe` */
  readonly lastName?: string;
}

function speakerAt(text: string): Speaker | undefined {
  const person = personAt(text)?.person;
  if (person) return { person };
  const lastName = /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Sen|Gov|Rep|Frau|Herr|M|Mme)\.?\s+)?(?<name>\p{Lu}[\p{L}'’-]{1,24})(?=[.,;:]|\s+(?:\p{Ll}|$)|$)/u.exec(text)?.groups?.["name"];
  return lastName ? { lastName } : undefined;
}

/** The speaker who is named last before the verb, with nothing but their description between. */
function speakerBefore(text: string): Speaker | undefined {
  const start = text.slice(-reach);
  const before = (sentences(start.split(/["“”«»„]/).at(-1) ?? "").at(-1) ?? "").replace(/^[\s,.–—-]+/, "");
  for (const { index } of before.matchAll(/(?<![\p{L}\p{N}'’.-])\p{Lu}/gu)) {
    const rest = before.slice(index);
    const found = personAt(rest);
    if (found && (/^\s*,?\s*$/.test(rest.slice(found.length)) || (found.person.role !== undefined && /^(?:\s*\([^()]*\))?,/.test(rest.slice(found.length))))) return { person: found.person };
  }
  const lastName = /(?:^|[\s,])(\p{Lu}[\p{L}'’-]{1,24})\s*$/u.exec(before)?.[1];
  return lastName !== undefined && before.split(/\s+/).length <= 3 ? { lastName } : undefined;
}

const isQuoting = (text: string): boolean => /["“”«»„″]/.test(text);

/**
 * Within a quotation nobody is quoted: `"Jane said no," …`. French and Spanish put the speaker between `«` and `»`, so that those do
 * not count; documents mix straight and curly signs; in `„…“` the sign that opens in English closes.
 */
function isInside(text: string, upTo: number): boolean {
  let inside = false;
  for (const [sign] of text.slice(0, upTo).matchAll(/["″“”„]/g)) {
    if (sign === "„") inside = true;
    else if (sign === "”") inside = false;
    else if (sign === "“") inside = !text.includes("„");
    else inside = !inside;
  }
  return inside;
}

/** `William "Bill" Roe`, `Kim (Kimmy) Roe` */
const nickname = / (?=[("“]\p{Lu})(?<=\p{Lu}\p{Ll}{1,12} )(?:\(\p{Lu}\p{Ll}{1,11}\)|["“]\p{Lu}\p{Ll}{1,11}["”])(?= \p{Lu}\p{Ll})/gu;

type Placed = readonly [at: number, speaker: Speaker | undefined];

const namedAfter = (text: string): Placed[] =>
  matchesOf(text, verbFirst)
    .map(({ index, 0: all }) => ({ index, end: index + all.length }))
    .filter(({ end }) => isQuoting(text.slice(0, end)) && !isInside(text, end))
    .map(({ index, end }) => [index, speakerAt(sentenceAfter(text, end))]);

const namedBefore = (text: string): Placed[] =>
  matchesOf(text, verbLast)
    .map(({ index, 0: all }) => ({ index, end: index + all.length }))
    .filter(({ index, end }) => !isInside(text, index) && (quotesAfter.test(text.slice(end, end + 80)) || quotesBefore.test(text.slice(Math.max(0, index - 1 - reach), index))))
    .map(({ index }) => [index, speakerBefore(text.slice(0, index).replace(/,$/, ""))]);

/** What a colon stands after, besides a speaker. */
const labels = /\b(?:contacts?|media|press|source|phone|e-?mail|about|for|note|panel|speakers?|host(?:ed)?|with)\b/i;

function namedByColon(text: string): Placed[] {
  const subject = colon.exec(text)?.groups?.["subject"] ?? "";
  const person = labels.test(subject) ? undefined : personAt(subject)?.person;
  return person?.role ? [[0, { person }]] : [];
}

/**
 * Those whom a paragraph quotes, in its order.
 * @param next the paragraph after it, which is the quotation where this one ends with a colon
 */
export function speakersIn(paragraph: string, next = ""): Speaker[] {
  if (!isQuoting(paragraph) && !paragraph.trimEnd().endsWith(":")) return [];
  const text = singleSpaced(paragraph.slice(0, longest)).replace(nickname, "").trim();
  const isBeforeQuote = text.endsWith(":") && isQuoting(next.slice(0, 3));
  if (!isBeforeQuote && !isQuoting(text)) return [];
  return [...namedAfter(text), ...namedBefore(text), ...namedByColon(text)].toSorted(([a], [b]) => a - b).flatMap(([, speaker]) => speaker ?? []);
}
