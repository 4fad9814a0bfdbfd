/** Results, and what is expected of them. */
import { money, period, phrases, results, upTo, type KindRule } from "./rule.ts";

const said = phrases(
  `(?:reports?|reported|announces?|announced|posts?|posted|delivers?|delivered|releases?|released|publishes|published|achieves?|achieved|records?|provides|closes|closed|issues)${upTo(7)}${period}${upTo(9)}${results}`,
  `${period}(?: [’'‘]?\\d{2,4})?(?: and ${period}(?: \\d{4})?)?(?: \\S+){0,3} (?:results?|earnings|net income|profits?|trading (?:update|statement)|production results)`,
  `(?:reports?|reported|announces?|announced|releases?|released|publishes|issues)${upTo(3)}(?:financial|operating|fiscal)(?: and (?:operating|operational|business))? results`,
  "results (?:for|of) (?:the )?(?:\\S+ ){0,3}(?:quarter|half|year|months|period)", "reports? (?:\\S+ ){0,3}(?:first|second|third|fourth) quarter",
  `(?:reports?|reported|posts?|posted|announces?|announced|achieves?|delivers?)${upTo(6)}(?:revenues?|net income|earnings|sales|net loss|profit)${upTo(7)}(?:quarter|half|year|months|q[1-4]|fy\\d*|h[12])`,
  `(?:reports?|announces?|posts?|achieves?|delivers?)${upTo(4)}(?:record|strong|preliminary|unaudited|higher)${upTo(3)}(?:results|earnings|revenues?|profit|net income)`,
  "(?:interim|half[- ]year(?:ly)?|year[- ]end|annual financial|quarterly|q[1-4]|six[- ]month|nine[- ]month) (?:financial )?(?:report|statements?|results)",
  "annual results", "(?:preliminary|unaudited|final|full year) results", "trading (?:update|statement)",
  "(?:net income|earnings per share|quarterly (?:profit|loss|revenue))",
  `${period}(?: \\d{4})?(?: (?:adjusted|core|net|organic|total|consolidated|core))*(?: \\S+)? (?:revenues?|sales|eps|ebitda|loss) (?:up|down|rises?|rose|falls?|fell|grows?|grew|jumps?|beats?|misses?|of|at|increases?|[$€£])`,
  `${period} (?:adjusted |core |diluted )?eps`, "approves? (?:the )?(?:\\S+ ){0,3}(?:results|financial statements|half-year financial report)",
  `(?:beats?|misses|tops|surpass(?:es)?)${upTo(4)}(?:profit|earnings|revenues?|sales|eps|results|${period})${upTo(3)}(?:estimates?|expectations?|forecasts?|views|consensus)`,
  "(?:earnings|profit|revenues?|sales|eps|results) (?:beats?|tops?|miss(?:es)?|surpass(?:es)?)(?: \\S+){0,2} (?:estimates?|expectations?|forecasts?|views|consensus)",
  "(?:gewinnsprung|umsatzplus|umsatzrückgang|reingewinn|rekordergebnis|gewinneinbruch)", "gana(?:n|ron)? [\\d.,]+ (?:millones|mil)",
  "(?:beneficio|utile|lucro|bénéfice|résultat) net(?:to|o)?", "approva(?:ti|no)? i(?: \\S+){0,2} risultati",
  "resultados do(?: \\S+)? (?:\\dt\\d{2}|trimestre|semestre|ano)", "(?:divulga|anuncia|publica) (?:os |los )?resultados",
  "record (?:quarter|(?:annual |quarterly )?(?:revenues?|earnings|profits?|net income))",
  `(?:raises|lowers|cuts|reaffirms|reiterates|updates|increases|confirms|withdraws)${upTo(4)}(?:guidance|outlook|forecast)`, "profit warning", "preliminary figures",
  "(?:quartals|halbjahres|jahres|geschäfts|neunmonats|zwischen)(?:bericht|mitteilung|ergebnis(?:se)?|zahlen|abschluss)",
  "(?:umsatz|ergebnis|gewinn|ebit\\w*)(?: \\S+){0,4} (?:quartal|halbjahr|geschäftsjahr)", "(?:erstes|zweites|drittes|viertes|ersten|zweiten|dritten|vierten) quartal",
  "vorläufige zahlen", "prognose (?:erhöht|angehoben|gesenkt|bestätigt)", "(?:erhöht|hebt|senkt|bestätigt)(?: \\S+){0,3} (?:prognose|jahresprognose)",
  "résultats? (?:annuels?|semestriels?|trimestriels?|financiers?|consolidés?|du (?:premier|deuxième|troisième|quatrième)|de l['’]exercice|\\d{4})",
  "chiffre d['’]affaires(?: \\S+){0,4} (?:trimestre|semestre|annuel|\\d{4}|t[1-4]|s[12])", "rapport (?:financier )?semestriel",
  "resultados? (?:financieros|anuales|trimestrales|semestrales|del (?:primer|segundo|tercer|cuarto)|de \\d{4})", "(?:primer|segundo|tercer|cuarto) trimestre",
  "risultati (?:finanziari|annuali|trimestrali|semestrali|consolidati|del|al \\d)", "(?:primo|secondo|terzo|quarto) trimestre",
  "(?:ricavi|fatturato|utile|ventas|ingresos|beneficio|ventes|chiffre d['’]affaires|receita|ebitda)(?: \\S+){0,8} (?:trimestre|semestre|esercizio|ejercicio|exercice|nove mesi|nueve meses|neuf mois)",
  "swings? to (?:an? )?(?:net |quarterly |annual )?(?:loss|profit)", `earns ${money}${upTo(4)}(?:quarter|half|year)`, "approva(?:ti)? i conti",
  "(?:profit|earnings|revenues?|sales|results) (?:below|above|in line with)(?: \\S+){0,3} (?:estimates|expectations|forecasts|consensus)",
  "(?:steiger|erhöh|verdoppel|verdreifach)\\w*(?: \\S+){0,3} (?:gewinn|umsatz|jahresüberschuss|betriebsergebnis)",
  "relazione (?:finanziaria|semestrale|trimestrale)", "bilancio (?:consolidato|d['’]esercizio)",
);

/** Results that no company earns. */
const otherResults = phrases(
  "top-?line", "phase \\S+", "trial", "clinical (?:trial|stud(?:y|ies)|data|results)", "study", "survey", "drill(?:ing)?", "assays?", "intersects?", "voting results?",
  "poll", "election", "test results", "(?:general|annual|shareholders?['’]?) meeting", "agm", "metallurgical", "pre-?clinical", "sustainability report",
  "annual report on form 10-k/a", "awards?",
);

export const earnings: KindRule = {
  kind: "earnings",
  says: said,
  leads: phrases(
    `(?:reported|announced|released|posted|published|approved)(?: today)?${upTo(6)}(?:(?:financial|operating|consolidated|unaudited|preliminary|interim) results|results for (?:the|its)|half-year financial report)`,
    "(?:net (?:profit|income|loss)|revenues?|sales) (?:of|rose|fell|grew|increased|was|were|decreased|declined) (?:\\S+ ){0,4}(?:quarter|half|year|million|billion|%)",
    "(?:reingewinn|gewinn|umsatz|nettogewinn|überschuss) (?:von|auf|in höhe)", "(?:obtuvo|registró|logró|ganó) (?:\\S+ ){0,4}(?:beneficio|utilidad|ganancia)",
    "ha approvato(?: oggi)? (?:i risultati|il bilancio|la relazione)",
    "(?:le résultat|le chiffre d['’]affaires|bénéfice net) (?:\\S+ ){0,4}(?:s['’]élève|atteint|progresse|recule)",
    "(?:resultados|receita líquida|lucro líquido) (?:do|foi|somou|de)",
  ),
  signs: /业绩|財報|财报|净利润|决算|決算|業績|실적/u,
  not: otherResults,
};
