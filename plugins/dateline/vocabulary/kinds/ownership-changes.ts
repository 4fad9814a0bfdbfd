/** Who holds how much, as registers are told. */
import { phrases, type KindRule } from "./rule.ts";

export const ownershipChanges: KindRule = {
  kind: "ownership-changes",
  isForm: true,
  says: phrases(
    "holdings?\\(?s?\\)? in (?:the )?compan(?:y|ies)", "tr-1", "major (?:share)?holdings?", "major shareholder (?:announcements?|notifications?)",
    "(?:total )?voting rights(?: and (?:share )?capital)?", "notification of (?:major|change|a change|significant)(?: \\S+){0,3} (?:holdings?|shareholdings?|ownership)",
    "stimmrechts(?:mitteilung|anteile)\\w*", "gesamtstimmrechte", "eqs-(?:pvr|tvr|afr)", "dgap-(?:pvr|tvr)", "flaggings?", "flaggningsmeddelande", "form 8\\.[35]\\S*",
    "(?:raises?|increases?|ups|boosts?|hikes|cuts|trims|lowers|reduces|doubles) (?:\\S+ ){0,2}?(?:stake|holding|shareholding) in (?:\\S+ ){1,6}?(?:to|by|above|below) (?:\\S+ ){0,2}?[\\d.,]+ ?(?:%|percent|per cent|pct)",
    "franchissements? de seuils?", "(?:nombre total de )?droits de vote", "participaciones significativas", "partecipazioni rilevanti", "schedule 13[dg]",
  ),
  not: phrases("proxy", "(?:project|property|mine|field|block|joint venture|licen[cs]e)", "(?:consider|urges?|vote for)"),
};
