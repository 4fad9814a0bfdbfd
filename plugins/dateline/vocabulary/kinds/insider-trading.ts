/** What managers bought and sold of their own company. */
import { phrases, type KindRule } from "./rule.ts";

export const insiderTrading: KindRule = {
  kind: "insider-trading",
  isForm: true,
  says: phrases(
    "pdmrs?", "(?:director|manager|insider)s?['’]? (?:dealings?|transactions?|declarations?|shareholdings?)",
    "(?:mandatory )?notifications? of (?:trade|transactions?)(?: \\S+){0,6} (?:insiders?|managers?|managerial|persons|primary)", "persons discharging managerial",
    "director/pdmr", "primary insiders?", "eqs-dd", "dgap-dd", "eigengeschäfte(?: von)? führungskräften?", "opérations? (?:des|sur titres des) dirigeants",
    "internal dealing", "operaciones de (?:directivos|personas)",
  ),
};
