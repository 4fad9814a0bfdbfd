/** What agencies think of a debtor. */
import { phrases, type KindRule } from "./rule.ts";

export const creditRatings: KindRule = {
  kind: "credit-ratings",
  says: phrases(
    "(?:moody['’]?s|s&p(?: global)?(?: ratings)?|standard & poor['’]?s|fitch|dbrs|morningstar dbrs|scope(?: ratings)?|kbra|kroll|am best|a\\.m\\. best|egan-jones|jcr|r&i|creditreform)(?: \\S+){0,8} (?:ratings?|affirms?|upgrades?|downgrades?|assigns?|outlook)",
    "ratings? (?:upgrades|downgrades|affirms|assigns)(?: \\S+){1,10} (?:to|at|rating)",
    "(?:credit|issuer|investment[- ]grade|debt|bond|financial strength|long-term)(?: credit)? ratings? (?:of|from|by|upgraded?|affirmed|downgraded?|confirmed|assigned|raised|outlook)",
    "(?:upgrades?|affirms?|downgrades?|assigns?|confirms?|receives)(?: \\S+){0,5} (?:credit|issuer|investment[- ]grade|bond|debt|financial strength) ratings?",
    "bonitätsrating", "rating (?:bestätigt|angehoben|herabgestuft)", "notation (?:de crédit|financière)", "calificación crediticia", "rating creditizio",
  ),
  not: phrases("global market", "market intelligence", "s&p (?:500|global (?:1200|esg))"),
};
