/** Headings that open a part of a release which is the same in all of a company's releases. */
import type { SectionKind } from "../article.ts";

interface HeadingRule {
  readonly kind: SectionKind;
  /** Matched against the heading's text without a closing colon. */
  readonly pattern: RegExp;
}

export const headingRules: readonly HeadingRule[] = [
  {
    kind: "safe-harbor",
    pattern:
      /^(?:(?:cautionary|important|special|caution|note|notice|notes|statements?|information|disclosure)\s.*)?(?:safe harbou?r|forward[- ]looking (?:statements?|information)|cautionary (?:statements?|notes?|language)|disclaimers?|legal (?:notice|disclaimer)|haftungsausschluss|avertissement|advertencia legal|zukunftsgerichtete aussagen|déclarations prospectives|declaraciones prospectivas|dichiarazioni previsionali)\b/i,
  },
  {
    kind: "contacts",
    pattern:
      /^(?:(?!about\b)[\p{L}\p{N}&.,'’ -]{0,60}\s)?(?:contacts?|media (?:relations|inquiries|enquiries)|investor relations|public relations|press (?:contact|office)|kontakte?|pressekontakt|ansprechpartner|contacto|contatti)(?: (?:information|details|info|us))?$/iu,
  },
  // `Media`, `For Investors`: alone, for `Social Media` and `Letter to Investors` tell of something else.
  { kind: "contacts", pattern: /^(?:for )?(?:media|investors?|press)(?: ?(?:and|&|\/) ?(?:media|investors?|press))?$/i },
  { kind: "contacts", pattern: /^(?:relations? investisseurs|contacts? (?:presse|investisseurs)|contacto (?:de|para) \p{L}+|contatti \p{L}+|weitere informationen)$/iu },
  { kind: "contacts", pattern: /^(?:for|pour|per) (?:more|further|additional|media|plus|ulteriori|all) (?:information|inquiries|enquiries|d['’]informations?|informazioni)(?:,? (?:please )?contact)?$/i },
  { kind: "about", pattern: /^(?:about|über|ueber|à propos|a propos|acerca de|sobre|informazioni su)\s+\S/i },
];
