/** What authorities allow, and what they ask. */
import { phrases, upTo, type KindRule } from "./rule.ts";

export const regulatory: KindRule = {
  kind: "regulatory",
  says: phrases(
    "(?:fda|ema|mhra|health canada|nmpa|pmda|anvisa|tga|swissmedic|faa|fcc|ferc|nrc|easa|finma|bafin|fca|mas|dea|usda|epa|chmp|european commission|dot|phmsa|cpuc|nasdaq)(?: \\S+){0,6} (?:nod|approv(?:al|als|es|ed)|clear(?:s|ed|ance)|authori[sz](?:ation|es|ed)|grant(?:s|ed)|designat(?:ion|es|ed)|accept(?:s|ed|ance)|licen[cs]e|permits?|certifi\\w+|waiver|notice|notification|deficiency|listing rule|compliance|delist\\w*|submissions?|applications?|feedback|agreement on|breakthrough|priority review|fast track|orphan|510\\(k\\))",
    "(?:receives?|received|granted|grants?|secures?|secured|obtains?|obtained|gains?|wins?|announces?|earns)(?: \\S+){0,6} (?:fda|ema|regulatory|marketing|510\\(k\\)|ce[- ]mark(?:ing)?|faa|fcc|export|gaming|banking|environmental|final|construction|mining|health canada|european|special|orphan(?: drug)?|fast track|breakthrough(?: \\S+)?|emergency use)(?: \\S+){0,3} (?:approval|clearance|authori[sz]ation|certification|licen[cs]e|permits?|designation|approvals)",
    "ce[- ]mark(?:ing)?", "510\\(k\\)", "orphan[- ]drug", "(?:fast track|breakthrough (?:therapy|device)|priority review)",
    "(?:new drug|biologics licen[cs]e|marketing authori[sz]ation|investigational new drug|nda|bla|snda|ind) (?:application|submission|filing|approval|clearance|acceptance)",
    "emergency use authori[sz]ation", "(?:special|exploration|mining|drilling|environmental|construction) permits?",
    `(?:receives?|received|granted|secures?|secured|obtains?|obtained|gains?|awarded|issued)${upTo(4)}(?:licen[cs]e|permit)(?! agreement)`,
    "approved by (?:the )?(?:\\S+ )?(?:government|regulators?|authorit\\S+|commission|ministry|fda|ema|sec)",
    "(?:regulatory|marketing) (?:approval|clearance|authori[sz]ation|submission)", "minimum bid(?: price)?", "applies for (?:\\S+ ){0,5}(?:licen[cs]e|permit|approval)",
    "hearing (?:request|panel) (?:\\S+ ){0,3}nasdaq", "nasdaq hearings? panel", "nasdaq (?:notice|notification|delisting|deficiency|compliance)",
    "notice of (?:delisting|non-?compliance|deficiency)", "(?:noncompliance|compliance) (?:with|notice)(?: \\S+){0,3} (?:nasdaq|nyse)", "cease[- ]trade order",
    "(?:fda|ema|eu)-?zulassung", "zulassung (?:durch|von|für|in|der)", "(?:erhält|erteilt)(?: \\S+){0,4} (?:zulassung|genehmigung|lizenz)", "ce-kennzeichnung",
    "marquage ce", "autorisation de mise sur le marché", "(?:obtient|reçoit)(?: \\S+){0,4} (?:\\S{0,3}['’])?(?:autorisation|agrément|homologation|approbation)",
    "(?:obtiene|recibe)(?: \\S+){0,4} (?:autorización|aprobación|licencia)", "(?:ottiene|riceve)(?: \\S+){0,4} (?:\\S{0,4}['’])?(?:autorizzazione|approvazione|licenza)",
    "recomienda (?:aprobar|la aprobación)",
  ),
  leads: phrases(
    "(?:fda|food and drug administration|ema|european commission|european medicines agency|health canada|mhra|faa|fcc) (?:has |have )?(?:approved|cleared|granted|authori[sz]ed|accepted)",
    "ha ottenuto (?:\\S+ ){0,3}l['’](?:autorizzazione|approvazione)", "(?:opinión positiva|autorización) de (?:la agencia|comercialización)",
    "a obtenu (?:\\S+ ){0,3}(?:l['’])?(?:autorisation|agrément|approbation)",
  ),
  signs: /获批|核准|承認取得|認可/u,
  not: phrases("sales", "award(?:s|ed)?", "inducement (?:grants?|awards?|equity)", "sues?", "sued", "lawsuits?"),
};
