/** Verbs by which a release's first sentence, or its headline, says who announces something, in the languages releases are written in. */

const english = "announc(?:es|ed|e)|reports?|reported|unveil(?:s|ed)?|launch(?:es|ed)?|introduc(?:es|ed|e)|declar(?:es|ed)|releas(?:es|ed)|disclos(?:es|ed)|publish(?:es|ed)|issued|confirm(?:s|ed)|provid(?:es|ed)|present(?:s|ed)";
const others =
  "annonce(?:nt)?|a annoncé|ont annoncé|publie(?:nt)?|présente(?:nt)?|communique|gibt|geben|meldet|melden|kündigt|veröffentlicht|hat|haben|präsentiert|anuncia(?:n)?|anunció|anunciaron|ha anunciado|informa|presenta(?:n)?|comunica|annuncia(?:no)?|ha annunciato|rende noto|anunciou|kondigt|offentliggør|meddelar|tillkännager";
const doing =
  "sign(?:s|ed)|enter(?:s|ed)|complet(?:es|ed)|clos(?:es|ed)|acquir(?:es|ed)|appoint(?:s|ed)|nam(?:es|ed)|fil(?:es|ed)|receiv(?:es|ed)|select(?:s|ed)|expand(?:s|ed)|partner(?:s|ed)|open(?:s|ed)|award(?:s|ed)|hosts?|said|says|commenc(?:es|ed)|initiat(?:es|ed)|secur(?:es|ed)|achiev(?:es|ed)|pric(?:es|ed)|submit(?:s|ted)|celebrat(?:es|ed)|recogniz(?:es|ed)|joins?|joined|wins?|won|earn(?:s|ed)|begins?|began|offers?|offered|debut(?:s|ed)|deliver(?:s|ed)|raised|agreed|will (?:host|hold|present|participate|report|release|announce|attend|exhibit|be|join|showcase)";
/** `is pleased to announce`, `are proud to present` */
const pleased = "(?:is|are|was|were)(?: (?:very|extremely|truly|both|also))? (?:pleased|proud|excited|thrilled|delighted|honou?red|happy|set|preparing)";

/** Between the name and the verb: `today`, `has`, `jointly`. */
const adverbs = String.raw`(?:(?:today|also|jointly|recently|proudly|officially|has|have|had|on (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|now|this week|hereby|aujourd['’]hui|heute|hoy|oggi)\s+){0,3}`;

/** After the name, its brackets and what is said of it: says that something is announced. */
export const announcingVerb = new RegExp(String.raw`(?:^|[,)”"™®–—\s-])\s*(?:today,?\s+)?${adverbs}(?:${english}|${others}|${pleased})(?![\p{L}'’])`, "u");
/** Or only that something was done. */
export const doingVerb = new RegExp(String.raw`(?:^|[,)”"™®–—\s-])\s*(?:today,?\s+)?${adverbs}(?:${doing})(?![\p{L}'’])`, "u");

/** In headlines every word may have a capital: `Acme Robotics Announces …`, `Acme to Acquire …`. */
const inTitle =
  "announc(?:es?|ed|ing)|reports?|unveils?|launch(?:es)?|introduc(?:es?|ing)|declares?|releases?|completes?|signs?|enters?|appoints?|names?|closes?|acquires?|expands?|partners?|receives?|provides?|publishes|presents?|prices?|files?|hosts?|secures?|wins?|opens?|selects?|celebrates?|earns?|awarded|joins?|starts?|begins?|initiates?|updates?|issues?|raises?|reaches|achieves?|sells?|delivers?|extends?|invites?|convenes|renews?|teams? up|join forces|to \\p{L}{3,}|annoncent?|publie|présente|gibt|meldet|kündigt|veröffentlicht|anuncia|presenta|annuncia|comunica";
export const titleVerb = new RegExp(String.raw`\s(?:today\s+|officially\s+|proudly\s+)?(?:${inTitle})(?![\p{L}'’-])`, "iu");
