/** Signs and lines that close a release, and those that say where it came from. */

/** `###` · `# # #` · `-END-` · `– 30 –` · `ENDS` · `Ende` · `(END)` · `*** FIN ***`: what stands after it is not the story. */
export const endMark =
  /^(?:#(?:\s*#){2,9}|[-–—*=~_\s([#]{0,10}(?:ENDS?|E N D|End of (?:press |news |media )?release|End of (?:the )?(?:announcement|message|[Ii]nside [Ii]nformation)|Ende der (?:Insiderinformation|Ad-hoc-Mitteilung)|ENDE|Ende(?: der (?:Presse)?[Mm]itteilung)?|FIN|Fin(?: du communiqué)?|FINE|Fine(?: comunicato)?|完)[-–—*=~_\s)\].#]{0,10}|[-–—*(\s]{1,6}30[-–—*)\s]{1,6})$/u;

/** `***` · `* * *` · `_____`: it divides, and ends the story only where boilerplate follows. */
export const divider = /^(?:[*•·](?:\s*[*•·]){2,19}|[-–—_=~](?:\s*[-–—_=~]){2,199}|[oO]{1,3}|o0o|oOo)$/u;

/** The same signs within running text: `… by 2025. ### About Acme`. */
export const runInEndMark = /(?=[#–—-])(?<=[.!?”")\]\s])(?:#\s?#\s?#|-\s?ENDS?\s?-|[–—-]\s?30\s?[–—-])(?=\s|$)/gu;

const upTo = (count: number): string => String.raw`[^\n]{1,${count}}$`;

/**
 * `SOURCE Acme Robotics Inc.`: the last line of a wire's text. `DRLABCDEFGHIJKL`, `IR ABCDEFGHIJKL`: the code below an announcement of the
 * Regulatory News Service, which begins with that of its headline category.
 */
export const sourceName = new RegExp(String.raw`^(?:[A-Z]{3}[A-Z0-9]{11,13}$|(?:IR|FR|UPD|DRL|ACQ|DIS|BOA|MSC|TVR|HOL|POS|DSH|IOE|TST|RAG|AGM) [A-Z]{12}$|(?:SOURCES?|News Source|FUENTE|FONTE|QUELLE|KÄLLA|KILDE|BRON|LÄHDE)\s*[:：]?\s+(?=["“(]?[\p{Lu}\p{N}])${upTo(120)})`, "u");

/** Lines in which a wire or a site says where the text came from. */
export const sourceSentence = new RegExp(
  [
    String.raw`^(?:view|read|see) (?:the )?(?:source version|original (?:content|press release|release|source|article|story|version)|full (?:press )?release)\b${upTo(400)}`,
    String.raw`^to view the (?:source|original) version of this (?:press |news )?release\b${upTo(400)}`,
    // Business Wire's, below a text in another language than its original.
    String.raw`^(?:consultez la version source sur|(?:vea|ver) la versión original (?:en|de)|vedi la versione originale su|bekijk de (?:oorspronkelijke|bron)?versie op|originalversion auf)\b${upTo(300)}`,
    String.raw`^(?:original[- ]content von|original-?meldung|übermittelt durch|veröffentlicht (?:durch|von)|original source|source version)\b${upTo(300)}`,
    String.raw`^this (?:information|announcement|press release|release|content|news|report) (?:was|is|has been) (?:brought to you by|distributed by|issued through|provided by|first published|originally published|disseminated by|amplified by|syndicated by)\b${upTo(400)}`,
    String.raw`^(?:(?:press release|news) )?(?:distributed|disseminated) (?:by|via|through)\b${upTo(120)}`,
    String.raw`^the (?:post|article) .{3,200} (?:first )?appeared (?:first )?on\b${upTo(120)}`,
    String.raw`^\d{1,2}[.-]\S{2,9}[.-]\d{4}\s(?:\d{2}:\d{2}\s)?CET\/CEST\s(?:dissemination|disclosure|veröffentlichung)\b${upTo(300)}`,
    String.raw`^(?:dissemination|veröffentlichung) (?:of|einer) .{0,80}(?:transmitted by|übermittelt durch)${upTo(200)}`,
    String.raw`^(?:the issuer is solely responsible for the content of this announcement|für den inhalt der mitteilung ist der emittent)`,
    String.raw`^(?:\d{1,2}[.-]\S{2,9}[.-]\d{4}\s(?:\d{2}:\d{2}\s)?(?:CET\/CEST\s)?)?(?:the|die) (?:eqs|dgap) ?(?:distribution services?|distributionsservices?) (?:include|umfassen)\b${upTo(400)}`,
    String.raw`^(?:medien)?archiv(?:e|unter| at)?\b.{0,20}\b(?:eqs-news\.com|dgap\.de|dgap-medientreff\.de)${upTo(40)}`,
    String.raw`^\W{0,4}ots-originaltext\b${upTo(300)}`,
    String.raw`^\(end\) dow jones newswires\b`,
    String.raw`^(?:cette publication dispose du service|recevez gratuitement par e-?mail les prochains communiqués|communiqué intégral et original au format pdf)\b`,
    // PR Newswire's pictures and clips, which stand below its text as addresses.
    String.raw`^(?:photos?|logos?|vid[ée]os?|infographics?|pdf|foto|imagen) ?[:–—-] ?https?:\/\/\S${upTo(400)}`,
  ].join("|"),
  "iu",
);

/** The same in small letters: `Source: Acme Inc.` may stand below a figure of the story, too. */
export const mildSourceLine = new RegExp(String.raw`^(?!.*\p{Ll}{2}[.!?]\s)(?:(?:news )?sources?|quellen?|fuentes?|fonti?|fontes?|bron|källa|来源|來源|出典)\s*[:：]\s*\S${upTo(100)}`, "iu");
