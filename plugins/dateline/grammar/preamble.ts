/** Lines that stand above a headline and are none: notices of desks and exchanges, headers of wires, dates, contacts, words of pages. */
import { parseDate } from "../dates/written-date.ts";
import { isMarketLine } from "./listing/lines.ts";
import { legalForm, withoutLegalForm } from "../vocabulary/legal-forms.ts";

const date = String.raw`(?:(?:\p{L}{3,9}\.? \d{1,2},? \d{4})|(?:\d{1,2}\.? \p{L}{3,9} \d{4})|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}-\p{L}{3,9}-\d{4}|\d{4}-\d{2}-\d{2})`;

/** `PRESS RELEASE` · `Company announcement no. 07/2023` · `Ad hoc announcement pursuant to Art. 53 LR` · `For Immediate Release: May 5, 2021` */
const notice = new RegExp(
  String.raw`^[\W_]{0,6}(?:${[
    "(?:(?:press|news|media) release[\\s:,|/–—-]{1,5})?for immediate (?:release|distribution|publication|use)|for release(?: now)?|immediate release|release immediately",
    "(?:joint )?(?:press|news|media)(?: release|[- ]statement)|(?:asx|nzx|sgx|jse|tsx|lse|aim|company|corporate|stock exchange|market|regulatory|regulated|regulatory news|investor|shareholder) (?:release|announcement|notice|information|update)",
    "inside information|regulatory|non[- ]regulatory|ad[- ]hoc[- ](?:announcement|release|news|mitteilung|meldung)|ad[- ]hoc",
    "zur sofortigen (?:veröffentlichung|freigabe)|pressemitteilung|medienmitteilung|presseinformation|presse-?info|pressemeldung|corporate news",
    "pour (?:diffusion|publication) immédiate|communiqué(?: de presse)?|information (?:réglementée|presse)|para (?:su )?(?:publicación|difusión|distribución) inmediata|comunicado(?: de (?:prensa|imprensa)| à imprensa)?|nota (?:de prensa|à imprensa|stampa)|per (?:la )?(?:diffusione|pubblicazione) immediata|comunicato(?: stampa)?",
    "fato relevante|hecho (?:relevante|esencial)|comunicado ao mercado|(?:otra )?información (?:relevante|privilegiada)",
    "european (?:commission|parliament|central bank) - (?:press release|statement|daily news)|europäische kommission - pressemitteilung|commission européenne - communiqué de presse",
    "persbericht|pressmeddelande|pressemeddelelse|pressemelding|børsmeddelelse|selskabsmeddelelse|lehdistötiedote|pörssitiedote|tiedote",
    "新闻稿|新聞稿|新闻发布|プレスリリース|ニュースリリース|報道資料|보도자료",
  ].join("|")})(?:[\s:,–—-]{0,4}(?:no\.?|nr\.?|n[°º.]|#)\s?[\d/.-]{1,12})?(?:[\s,–—-]+(?:pursuant|according|in accordance|gemäss|gemäß|nach art|conformément|ai sensi)(?![\p{L}\p{M}]).{0,80})?(?:[\s:,|/–—-]{0,5}${date}(?:[\s,|/-]+\d{1,2}[:.h]\d{2}.{0,12})?)?[\W_]{0,6}$`,
  "iu",
);

/** Headers of wires and exchanges, and what they put above every text. */
const headers = [
  /^RNS Number\s?[:：]?\s?\w{3,8}(?=\s|$).{0,100}$/iu,
  /^(?:EQS|DGAP)-[\p{L}-]{2,20}\s?:.{1,200}\/\s?(?:Key ?words?(?:\(s\))?|Schlagwort(?:\(e\))?|Stichwort(?:\(e\))?)/iu,
  /^(?:EQS Newswire|EQS-News|Media OutReach Newswire|ACN Newswire|JCN Newswire)\s?\/.{0,60}$/iu,
  /^pt[aesx]\d{8,}.{0,80}$/iu,
  /^(?:(?:证券|股票|公司|證券|股份)(?:代码|代碼|代號)|コード番号|stock code|stock ticker)\s?[:：].{0,120}$/iu,
  /^this (?:announcement|release|document) (?:contains|is) inside information\b/iu,
  /^(?:the information contained within this announcement is deemed|the issuer is solely responsible|für den inhalt der mitteilung ist|veröffentlichung einer insiderinformation)/iu,
  /^[[(*-]{0,2}not (?:intended )?for (?:release|distribution|dissemination|publication)\b/iu,
  /^(?:exhibit|ex)[- ]?\d{1,3}(?:\.\d{1,2})?$/iu,
  /^\d{1,2}\.\d{1,2}\.\d{4}\s?[/–—|,-]\s?\d{1,2}:\d{2}(?:\s?(?:CES?T|Uhr))?(?:\/CES?T)?\.?$/iu,
  /^(?:(?:U\.S\.|United States) Attorney['’]s Office(?:(?:,|\s[–—-])?\s(?:for the )?(?:\p{L}+\s){0,2}District of .{3,40})?|(?:(?:Northern|Southern|Eastern|Western|Central|Middle) )?District of (?:\p{Lu}\p{L}+ ?){1,2}|(?:U\.S\. )?Department of Justice|Office of Public Affairs)$/u,
  // The letterhead of a Japanese company's announcement.
  /^(?:company name|representative|securities code|listed exchange)\s?[:：]\s?\S.{1,100}$|^\(?securities code[\s:：].{1,60}\)$/iu,
  /^(?:各\s?位|(?:上場)?会社名[\s:：].{1,80}|代表者名?[\s:：].{1,80}|問い?合わ?せ(?:先|責任者)[\s:：].{1,80}|[(（]?(?:証券)?コード(?:番号)?[\s:：].{1,80}|[(（]?(?:電話|TEL)[\s:：.].{1,40})$/u,
] as const;

/** Whose notice it is, of which kind, of which day: a comma or a bar stands before kinds that a headline may speak of too. */
const issuerHeader = new RegExp(
  String.raw`^[^.:!?]{2,60}?(?:[\s,|–—-]{1,3}(?:(?:stock exchange|company|press|investor) (?:release|announcement|news)|pörssitiedote|lehdistötiedote|börsmeddelande)|[,|]\s?(?:inside information|corporate release|managers['’] transactions|(?:interim|half-year|financial statements?|annual) (?:report|release)))[\s,|–—-]{1,3}${date}.{0,40}$`,
  "iu",
);

/** `Acme Plc, stock exchange release, 9 January 2024 at 9.00 a.m. EET`: as issuers of the Nordic countries head theirs. */
export const isIssuerHeader = (line: string): boolean => issuerHeader.test(line);

/** `Media Contact: Jane Example, 555-0100`: a person, a number, an address; a headline may begin with `Contact:`, but has none of these. */
const contact = /^(?:(?:(?:media|press|investor|company|news) (?:relations )?)?(?:contacts?|enquiries|inquiries)|kontakt|pressekontakt|ansprechpartner(?:in)?|contact presse|contacto|contatti)\s?[:：]\s?(?:\S{1,40}\s){1,15}?\S{0,80}$/iu;
const reached = /^[^\n]{0,80}(?:[\w.+-]{1,60}@[\w-]{1,60}\.\w|\(?\b\d{3}\)?[-. ]\s?(?:\d{3}[-. ])?\d{4}\b)[^\n]{0,60}$/u;

const pages =
  /^(?:(?:share|print|e-?mail|tweet|save|facebook|twitter|x|linkedin|whatsapp|pdf|rss|menu|search|close|back|log ?in|sign (?:in|up)|subscribe|home|teilen|drucken|partager|imprimer|compartir|condividi|stampa|skip to (?:main )?content)(?: this)?(?: (?:page|article|release|story))?(?:\s*[|·•,/]\s*|\s+|$)){1,8}$/iu;

/** `Home > News > Press releases` · `Home / Newsroom / 2021` */
const breadcrumb = /^(?:[^<>»›→\n]{1,40}\s[>»›→]\s){2,8}[^<>»›→\n]{0,120}$|^(?:home|startseite|accueil|inicio)\s?[>»›→/|]\s?[^\n]{1,160}$/iu;

const isDate = (line: string): boolean => {
  if (line.length > 60 || !/\d/.test(line)) return false;
  const written = line.replace(/^(?:(?:date|published|posted|released?|issued|datum|veröffentlicht|publié|fecha|publicado|data|pubblicato)(?:\s+(?:on|am|le|el|il))?\s?[:：]?\s)/iu, "").replace(/[.\s]+$/, "");
  return typeof parseDate(written) === "object";
};

const tests: readonly ((line: string) => boolean)[] = [
  (line) => notice.test(line),
  (line) => headers.some((pattern) => pattern.test(line)),
  isIssuerHeader,
  isDate,
  (line) => contact.test(line) && reached.test(line),
  (line) => line.length <= 100 && reached.test(line) && line.split(/\s+/).length <= 10,
  (line) => pages.test(line) || breadcrumb.test(line),
  isMarketLine,
];

/** `P R E S S E M I T T E I L U N G` */
const closedUp = (line: string): string => (/^(?:\p{L} ){5,40}\p{L}$/u.test(line) ? line.replaceAll(" ", "") : line);

/** Whether a line that stands above the text is no headline. */
export const isPreamble = (line: string): boolean => line.length <= 400 && tests.some((test) => test(closedUp(line)));

/** Below such a line: `Acme Tools PLC`, `Acme Tools Limited (ASX: ACM)`, `("Acme" or the "Group")`. */
export function isIssuerLine(line: string): boolean {
  if (line.length > 120) return false;
  if (/^\([^()]{2,120}\)$/.test(line)) return true;
  const whole = line.replace(/\s*\([^()]{2,60}\)$/, "");
  const name = withoutLegalForm(whole);
  return name !== whole && name.split(/\s+/).length <= 6 && !legalForm.test(name) && !/[:;?!]/.test(name);
}
