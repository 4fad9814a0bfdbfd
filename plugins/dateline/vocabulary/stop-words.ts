/** Small words that tell languages in Latin letters apart. */

/** The commonest words of each, as they stand in news. */
const common = {
  en: "the of and to is that with by its this was are from has will be it as an which have not been at their our we were who all new",
  de: "der die das und zu den von mit dem des ein eine einer eines ist im auf für nicht sich auch als wird werden wurde bei aus nach über wir dass sind haben oder am zum zur durch",
  fr: "le la les de des et du en un une est que qui dans pour par sur au aux avec ce cette son ses plus ne pas sont nous ont été leur ou à d'un d'une",
  es: "el la los las de del y en un una que es por con para se su sus al como más lo no ha han fue este esta entre sobre son también desde",
  it: "il lo la i gli le di del della dei delle che e è in un una per con non si da dal dalla nel nella sono alla più anche come ha questo al ai degli tra",
  pt: "o a os as de do da dos das e em um uma que é por com para se no na nos nas ao à mais como não foi são pela pelo sua seu também ou entre",
  nl: "de het een en van in is op te dat die voor met niet zijn aan door er ook bij naar om uit wordt worden heeft hebben deze tot over als maar hij onze wij",
  sv: "och att det som en på är av för med till den har de inte om ett vi kan från men var sig så också vid efter eller hade blir under genom mellan våra",
  da: "og i at det er en til af på som med for den de ikke har vi kan fra men et der var sig så også ved efter eller havde blev bliver mellem være vil nu",
  nb: "og i at det er en til av på som med for den de ikke har vi kan fra men et der var seg så også ved etter eller hadde ble blir mellom være vil nå",
  fi: "ja on ei se että oli hän mutta ovat joka myös kun sekä tai niin kuin jotka sen olla mukaan voi vuoden vuonna ole ollut sitä yhtiön",
  pl: "i w na z się do że jest nie to o jak od po przez oraz dla są za przy może jego ich który która które ze został także roku tym być",
  // Not guessed: what is like one of the above is not taken for it.
  ca: "el la els les de del dels i en un una que és per amb no al als es com més ha han va són aquest aquesta entre també pel seva",
  gl: "o a os as de do da dos das e en un unha que é por con para se no na ao á máis como non foi son pola polo súa seu tamén ou entre",
  ro: "și în de la cu pe a o un care că este din pentru nu mai au fost sunt prin sau al ale lui cele acest prin către după",
  nn: "og i at det er ein til av på som med for den dei ikkje har vi kan frå men eit der var seg så også ved etter eller hadde vart blir mellom vere vil no",
  af: "die van en in is het wat vir met nie op dat aan te by om ook sal was deur hulle ons 'n is sy",
  lb: "de d'vun a an dat ass mat fir op en vum zu sech net och bei aus dem sinn huet hunn gëtt mir",
  cs: "a v na se je že s z do i o k pro jako po za by ve od ale jsou byl jeho které který podle také jsme",
  sk: "a v na sa je že s z do i o k pre ako po za by vo od ale sú bol jeho ktoré ktorý podľa tiež sme",
  hu: "a az és hogy nem is egy ez van meg volt csak de már mint el ki fel még vagy szerint által magyar között",
  tr: "ve bir bu için ile da de olarak daha çok en olan gibi kadar sonra ne var ise tarafından ya göre",
  id: "yang dan di dari untuk dengan ini pada dalam tidak akan itu ke adalah oleh telah juga sebagai atau kami mereka",
  et: "ja on ei et see oli ka kui mis oma ning aga või tema selle mida aasta kes välja nii",
  hr: "i u na je se da za su od koji što kao ili te će bi nije s a iz po do sve samo ovo",
  sl: "in v na je se da za so od ki kot ali ne tudi iz po pri bi bo smo pa",
  // The printer's filler text, too.
  la: "et in est non ad ut sed cum qui quae quod ex ab per si enim quam eius esse a de aut sit amet vel nec ac quo voluptas dolor",
  tl: "ang ng sa mga na ay at para ito hindi kung ni nang din",
  vi: "và của là có cho được với các trong một không này những đã người để khi từ về tại",
} as const satisfies Readonly<Record<string, string>>;

/** Languages that are guessed. */
const guessed: ReadonlySet<string> = new Set(["en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl"]);

export const isGuessed = (lang: string): boolean => guessed.has(lang);

/** Their tags, each with its bit. */
export const wordLanguages: readonly { readonly tag: string; readonly bit: number }[] = Object.keys(common).map((tag, index) => ({ tag, bit: 2 ** index }));

/** From a small word to the bits of the languages that have it. */
export const languagesOfWord: ReadonlyMap<string, number> = Object.values(common).reduce((found, words, index) => {
  for (const word of new Set(words.split(" "))) found.set(word, (found.get(word) ?? 0) + 2 ** index);
  return found;
}, new Map<string, number>());
