/** Reports and aims of sustainability. */
import { phrases, type KindRule } from "./rule.ts";

export const esg: KindRule = {
  kind: "esg",
  says: phrases(
    "(?:esg|sustainability|csr|corporate (?:social )?responsibility|(?:social|community|environmental) impact|climate|environmental|diversity|dei|tcfd)(?: \\S+){0,2} (?:reports?|targets?|goals?|ratings?|disclosures?|commitments?|strategy|performance|update)",
    "(?:net[- ]zero|carbon[- ]neutral(?:ity)?|climate[- ]neutral(?:ity)?)(?: \\S+){0,3} (?:by|targets?|goals?|commitments?|pledge|status|certification)?",
    "science[- ]based (?:\\S+ ){0,5}targets?", "sbti", "ecovadis", "(?:msci|sustainalytics|cdp) (?:esg )?(?:rating|score|a list)", "b corp certif\\w+",
    "nachhaltigkeits(?:bericht|strategie|ziele|rating)", "klimaneutral\\w*", "rapport (?:de |sur le )?(?:développement durable|rse|durabilité)",
    "(?:informe|memoria) de sostenibilidad", "(?:report|bilancio|rapporto) di sostenibilità", "可持续发展",
  ),
  not: phrases("environmental impact (?:statement|assessment)", "seo", "search performance", "(?:impact|performance) (?:driver|player)", "rollout"),
};
