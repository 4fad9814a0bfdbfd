/** What is new on the market. */
import { phrases, upTo, type KindRule } from "./rule.ts";

export const product: KindRule = {
  kind: "product",
  says: phrases(
    "(?:launche[sd]|(?:to|will) launch|unveils|unveiled|to unveil|introduce[sd]|to introduce|debuts|debuted|to debut|rolls out|rolled out|unleashes|presents new)(?= )",
    // `Acme and Bolt Launch Instant Payouts`: of two, the verb has no ending of its own.
    "(?:and|&) (?:\\S+ ){1,4}(?:launch|unveil|introduce|roll out) (?!of |at |in |on |for |and |date|day|event|party|pad|site|window|vehicle|plans?|is |set |to )\\S+ \\S+",
    "ships (?:its|the|first|new|\\S+ \\d)",
    `(?:announces?|announced|announcing)${upTo(4)}(?:launch|release|availability|debut|rollout|introduction|general availability|expansion of (?:\\S+ ){0,3}(?:product|line))(?: of)?`,
    `(?:releases|released)${upTo(4)}(?:version|v?\\d+\\.\\d+|update|new (?:\\S+ ){0,3}(?:app|game|feature|product|tool|model|album|book|edition|software|platform)|app|software|sdk|firmware)`,
    `announces? new (?:\\S+ ){0,5}(?:app|product|platform|service|line|collection|feature|model|solution|tool|software|studio|device|series|suite|system|edition)s?`,
    "now available(?: (?:on|in|at|for|from|to|as|with)|$)", "pre-?orders", "(?:officially|now) (?:launche[sd]|live)", "^introducing",
    `(?:expands?|enhances?|adds?|extends|upgrades|updates)${upTo(4)}(?:platform|product|portfolio|line-?up|line|suite|features?|service|services|capabilities|integrations?)(?: (?:with|to|features?|for|by|in|suite))`,
    "launch of (?:the|its|a|new)", "with (?:the )?launch of",
    "bringt(?: \\S+){1,8} auf den markt", "stellt(?: \\S+){1,8} vor", "präsentiert (?:neue\\w*|die|den|das)",
    "(?:markteinführung|produktneuheit|neue version|gibt (?:\\S+ ){1,5}frei)", "(?:lance|dévoile|présente) (?:un|une|son|sa|ses|le|la|les|de nouve\\w+)",
    "lancement (?:de|du|d['’])", "(?:apresenta|lança) (?:um|uma|o|a|nov\\S+|\\S+)", "(?:lanza|presenta) (?:un|una|su|sus|el|la|los|las|nuev\\w+)", "lanzamiento de",
    "(?:lancia|presenta) (?:un|una|il|la|i|le|lo|nuov\\w+)", "lancio (?:di|del|della)",
  ),
  leads: phrases(
    "(?:today|has|have)(?: today)? (?:launched|introduced|unveiled|shipped|debuted) (?:a|an|the|its|new|\\S+ \\d)",
    "announced (?:today )?(?:the )?(?:\\S+ )?(?:launch|availability|release) of", "bringt (?:\\S+ ){1,12}auf den markt",
    "hat (?:\\S+ ){0,12}(?:vorgestellt|auf den markt gebracht)", "apresentou (?:hoje )?(?:o|a|um|uma)", "ha (?:lanzado|lanciato) (?:\\S+ ){0,2}(?:un|una|su|el|la|il)",
    "a (?:lancé|dévoilé|présenté) (?:\\S+ )?(?:un|une|son|sa|le|la)",
  ),
  signs: /推出|发布新|發布新|发布(?:\S{0,8})产品|新製品|発売|提供開始|출시/u,
  not: phrases(
    "(?:launch(?:es|ed)?|unveil(?:s|ed)?|introduc(?:es|ed)|announces?|releases?|rolls? out|debuts?)(?: \\S+){0,7} (?:investigation|probe|search|campaign|lawsuit|bill|legislation|act|scholarships?|foundation|fundraiser|report|study|survey|statement|results|winners?|strategy|plans|roadmap|brand identity|rebrand|headquarters|office|location|contest|sweepstakes|challenge|competition|awards?|petition|drill\\w*|exploration|initiative|task force|program|fund|website|podcast|series|tour|guide\\w*|letter|statue|memorial|mural|effort|sale|analysis|trial|site|data room|panel|discussion|drive|event|agenda|index|speakers|visual identity|corps|team|schedule|commission|council|subsidiary|division|map|heat map|commitment)s?",
    "justice department", "chief", "urged", "brand identity", "task force", "attorney", "senators?", "congress\\w*", "(?:rocket|satellite|missile) launch\\w*",
    "launch(?:es|ed)? (?:into|attack|strikes?|missiles?|war|offensive)", "pre-?sale", "fair launch", "job", "blog post", "ready to launch", "how", "federal",
    "white house", "usda", "nasa",
  ),
};
