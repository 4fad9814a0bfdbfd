/** Crimes, their trials and sentences. */
import { phrases, type KindRule } from "./rule.ts";

const said = phrases(
  "(?:pleads?|pleaded|pled|to plead|enters?|agrees to plead) (?:not )?guilty(?: plea)?", "(?:is |was |are |were )?sentenced (?:to|for|in|today|after)", "sentenced",
  "(?:is |was |were )?indicted", "indictment",
  "(?:is |was |were |are )?(?:charged|convicted|arrested|extradited|arraigned) (?:with|in|for|of|on|from|after|by)", "found guilty",
  "(?:jury|judge|court) (?:convicts?|finds?|orders?|rules?|says|blocks|halts|upholds?|dismisses|grants|denies|approves|awards|rejects|sentences)",
  "(?:supreme |district |federal |appeals? |circuit )?court (?:decision|ruling|order|victory|judgment)", "federal (?:grand )?jury", "racketeering",
  "(?<!anti-|anti )money laundering", "guilty plea", "prison (?:term|sentence|for)", "consent decree", "denaturali[sz]\\w+", "deportation order",
);

export const crime: KindRule = {
  kind: "legal",
  says: said,
  not: phrases("charged (?:in|on|for|by|after)(?= (?:\\S+ ){0,3}(?:minutes|hours|ev|battery|station))"),
  leads: said,
  signs: /诉讼|起诉|訴訟|提訴|判決|소송/u,
};
