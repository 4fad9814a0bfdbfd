/** Suits, settlements and bankruptcies. */
import { phrases, upTo, type KindRule } from "./rule.ts";

const said = phrases(
  `(?:files?|filed|wins?|won|settles?|settled|loses?|faces|dismisses|resolves?|reaches|reached|announces|joins)${upTo(6)}(?:lawsuits?|suits?|complaints?|litigation|patent infringement|settlements?(?: agreements?)?|appeal|arbitration|(?:secrets?|patent|court|legal|trademark|fraud|antitrust) (?:case|dispute|claims|charges))`,
  `(?:agrees?|agreed|ordered|required) to pay${upTo(10)}(?:to )?(?:settle|resolve|penalt\\w+|fines?|restitution|civil)`,
  "(?:(?:to|will) sue|sues|sued)(?! per)(?= )", "lawsuit (?:against|filed|alleg\\w+|challeng\\w+|settle\\w+)", "patent infringement", "arbitration (?:award|ruling|decision)",
  "chapter (?:11|7)", "files? for bankruptcy", "bankruptcy (?:court|filing|protection)", "insolvency",
  "justice department (?:seeks?|sues|files|settles|reaches|asks|obtains|alleges|moves|challenges|requires|secures)",
  "united states (?:settles?|sues|files|seeks|intervenes|reaches|obtains)",
  "antitrust (?:suit|charges|investigation)", "to (?:settle|resolve) (?:\\S+ ){0,4}(?:allegations|claims|charges|lawsuits?|litigation|investigation)", "settlement with",
  "insolvenz(?:antrag|verfahren)?", "klage (?:gegen|ein)", "(?:verklagt|gerichtsurteil)", "plainte", "procès contre", "gericht(?=:)", "urteil",
  "demanda (?:contra|judicial)", "causa (?:contro|legale)",
);

export const disputes: KindRule = {
  kind: "legal",
  says: said,
  leads: phrases("(?:judge|court|jury) (?:ruled|ordered|found|dismissed|blocked|rejected|approved|awarded)", "(?:has|have) (?:filed|settled|won) (?:\\S+ ){0,4}(?:lawsuit|suit|complaint|litigation)", "hat (?:ein|das|der) (?:\\S+ )?gericht(?:shof)? (?:\\S+ ){0,4}entschieden", "gericht (?:\\S+ ){0,6}(?:entschieden|geurteilt|verurteilt)"),
  not: phrases("settlement (?:platform|network|layer|rail|service|of trades)", "app"),
};
