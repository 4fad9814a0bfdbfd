/** Law firms that look for clients in the news of companies. */
import { phrases, upTo, type KindRule } from "./rule.ts";

/** Law firms look for clients in the news of every company, whatever it did: these go before all the others. */
const said = phrases(
  "class[- ]actions?", "sammelklage", "action de groupe", "demanda colectiva",
  "(?:shareholder|investor|stockholder|deadline|filing|class action|lawsuit|securities)s? (?:alert|deadline|investigation|notice)", "lead plaintiff", "claims on behalf of (?:\\S+ )?(?:investors|shareholders|stockholders)", "securities fraud",
  `(?:llp|law (?:firm|offices?)|law|pomerantz|rosen|schall|faruqi|halper sadeh|bragar eagel|levi & korsinsky|glancy)(?:,| &)?${upTo(6)}(?:investigat\\w+|reminds|encourages|urges|alerts|notifies|files)`,
);

export const lawsuits: KindRule = { kind: "legal", says: said, leads: said };
