/** Orders and contracts. */
import { money, phrases, upTo, type KindRule } from "./rule.ts";

export const contract: KindRule = {
  kind: "contract",
  says: phrases(
    `(?:awarded|awards?|wins?|won|receives?|received|secures?|secured|signs?|signed|lands?|lande?d|books?|announces?|announced|obtains?|gets|enters? into|inks?|clinches|bags)${upTo(8)}(?:contracts?|(?:purchase|initial|first|follow-on|repeat|large|new|major|additional|multi-\\S+|million|production|commercial)(?: \\S+){0,3} orders?|orders? (?:from|for|worth|valued|totaling|of)|tender|task order|supply agreement|offtake agreement|power purchase agreement|ppa|purchase agreement|services? agreement|framework agreement|lease agreement)`,
    `signs? ${money}(?: \\S+){0,3} (?:agreement|deal)`, `signs? \\d+m (?:agreement|deal)`, "\\S+-year contract", "contract for \\S+", "se adjudica",
    "contract (?:awards?|wins?|extension|renewal|from|worth|valued)",
    "(?:selected|chosen|picked|tapped) (?:by|to (?:provide|supply|deliver|support|build|develop|design|manage|power)|as (?:\\S+ ){0,3}(?:supplier|contractor|vendor|provider))",
    "(?:wins?|won|awarded|secures?|secured) (?:\\S+ ){0,2}(?:framework|frame agreement)", "(?:purchase|supply) orders?", "task order", "idiq", "(?:power purchase|offtake) agreement", "(?:wins|awarded|secures) (?:\\S+ ){0,5}projects?",
    "multi-?year (?:contract|agreement|deal)",
    "(?:groß|folge|erst|rahmen|liefer)?auftr(?:ag|äge)(?: (?:von|über|für|aus|in|zur))",
    "(?:erhält|gewinnt|sichert sich)(?: \\S+){0,5} (?:\\S*auftrag|\\S*aufträge|vertrag)", "rahmenvertrag",
    "(?:remporte|décroche|signe|obtient)(?: \\S+){0,6} (?:contrats?|commandes?|marché)",
    "(?:gana|firma|obtiene|adjudica\\S*|logra)(?: \\S+){0,6} (?:contratos?|pedidos?|licitación)",
    "(?:vince|firma|ottiene|si aggiudica|aggiudicat[oa])(?: \\S+){0,6} (?:contratt[oi]|commess[ae]|gara|ordin[ei])",
  ),
  leads: phrases(
    "(?:has|have|had|was|been|today)(?: today)? (?:won|been awarded|awarded|received|signed|secured|been selected) (?:\\S+ ){0,8}(?:contracts?|orders?|tender)",
    "si è aggiudicat[oa]", "se (?:ha adjudicado|adjudica)", "(?:hat|haben) (?:\\S+ ){0,10}(?:\\S*auftrag|\\S*aufträge) (?:\\S+ ){0,8}(?:erhalten|gewonnen)",
    "a (?:remporté|décroché|signé) (?:\\S+ ){0,4}(?:contrat|commande|marché)",
  ),
  signs: /中标|中標|受注|수주/u,
  not: phrases(
    "awards? (?:winners?|ceremony|season|for excellence)", "awarded (?:\\S+ ){0,4}(?:best|top|gold|medal|patent|prize|grant)",
    "selected (?:by|as|to) (?:\\S+ ){0,6}(?:top|best|finalist|award|forbes|list|present)", "smart contracts?", "record (?:label|deal)", "court orders?",
    "employment contracts?", "(?:labor|labour) (?:contract|agreement)s?", "unions?", "contract (?:management|manufactur\\w+|lifecycle|review|research)",
  ),
};
