/** What a release calls a company from then on: `(the "Company" or "KULR")` → `KULR`. */
import { withoutLegalForm } from "../vocabulary/legal-forms.ts";
import { lettersOf } from "./letters.ts";
import { matchesOf } from "./matches.ts";

const quoted = /["“”„«]\s*([^"“”„«»]{2,40}?)\s*["”“»]|(?<![\p{L}\p{N}])['‘]([^'‘’]{2,40})['’](?!\p{L})/gu;

/** What any company may be called. */
const general =
  /^(?:the\s+|die\s+|der\s+|das\s+|la\s+|le\s+|el\s+|il\s+|l['’])?(?:company|corporation|companies|corp|group|firm|issuer|fund|funds|trust|bank|partnership|partners|purchasers?|buyers?|sellers?|vendors?|parent|parties|party|board|offering|merger|transaction|acquisition|agreement|parent company|holding company|manager|adviser|advisor|sponsor|target|borrower|lender|agents?|underwriters?|offeror|bidder|spac|we|us|our|it|gesellschaft|unternehmen|konzern|gruppe|emittentin|société|groupe|entreprise|compagnie|émetteur|sociedad|compañía|empresa|grupo|emisor|società|azienda|gruppo|emittente|organi[sz]ation|association|foundation|university|institute|department|common stock|shares|notes|units|warrants|ads|adss|plan|the|and|or|project|property|program(?:me)?|joint venture|jv)$/iu;

/** A bracket like this names a company anew, if it is not for a share or a thing. */
const opens = /^\(\s*(?:together[^"“„«]{0,40}|collectively,?|hereinafter,?|hereafter,?|also known as|formerly|doing business as|d\/b\/a|dba|"?nachfolgend|ci-après|en adelante|di seguito|the|die|der|das|la|le|el|or|[,\s])*\s*["“„«'‘]/iu;

/** `(the “Company”`: before the quotation mark. */
const article = /\b(?:the|die|der|das|la|le|el)\s+["“„«]$/iu;

/** `KULR` of KULR Technology Group, `IBM` of International Business Machines. */
function isLike(alias: string, name: string): boolean {
  const [short, whole] = [lettersOf(alias), lettersOf(name)];
  const initials = name.split(/[\s-]+/).map((word) => word[0] ?? "").join("").toLowerCase();
  return whole.includes(short) || short.includes(whole) || initials.startsWith(short) || (short.length > 2 && whole.startsWith(short.slice(0, 3)));
}

/**
 * @param after what follows the name, its legal form left out: `(NYSE: KULR) (the "Company" or "KULR"), a leader …`
 * @param tickers of the company: they may be its alias
 */
export function aliasesAfter(after: string, name: string, tickers: readonly string[]): readonly string[] {
  const found: string[] = [];
  let rest = after.slice(0, 300);
  for (let match = /^[\s,]{0,3}\(([^()]{1,140})\)/u.exec(rest); match; match = /^[\s,]{0,3}\(([^()]{1,140})\)/u.exec(rest)) {
    rest = rest.slice(match[0].length);
    const bracket = match[0].trim().replace(/^,\s*/, "");
    if (!opens.test(bracket) || /\bformerly\b/i.test(bracket)) continue;
    for (const [whole, double, single] of matchesOf(bracket, quoted)) {
      const alias = withoutLegalForm((double ?? single ?? "").replace(/[,.]$/, "").trim());
      const isNamed = /^(?:\p{Ll}{0,2}\p{Lu}|\p{Lo}|\p{N})/u.test(alias) && alias.split(/\s+/).length <= 5;
      const byArticle = article.test(bracket.slice(0, bracket.indexOf(whole) + 1));
      if (isNamed && !general.test(alias) && (isLike(alias, name) || tickers.includes(alias) || !byArticle) && alias !== name) found.push(alias);
    }
  }
  return [...new Set(found)];
}
