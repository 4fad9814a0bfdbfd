/**
 * What kinds of news say of themselves, in English, German, French, Spanish and Italian. The table is in order of precedence,
 * and a title has one kind: that of the first rule it fits. A rule that is not sure must not be here: no kind is better than a wrong one.
 */
import type { Kind } from "../article.ts";

export interface KindRule {
  readonly kind: Kind;
  /** Of these, one is said. */
  readonly says: RegExp;
  /** Of these, none: what the words mean otherwise. */
  readonly not?: RegExp;
  /** Its words are so much its own that the lead's first sentence may say them, too, wherever in it. */
  readonly ofLeads?: true;
}

/** Whole words, in any case; a space stands for any white space. */
const phrases = (...alternatives: readonly string[]): RegExp => new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join("|").replaceAll(" ?", String.raw`\s*`).replaceAll(" ", String.raw`\s+`)})(?![\p{L}\p{N}])`, "iu");

/** Up to so many words between two others. */
const upTo = (words: number): string => String.raw`(?: \S+){0,${words}} `;

const period = String.raw`(?:(?:first|second|third|fourth|1st|2nd|3rd|4th)[- ]?(?:fiscal )?(?:quarter|half)|q[1-4]|[1-4]q(?:20)?\d{0,2}|h[12]|full[- ]year|year[- ]end|half[- ]year(?:ly)?|fiscal(?: year)?|annual|quarterly|interim|(?:three|six|nine|twelve)[- ]months?|fy ?(?:20)?\d{2}|december|march|june|september)`;
const results = String.raw`(?:results?|earnings|revenues?|sales|profits?|net income|(?:net )?loss|eps|financials|figures)`;
const officer = String.raw`(?:chief(?: \w+){1,3} officer|c[efostimpr]o|president|chair(?:man|woman|person)?|(?:managing |executive |non-executive |independent |medical |general |sales |commercial |regional |finance |marketing )?directors?|vice[- ]president|[se]?vps?|head of|general (?:counsel|manager)|(?:country|practice|team) leader|leader of|(?:managing|senior|general|equity|founding|operating|venture) partner|treasurer|(?:technical |strategic |senior |special )?advis[eo]rs?|board|geschäftsführer(?:in)?|\p{L}*vorst(?:and|änd)\p{L}*|aufsichtsrat\w*|pdg|directeur|directrice|directora?|consejer[oa]|presidente|amministratore|consigliere)`;
const money = String.raw`(?:(?:us|c|a|ca|hk|nz)?[$€£¥] ?\d[\d.,]*|\d[\d.,]* ?(?:million|billion|m|bn|mio|mrd))(?: ?(?:thousand|million|billion|k|mm?|bn))?`;

/** Law firms look for clients in the news of every company, whatever it did: these go before all the others. */
const lawsuits = phrases(
  "class[- ]actions?", "sammelklage", "action de groupe", "demanda colectiva",
  "(?:shareholder|investor|stockholder|deadline|filing|class action|lawsuit|securities)s? (?:alert|deadline|investigation|notice)", "lead plaintiff", "securities fraud",
  `(?:llp|law (?:firm|offices?)|law|pomerantz|rosen|schall|faruqi|halper sadeh|bragar eagel|levi & korsinsky|glancy)(?:,| &)?${upTo(6)}(?:investigat\\w+|reminds|encourages|urges|alerts|notifies|files)`,
);

const crime = phrases(
  "(?:pleads?|pleaded|pled|to plead|enters?|agrees to plead) (?:not )?guilty(?: plea)?", "(?:is |was |are |were )?sentenced (?:to|for|in|today|after)", "sentenced", "(?:is |was |were )?indicted", "indictment",
  "(?:is |was |were |are )?(?:charged|convicted|arrested|extradited|arraigned) (?:with|in|for|of|on|from|after|by)", "found guilty", "(?:jury|judge|court) (?:convicts?|finds?|orders?|rules?|upholds?|dismisses|grants|denies|approves|awards|rejects|sentences)",
  "(?:supreme |district |federal |appeals? |circuit )?court (?:decision|ruling|order|victory|judgment)", "federal (?:grand )?jury", "racketeering", "(?<!anti-|anti )money laundering", "guilty plea", "prison (?:term|sentence|for)", "consent decree", "denaturali[sz]\\w+", "deportation order",
);

const disputes = phrases(
  `(?:files?|filed|wins?|won|settles?|settled|loses?|faces|dismisses|resolves?|reaches|reached|announces|joins)${upTo(6)}(?:lawsuits?|suits?|complaints?|litigation|patent infringement|settlements?(?: agreements?)?|appeal|arbitration)`,
  `(?:agrees?|agreed|ordered|required) to pay${upTo(10)}(?:to )?(?:settle|resolve|penalt\\w+|fines?|restitution|civil)`,
  "(?:sues?|sued) (?!per)", "lawsuit (?:against|filed|alleg\\w+|challeng\\w+|settle\\w+)", "patent infringement", "arbitration (?:award|ruling|decision)", "chapter (?:11|7)", "files? for bankruptcy", "bankruptcy (?:court|filing|protection)", "insolvency",
  "justice department (?:seeks?|sues|files|settles|reaches|asks|obtains|alleges|moves|challenges|requires|secures)", "united states (?:settles?|sues|files|seeks|intervenes|reaches|obtains)",
  "antitrust (?:suit|charges|investigation)", "to (?:settle|resolve) (?:\\S+ ){0,4}(?:allegations|claims|charges|lawsuits?|litigation|investigation)", "settlement with", "insolvenz(?:antrag|verfahren)?", "klage (?:gegen|ein)", "(?:verklagt|gerichtsurteil)", "plainte", "procès contre", "demanda (?:contra|judicial)", "causa (?:contro|legale)",
);

const resultsAhead = phrases(
  `(?:to|will) (?:\\S+ ){0,2}?(?:report|release|announce|publish|host|hold|discuss|issue|webcast|present|conduct)${upTo(8)}(?:${results}|(?:earnings |financial )?(?:conference )?call|webcast)`,
  `(?:announces?|announced|sets?|schedules?|confirms?|provides|reschedules)${upTo(4)}(?:date|dates|timing|time|details|schedule)${upTo(8)}(?:${results}|conference call|reporting)`,
  `(?:schedules?|scheduled|hosts?|announces?)${upTo(9)}(?:conference call|earnings call|earnings webcast|earnings release)`,
  "earnings (?:conference )?call", "(?:results|earnings) (?:conference call|webcast|release date|call)", "earnings release schedule", "invitation to (?:\\S+ ){0,5}(?:results|report|earnings|conference call)", "(?:quarterly|investor) conference call",
  "einladung (?:zu[rm]? )?(?:\\S+ ){0,6}(?:telefonkonferenz|ergebnis\\w*|quartals\\w*|bilanz\\w*)", "invitation (?:\\S+ ){0,6}(?:résultats|conférence téléphonique)", "convocatoria (?:\\S+ ){0,6}resultados",
);

const earnings = phrases(
  `(?:reports?|reported|announces?|announced|posts?|posted|delivers?|delivered|releases?|released|publishes|published|achieves?|achieved|records?|provides|closes|closed|issues)${upTo(7)}${period}${upTo(9)}${results}`,
  `${period}(?: [’'‘]?\\d{2,4})?(?: and ${period}(?: \\d{4})?)?(?: \\S+){0,3} (?:results?|earnings|net income|profits?|trading (?:update|statement)|production results)`,
  `(?:reports?|reported|announces?|announced|releases?|released|publishes|issues)${upTo(3)}(?:financial|operating|fiscal)(?: and (?:operating|operational|business))? results`, "results (?:for|of) (?:the )?(?:\\S+ ){0,3}(?:quarter|half|year|months|period)", "reports? (?:\\S+ ){0,3}(?:first|second|third|fourth) quarter",
  `(?:reports?|announces?|posts?|achieves?|delivers?)${upTo(4)}(?:record|strong|preliminary|unaudited|higher)${upTo(3)}(?:results|earnings|revenues?|profit|net income)`,
  "(?:interim|half[- ]year(?:ly)?|year[- ]end|annual financial|quarterly|q[1-4]|six[- ]month|nine[- ]month) (?:financial )?(?:report|statements?|results)", "annual results", "(?:preliminary|unaudited|final|full year) results", "trading (?:update|statement)", "(?:net income|earnings per share|quarterly (?:profit|loss|revenue))",
  "record (?:quarter|(?:annual |quarterly )?(?:revenues?|earnings|profits?|net income))", `(?:raises|lowers|cuts|reaffirms|reiterates|updates|increases|confirms|withdraws)${upTo(4)}(?:guidance|outlook|forecast)`, "profit warning", "preliminary figures",
  "(?:quartals|halbjahres|jahres|geschäfts|neunmonats|zwischen)(?:bericht|mitteilung|ergebnis(?:se)?|zahlen|abschluss)", "(?:umsatz|ergebnis|gewinn|ebit\\w*)(?: \\S+){0,4} (?:quartal|halbjahr|geschäftsjahr)", "(?:erstes|zweites|drittes|viertes|ersten|zweiten|dritten|vierten) quartal", "vorläufige zahlen", "prognose (?:erhöht|angehoben|gesenkt|bestätigt)", "(?:erhöht|hebt|senkt|bestätigt)(?: \\S+){0,3} (?:prognose|jahresprognose)",
  "résultats? (?:annuels?|semestriels?|trimestriels?|financiers?|consolidés?|du (?:premier|deuxième|troisième|quatrième)|de l['’]exercice|\\d{4})", "chiffre d['’]affaires(?: \\S+){0,4} (?:trimestre|semestre|annuel|\\d{4}|t[1-4]|s[12])", "rapport (?:financier )?semestriel",
  "resultados? (?:financieros|anuales|trimestrales|semestrales|del (?:primer|segundo|tercer|cuarto)|de \\d{4})", "(?:primer|segundo|tercer|cuarto) trimestre",
  "risultati (?:finanziari|annuali|trimestrali|semestrali|consolidati|del|al \\d)", "(?:primo|secondo|terzo|quarto) trimestre", "relazione (?:finanziaria|semestrale|trimestrale)", "bilancio (?:consolidato|d['’]esercizio)",
);

/** Results that no company earns. */
const otherResults = phrases("top-?line", "phase \\S+", "trial", "clinical", "study", "survey", "drill(?:ing)?", "assays?", "intersects?", "voting results?", "poll", "election", "test results", "(?:general|annual|shareholders?['’]?) meeting", "agm", "metallurgical", "pre-?clinical", "sustainability report", "annual report on form 10-k/a", "awards?");

export const kindRules: readonly KindRule[] = [
  { kind: "legal", says: lawsuits, ofLeads: true },
  { kind: "legal", says: crime, not: phrases("charged (?:in|on|for|by|after)(?= (?:\\S+ ){0,3}(?:minutes|hours|ev|battery|station))"), ofLeads: true },
  // Managers' dealings are reported on a form that names the company's kind of news in nothing but its title.
  {
    kind: "insider-trading",
    says: phrases("pdmrs?", "(?:director|manager|insider)s?['’]? (?:dealings?|transactions?|declarations?|shareholdings?)", "(?:mandatory )?notifications? of (?:trade|transactions?)(?: \\S+){0,6} (?:insiders?|managers?|managerial|persons|primary)", "persons discharging managerial", "director/pdmr", "primary insiders?", "eqs-dd", "dgap-dd", "eigengeschäfte(?: von)? führungskräften?", "opérations? (?:des|sur titres des) dirigeants", "internal dealing", "operaciones de (?:directivos|personas)"),
  },
  {
    kind: "ownership-changes",
    says: phrases("holdings?\\(?s?\\)? in (?:the )?compan(?:y|ies)", "tr-1", "major (?:share)?holdings?", "major shareholder (?:announcements?|notifications?)", "(?:total )?voting rights(?: and (?:share )?capital)?", "notification of (?:major|change|a change|significant)(?: \\S+){0,3} (?:holdings?|shareholdings?|ownership)", "stimmrechts(?:mitteilung|anteile)\\w*", "gesamtstimmrechte", "eqs-(?:pvr|tvr|afr)", "dgap-(?:pvr|tvr)", "flaggings?", "flaggningsmeddelande", "form 8\\.[35]\\S*", "franchissements? de seuils?", "(?:nombre total de )?droits de vote", "participaciones significativas", "partecipazioni rilevanti", "schedule 13[dg]"),
    not: phrases("proxy", "(?:consider|urges?|vote for)"),
  },
  {
    kind: "credit-ratings",
    says: phrases(
      "(?:moody['’]?s|s&p(?: global)?(?: ratings)?|standard & poor['’]?s|fitch|dbrs|morningstar dbrs|scope(?: ratings)?|kbra|kroll|am best|a\\.m\\. best|egan-jones|jcr|r&i|creditreform)(?: \\S+){0,8} (?:ratings?|affirms?|upgrades?|downgrades?|assigns?|outlook)",
      "(?:credit|issuer|investment[- ]grade|debt|bond|financial strength|long-term)(?: credit)? ratings? (?:of|from|by|upgraded?|affirmed|downgraded?|confirmed|assigned|raised|outlook)",
      "(?:upgrades?|affirms?|downgrades?|assigns?|confirms?|receives)(?: \\S+){0,5} (?:credit|issuer|investment[- ]grade|bond|debt|financial strength) ratings?", "bonitätsrating", "rating (?:bestätigt|angehoben|herabgestuft)", "notation (?:de crédit|financière)", "calificación crediticia", "rating creditizio",
    ),
    not: phrases("global market", "market intelligence", "s&p (?:500|global (?:1200|esg))"),
  },
  {
    kind: "recommendation",
    says: phrases(
      "price targets?", "(?:upgrade[sd]?|downgrade[sd]?|cut|raised|reiterate[sd]?|maintain(?:s|ed)?|initiate[sd]?|start(?:s|ed)|resume[sd]?)(?: \\S+){0,6} (?:to|at|with(?: an?)?) ['\"“‘]?(?:strong[- ])?(?:buy|sell|hold|neutral|overweight|underweight|outperform|underperform|equal[- ]weight|market perform|sector perform)['\"”’]?", "(?:initiates?|initiated|resumes?|begins|updates) (?:\\S+ ){0,2}coverage (?:of|on)", "(?:analyst|research) (?:coverage|upgrade|downgrade) (?:of|on|initiated|by)",
      "kursziel", "stuft(?: \\S+){1,6} (?:auf|ab|hoch)", "(?:objectif de cours|recommandation d['’]analyste)", "precio objetivo", "(?:prezzo obiettivo|target price)",
    ),
  },
  { kind: "earnings-calls", says: resultsAhead, not: phrases("trial", "phase \\S+", "clinical", "drill(?:ing)?", "study", "survey") },
  // A company that reports its quarter often declares its dividend and the like in the same release.
  { kind: "earnings", says: earnings, not: otherResults },
  {
    kind: "share-buybacks",
    says: phrases(
      "(?:shares?|stock|equity|unit) (?:re-?purchases?|buy-?backs?|buying back)(?: program(?:me)?s?)?", "(?:re-?purchase|buy-?back) (?:program(?:me)?|of (?:\\S+ ){0,3}(?:shares|stock))", "share buy-?back", "buy-?backs?", "transactions? in own shares", "(?:purchase|acquisition) of own shares", "normal[- ]course issuer bid", "ncib", "own shares",
      "aktienrückk[aä]uf\\w*", "rückkauf eigener aktien", "erwerb eigener aktien", "rachats? d['’]actions", "(?:achats?|transactions?) (?:d['’]|sur )actions propres", "(?:re)?compra de acciones(?: propias)?", "(?:ri)?acquisto (?:di )?azioni proprie", "buy-?back", "aktietilbagekøb(?:sprogram)?", "tilbagekøb\\w*", "återköp(?: av)?(?: egna)? aktier", "tilbakekjøp\\w*", "omien osakkeiden (?:hankinta|takaisinosto)",
    ),
    not: phrases("mortgage", "token", "burn", "home", "notes", "debentures", "agreement for the sale"),
  },
  {
    kind: "dividends",
    says: phrases(
      `(?:declares?|declared|announces?|announced|increases?|raises|approves|pays|confirms|initiates|maintains|sets|proposes)${upTo(9)}(?:dividends?|(?:monthly |quarterly |cash |special )?distributions?(?: (?:for|of|to (?:unit|share)holders|per (?:unit|share))|$))`,
      "(?:quarterly|monthly|semi-?annual|annual|special|interim|final|cash|regular|common|preferred)(?: (?:stock|share|cash|common|preferred))* dividends?", "dividends? (?:declaration|increase|announcement|payment|declared|policy|record date|per share)", "ex-?dividend", "monthly distributions?",
      "dividendenzahlung", "dividende(?:nvorschlag|nerhöhung)?(?: von| in höhe)", "(?:zahlt|schüttet|erhöht|schlägt)(?: \\S+){0,6} dividende", "(?:verse|versement|distribution|paiement|acompte|hausse)(?: \\S+){0,5} dividendes?", "dividendos?", "(?:acconto|pagamento|distribuzione)(?: \\S+){0,4} dividend[oi]",
    ),
    not: phrases("etfs?", "reinvestment", "aristocrats", "stocks", "distribution (?:agreement|partner\\S*|network|rights|center)", "income fund"),
  },
  {
    kind: "ipo",
    says: phrases("initial public offering", "ipo", `(?:begins?|began|starts?|commences?|to (?:begin|start|commence)) (?:\\S+ )?trading${upTo(3)}(?:nasdaq|nyse|new york stock|london stock|aim|tsx\\S*|toronto stock|frankfurt|euronext|xetra)`, "börsengang", "introduction en bourse", "salida a bolsa", "(?:quotazione in borsa|sbarco in borsa|sbarca in borsa)"),
    not: phrases("tokens?", "coins?", "ido", "former", "pre-ipo", "post-ipo", "ipo (?:market|services?|platform|advis\\w+|readiness|process|candidates?|pipeline|window)", "etfs?"),
  },
  {
    kind: "management",
    says: phrases(
      `(?:appoint(?:s|ed)?|names?|named|hires?|hired|promotes?|promoted|elects?|elected|nominates?|nominated|welcomes?|welcomed|taps?|selects?|adds?|announces?|announced|recruits?|ernennt|beruft|bestellt|nomme|nombra|nomina)${upTo(12)}(?:as|to|neuen|zum|zur|comme|como|come|au poste)${upTo(7)}${officer}`,
      `(?:appoint(?:s|ed)?|names?|hires?|elects?)${upTo(2)}(?:new |first |interim |its |a |group )*(?:chief|c[efostimpr]o|president|chair(?:man|woman|person)?|(?:independent |executive |managing )*directors?|board|general counsel|head)`,
      `(?:announces?|announced)${upTo(4)}(?:(?:appointment|retirement|resignation|departure|promotion|election|passing|nomination) of|(?:leadership|management|executive|board|ceo|cfo)(?: \\S+){0,3} (?:changes?|transitions?|appointments?|succession|updates?|additions?|refreshment))`,
      `joins?(?: \\S+){0,8} (?:as (?:\\S+ ){0,4}${officer}|board(?: of directors)?|(?:executive|leadership|management) team)`, `${officer}(?: \\S+){0,5} (?:to (?:retire|resign|step down|depart|leave)|retires|resigns|steps? down|stepping down|departs)`, "steps? down as", "(?:retires|resigns) as",
      "(?:leadership|ceo|cfo|management|executive) (?:transition|succession|changes?|appointments?)", "new (?:ceo|cfo|coo|cto|chief (?:\\S+ ){1,3}officer|chairman)", "change(?:s)? (?:of|in) (?:ceo|cfo|management|directorate|the board(?: of directors)?|leadership)", "directorate changes?", "board (?:changes?|appointments?)", "appointment of (?:\\S+ ){0,6}(?:director|officer|chief|chair\\w*|ceo|cfo|president)",
      "(?:neuer|neue) (?:vorstand\\w*|ceo|cfo|geschäftsführer\\w*|chef\\w*)", "(?:nomination|départ) (?:de|du|d['’])(?: \\S+){0,6} (?:directeur|directrice|président\\w*|dg|pdg|conseil)", "nombramiento de", "(?:nuovo|nuova) (?:amministratore delegato|ceo|direttore generale|presidente)", "(?:wechsel|veränderung\\w*) (?:im|in der|an der) (?:vorstand|aufsichtsrat|spitze|geschäftsführung)",
    ),
    not: phrases("auditors?", "transfer agent", "agency of record", "market maker", "named (?:to|one|a|an|best|top|finalist|among|winner)", "winners?", "finalists?", "distributor", "awards?", "inc\\. 5000", "interviews?", "fortune \\d+", "most influential", "candidacy", "hall of fame", "book", "honou?red", "honorees?", "keynote", "panel", "women (?:in|to watch)", "partner of the year", "super lawyers?", "rising stars?"),
  },
  {
    kind: "regulatory",
    says: phrases(
      "(?:fda|ema|mhra|health canada|nmpa|pmda|anvisa|tga|swissmedic|faa|fcc|ferc|nrc|easa|finma|bafin|fca|mas|dea|usda|epa|chmp|european commission|dot|phmsa|cpuc|nasdaq)(?: \\S+){0,6} (?:approv(?:al|als|es|ed)|clear(?:s|ed|ance)|authori[sz](?:ation|es|ed)|grant(?:s|ed)|designat(?:ion|es|ed)|accept(?:s|ed|ance)|licen[cs]e|permits?|certifi\\w+|waiver|notice|notification|deficiency|listing rule|compliance|delist\\w*|submissions?|applications?|feedback|agreement on|breakthrough|priority review|fast track|orphan|510\\(k\\))",
      "(?:receives?|received|granted|grants?|secures?|secured|obtains?|obtained|gains?|wins?|announces?|earns)(?: \\S+){0,6} (?:fda|ema|regulatory|marketing|510\\(k\\)|ce[- ]mark(?:ing)?|faa|fcc|export|gaming|banking|environmental|final|construction|mining|health canada|european|special|orphan(?: drug)?|fast track|breakthrough(?: \\S+)?|emergency use)(?: \\S+){0,3} (?:approval|clearance|authori[sz]ation|certification|licen[cs]e|permits?|designation|approvals)",
      "ce[- ]mark(?:ing)?", "510\\(k\\)", "orphan[- ]drug", "(?:fast track|breakthrough (?:therapy|device)|priority review)", "(?:new drug|biologics licen[cs]e|marketing authori[sz]ation|investigational new drug|nda|bla|snda|ind) (?:application|submission|filing|approval|clearance|acceptance)", "emergency use authori[sz]ation", "(?:special|exploration|mining|drilling|environmental|construction) permits?", `(?:receives?|received|granted|secures?|secured|obtains?|obtained|gains?|awarded|issued)${upTo(4)}(?:licen[cs]e|permit)(?! agreement)`, "approved by (?:the )?(?:\\S+ )?(?:government|regulators?|authorit\\S+|commission|ministry|fda|ema|sec)", "(?:regulatory|marketing) (?:approval|clearance|authori[sz]ation|submission)", "minimum bid(?: price)?", "nasdaq (?:notice|notification|delisting|deficiency|compliance)", "notice of (?:delisting|non-?compliance|deficiency)", "(?:noncompliance|compliance) (?:with|notice)(?: \\S+){0,3} (?:nasdaq|nyse)", "cease[- ]trade order",
      "(?:fda|ema|eu)-?zulassung", "zulassung (?:durch|von|für|in|der)", "(?:erhält|erteilt)(?: \\S+){0,4} (?:zulassung|genehmigung|lizenz)", "ce-kennzeichnung", "marquage ce", "autorisation de mise sur le marché", "(?:obtient|reçoit)(?: \\S+){0,4} (?:autorisation|agrément|homologation|approbation)", "(?:obtiene|recibe)(?: \\S+){0,4} (?:autorización|aprobación|licencia)", "(?:ottiene|riceve)(?: \\S+){0,4} (?:autorizzazione|approvazione|licenza)",
    ),
    not: phrases("sales", "award(?:s|ed)?"),
  },
  {
    kind: "research",
    says: phrases(
      "phase (?:[1-4][ab]?|i{1,3}v?[ab]?|iv)(?:/(?:[1-4][ab]?|i{1,3}))?", "(?:pivotal|clinical|randomi[sz]ed|pre-?clinical|registrational|real-world)(?: \\S+){0,3} (?:trials?|stud(?:y|ies)|data|results|evidence|findings)", "top-?line (?:data|results)", "first (?:patient|participant|subject) (?:dosed|enrolled|treated)", "(?:new|interim|positive|additional|long-term|preliminary) (?:clinical |safety |efficacy )?data (?:from|at|on|show\\w*|demonstrat\\w*|presented|for)", "presents? (?:\\S+ ){0,4}data",
      "drill(?:ing)?(?: \\S+){0,3} (?:results?|program(?:me)?|campaign|holes?|targets?|updates?)", "intersects?(?: \\S+){0,10} (?:g/t|metres?|meters?|m|%|gold|copper|silver|lithium|zinc|uranium)", "(?:assay|metallurgical|exploration|soil|sampling|geophysical) (?:results?|survey)", "(?:maiden |updated |initial )?mineral (?:resource|reserve)s?(?: estimate)?", "(?:preliminary economic assessment|pre-?feasibility study|feasibility study)", "g/t",
      "(?:new|recent|landmark|peer-reviewed|first-of-its-kind|international|annual|latest|nationwide|national|global) (?:\\S+ ){0,3}(?:research|study|survey|report|studies|analysis|poll)(?: \\S+){0,3} (?:finds|shows?|reveals?|suggests?|highlights|uncovers|from|by|indicates|warns|demonstrates|confirms|published)", "(?:study|survey|research|report|poll)(?: \\S+){0,4} (?:finds|shows|reveals|suggests|uncovers|indicates|warns)", "(?:releases?|publishes|published|released|presents)(?: \\S+){0,6} (?:research|study|survey|white ?paper|findings|scientific)", "according to (?:\\S+ ){0,6}(?:research|study|studies|analysis|survey|trial)(?: \\S+){0,12} (?:published|presented|released)", "peer-reviewed", "published in (?:the )?(?:journal|nature|science|lancet|cell|jama|new england)",
      "market(?: (?:size|share|report|research|outlook|forecast))?(?: \\S+){0,3} (?:to|will|is|projected|expected|worth|set)(?: \\S+){0,4} (?:reach|surpass|hit|grow|exceed|cross|be worth)", "(?:market|industry)(?: \\S+){0,10} cagr", "cagr of", "may (?:help )?(?:to )?(?:reduce|predict|prevent|lower|improve|protect|increase|raise|slow)", "(?:linked|tied) to (?:higher|lower|increased|reduced|greater) (?:risk|rates?)", "associated with (?:\\S+ ){0,2}(?:risk|higher|lower)",
      "(?:klinische|präklinische) (?:studien?|daten)", "studienergebnisse", "(?:neue )?studie (?:zeigt|belegt|zu|der|von)", "phase-(?:[1-4]|i{1,3})-studie", "bohrergebnisse", "(?:étude|essai) (?:clinique|de phase)", "(?:nouvelle )?étude (?:montre|révèle|de)", "résultats (?:de l['’]étude|cliniques|de forage)", "(?:estudio|ensayo) (?:clínico|revela|muestra)", "ensayos? clínicos?", "(?:studio|sperimentazione) clinic[oa]", "(?:uno studio|ricerca) (?:rivela|mostra)",
    ),
    not: phrases("case stud(?:y|ies)", "study (?:abroad|guide|tool|group|hall|center)", "(?:apartment|housing) market", "phase (?:of|out|one of the project)", "annual report"),
  },
  {
    kind: "financing",
    says: phrases(
      "private placements?", "registered direct", "(?:bought[- ]deal|at-the-market|atm (?:offering|program)|rights (?:offering|issue)|flow-through|non-brokered|lifeoffering|life offering|shelf (?:prospectus|registration))", `(?:public|equity|notes?|bonds?|debt|secondary|follow-on|underwritten|convertible|senior|units?|preferred|common|debentures?|share|stock|securities|upsized|concurrent|adss?)${upTo(2)}(?:offerings?|financings?|issuances?|issues?)`,
      `(?:prices?|pricing of|closes?|closing of|completes?|commences?|launches|announces?(?: \\S+){0,4} (?:proposed|pricing|closing|upsized|launch))${upTo(7)}(?:offering(?! of services)|financing|funding round|private placement|notes|debentures|bonds|tranche)`, "series [a-h]\\d?(?: \\S+){0,3} (?:funding|round|financing|investment|raise)", `(?:raises?|raised|closes?|lands?|nets|secures?|secured|announces?)${upTo(2)}(?:up to |over |more than |an? |additional )*${money}(?: \\S+){0,6} (?:seed|series|funding|financing|round|growth|equity|investment|capital|loan|credit|facility|debt|raise|venture|grant|notes?)`, `(?:raises?|raised) (?:over |up to |more than |an? |additional )*${money}`,
      `(?:secures?|secured|receives?|received|closes?|obtains?|lands?|completes?|wins?|awarded|gets)${upTo(6)}(?:funding|financing|loan|credit facility|term loan|venture debt|investments?|grants?)`, "(?:revolving|term|senior|secured)(?: \\S+){0,2} (?:credit|loan) (?:facility|agreement)", "credit facility", "(?:seed|bridge|pre-seed|growth|debt|equity|project|venture|construction) (?:funding|financing|round|loan)", "senior (?:secured |unsecured )?notes", "convertible (?:notes?|debentures?|bonds?)", "line of credit", "(?:warrant|option)s? (?:exercises?|inducement)", "gross proceeds", `to raise (?:approximately |up to |about )?${money}`, "invests? " + money + " in", `${money} (?:investment|funding|financing|loan|grant)`, "refinanc(?:es|ing|ed)", "debt (?:settlement|conversion|repayment)",
      "kapitalerhöhung", "(?:wandel)?anleihe", "finanzierungsrunde", "schuldschein\\w*", "sichert sich(?: \\S+){0,5} (?:finanzierung|kredit|investition)", "levée de fonds", "lève \\d+", "augmentation de capital", "émission (?:obligataire|d['’]obligations|d['’]actions)", "emprunt obligataire", "placement privé", "ampliación de capital", "ronda de (?:financiación|inversión)", "emisión de (?:bonos|deuda|acciones)", "aumento di capitale", "prestito obbligazionario", "round (?:di|da)(?: \\S+){0,3} (?:finanziamento|milioni)", "emissione (?:obbligazionaria|di obbligazioni)",
    ),
    not: phrases("(?:service|product|course|new|expanded|curriculum|platform|security|menu|training) offerings?", "for charity", "equipment financing (?:platform|solutions|tools?)", "expands? (?:its )?offerings?", "financing options?", "scholarship grants?", "loan (?:app|officer|program)", "grants? (?:application|stock|options|awards? under|equity|inducement)", "guidelines", "release notes?"),
  },
  // `Announces Agreement to Acquire` is both an agreement and an acquisition: what comes of it counts.
  {
    kind: "mergers-and-acquisitions",
    says: phrases(
      `(?:acquires|acquired|(?:to|will) (?:acquire|merge)|(?:agrees?|plans|offers|in talks|deal|set|bids?) to (?:acquire|buy|sell|purchase|merge)|to be acquired(?: by)?)(?! (?:\\S+ )?(?:skills|customers|talent))`, `(?:completes?|completed|closes?|closed|announces?|announced|finali[sz]es|terminates?|proposes|signs?|enters?|approves?|expands)${upTo(7)}(?:acquisitions?|mergers?|divestitures?|takeover|business combination|sale of (?:its |the )?(?:\\S+ ){0,5}(?:business|division|unit|stake|subsidiary|operations|portfolio|assets|brand))`, "acquisition (?:of|by|from|agreement|completed|closes)", "(?:merges?|merged|merging) with", "merger (?:of|with|agreement|between|proposal|creates)", "merger", "(?:divests?|divested|divestiture|divestment)", `sells?${upTo(6)}(?:business|stake|division|unit|subsidiary|operations)(?: to)?`, "(?:buys|to sell|spin-?off(?: of)?|spins off|carve-?out) (?:\\S+ ){0,6}(?:business|stake|division|unit|subsidiary|company|operations|shares in|brand)", "takeover (?:bid|offer)", "(?:tender|takeover|exchange|buyout|acquisition) offer(?! for (?:\\S+ ){0,6}notes)", "take[- ]private", "going[- ]private", "business combination", "holding company reorganization", "majority stake", "joins? forces (?:through|in) (?:a )?merger", "stitches",
      "übernimmt", "übernahme(?:angebot|angebots)?(?: von| der| des| durch)?", "(?:fusion|verschmelzung|zusammenschluss) (?:mit|von|der|zwischen)", "verkauf (?:der|des|von)(?: \\S+){0,4} (?:tochter\\w*|sparte|beteiligung|geschäft\\w*)", "(?:acquiert|rachète|rachat de|acquisition d[eu]|cession d[eu]|projet de fusion|offre publique d['’](?:achat|échange))", "(?:adquiere|adquisición de|compra (?:el|la|de)|fusión (?:con|de|entre)|opa)", "(?:acquisisce|acquisizione (?:di|del|della)|fusione (?:con|tra|per)|cessione (?:di|del|della))",
    ),
    not: phrases("(?:customer|talent|data|image|user|land|student|client|signal|patient|language) acquisition", "übernimmt(?: \\S+){0,5} (?:leitung|vorsitz|posten|amt|führung|verantwortung|rolle|trainer\\w*|patenschaft|kosten|aufgabe\\w*)", "(?:acquires?|acquired) (?:\\S+ ){0,4}(?:patents?|licen[cs]e|bitcoin|btc|ethereum|eth|royalt\\S+|claims|option|rights|drone|aircraft|vessels?)", "bitcoins?", "m&a (?:podcast|tips|guide|practice)", "(?:way|ways|where|how|place|help\\S*|need) (?:\\S+ ){0,3}to (?:acquire|buy)", "(?:office|building|land|property|site|home|portfolio) acquisition", "talks about", "tokens?", "(?:your|how|why)"),
  },
  {
    kind: "esg",
    says: phrases("(?:esg|sustainability|csr|corporate (?:social )?responsibility|(?:social|community|environmental) impact|climate|environmental|diversity|dei|tcfd)(?: \\S+){0,2} (?:reports?|targets?|goals?|ratings?|disclosures?|commitments?|strategy|performance|update)", "(?:net[- ]zero|carbon[- ]neutral(?:ity)?|climate[- ]neutral(?:ity)?)(?: \\S+){0,3} (?:by|targets?|goals?|commitments?|pledge|status|certification)?", "science[- ]based targets?", "sbti", "ecovadis", "(?:msci|sustainalytics|cdp) (?:esg )?(?:rating|score|a list)", "b corp certif\\w+", "nachhaltigkeits(?:bericht|strategie|ziele|rating)", "klimaneutral\\w*", "rapport (?:de |sur le )?(?:développement durable|rse|durabilité)", "(?:informe|memoria) de sostenibilidad", "(?:report|bilancio|rapporto) di sostenibilità", "可持续发展"),
    not: phrases("environmental impact (?:statement|assessment)", "seo", "search performance", "(?:impact|performance) (?:driver|player)", "rollout"),
  },
  {
    kind: "contract",
    says: phrases(
      `(?:awarded|awards?|wins?|won|receives?|received|secures?|secured|signs?|signed|lands?|lande?d|books?|announces?|announced|obtains?|gets|enters? into|inks?|clinches|bags)${upTo(8)}(?:contracts?|(?:purchase|initial|first|follow-on|repeat|large|new|major|additional|multi-\\S+|million|production|commercial)(?: \\S+){0,3} orders?|orders? (?:from|for|worth|valued|totaling|of)|tender|task order|supply agreement|offtake agreement|power purchase agreement|ppa|purchase agreement|services? agreement|framework agreement|lease agreement)`,
      `signs? ${money}(?: \\S+){0,3} (?:agreement|deal)`, `signs? \\d+m (?:agreement|deal)`, "contract (?:awards?|wins?|extension|renewal|from|worth|valued)", "(?:selected|chosen|picked|tapped) (?:by|to (?:provide|supply|deliver|support|build|develop|design|manage|power)|as (?:\\S+ ){0,3}(?:supplier|contractor|vendor|provider))", "(?:purchase|supply) orders?", "task order", "idiq", "(?:power purchase|offtake) agreement", "(?:wins|awarded|secures) (?:\\S+ ){0,5}projects?", "multi-?year (?:contract|agreement|deal)",
      "(?:groß|folge|erst|rahmen|liefer)?auftr(?:ag|äge)(?: (?:von|über|für|aus|in|zur))", "(?:erhält|gewinnt|sichert sich)(?: \\S+){0,5} (?:\\S*auftrag|\\S*aufträge|vertrag)", "rahmenvertrag", "(?:remporte|décroche|signe|obtient)(?: \\S+){0,6} (?:contrats?|commandes?|marché)", "(?:gana|firma|obtiene|adjudica\\S*|logra)(?: \\S+){0,6} (?:contratos?|pedidos?|licitación)", "(?:vince|firma|ottiene|si aggiudica|aggiudicat[oa])(?: \\S+){0,6} (?:contratt[oi]|commess[ae]|gara|ordin[ei])",
    ),
    not: phrases("awards? (?:winners?|ceremony|season|for excellence)", "awarded (?:\\S+ ){0,4}(?:best|top|gold|medal|patent|prize|grant)", "selected (?:by|as|to) (?:\\S+ ){0,6}(?:top|best|finalist|award|forbes|list|present)", "smart contracts?", "record (?:label|deal)", "court orders?", "employment contracts?", "contract (?:management|manufactur\\w+|lifecycle|review|research)"),
  },
  {
    kind: "partnership",
    says: phrases(
      `(?:signs?|signed|enters? into|inks?)${upTo(4)}agreement with`, "(?:partners?|partnered|partnering|teams? up|teamed up|teaming up|collaborates?|collaborated|collaborating|allies) (?:with|to)(?= )", "teams? up", "(?:collaborates?|partners) (?:on|in|for)", "(?:strategic|exclusive|multi-year|technology|marketing|commercial|global|official|landmark|new) (?:\\S+ )?(?:partnerships?|collaborations?|alliances?)", "(?:partnerships?|collaborations?|alliances?) (?:with|between|agreements?|for|to)(?= )", `(?:announces?|announced|forms|forges?|enters?|expands|extends|renews|strengthens?|signs?|launch(?:es)?|establish(?:es)?|celebrates?|continues|deepens|through|via)${upTo(6)}(?:partnerships?|collaborations?|alliances?)`, "joint[- ]ventures?", "joint development", "(?:signs?|signed|announces?|announced|enters?|executes?|inks?)(?: \\S+){0,5} (?:mou|memorandum of understanding|letter of intent|loi)", "(?:mou|memorandum of understanding) with", "(?:joins?|join|joined|joining) forces", "(?:licen[cs](?:e|ing)|distribution|reseller|cooperation|co-?marketing|co-?development|teaming|commerciali[sz]ation|referral|affiliate|option)(?: and (?:\\S+ ){0,3})? agreements?", "(?:signs?|announces?|enters?|inks?)(?: \\S+){0,6} (?:strategic|partnership|collaboration|distribution|licen[cs]ing) (?:agreement|deal)",
      "(?:strategische |neue )?(?:partnerschaft|kooperation|zusammenarbeit|allianz)(?:svereinbarung|svertrag)?", "kooperiert", "gemeinschaftsunternehmen", "(?:arbeiten|arbeitet)(?: \\S+){0,4} zusammen", "partenariats?", "s['’]associ(?:e|ent)", "coentreprise", "accord (?:de (?:distribution|licence|coopération|collaboration)|stratégique)", "(?:alianza|acuerdo (?:de (?:colaboración|distribución|licencia)|estratégico)|se asocian? con|se alía con)", "(?:colaboración|colabora) con", "(?:alleanza|accordo (?:di (?:collaborazione|distribuzione|licenza)|strategico)|collabora(?:zione)? con)",
    ),
    not: phrases("in partnership with", "limited partnership", "l\\.?p\\.?", "(?:public-private )?partnership (?:program|portal) for (?:parents|schools)", "collaboration (?:tools?|software|platform|suite|features?)", "partnership (?:income|tax)", "dissolv\\w+", "amends?", "alliance for"),
  },
  {
    kind: "event",
    says: phrases(
      `(?:to|will) (?:\\S+ )?(?:present|participate|attend|exhibit|speak|showcase|host|hold|feature|sponsor|appear|headline|keynote|demonstrate|convene|display|join|return|unveil)${upTo(10)}(?:conference|summit|webinar|webcast|expo|forum|symposium|show|event|festival|gala|fair|congress|convention|panel|workshop|meetup|fireside chat|investor day|capital markets day|day|roadshow|ces|meeting|week|congress|series)`,
      `(?:presents?|presenting|participat(?:es|ing)|attend(?:s|ing)|exhibit(?:s|ing)|speak(?:s|ing)|showcas(?:es|ing)|hosts?|hosting|hosted|announces?|sponsors?|highlights?|are attending|opens|returns)${upTo(9)}(?:conference|summit|webinar|webcast|expo|forum|symposium|trade show|festival|gala|fair|congress|convention|workshop|investor day|capital markets day|fireside chat|annual meeting|networking (?:night|event)|open house|hackathon|virtual event)`,
      "(?:live|free|upcoming|educational) (?:webinar|webcast|workshop|event)", "(?:annual|extraordinary|special|general|virtual) (?:general )?(?:meeting of (?:shareholders|stockholders|members)|(?:shareholders?|stockholders?)['’]? meeting|general meeting)", "(?:agm|egm)", "save the date", "registration (?:is )?(?:now )?open", "to (?:present|speak|exhibit) (?:\\S+ ){0,10}at", "(?:confirms|announces) (?:\\S+ )?participation (?:in|at)", "(?:investor|capital markets) day", "fireside chat", "investor (?:conference|presentation|summit)s?", "conference participation", "call for (?:papers|speakers|entries)", "trade ?show", "(?:conference|summit|webinar|expo|gala|festival) (?:on|in|at|to be held) ",
      "hauptversammlung", "(?:messe|kapitalmarkttag|fachmesse|pressekonferenz|roadshow)", "assemblée générale", "(?:au salon|du salon (?:de|du|des|international)|colloque|webinaire|journée investisseurs)", "junta general", "(?:feria|congreso|jornada|seminario web)", "assemblea (?:degli azionisti|dei soci|ordinaria|straordinaria)", "(?:fiera|convegno|capital markets day)",
    ),
    not: phrases("legislative gala", "book fair", "(?:launch|introduc)\\w* (?:\\S+ ){0,5}platform", "conference call", "mainstream", "review", "recap"),
  },
  {
    kind: "product",
    says: phrases(
      "(?:launche[sd]|(?:to|will) launch|unveils|unveiled|to unveil|introduce[sd]|to introduce|debuts|debuted|to debut|rolls out|rolled out|unleashes|presents new)(?= )", `(?:announces?|announced|announcing)${upTo(4)}(?:launch|release|availability|debut|rollout|introduction|general availability|expansion of (?:\\S+ ){0,3}(?:product|line))(?: of)?`, `(?:releases|released)${upTo(4)}(?:version|v?\\d+\\.\\d+|update|new (?:\\S+ ){0,3}(?:app|game|feature|product|tool|model|album|book|edition|software|platform)|app|software|sdk|firmware)`, `announces? new (?:\\S+ ){0,5}(?:app|product|platform|service|line|collection|feature|model|solution|tool|software|studio|device|series|suite|system|edition)s?`, "now available (?:on|in|at|for|from|to|as|with)", "(?:officially|now) (?:launche[sd]|live)", "^introducing", `(?:expands?|enhances?|adds?|extends|upgrades|updates)${upTo(4)}(?:platform|product|portfolio|line-?up|line|suite|features?|service|services|capabilities|integrations?)(?: (?:with|to|features?|for|by|in|suite))`, "launch of (?:the|its|a|new)", "with (?:the )?launch of",
      "bringt(?: \\S+){1,8} auf den markt", "stellt(?: \\S+){1,8} vor", "präsentiert (?:neue\\w*|die|den|das)", "(?:markteinführung|produktneuheit|neue version|gibt (?:\\S+ ){1,5}frei)", "(?:lance|dévoile|présente) (?:un|une|son|sa|ses|le|la|les|de nouve\\w+)", "lancement (?:de|du|d['’])", "(?:lanza|presenta) (?:un|una|su|sus|el|la|los|las|nuev\\w+)", "lanzamiento de", "(?:lancia|presenta) (?:un|una|il|la|i|le|lo|nuov\\w+)", "lancio (?:di|del|della)",
    ),
    not: phrases(
      "(?:launch(?:es|ed)?|unveil(?:s|ed)?|introduc(?:es|ed)|announces?|releases?|rolls? out|debuts?)(?: \\S+){0,5} (?:investigation|probe|search|campaign|lawsuit|bill|legislation|act|scholarships?|foundation|fundraiser|report|study|survey|statement|results|winners?|strategy|plans?|roadmap|brand identity|rebrand|headquarters|office|location|contest|sweepstakes|challenge|competition|awards?|petition|drill\\w*|exploration|initiative|task force|program|fund|website|podcast|series|tour|guide\\w*|letter|statue|memorial|mural|effort|sale|analysis|trial|site|data room|panel|discussion|drive|event|agenda|index|speakers|visual identity|corps|team|schedule|commission|council)s?",
      "justice department", "urged", "brand identity", "task force", "attorney", "senators?", "congress\\w*", "(?:rocket|satellite|missile) launch\\w*", "launch(?:es|ed)? (?:into|attack|strikes?|missiles?|war|offensive)", "pre-?sale", "fair launch", "job", "blog post", "ready to launch", "how", "federal", "white house", "usda", "nasa",
    ),
  },
  { kind: "legal", says: disputes, not: phrases("settlement (?:platform|network|layer|rail|service|of trades)", "app") },
];

/** Advice, opinions, talks, games: they tell of all kinds of things, and announce none. */
export const notNews =
  /^(?:how|why|what|when|where|who|which|ask|top|best|the best|your|my|our|q&a|interview|guide|tutorial|opinion|review|preview|podcast|episode|this week|this month|state roundup|weekly|daily|notes|\d+ (?:\S+\s)?(?:ways|tips|reasons|things|steps|trends|questions|mistakes|facts|best)|wie|warum|was|comment|pourquoi|cómo|por qué|come|perché)(?![\p{L}\p{N}])|\?$|\b(?:podcast|webcomic|tutorial|recap|round-?up)\b/iu;

/** Items of Form 8-K (SEC, form8-k.pdf) that tell what happened. An item that is only an exhibit or a formality tells nothing. */
const items: Readonly<Record<string, Kind>> = {
  "1.03": "legal", "2.01": "mergers-and-acquisitions", "2.02": "earnings", "2.03": "financing", "3.01": "regulatory", "3.02": "financing", "5.02": "management", "5.07": "event",
};

/** `Item 2.02 Results of Operations and Financial Condition` */
export const filingItem = (line: string): Kind | undefined => items[/^item\s+(\d\.\d\d)\b/i.exec(line.trim())?.[1] ?? ""];
