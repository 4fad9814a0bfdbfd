/** Money raised, borrowed or granted. */
import { money, phrases, upTo, type KindRule } from "./rule.ts";

export const financing: KindRule = {
  kind: "financing",
  says: phrases(
    "private placements?", "registered direct", "(?:issue|issuance|issuing) of (?:equity|debt|(?:\\S+ ){0,2}(?:bonds|notes|shares|units))", "results? of placing",
    "(?:bought[- ]deal|at-the-market|atm (?:offering|program)|rights (?:offering|issue)|flow-through|non-brokered|lifeoffering|life offering|shelf (?:prospectus|registration))",
    `(?:public|equity|notes?|bonds?|debt|secondary|follow-on|underwritten|convertible|senior|units?|preferred|common|debentures?|share|stock|securities|upsized|concurrent|adss?)${upTo(2)}(?:offerings?|financings?|issuances?|issues?)`,
    `(?:prices?|pricing of|closes?|closing of|completes?|commences?|launches|announces?(?: \\S+){0,4} (?:proposed|pricing|closing|upsized|launch))${upTo(7)}(?:offering(?! of services)|financing|funding round|private placement|notes|debentures?|bonds|tranche)`,
    "series [a-h]\\d?(?: \\S+){0,3} (?:funding|round|financing|investment|raise)",
    "(?:raises?|raised|closes?|closed|secures?|secured) (?:\\S+ ){0,3}series [a-h]\\d?",
    `(?:raises?|raised|closes?|lands?|nets|secures?|secured|announces?)${upTo(2)}(?:up to |over |more than |an? |additional )*${money}(?: \\S+){0,6} (?:seed|series|funding|financing|round|growth|equity|investment|capital|loan|credit|facility|debt|raise|venture|grant|notes?)`,
    `(?:raises?|raised) (?:over |up to |more than |an? |additional )*${money}`,
    `(?:secures?|secured|receives?|received|closes?|obtains?|lands?|completes?|wins?|awarded|gets)${upTo(6)}(?:funding|financing|loan|credit facility|term loan|venture debt|investments?|grants?)`, "(?:revolving|term|senior|secured)(?: \\S+){0,2} (?:credit|loan) (?:facility|agreement)", "credit facility", "(?:seed|bridge|pre-seed|growth|debt|equity|project|venture|construction) (?:funding|financing|round|loan)", "senior (?:secured |unsecured )?notes", "convertible (?:notes?|debentures?|bonds?)", "line of credit", "(?:warrant|option)s? (?:exercises?|inducement)", "gross proceeds", "reg a\\+? offering", "form s-1", "(?:announces|makes|commits) (?:\\S+ ){0,3}investment in", `to raise (?:approximately |up to |about )?${money}`, "invests? " + money + " in", `${money} (?:investment|funding|financing|loan|grant)`, "refinanc(?:es|ing|ed)", "financial close", "debt (?:settlement|conversion|repayment)",
    "kapitalerhöhung", "(?:wandel)?anleihe", "finanzierungsrunde", "schuldschein\\w*", "sichert sich(?: \\S+){0,5} (?:finanzierung|kredit|investition)", "levée de fonds",
    "lève \\d+", "augmentation de capital", "émission (?:obligataire|d['’]obligations|d['’]actions)", "emprunt obligataire", "placement privé", "ampliación de capital",
    "ronda de (?:financiación|inversión)", "emite (?:obligaciones|bonos|deuda)", "coloca (?:\\S+ ){0,6}(?:bonos|obligaciones|pagarés)", "emisión de (?:bonos|deuda|acciones)", "aumento di capitale", "prestito obbligazionario",
    "round (?:di|da)(?: \\S+){0,3} (?:finanziamento|milioni)", "emissione (?:obbligazionaria|di obbligazioni)",
    "debêntures", "(?:emissão|oferta pública) de (?:ações|títulos)", "rodada (?:de investimento|série [a-h])", "capta (?:\\S+ ){0,2}(?:r\\$|us\\$|€) ?\\d[\\d.,]*",
  ),
  leads: phrases(
    `(?:has|have|today) (?:closed|completed|priced|raised|secured|entered into|obtained|received)${upTo(8)}(?:private placement|offering|debentures?|credit facility|term loan|notes|funding|financing|series [a-f]|grant)`,
    "(?:colocó|emitió|ha emitido|emite) (?:\\S+ ){0,4}(?:obligaciones|bonos)", "hat (?:\\S+ ){0,8}(?:kapitalerhöhung|anleihe|finanzierungsrunde)", "a levé [\\d.,]+",
  ),
  signs: /融资|募资|定增|第三者割当|新株予約権|配售|増資|資金調達|유상증자/u,
  not: phrases(
    "(?:service|product|course|new|expanded|curriculum|platform|security|menu|training) offerings?", "for charity", "equipment financing (?:platform|solutions|tools?)",
    "expands? (?:its )?offerings?", "financing options?", "scholarship grants?", "loan (?:app|officer|program)",
    "grants? (?:application|stock|options|awards? under|equity|inducement)", "guidelines", "release notes?", "(?<!debt )settlements? with", "attorneys? general",
  ),
};
