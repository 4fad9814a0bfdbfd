/** Who comes, who goes. */
import { officer, phrases, upTo, type KindRule } from "./rule.ts";

export const management: KindRule = {
  kind: "management",
  says: phrases(
    `(?:appoint(?:s|ed)?|names?|named|hires?|hired|promotes?|promoted|elects?|elected|nominates?|nominated|welcomes?|welcomed|taps?|selects?|adds?|announces?|announced|recruits?|ernennt|beruft|bestellt|nomme|nombra|nomina)${upTo(12)}(?:as|to|neuen|zum|zur|comme|como|come|au poste)${upTo(7)}${officer}`,
    `(?:appoint(?:s|ed)?|names?|hires?|elects?)${upTo(2)}(?:new |first |interim |its |a |group )*(?:chief|c[efostimpr]o|president|chair(?:man|woman|person)?|(?:independent |executive |managing )*directors?|board|general counsel|head)`,
    `(?:announces?|announced)${upTo(4)}(?:(?:appointment|retirement|resignation|departure|promotion|election|passing|nomination) of|(?:leadership|management|executive|board|ceo|cfo)(?: \\S+){0,3} (?:changes?|transitions?|appointments?|succession|updates?|additions?|refreshment))`,
    `joins?(?: \\S+){0,8} (?:as (?:\\S+ ){0,4}${officer}|board(?: of directors)?|(?:executive|leadership|management) team)`,
    `${officer}(?: \\S+){0,5} (?:to (?:retire|resign|step down|depart|leave)|retires|resigns|steps? down|stepping down|departs)`, "steps? down as",
    "(?:retires|resigns) as", "(?:elected|appointed|named) (?:chair(?:man|woman|person)?|president|ceo|cfo) of",
    "\\w*vorst(?:and|ändin)(?: \\S+){0,3} (?:verlässt|scheidet aus|tritt zurück)", "nuev[ao] (?:director[a]? (?:general|financier[ao])|consejer[ao] delegad[ao])", "(?:nouveau|nouvelle) (?:directeur|directrice) (?:général|financi)\\w*",
    "(?:leadership|ceo|cfo|management|executive) (?:transition|succession|changes?|appointments?)", "new (?:ceo|cfo|coo|cto|chief (?:\\S+ ){1,3}officer|chairman)",
    "nomination (?:for|to) the board", "changes? in (?:\\S+ ){0,3}(?:leadership|management|executive) (?:team|board)", "generationswechsel (?:bei|in|an)",
    "übernimmt (?:die )?(?:\\S+ )?(?:geschäftsführung|leitung|vorsitz|führung)", "nuov[ao] (?:amministratrice|amministratore) delegat[ao]",
    `(?:nomme|nombra(?: a)?)${upTo(6)}(?:directeur|directrice|président\\w*|pdg|directora?|consejer[oa]|president[ea])`,
    "nomeia (?:\\S+ ){0,4}(?:diretora?|presidente|ceo|administradora?)\\S*",
    "change(?:s)? (?:of|in) (?:ceo|cfo|management|directorate|the board(?: of directors)?|leadership)", "directorate changes?", "board (?:changes?|appointments?)",
    "appointment of (?:\\S+ ){0,6}(?:director|officer|chief|chair\\w*|ceo|cfo|president)",
    "(?:neuer|neue) (?:vorstand\\w*|ceo|cfo|geschäftsführer\\w*|chef\\w*)",
    "(?:nomination|départ) (?:de|du|d['’])(?: \\S+){0,6} (?:directeur|directrice|président\\w*|dg|pdg|conseil)", "nombramiento de",
    "(?:nuovo|nuova) (?:amministratore delegato|ceo|direttore generale|presidente)",
    "(?:wechsel|veränderung\\w*) (?:im|in der|an der) (?:vorstand|aufsichtsrat|spitze|geschäftsführung)",
  ),
  leads: phrases(
    `(?:has|have|had|today|been)(?: today)? (?:appointed|named|elected|hired|promoted|nominated)${upTo(10)}(?:as|to|the)${upTo(6)}${officer}`,
    "will propose (?:\\S+ ){1,4}for election to the board", `has joined${upTo(6)}as${upTo(4)}${officer}`,
    "ha nombrado (?:\\S+ ){0,3}(?:director[a]?|presidente|consejer[oa]|ceo)", "ha nominato (?:\\S+ ){1,4}(?:amministrat(?:ore|rice)|diret(?:tore|trice)|presidente|ceo)",
    "a nommé (?:\\S+ ){1,6}(?:direct(?:eur|rice)|président\\S*|pdg)", "nomeou (?:\\S+ ){1,4}(?:diretora?|presidente|ceo)\\S*",
    "ist (?:\\S+ ){0,4}(?:geschäftsführer\\S*|vorstand\\S*) (?:der|des|von)",
  ),
  signs: /(?:代表取締役|取締役|執行役員?|監査役|役員)[^、。]{0,6}(?:異動|選任|辞任|交代)|任命|委任|人事|就任|社長交代|선임/u,
  not: phrases(
    "auditors?", "transfer agent", "agency of record", "market maker", "named (?:to|one|a|an|best|top|finalist|among|winner)", "winners?", "finalists?", "distributor",
    "awards?", "inc\\. 5000", "interviews?", "fortune \\d+", "most influential", "candidacy", "hall of fame", "book", "honou?red", "honorees?", "keynote", "panel",
    "women (?:in|to watch)", "partner of the year", "super lawyers?", "rising stars?",
  ),
};
