/** Companies bought, sold and joined. */
import { phrases, upTo, type KindRule } from "./rule.ts";

export const mergersAndAcquisitions: KindRule = {
  kind: "mergers-and-acquisitions",
  says: phrases(
    `(?:acquires|acquired|(?:to|will) (?:acquire|merge)|(?:agrees?|plans|offers|in talks|deal|set|bids?) to (?:acquire|buy|sell|purchase|merge)|to be acquired(?: by)?)(?! (?:\\S+ )?(?:skills|customers|talent))`,
    `(?:completes?|completed|closes?|closed|announces?|announced|finali[sz]es|terminates?|proposes|signs?|enters?|approves?|expands)${upTo(7)}(?:acquisitions?|mergers?|divestitures?|takeover|business combination|sale of (?:its |the )?(?:\\S+ ){0,5}(?:business|division|unit|stake|subsidiary|operations|portfolio|assets|brand))`,
    "(?:strategic|transformative|bolt-on) acquisition", "acquisition (?:of|by|from|agreement|completed|closes)", "(?:merges?|merged|merging) with", "merger (?:of|with|agreement|between|proposal|creates)", "merger",
    "(?:divests?|divested|divestiture|divestment)", `sells?${upTo(6)}(?:business|stake|division|unit|subsidiary|operations)(?: to)?`,
    "(?:buys|to sell|spin-?off(?: of)?|spins off|carve-?out) (?:\\S+ ){0,6}(?:business|stake|division|unit|subsidiary|company|operations|shares in|brand)",
    "(?:rejects?|rejected|confirms?|receives?|received|comments? on|responds? to|reviews?|to review|evaluates?)(?: \\S+){0,3} (?:unsolicited|non-?binding|acquisition|takeover|indicative|hostile)(?: \\S+){0,3} (?:proposals?|offers?|bids?|approach)",
    "recommended (?:\\S+ ){0,3}(?:offer|acquisition)", "weighs (?:\\S+ ){0,3}(?:sale|bid)",
    "takeover (?:bid|offer)", "(?:tender|takeover|exchange|buyout|acquisition) offer(?! for (?:\\S+ ){0,6}notes)", "take[- ]private", "going[- ]private",
    "business combination", "holding company reorganization", "majority stake", "joins? forces (?:through|in) (?:a )?merger", "stitches",
    "übernimmt", "übernahme(?:angebot|angebots)?(?: von| der| des| durch)?", "(?:fusion|verschmelzung|zusammenschluss) (?:mit|von|der|zwischen)",
    "verkauft (?:\\S+ ){0,4}(?:\\w*sparte|tochter\\w*|beteiligung|geschäftsbereich|mehrheit)",
    "verkauf (?:der|des|von)(?: \\S+){0,4} (?:tochter\\w*|sparte|beteiligung|geschäft\\w*)",
    "(?:acquiert|rachète|rachat de|acquisition d[eu]|cession d[eu]|projet de fusion|offre publique d['’](?:achat|échange))", "(?:firmen)?übernahme",
    "(?:adquiere|adquisición de|compra (?:el|la|de|a|su|al|\\d+ ?%)|fusión (?:con|de|entre)|opa)",
    "(?:conclui|anuncia|aprova|assina)(?: \\S+){0,4} aquisição d[aeo]", "adquire (?:\\d+ ?%|(?:o )?controle|participação)", "fusão (?:com|entre)",
    "(?:acquisisce|acquisizione (?:di|del|della)|fusione (?:con|tra|per)|cessione (?:di|del|della))",
  ),
  leads: phrases(
    "(?:has|have|today) (?:acquired|completed (?:the|its) (?:acquisition|merger|sale)|agreed to (?:acquire|buy|sell|merge)|entered into (?:\\S+ ){0,4}(?:merger|acquisition|purchase) agreement|signed (?:\\S+ ){0,4}agreement to acquire)",
    "(?:hat|haben) (?:\\S+ ){0,14}(?:übernommen|erworben|verkauft)", "erwerb (?:sämtlicher|aller|der mehrheit|von \\d+)", "ha (?:adquirido|comprado|vendido)",
    "ha (?:acquisito|rilevato|ceduto)", "a (?:acquis|racheté|cédé)",
  ),
  signs: /收购|并购|買収|子会社化|合併|인수/u,
  not: phrases(
    "(?:customer|talent|data|image|user|land|student|client|signal|patient|language) acquisition",
    "übernimmt(?: \\S+){0,5} (?:leitung|vorsitz|posten|amt|führung|verantwortung|rolle|trainer\\w*|patenschaft|kosten|aufgabe\\w*)",
    "(?:acquires?|acquired) (?:\\S+ ){0,4}(?:patents?|licen[cs]e|bitcoin|btc|ethereum|eth|royalt\\S+|claims|option|rights|drone|aircraft|vessels?)", "bitcoins?",
    "m&a (?:podcast|tips|guide|practice)", "(?:way|ways|where|how|place|help\\S*|need) (?:\\S+ ){0,3}to (?:acquire|buy)",
    "(?:office|building|land|property|site|home|portfolio) acquisition", "museums?", "galler(?:y|ies)", "talks about", "tokens?", "(?:your|how|why)",
  ),
};
