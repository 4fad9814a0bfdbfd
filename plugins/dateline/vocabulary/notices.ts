/**
 * How legal paragraphs begin that stand without a heading. Matched against a paragraph's first few hundred characters,
 * and only to what speaks of the document itself: `Acme raised its forward-looking guidance` is news.
 */
import type { SectionKind } from "../article.ts";
import { sentences } from "../grammar/sentences.ts";

/** Of a paragraph, this much says what it is. */
export const telling = 400;

const self = String.raw`(?:press |news |media |earnings |joint |written )?(?:release|announcement|communication|document|presentation|report|article|publication|material|newsletter|letter|disclosure|message|statement)`;

const forwardLooking: readonly RegExp[] = [
  new RegExp(String.raw`^(?=.{0,300}\b(?:forward[-‑– ]looking|safe harbou?r))(?=.{0,400}(?:\b(?:this|these|our|the|such|its|in the) (?:\w+ ){0,2}${self}|within the meaning|private securities litigation|securities laws?|section 27a|not (?:purely |strictly )?historical|are (?:based|subject)|involves? (?:known|risks?|a number)|risks and uncertainties|actual results)).{0,200}\b(?:statements?|information|safe harbou?r)\b`, "isu"),
  new RegExp(String.raw`^(?:certain |some (?:of the )?|all |any )?(?:statements?|matters|information)(?: \w+){0,3} (?:in|by|of) (?:this|the) (?:\w+ ){0,2}${self} (?:that are|which are|that|which|regarding|other than|may|are|constitute|concerning|about|include)\b.{0,300}(?:historical|forward|future|risks)`, "isu"),
  /^(?:except for|other than|with the exception of|apart from)(?: the)?(?: statements of)? historical (?:information|facts?|statements|data)/iu,
  /^(?:diese|die vorliegende|dieses|der|die).{0,120}(?:enthalten|enthält|beinhalte[tn]?|können).{0,160}(?:zukunftsgerichtet|zukunftsbezogen|vorausschauend|in die zukunft gerichtet)/isu,
  /^(?:ce(?:tte|rtain(?:e?s)?|s)?|le (?:présent )?|la présente |les )\s?.{0,160}(?:déclarations|énoncés|informations|indications|éléments|prévisions).{0,100}(?:prospecti[vf]|à caractère prospectif|prévisionnel|de nature prospective)/isu,
  /^(?:est[ea]|el presente|la presente|ciert[ao]s|alguna?s|las?|los?) .{0,200}(?:declaraciones|manifestaciones|afirmaciones|información|previsiones).{0,80}(?:a futuro|de futuro|prospectiv|sobre el futuro|proyecciones)/isu,
  /^(?:quest[oa]|il presente|la presente|alcune|le) .{0,200}(?:dichiarazioni|informazioni|affermazioni).{0,80}(?:previsional|prospettic|sul futuro|futur)/isu,
];

const notices: readonly RegExp[] = [
  /^(?:neither|none of|no) .{0,120}\b(?:tsxv?|nex|cse|cboe|neo|exchange|regulat\w+|commission|regulator|securities)\b.{0,220}(?:accepts?|approved|reviewed|passed|approves|takes)\b/isu,
  /^the .{0,80}\b(?:tsxv?|nex|cse|cboe|neo|exchange|commission)\b.{0,120}(?:has (?:not|neither)|have not|does not|accepts? no) .{0,40}(?:approved|reviewed|accept|passed|responsib)/isu,
  new RegExp(String.raw`^.{0,160}\b(?:${self}|herein|nothing|it|information|securities)\b.{0,120}\b(?:(?:do|does|shall|is|are|will|should|may|must) not|neither)\b.{0,100}\b(?:offers?|solicitations?|invitation|inducement|recommendation)\b`, "isu"),
  /^(?:the |any |these )?(?:securities|shares|units|notes|bonds|warrants).{0,160}(?:have not been|has not been|will not be|are not being)(?:,? (?:and|nor) \w+ not be)?,? registered under/isu,
  /^(?:ni |la bolsa|la bourse|ni la |die ).{0,80}\b(?:tsx|bolsa|bourse|börse)\b.{0,200}(?:responsabili|verantwort)/isu,
  new RegExp(String.raw`^this (?:\w+ )?${self} is not (?:intended )?for (?:release|distribution|dissemination|publication)\b`, "iu"),
  /^[[(*-]{0,2}\s?not (?:intended )?for (?:release|distribution|dissemination|publication|immediate release (?:in|to))/iu,
  /^[[(*-]{0,2}\s?(?:nicht zur (?:veröffentlichung|verteilung)|ne pas (?:diffuser|distribuer|publier)|non destiné à|no (?:apto )?para (?:su )?(?:distribución|publicación)|non (?:per la|destinato alla) (?:distribuzione|diffusione|pubblicazione))/iu,
  /^(?:the|this|certain) (?:information|disclosure|announcement|press release|release|message|regulatory|document|person)\b.{0,200}(?:obliged to (?:make|disclose|publish)|required to (?:make public|disclose)|inside information|market abuse|disclosure requirements? (?:pursuant|under)|submitted for publication)/isu,
  /^an? (?:shelf )?registration statement .{0,60}relating to (?:these|the|such) (?:securities|shares|notes|units)\b/isu,
  /^this is (?:inside )?information (?:that|which) .{2,80} is (?:obliged|required) to/isu,
  /^(?:denna information|informationen (?:i detta|är)|denne (?:opplysningen|informasjonen|meddelelse)|tämä tiedote).{0,200}(?:marknadsmissbruk|offentliggör|offentliggjø|informasjonsplikt|insider)/isu,
  /^(?:diese|die|dieses|der).{0,120}(?:stell(?:t|en)|ist|sind|bilde[nt]|bedeute[nt]) (?:weder|kein|nicht).{0,100}(?:angebot|aufforderung)/isu,
  /^(?:ce|le|la|les|cette).{0,120}ne (?:constitue|saurait|doit|peut)(?:nt|ient)? .{0,80}(?:offre|sollicitation|invitation)/isu,
  /^(?:est[ea]|el|la|los|las).{0,120}no (?:constituye|es|representa|supone)n? .{0,80}(?:oferta|invitación|solicitud)/isu,
  /^(?:quest[oa]|il|la|i|le).{0,120}non (?:costituis|rappresenta|è|sono).{0,80}(?:offerta|sollecitazione|invito)/isu,
  /^(?:(?:©|copyright|c\)\s?(?=copyright|\d{4}|.{0,60}\b\d{4}\b[^\p{L}]*$))\s?.{1,160}|.{0,80}\ball rights reserved\b.{0,40})$/iu,
  /^.{1,160}\b(?:is|are) (?:either )?(?:a )?(?:registered )?(?:trademarks?|service marks?)\b.{0,40}\b(?:of|or|owned|and)\b/isu,
  /^this (?:post|article|content|story|release) (?:contains|is|includes) (?:an? )?(?:sponsored|paid|promoted)\b/iu,
  /^.{0,60}\battorney advertising\b/iu,
  /^(?:all|any) (?:other )?(?:trade ?marks|brand names|product names|company names|logos)\b/iu,
  // Business Wire's and others', below what they translated.
  /^(?:the source[- ]language text|the original source-language text|die ausgangssprache,? in der|le texte du communiqué issu d|el texto original en el idioma fuente|el comunicado en el idioma original|il testo originale del presente|o texto no idioma original|de officiële versie van dit|this (?:press )?release (?:is|has been) (?:a )?translat|this is a translation)/iu,
  // What the manager who signs the accounts declares (Italian Consolidated Law on Finance, article 154-bis).
  /^il dirigente preposto (?:alla|per la) redazione dei documenti contabili/iu,
  /^(?:please )?(?:see|read) (?:the )?full (?:terms|disclaimers?)\b/iu,
  new RegExp(String.raw`^(?:this|the|all)(?: \w+){0,3} (?:${self}|content|information)\b.{0,80}\b(?:is|are)\b.{0,40}\bfor (?:\w+ (?:and|or) )?(?:general )?(?:information(?:al)?|educational)(?: (?:and|or) \w+)? purposes\b`, "isu"),
];

/** None of the patterns fits a text that has none of these words in lower case: most paragraphs need not be looked at more closely. */
const words =
  /forward|safe harb|historical|futur|risks|zukunft|vorausschau|prospecti|prévision|proyecciones|previsional|prospettic|tsx|nex|cse|cboe|neo|exchange|regulat|commission|securities|offe|solicit|sollicit|sollecit|solicitud|invit|inducement|recommend|registered under|bolsa|bourse|börse|not for|not intended|nicht zur|ne pas|non desti|no para|no apto|non per|obliged|required to|inside information|market abuse|disclosure requirement|submitted for publication|marknadsmissbruk|offentliggör|offentliggjø|informasjonsplikt|insider|angebot|aufforderung|©|\(c\)|copyright|rights reserved|trade ?mark|service mark|sponsored|paid|promoted|attorney|brand names|product names|company names|logos|full terms|disclaimer|purposes|source-language|source language|ausgangssprache|issu d|idioma|lingua di partenza|officiële versie|translat|dirigente preposto/;

/** What kind of legal paragraph it plainly is: its first sentence says so. */
export function noticeKind(paragraph: string): SectionKind | undefined {
  if (!words.test(paragraph.slice(0, telling).toLowerCase())) return undefined;
  const [opening = ""] = sentences(paragraph.slice(0, telling).replace(/^[\s*_([]+/, ""));
  // What somebody says is not what the document says.
  if (/^["“„«‘]/u.test(opening)) return undefined;
  if (forwardLooking.some((pattern) => pattern.test(opening))) return "safe-harbor";
  return notices.some((pattern) => pattern.test(opening)) ? "disclaimer" : undefined;
}
