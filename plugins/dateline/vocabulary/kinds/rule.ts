/** What makes a title or a lead news of a kind, and how its words are written down. */
import type { Kind } from "../../article.ts";

export interface KindRule {
  readonly kind: Kind;
  /** Of these, one is said. All patterns are matched against text in small letters. */
  readonly says: RegExp;
  /** Of these, none: what the words mean otherwise. */
  readonly not?: RegExp;
  /** Of these, one is said in the lead's first sentence, wherever in it: what somebody did, not what the company is. */
  readonly leads?: RegExp;
  /** Signs of scripts that put no spaces between words. */
  readonly signs?: RegExp;
  /** A form's name, which may stand on any of the first lines. */
  readonly isForm?: true;
}

/** Letters and figures of Europe's languages, in small letters: simpler than all of Unicode's, and so a good deal faster. */
const inWord = String.raw`[a-z0-9\u00DF-\u024F]`;

/** Whole words of a text in small letters; a space stands for any white space. */
export const phrases = (...alternatives: readonly string[]): RegExp => {
  const spaced = alternatives.join("|").replaceAll(" ?", String.raw`\s*`).replaceAll(" ", String.raw`\s+`);
  return new RegExp(String.raw`(?<!${inWord})(?:${spaced})(?!${inWord})`, "u");
};

/** Up to so many words between two others. */
export const upTo = (words: number): string => String.raw`(?: \S+){0,${words}} `;

/** `third quarter`, `Q3`, `full-year`, `nine months` */
export const period = String.raw`(?:(?:first|second|third|fourth|1st|2nd|3rd|4th)[- ]?(?:fiscal )?(?:quarter|half)|q[1-4]|[1-4]q(?:20)?\d{0,2}|h[12]|full[- ]year|year[- ]end|half[- ]year(?:ly)?|fiscal(?: year)?|annual|quarterly|interim|(?:three|six|nine|twelve)[- ]months?|fy ?(?:20)?\d{2}|december|march|june|september)`;

/** What is earned in them. */
export const results = String.raw`(?:results?|earnings|revenues?|sales|profits?|net income|(?:net )?loss|eps|financials|figures)`;

/** Who runs a company, in five languages. */
export const officer = String.raw`(?:chief(?: \w+){1,3} officer|c[efostimpr]o|president|chair(?:man|woman|person)?|(?:managing |executive |non-executive |independent |medical |general |sales |commercial |regional |finance |marketing )?directors?|vice[- ]president|[se]?vps?|head of|general (?:counsel|manager)|(?:country|practice|team) leader|leader of|(?:managing|senior|general|equity|founding|operating|venture) partner|treasurer|(?:technical |strategic |senior |special )?advis[eo]rs?|board|geschäftsführer(?:in)?|\p{L}*vorst(?:and|änd)\p{L}*|aufsichtsrat\w*|pdg|directeur|directrice|directora?|consejer[oa]|presidente|amministratore|consigliere)`;

/** `$5.0 million`, `€12m`, `30 million` */
export const money = String.raw`(?:(?:us|c|a|ca|hk|nz)?[$€£¥] ?\d[\d.,]*|\d[\d.,]* ?(?:million|billion|m|bn|mio|mrd))(?: ?(?:thousand|million|billion|k|mm?|bn))?`;
