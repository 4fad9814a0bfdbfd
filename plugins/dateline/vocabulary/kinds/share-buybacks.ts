/** A company buys its own shares. */
import { phrases, type KindRule } from "./rule.ts";

export const shareBuybacks: KindRule = {
  kind: "share-buybacks",
  says: phrases(
    "(?:shares?|stock|equity|unit) (?:re-?purchases?|buy-?backs?|buying back)(?: program(?:me)?s?)?",
    "(?:re-?purchase|buy-?back) (?:program(?:me)?|of (?:\\S+ ){0,3}(?:shares|stock))", "share buy-?back", "buy-?backs?", "transactions? in own shares",
    "(?:purchase|acquisition) of own shares", "normal[- ]course issuer bid", "ncib", "own shares",
    "aktienrückk[aä]uf\\w*", "rückkauf eigener aktien", "erwerb eigener aktien", "rachats? d['’]actions", "(?:achats?|transactions?) (?:d['’]|sur )actions propres",
    "(?:re)?compra de acciones(?: propias)?", "(?:ri)?acquisto (?:di )?azioni proprie", "buy-?back", "aktietilbagekøb(?:sprogram)?", "tilbagekøb\\w*",
    "återköp(?: av)?(?: egna)? aktier", "tilbakekjøp\\w*", "omien osakkeiden (?:hankinta|takaisinosto)",
  ),
  leads: phrases(
    "(?:share|stock) (?:repurchase|buy-?back) program(?:me)?", "programa de recompra de acciones", "aktienrückkaufprogramm\\w*", "programme de rachat d['’]actions",
    "programma di (?:ri)?acquisto di azioni proprie", "transactions? in own shares",
  ),
  // The central bank's `逆回购`, and repurchases of bonds, are no company's.
  signs: /(?<![逆正券]|押式)回购(?!利率|操作|协议|市场|定盘)|自己株式|자사주/u,
  not: phrases("mortgage", "token", "burn", "home", "notes", "debentures", "agreement for the sale"),
};
