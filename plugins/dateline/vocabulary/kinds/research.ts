/** Trials, studies, surveys, drill holes. */
import { phrases, upTo, type KindRule } from "./rule.ts";

export const research: KindRule = {
  kind: "research",
  says: phrases(
    `phase (?:[1-4][ab]?|i{1,3}v?[ab]?|iv)(?:/(?:[1-4][ab]?|i{1,3}))?${upTo(6)}(?:trial|study|data|results|patients?|clinical|protocol|drill\\w*|cohort|dosing)`,
    `(?:trial|study|data|results)${upTo(5)}phase (?:[1-4]|i{1,3})`, "(?:doses|dosed|enrolls|enrolled|treats) (?:\\S+ ){0,3}(?:patient|participant|subject)s?",
    `(?:announces?|announced|reports?|reported|begins?|initiates?|completes?|completed|starts|launches|presents?|publishes|positive|new|strong|highlights|demonstrates?|shows?|results? (?:from|of))${upTo(5)}(?:pivotal|clinical|randomi[sz]ed|pre-?clinical|registrational|real-world)(?: \\S+){0,3} (?:trials?|stud(?:y|ies)|data|results|evidence|findings)`,
    "clinical (?:trial|study) (?:results|data|shows|finds|meets|of)", "top-?line (?:data|results)", "first (?:patient|participant|subject) (?:dosed|enrolled|treated)",
    "(?:new|interim|positive|additional|long-term|preliminary) (?:clinical |safety |efficacy )?data (?:from|at|on|show\\w*|demonstrat\\w*|presented|for)",
    "presents? (?:\\S+ ){0,4}data",
    "drill(?:ing)?(?: \\S+){0,3} (?:results?|program(?:me)?|campaign|holes?|targets?|updates?)",
    "(?:drills?|drilled|hits|returns?)(?: \\S+){0,4} (?:metres?|meters?|m|feet|ft) (?:of|at|grading|@)",
    "intersects?(?: \\S+){0,10} (?:g/t|metres?|meters?|m|%|gold|copper|silver|lithium|zinc|uranium)",
    "(?:assay|metallurgical|exploration|soil|sampling|geophysical) (?:results?|survey)", "(?:maiden |updated |initial )?mineral (?:resource|reserve)s?(?: estimate)?",
    "(?:preliminary economic assessment|pre-?feasibility study|feasibility study)", "g/t",
    "(?:new|recent|landmark|peer-reviewed|first-of-its-kind|international|annual|latest|nationwide|national|global) (?:\\S+ ){0,3}(?:research|study|survey|report|studies|analysis|poll)(?: \\S+){0,3} (?:finds|shows?|reveals?|suggests?|highlights|uncovers|from|by|indicates|warns|demonstrates|confirms|published)",
    "(?:study|survey|research|report|poll)(?: \\S+){0,4} (?:finds|shows|reveals|suggests|uncovers|indicates|warns)",
    "(?:releases?|publishes|published|released|presents)(?: \\S+){0,6} (?:research|study|survey|white ?paper|findings|scientific)",
    "according to (?:\\S+ ){0,6}(?:research|study|studies|analysis|survey|trial)(?: \\S+){0,12} (?:published|presented|released)", "peer-reviewed",
    "published in (?:the )?(?:journal|nature|science|lancet|cell|jama|new england)",
    "market(?: (?:size|share|report|research|outlook|forecast))?(?: \\S+){0,3} (?:to|will|is|projected|expected|worth|set)(?: \\S+){0,4} (?:reach|surpass|hit|grow|exceed|cross|be worth)",
    "(?:market|industry)(?: \\S+){0,10} cagr", "cagr of", "(?:study|survey|studie|umfrage|étude|sondage|estudio|encuesta|studio|sondaggio)(?=: )",
    ", (?:\\S+ ){1,4}(?:finds|study says|survey shows)", "may (?:help )?(?:to )?(?:reduce|predict|prevent|lower|improve|protect|increase|raise|slow)",
    "(?:linked|tied) to (?:higher|lower|increased|reduced|greater) (?:risk|rates?)", "associated with (?:\\S+ ){0,2}(?:risk|higher|lower)",
    "(?:klinische|präklinische) (?:studien?|daten)", "studienergebnisse", "(?:neue )?studie (?:zeigt|belegt|zu|der|von)", "phase-(?:[1-4]|i{1,3})-studie",
    "bohrergebnisse", "(?:étude|essai) (?:clinique|de phase)", "(?:nouvelle )?étude (?:montre|révèle|de)", "résultats (?:de l['’]étude|cliniques|de forage)",
    "(?:estudio|ensayo) (?:clínico|revela|muestra)", "ensayos? clínicos?", "(?:studio|sperimentazione) clinic[oa]", "(?:uno studio|ricerca) (?:rivela|mostra)",
  ),
  leads: phrases(
    "according to (?:\\S+ ){0,6}(?:research|study|studies|analysis|survey|poll|trial)(?: \\S+){0,12} (?:by|of|published|presented|released|in)",
    "published (?:its|a|the) (?:\\S+ )?(?:survey|study)",
    "(?:announced|reported) (?:\\S+ ){0,6}(?:phase [1-4i]\\S*|topline|top-line|clinical|drill|assay)(?: \\S+){0,4} (?:results|data|trial|study)",
  ),
  signs: /临床|臨床|治験|開発に成功|研究结果/u,
  not: phrases("case stud(?:y|ies)", "study (?:abroad|guide|tool|group|hall|center)", "(?:apartment|housing) market", "phase (?:of|out|one of the project)", "annual report"),
};
