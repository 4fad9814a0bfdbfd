/** What people are, in five languages: the words that offices and professions are named with, so that `Senior Vice President` is one and `Acme Robotics` is none. */

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** `CEO`, `CFO`, `CTO`, `CHRO`, in capitals only. */
const initials = /^(?:Co-)?(?:C[A-Z]{1,2}O|CHRO|S?E?A?VP|GM|MD|PDG|DG|AD|CISO)$/;

const offices = new Set(words(`
  chief officer president chair chairman chairwoman chairperson director manager head founder co-founder cofounder co-ceo co-chair co-chairman
  co-president co-director co-owner owner partner principal executive leader supervisor superintendent coordinator administrator strategist advisor
  adviser consultant counsel treasurer controller trustee fellow professor dean chancellor provost rector scientist researcher engineer investigator
  physician surgeon doctor cardiologist oncologist attorney lawyer prosecutor judge analyst economist architect designer developer author artist
  producer editor spokesman spokeswoman spokesperson representative congressman congresswoman senator governor mayor minister secretary commissioner
  ambassador sheriff colonel captain agent inspector chef coach specialist vice-president
  président présidente directeur directrice fondateur fondatrice cofondateur cofondatrice co-fondateur co-fondatrice responsable gérant gérante
  ministre maire porte-parole président-directeur vice-président
  vorstand vorstandsmitglied vorstandsvorsitzender vorstandsvorsitzende vorstandschef vorstandschefin vorstandssprecher vorständin geschäftsführer
  geschäftsführerin leiter leiterin gründer gründerin mitgründer mitgründerin mitbegründer vorsitzender vorsitzende aufsichtsratsvorsitzender sprecher
  sprecherin finanzvorstand finanzchef finanzchefin präsident präsidentin direktor direktorin inhaber inhaberin
  presidenta directora fundador fundadora cofundador cofundadora gerente portavoz ministra alcalde alcaldesa socio consejero consejera vicepresidente
  vicepresidenta presidente amministratore amministratrice direttore direttrice fondatore fondatrice cofondatore co-fondatore portavoce sindaco
  responsabile ministro
`));

/** What may stand between and before them: `Senior Vice President`, `Chief Financial Officer`, `directeur général`, `Interim`. */
const qualifiers = new Set(words(`
  senior executive vice deputy assistant associate interim acting managing general global group regional national corporate lead principal founding
  former honorary lead co and & und et y e financial operating technology technical medical scientific commercial marketing product revenue people
  program programme project account sales growth editorial creative art research policy engineering content customer client community clinical science
  study token agency company district police fire union team agriculture defense defence energy treasury commerce labor labour foreign prime finance interior health
  portfolio business brand public media press investor operations design training transportation quality safety environmental
  strategy legal information security compliance administrative business communications digital data investment human resources
  général générale délégué déléguée adjoint adjointe exécutif exécutive financier financière technique
  delegado delegada ejecutivo ejecutiva delegato generale finanziario amministrativo commerciale
`));

/** `CEO`, `Officer`, `directeur` */
export const isOffice = (word: string): boolean => initials.test(word) || offices.has(word.toLowerCase());

/** `Senior`, `Financial`, `général`: part of an office's name when one stands beside it. */
export const isQualifier = (word: string): boolean => qualifiers.has(word.toLowerCase());

/** What is headed within a company, where `of` names no company: `Head of Research`. */
export const headsPart = /^(?:.*\s)?(?:director|head|vice[ -]president|[SEA]?VP|manager|leader|professor|chair|secretary|minister|mayor|governor|dean|commissioner|leiter(?:in)?|directeur|directrice|directora?|responsable|gerente|direttore|direttrice|responsabile)$/iu;

/** Words of a name that is no person's. */
export const institution =
  /(?:^|[\s-])(?:Inc|Corp|Company|Co|Ltd|Limited|LLC|PLC|AG|SE|SA|AB|ASA|GmbH|Group|Groupe|Gruppe|Holdings?|Partners|Capital|Ventures|Technolog(?:y|ies)|Systems|Solutions|Services|Industries|Energy|Pharma(?:ceuticals)?|Therapeutics|Biosciences|Robotics|Labs?|Laborator(?:y|ies)|Media|News|Wire|Newswire|Bank|Trust|Fund|Foundation|Institute|Institut|University|Universität|Université|College|School|Hospital|Center|Centre|Council|Committee|Commission|Ministry|Department|Office|Agency|Authority|Association|Society|Federation|Union|Organization|Organisation|Board|Team|Division|Court|District|State|County|City|Street|Exchange|Network|Airlines|Motors|Securities|Resources|Minerals|Mining|Gold|Metals|Software|Digital|Global|International|Studios?|Records|Entertainment|Act|Report|Program|Project)(?=$|[\s.,-])/u;
