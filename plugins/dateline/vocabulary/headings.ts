/** Headings of the parts of a release that are the same in all of a company's releases, in the languages releases are written in. */
import type { SectionKind } from "../article.ts";

interface HeadingRule {
  readonly kind: SectionKind;
  /** Matched against the whole heading, without a closing colon. */
  readonly pattern: RegExp;
  /** Names a desk, as lines of contacts do, too: `Public Relations`. */
  readonly desk?: true;
  /** Says so little that something to be reached by has to stand below it: `Media` may be anything. */
  readonly weak?: true;
}

const any = (...alternatives: readonly string[]): string => `(?:${alternatives.join("|")})`;

const whole = (...alternatives: readonly string[]): RegExp => new RegExp(String.raw`^${any(...alternatives)}$`, "iu");

/** What every safe harbour is called somewhere in its heading. */
const forward = any(
  String.raw`safe harbou?r(?=$|[\s:-]+(?:statements?|provisions?|language|notices?|disclosures?|disclaimers?|act|for|under|and|regarding|cautionary|forward))`,
  String.raw`forward[-‑– ]looking(?: and cautionary)? (?:statements?|information|disclosures?|disclaimers?|language)`,
  String.raw`cautionary (?:statements?|notes?|notices?|language|information|remarks|disclosures?)`,
  String.raw`(?:zukunftsgerichtete[rn]?|zukunftsbezogene[rn]?|vorausschauende[rn]?|in die zukunft gerichtete[rn]?) (?:aussagen|informationen|angaben)`,
  String.raw`(?:déclarations?|énoncés?|informations?) (?:prospecti(?:ve|f)s?|à caractère prospectif|de nature prospective)`,
  String.raw`(?:declaraciones|manifestaciones|información|afirmaciones) (?:prospectivas?|a futuro|de futuro|sobre (?:el futuro|hechos futuros))`,
  String.raw`dichiarazioni (?:previsionali|prospettiche|a carattere previsionale|di carattere previsionale)`,
  String.raw`declarações prospectivas|toekomstgerichte (?:verklaringen|uitspraken)|framåtriktade uttalanden|fremadrettede udsagn|fremtidsrettede uttalelser`,
  "前瞻性(?:陈述|陳述|声明|聲明)|将来(?:予測|の見通し)|見通しに関する",
);

const disclaimers = whole(
  String.raw`(?:general |legal |full |important |additional |media |investor |risk )*disclaimers?(?: (?:and|of|notice|statement).{0,60})?`,
  String.raw`legal (?:notices?|information|statements?|disclosures?)|(?:important|general|regulatory) (?:legal )?(?:notices?|disclosures?)(?: .{0,60})?`,
  String.raw`important (?:additional )?information(?: (?:about|regarding|for|and where to find it).{0,60})?`,
  String.raw`no (?:offers?|solicitations?)(?: (?:or|and|to) .{0,60})?|additional information (?:and where to find it|about the .{3,60})|(?:certain information regarding )?participants in (?:the )?solicitations?`,
  String.raw`(?:notice|information) (?:to|for) (?:u\.?s\.? )?(?:persons|investors|shareholders|recipients).{0,60}|(?:eu )?market abuse regulation.{0,40}|inside information|copyright(?: notice)?|trademarks?(?: (?:notice|information|attribution))?`,
  // Required below exploration results (ASX listing rule 5.22, JORC Code).
  String.raw`competent persons?['’]?s?['’]? (?:statements?|consents?)(?: .{0,60})?|(?:JORC (?:code )?|ASX )?(?:compliance|previously reported information) statements?`,
  String.raw`haftungsausschluss|disclaimer und .{3,40}|(?:rechtliche|wichtige)[rs]? (?:hinweise?|mitteilung|informationen?)`,
  String.raw`avertissements?|mentions? légales?|avis (?:juridique|important|légal)|clause de non-responsabilité|limitation de responsabilité|informations? importantes?`,
  String.raw`(?:advertencia|aviso) (?:legal|importante)|descargo de responsabilidad|exención de responsabilidad|información importante`,
  String.raw`avvertenz[ae](?: legal[ei])?|not[ae] legal[ei]|esclusione di responsabilità|informazioni importanti|isenção de responsabilidade`,
  "免责声明|免責聲明|免責事項",
);

const desks = String.raw`media|press|news|investors?|shareholders?|analysts?|public|corporate|company|customer|sales|marketing|financial|finance|legal|editorial|general|business|technical|agency|pr|ir|trade|user|clinical|stakeholders?`;
const deskWork = String.raw`relations?|inquir(?:y|ies)|enquir(?:y|ies)|requests?|communications?|affairs|office|cent(?:er|re)|room|queries|questions|line`;
/** `KULR`, `Acme Robotics, Inc.`: whose desk it is. */
const owner = String.raw`(?:(?!(?:about|for|the|your|of|s?vp|evp|vice|director|head|chief|managers?|president|senior|officer)\b)[\p{L}\p{N}&.,'’()®™/-]{1,30}\s){0,6}`;
const particulars = String.raw`(?:\s(?:information|info|details?|us|persons?|points?|for (?:\p{L}+\s?){1,4}))?(?:\s\([^()]{2,40}\))?`;

const contacts = whole(
  String.raw`${owner}(?:(?:${desks})(?:\s?(?:and|&|\/|,|or)\s?(?:${desks}))*\s)?(?:contacts?|${any("company", "media", "press", "investors?")} contact\(s\))${particulars}`,
  String.raw`for (?:${desks}|all|any|other|further|more|additional|interview)(?:\s?(?:and|&|\/|,|or)\s?(?:${desks}))*\s?(?:${deskWork})?(?: only)?,? (?:please )?(?:contact|call|email|reach out to)(?: us| me)?(?: (?:at|by|via))?`,
  String.raw`for (?:${desks}|interview)(?:\s?(?:and|&|\/|,|or)\s?(?:${desks}))*\s(?:${deskWork})(?: only)?`,
  String.raw`(?:for |to (?:receive|obtain|request) )?(?:(?:any|all) )?(?:more|further|additional)(?: (?:media|press|product|company))? (?:information|details|questions)(?: (?:on|about|regarding) [^:/]{2,40})?,? (?:please )?(?:contact|call|email|reach)(?: us)?(?: (?:at|by|via))?`,
  String.raw`\p{L}[\p{L} ]{2,30} (?:and|und|et|y|e|&) (?:contacts?|kontakte?|contactos?|contatti)`,
  String.raw`(?:please |to )?contact(?: us| me)?(?: (?:at|by|via))?|${any("press", "news", "media")} ?(?:room|office|desk|team)`,
  String.raw`kontakte?(?: (?:für|zur?|der|die|presse|medien|investor).{0,50})?|(?:presse|medien|investoren|unternehmens|ir|pr|firmen)-?(?:kontakte?|stelle|ansprechpartner)|(?:ihre? )?ansprechpartner(?:in|innen)?(?: .{2,50})?|kontaktdaten|kontaktinformation(?:en)?`,
  String.raw`(?:für )?(?:presse-?|medien)?(?:rückfragen|anfragen|auskünfte)(?:hinweis)?(?: .{0,50})?|rückfragehinweis|für (?:weitere|nähere) (?:informationen|auskünfte).{0,40}`,
  String.raw`contacts?(?: (?:de |pour |avec )?(?:la |les )?(?:presse|médias?|investisseurs|analystes|actionnaires|journalistes).{0,40})|(?:service|demandes|renseignements)(?: (?:avec )?(?:de |aux |les |la )?(?:presse|investisseurs|médias?|renseignements)).{0,40}|renseignements|personnes?[- ]ressources?|coordonnées`,
  String.raw`pour (?:(?:de )?plus d['’]|toute |tout |obtenir (?:de )?plus d['’]|de plus amples )(?:informations?|renseignements?|demande d['’]information)(?:s complémentaires)?.{0,50}`,
  String.raw`(?:datos de )?contactos?(?: (?:de|para|con) (?:la |los )?\p{L}+(?: (?:y|e) \p{L}+)?)?|(?:gabinete|oficina|departamento) de (?:prensa|comunicación)|para (?:(?:más|mayor|obtener más|mayores) )?informaci(?:ón|ones).{0,40}`,
  String.raw`contatt[io](?: (?:stampa|media|per|investitori|con).{0,40})?|(?:relazioni esterne|rapporti con gli investitori).{0,30}|per (?:(?:ulteriori|maggiori) )?informazioni.{0,40}|contatos?(?: .{2,40})?|contacto para a .{2,30}|assessoria de imprensa`,
  String.raw`kontakt(?:er|personer?|uppgifter|information|info)|för (?:mer|ytterligare|vidare) information.{0,40}|for (?:yderligere|mer|ytterligere|flere) (?:information|informasjon|oplysninger).{0,40}|lisätie(?:toja|dot)(?: antaa)?|yhteyst(?:iedot|ietoja)|(?:pers)?contact(?:persoon|gegevens|personen)|voor meer informatie.{0,40}`,
  "(?:媒体|新闻|投资者|投資者|媒體|公司)?(?:联系方式|联系人|联系|聯絡|聯繫|聯絡人|联络)(?:方式|人|信息|資料)?|(?:本件に関する|報道関係者)?(?:の)?(?:お問い?合わせ先?|連絡先)|문의처?|연락처",
);

/** `KULR Investor Relations` · `Media Inquiries` */
const deskNames = whole(
  String.raw`${owner}(?:investors?|media|press|public|shareholder|analyst|corporate|financial)(?:\s?(?:and|&|\/|,)\s?(?:${desks}))*\s(?:relations|inquir(?:y|ies)|enquir(?:y|ies)|communications|queries|requests)${particulars}(?: only)?`,
  String.raw`relations (?:avec (?:les )?)?(?:presse|investisseurs|médias?|publiques|analystes).{0,30}|relaciones? con (?:los )?(?:inversores|inversionistas|medios|prensa|accionistas).{0,30}|relações com (?:os )?(?:investidores|imprensa)|uffici[oi] stampa.{0,30}|(?:unternehmens)?kommunikation`,
);

/** Invitations that may lead anywhere. */
const invitations = whole(
  String.raw`(?:for )?(?:more|further|additional|all) (?:information|details|inquiries|enquiries)(?: (?:on|about) [^:/,]{2,30})?|learn more|get in touch`,
  "(?:weitere|nähere) (?:informationen|auskünfte)",
);

/** Names of desks alone. */
const weakDesks = whole(
  String.raw`(?:for )?(?:the )?(?:${desks})(?:\s?(?:and|&|\/)\s?(?:${desks}))*`,
  String.raw`(?:${desks})\s(?:${deskWork})|inquir(?:y|ies)|enquir(?:y|ies)|questions\??`,
  "presse|medien|investoren|médias?|investisseurs|analystes|prensa|medios|inversores|inversionistas|stampa|investitori|press|pressfrågor",
);

const profiles = whole(
  String.raw`about|about (?:us|our company|the (?:company|companies|organi[sz]ations?|firm|group|partners?))|who we are|(?:company|corporate|business|firm|organi[sz]ation) (?:profile|overview|description|background|information|boilerplate|summary)|notes? (?:to|for) (?:the )?editors?`,
  String.raw`(?:unternehmens|firmen|kurz|konzern)-?(?:profil|portrait|porträt|beschreibung|information(?:en)?|hintergrund)|(?:das|zum) unternehmen|über (?:uns|das unternehmen|den konzern)|wer wir sind`,
  String.raw`(?:à|a) propos(?: de (?:nous|la société|l['’]entreprise))?|qui sommes[- ]nous ?\??|profil(?: de (?:la société|l['’]entreprise))?|présentation (?:de la société|de l['’]entreprise)`,
  String.raw`(?:acerca de|sobre) (?:nosotros|la (?:empresa|compañía))|quiénes somos|perfil(?: (?:de la |da )?(?:empresa|compañía|corporativo|companhia))?|sobre nós`,
  String.raw`chi siamo|profilo(?: (?:della società|aziendale|dell['’]azienda|societario))?|(?:informazioni )?su(?: di)? noi|l['’]azienda`,
  "关于我们|關於我們|公司(?:简介|簡介)|会社概要|企业简介|회사 ?소개|om oss|om (?:bolaget|selskabet|selskapet)|over ons",
);

/** In order: the first that fits. A heading that names a company is told by `sections/about-heading`. */
export const headingRules: readonly HeadingRule[] = [
  { kind: "safe-harbor", pattern: new RegExp(String.raw`(?:^|[\s“"(:/])${forward}|^${forward}`, "iu") },
  { kind: "disclaimer", pattern: disclaimers },
  { kind: "contacts", pattern: contacts },
  { kind: "contacts", pattern: deskNames, desk: true },
  { kind: "about", pattern: profiles },
  { kind: "contacts", pattern: invitations, weak: true },
  { kind: "contacts", pattern: weakDesks, weak: true, desk: true },
];

/** What comes before the organisation's name. Case does not tell, but a capital or another sign must follow. */
export const aboutOpening =
  /^(?:(?:about|über|ueber|à propos (?:des |du |de(?: la| l['’])?|d['’])|a propos (?:des |du |de(?: la| l['’])?|d['’])|acerca (?:del|de(?: la| los| las)?)|sobre|chi è|qui est|quién es|informazioni su(?:lla|l|i)?|om|over)\s*(?<=[\s'’])|(?:关于|關於|關于)\s*)/iu;

/** `Acmeについて` · `Acme 소개` · `Acme kurz gefasst` · `Acme in brief` */
export const aboutClosing = /(?:について|に関して| ?소개|\s+(?:in brief|at a glance|auf einen blick|en bref|lyhyesti|i korthet|i korte træk|in breve))$/iu;

/** Headings below which figures follow, which are the news: the story goes on. Also those of notes on how figures are made up, and the items of a filing. */
export const figures =
  /^(?:\(?un)?(?:audited\)?\s)?(?:.{0,60}\s)?(?:balance sheets?|statements? of (?:operations|income|earnings|comprehensive|financial|cash|(?:stock|share)holders|changes|loss|profit|net)|income statements?|cash flow statements?|(?:financial|operating|supplemental|statistical) (?:tables?|statements?|data|results|highlights|summary|information)|reconciliations?(?: (?:of|to) .{2,80})?|non-(?:gaap|ifrs) .{2,60}|konzernbilanz|gewinn- und verlustrechnung|bilanz|compte de résultat|bilan consolidé|conto economico|stato patrimoniale|cuenta de resultados)\b|^item \d{1,2}\.\d{2}\b|^(?:signatures?|exhibit index)$/iu;

/** Lines of plain text at which a story goes on after a company's description: nothing marks them as headings. */
export const storyLines =
  /^(?:.{0,40}\s)?(?:conference call|webcast|earnings call|results|highlights|outlook|guidance|overview|key \p{L}+|next steps|background|methodology|notes?|(?:fourth|first|second|third|full[- ]year) .{0,20}(?:quarter|year))(?:\s.{0,40})?$/iu;

/** Words that make a heading of contacts that of a certain desk: `Media Contact`. Below one without, desks are lines. */
export const deskWords = new RegExp(String.raw`\b(?:${desks}|presse|medien|investoren|investisseurs|médias?|prensa|medios|inversores|stampa|imprensa)`, "iu");
