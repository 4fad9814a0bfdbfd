/** Meetings, fairs, talks, web seminars. */
import { phrases, upTo, type KindRule } from "./rule.ts";

export const event: KindRule = {
  kind: "event",
  says: phrases(
    `(?:to|will) (?:\\S+ )?(?:present|participate|attend|exhibit|speak|showcase|host|hold|feature|sponsor|appear|webcast|headline|keynote|demonstrate|convene|display|join|return|unveil)${upTo(10)}(?:conference|summit|webinar|webcast|expo\\d{0,4}|forum|symposium|show|event|festival|gala|fair|congress|convention|panel|workshop|meetup|fireside chat|investor day|capital markets day|day|roadshow|ces|meeting|week|congress|series)`,
    `(?:presents?|presenting|participat(?:es|ing)|attend(?:s|ing)|exhibit(?:s|ing)|speak(?:s|ing)|showcas(?:es|ing)|hosts?|hosting|hosted|announces?|sponsors?|highlights?|are attending|opens|returns)${upTo(9)}(?:conference|summit|webinar|webcast|expo\\d{0,4}|forum|symposium|trade show|festival|gala|fair|congress|convention|workshop|investor day|capital markets day|fireside chat|annual meeting|networking (?:night|event)|open house|hackathon|virtual event)`,
    "(?:live|free|upcoming|educational) (?:webinar|webcast|workshop|event)",
    "(?:annual|extraordinary|special|general|virtual) (?:general )?(?:meeting of (?:shareholders|stockholders|members)|(?:shareholders?|stockholders?)['’]? meeting|general meeting)",
    "(?:agm|egm)", "save the date", "registration (?:is )?(?:now )?open", "to (?:present|speak|exhibit) (?:\\S+ ){0,10}at",
    "(?:confirms|announces) (?:\\S+ )?participation (?:in|at)", "(?:investor|capital markets) day", "fireside chat", "rings? (?:the )?(?:\\S+ ){0,2}(?:opening|closing) bell", "investor (?:conference|presentation|summit)s?",
    "conference participation", "call for (?:papers|speakers|entries)", "trade ?show", "(?:conference|summit|webinar|expo|gala|festival) (?:on|in|at|to be held) ",
    "hauptversammlung", "(?:messe|kapitalmarkttag|fachmesse|pressekonferenz|roadshow)", "assemblée générale",
    "(?:au salon|du salon (?:de|du|des|international)|colloque|webinaire|journée investisseurs)", "junta general", "(?:feria|congreso|jornada|seminario web)",
    "assemblea (?:degli azionisti|dei soci|ordinaria|straordinaria)", "(?:fiera|convegno|capital markets day)",
  ),
  signs: /株主総会|股东大会|股東大會|주주총회/u,
  not: phrases("legislative gala", "book fair", "(?:launch|introduc)\\w* (?:\\S+ ){0,5}platform", "conference call", "mainstream", "review", "recap"),
};
