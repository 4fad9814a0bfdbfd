/** Dividends and distributions. */
import { phrases, upTo, type KindRule } from "./rule.ts";

export const dividends: KindRule = {
  kind: "dividends",
  says: phrases(
    `(?:declares?|declared|announces?|announced|increases?|raises|approves|pays|confirms|initiates|maintains|sets|proposes)${upTo(9)}(?:dividends?|(?:monthly |quarterly |cash |special )?distributions?(?: (?:for|of|to (?:unit|share)holders|per (?:unit|share))|$))`,
    "(?:quarterly|monthly|semi-?annual|annual|special|interim|final|cash|regular|common|preferred)(?: (?:stock|share|cash|common|preferred))* dividends?",
    "dividends? (?:of surplus|declaration|increase|announcement|payment|declared|policy|record date|per share)", "ex[- ]?dividend", "monthly distributions?",
    "dividendenzahlung", "dividende(?:nvorschlag|nerhöhung)?(?: von| in höhe)", "(?:zahlt|schüttet|erhöht|schlägt)(?: \\S+){0,6} dividende",
    "(?:verse|déclare|versement|distribution|paiement|acompte|hausse)(?: \\S+){0,5} dividendes?", "dividendos?", "distribution (?:mensuelle|trimestrielle|spéciale|en espèces)",
    "(?:acconto|pagamento|distribuzione)(?: \\S+){0,4} dividend[oi]",
  ),
  leads: phrases("(?:has |have |today )?(?:declared|announced|approved) (?:\\S+ ){0,6}dividends?", "a déclaré un dividende", "ha (?:declarado|aprobado) (?:\\S+ ){0,3}dividendo"),
  signs: /派息|股息|配当|배당/u,
  not: phrases("etfs?", "reinvestment", "aristocrats", "stocks", "distribution (?:agreement|partner\\S*|network|rights|center)", "income fund"),
};
