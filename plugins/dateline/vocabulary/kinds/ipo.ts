/** A company goes public. */
import { phrases, upTo, type KindRule } from "./rule.ts";

export const ipo: KindRule = {
  kind: "ipo",
  says: phrases(
    "initial public offering", "ipo",
    `(?:begins?|began|starts?|commences?|to (?:begin|start|commence)) (?:\\S+ )?trading${upTo(3)}(?:nasdaq|nyse|new york stock|london stock|aim|tsx\\S*|toronto stock|frankfurt|euronext|xetra)`,
    "börsengang", "introduction en bourse", "salida a bolsa", "(?:quotazione in borsa|sbarco in borsa|sbarca in borsa)",
  ),
  signs: /首次公开|新規上場|上場承認/u,
  not: phrases("tokens?", "coins?", "ido", "former", "pre-ipo", "post-ipo", "ipo (?:market|services?|platform|advis\\w+|readiness|process|candidates?|pipeline|window)", "etfs?"),
};
