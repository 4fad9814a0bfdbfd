/** Sentences of running text, and cuts at their words. */
import { monthPattern } from "../dates/months.ts";

const alternatives = (words: string): string => words.trim().split(/\s+/).join("|");

/** Words whose full stop does not end a sentence: titles, legal forms, months, units, in English, German, French, Spanish, Italian. */
const abbreviations = [
  alternatives("Inc Ltd Corp Co Cos LLC plc Bros Assn Dept Univ Mr Mrs Ms Messrs Dr Prof Sr Jr Sen Rep Gov Gen Capt Col Lt Sgt Maj Rev Hon Pres St Ave Blvd Rd Mt Ft Fig Vol No Nos vs [Aa]pprox est etc Ph\\.D al incl"),
  alternatives("Nr bzw Mio Mrd Tsd ca evtl ggf inkl exkl sog vgl Dipl Ing Abs Str Hr Fr Tel Std"),
  alternatives("MM? Mmes? Mlles? Pr Ste env éd cf tél chap"),
  alternatives("Sra Srta Dra Dña Uds? Lic núm pág aprox Avda EE UU"),
  alternatives("Sigg? Dott Avv Spett pag"),
  alternatives("Jan Feb Mar Apr Jun Jul Aug Sept? Oct Nov Dec janv févr avr juil déc Jän Mär Okt Dez ene abr dic gen mag giu lug ott"),
];
const letter = String.raw`[\p{Lu}\p{Ll}](?:\.[\p{Lu}\p{Ll}])*`;
const abbreviated = new RegExp(String.raw`(?:^|[\s(“"])(?:${letter}|${abbreviations.join("|")}|S\.p\.A|Sig\.ra|Dott\.ssa)\.$`, "u");

/** Those that end a sentence as often: `… of Acme, Inc. The company …`, `… in the U.S. It …`, `… at 4 p.m. Shares …` does not tell. */
const mayEnd = /(?:^|[\s(“"])(?:Inc|Ltd|Corp|Co|Cos|LLC|plc|Jr|etc|\p{Lu}(?:\.\p{Lu})+|[ap]\.m|S\.p\.A|S\.r\.l)\.$/u;
const opener = /^\s+["“]?(?:The|This|That|These|Those|It|Its|In|On|At|As|For|With|We|Our|They|He|She|An?|But|However|According|Under|If|When|After|Since|Additionally)\s/;

const end = /[.!?…。！？]+["'”’»)\]]*(?=\s+["'“‘«([]?[\p{Lu}\p{Lo}\d]|\s*$)|[。！？]["”’」』]*/gu;

/** `Am 3. März`: the full stop makes the number an ordinal. */
const ordinalDay = (sentence: string, rest: string): boolean => /(?:^|\s)\d{1,2}\.$/.test(sentence) && monthNext.test(rest);
const monthNext = new RegExp(String.raw`^\s+(?:${monthPattern})\b`, "iu");

/** Whether the sentence goes on after the full stop that it has come to. */
function goesOn(sentence: string, rest: string): boolean {
  if (ordinalDay(sentence, rest)) return true;
  return abbreviated.test(sentence) && !(mayEnd.test(sentence) && opener.test(rest));
}

/** Splits running text into its sentences. */
export function sentences(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of text.matchAll(end)) {
    const upTo = match.index + match[0].length;
    const sentence = text.slice(from, upTo);
    if (upTo < text.length && match[0] === "." && goesOn(sentence.slice(-12), text.slice(upTo, upTo + 20))) continue;
    found.push(sentence.trim());
    from = upTo;
  }
  const rest = text.slice(from).trim();
  return (rest ? [...found, rest] : found).filter(Boolean);
}

/** At most `most` characters, cut after a whole word. Text without spaces is cut between characters. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1);
  const space = cut.lastIndexOf(" ");
  // Half of a character that takes two places is none.
  const whole = space > most / 3 ? cut.slice(0, space) : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
  return whole.replace(/[\s,;:–—-]+$/, "");
}
