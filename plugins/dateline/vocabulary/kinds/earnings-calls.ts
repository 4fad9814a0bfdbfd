/** Results that are announced for a day to come, and calls about them. */
import { phrases, results, upTo, type KindRule } from "./rule.ts";

const said = phrases(
  `(?:to|will) (?:\\S+ ){0,2}?(?:report|release|announce|publish|host|hold|discuss|issue|webcast|present|conduct)${upTo(8)}(?:${results}|(?:earnings |financial )?(?:conference )?call|webcast)`,
  `(?:announces?|announced|sets?|schedules?|confirms?|provides|reschedules)${upTo(4)}(?:date|dates|timing|time|details|schedule)${upTo(8)}(?:${results}|conference call|reporting)`,
  `(?:schedules?|scheduled|hosts?|announces?)${upTo(9)}(?:conference call|earnings call|earnings webcast|earnings release)`,
  "earnings (?:conference )?call", "(?:results|earnings) (?:conference call|webcast|release date|call)", "earnings release schedule",
  "invitation to (?:\\S+ ){0,5}(?:results|report|earnings|conference call)", "(?:quarterly|investor) conference call",
  "einladung (?:zu[rm]? )?(?:\\S+ ){0,6}(?:telefonkonferenz|ergebnis\\w*|quartals\\w*|bilanz\\w*)", "invitation (?:\\S+ ){0,6}(?:résultats|conférence téléphonique)",
  "convocatoria (?:\\S+ ){0,6}resultados",
);

export const earningsCalls: KindRule = {
  kind: "earnings-calls",
  says: said,
  not: phrases("trial", "phase \\S+", "clinical", "drill(?:ing)?", "study", "survey"),
};
