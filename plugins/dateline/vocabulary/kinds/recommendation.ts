/** What analysts think of a share. */
import { phrases, type KindRule } from "./rule.ts";

export const recommendation: KindRule = {
  kind: "recommendation",
  says: phrases(
    "price targets?",
    "(?:upgrade[sd]?|downgrade[sd]?|cuts?|raise[sd]|reiterate[sd]?|maintain(?:s|ed)?|initiate[sd]?|start(?:s|ed)|resume[sd]?)(?: \\S+){0,6} (?:to|at|with(?: an?)?) ['\"“‘]?(?:strong[- ])?(?:buy|sell|hold|neutral|overweight|underweight|outperform|underperform|equal[- ]weight|market perform|sector perform)(?=['\"”’,;:.)]|$|\\s(?:from|by|at|on|ratings?|after|amid|as|following)(?:\\s|$))",
    "(?:initiates?|initiated|resumes?|begins|updates) (?:\\S+ ){0,2}coverage (?:of|on)", "(?:analyst|research) (?:coverage|upgrade|downgrade) (?:of|on|initiated|by)",
    "kursziel", "stuft(?: \\S+){1,6} (?:auf|ab|hoch)", "(?:objectif de cours|recommandation d['’]analyste)", "precio objetivo", "(?:prezzo obiettivo|target price)",
  ),
};
