/** Companies that work together. */
import { phrases, upTo, type KindRule } from "./rule.ts";

export const partnership: KindRule = {
  kind: "partnership",
  says: phrases(
    `(?:signs?|signed|enters? into|inks?)${upTo(4)}agreement with`,
    "(?:partners?|partnered|partnering|teams? up|teamed up|teaming up|collaborates?|collaborated|collaborating|allies) (?:with|to)(?= )", "teams? up",
    "collaborates? (?:on|in|for)",
    "(?:strategic|exclusive|multi-year|technology|marketing|commercial|global|official|landmark|new) (?:\\S+ )?(?:partnerships?|collaborations?|alliances?)",
    "(?:partnerships?|collaborations?) (?:with|between|agreements?)",
    `(?:announces?|announced|forms|forges?|enters?|expands|extends|renews|strengthens?|signs?|launch(?:es)?|establish(?:es)?|celebrates?|continues|deepens|through|via)${upTo(6)}(?:partnerships?|collaborations?|alliances?)`,
    "joint[- ]ventures?", "joint development", "joins (?:\\S+ ){0,4}(?:consortium|alliance|coalition)", "una collaborazione",
    "(?:signs?|signed|announces?|announced|enters?|executes?|inks?)(?: \\S+){0,5} (?:mou|memorandum of understanding|letter of intent|loi)",
    "(?:mou|memorandum of understanding) with", "(?:joins?|join|joined|joining) forces",
    "(?:licen[cs](?:e|ing)|distribution|reseller|cooperation|co-?marketing|co-?development|teaming|commerciali[sz]ation|referral|affiliate|option)(?: and (?:\\S+ ){0,3})? agreements?",
    "(?:signs?|announces?|enters?|inks?)(?: \\S+){0,6} (?:strategic|partnership|collaboration|distribution|licen[cs]ing) (?:agreement|deal)",
    "(?:strategische |neue )?(?:(?:innovations|technologie|vertriebs|entwicklungs|forschungs)?partnerschaft|kooperation|zusammenarbeit|allianz)(?:svereinbarung|svertrag)?", "kooperiert", "gemeinschaftsunternehmen",
    "(?:arbeiten|arbeitet)(?: \\S+){0,4} zusammen", "partenariats?", "s['’]associ(?:e|ent)", "coentreprise",
    "accord (?:de (?:distribution|licence|coopération|collaboration)|stratégique)",
    "(?:firman|suscriben|sellan|rubrican|firma con) (?:\\S+ ){0,4}(?:convenio(?! colectivo)|acuerdo|alianza)", "signent (?:\\S+ ){0,3}(?:convention|partenariat|accord-cadre)",
    "(?:firmano|siglano|sottoscrivono) (?:\\S+ ){0,3}(?:accordo|intesa|protocollo|partnership)", "(?:unterzeichnen|schließen|vereinbaren) (?:\\S+ ){0,4}(?:kooperations|partnerschafts)\\w+",
    "parcerias? (?:com|entre|para|estratégicas?)",
    "(?:alianza|acuerdo (?:de (?:colaboración|distribución|licencia)|estratégico)|se asocian? con|se alía con)", "(?:colaboración|colabora) con",
    "(?:alleanza|accordo (?:di (?:collaborazione|distribuzione|licenza)|strategico)|collabora(?:zione)? con)",
  ),
  leads: phrases(
    "will jointly (?:build|develop|market|offer|operate)", "(?:has|have) joined (?:\\S+ ){0,5}(?:consortium|alliance|coalition|forces)",
    "(?:has|have|today) (?:signed|entered into|announced|formed) (?:\\S+ ){0,6}(?:cooperation agreement|partnership|joint venture|collaboration|memorandum of understanding|licen[cs]e agreement|distribution agreement)",
    "(?:firmato|siglato|firmado|signé) un (?:accordo|acuerdo|accord) (?:\\S+ ){0,3}(?:collaborazione|colaboración|coopération|partenariat|distribu\\S+)",
    "(?:hat|haben) (?:\\S+ ){0,10}(?:kooperation|partnerschaft|zusammenarbeit) (?:\\S+ ){0,4}(?:vereinbart|geschlossen|beschlossen)",
  ),
  signs: /战略合作|戰略合作|合作协议|合作協議|业务合作|提携|協業|업무협약/u,
  not: phrases(
    "in partnership with", "limited partnership", "l\\.?p\\.?", "(?:public-private )?partnership (?:program|portal) for (?:parents|schools)",
    "collaboration (?:tools?|software|platform|suite|features?)", "partnership (?:income|tax)", "dissolv\\w+", "amends?", "alliance for",
  ),
};
