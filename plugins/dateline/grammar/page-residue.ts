/** What an extractor leaves of a page around its headline, in one line: menus, `Share this article`, a subtitle that stands twice. */

/** Words of menus, in the languages of the wires. One of them begins many a headline (`Home Sales Rise`): three in a row are a menu. */
const items =
  /^(?:home(?:page)?|news(?:room)?|press(?: releases?)?|products?|services|solutions|contact(?: us)?|about(?: us)?|markets?|stocks?|forum|watchlist|companies|company|investors?|careers|blog|events|search|menu|topics|business|sports?|politics|opinion|video|inicio|noticias|economía|deportes|política|cultura|mercados|empresas|contacto|chi siamo|prodotti|servizi|notizie|contatti|mercati|economia|accueil|actualités|actualité|économie|bourse|marchés|produits|sociétés|startseite|nachrichten|aktien|fonds|etfs?|märkte|börse|wirtschaft|unternehmen|produkte|notícias|mercado)(?=\s|$)/iu;

/** These are no headline's words. */
const plainly =
  /^(?:skip to (?:main )?content|zum inhalt springen|aller au contenu|saltar al contenido|vai al contenuto|sign (?:up|in)|log ?in|log ?out|register|subscribe|search ?search|checkad|lavora con noi|mein konto|anmelden|mon compte|iniciar sesión|accedi|share|print|tweet)(?=\s|$)/iu;

/** `checkAdHomeMarketsStocksNews`: words of a menu without a space. */
const glued = /^(?=\S{12})(?:checkAd)?\S*?\p{Ll}\p{Lu}\S*?\p{Ll}\p{Lu}\S*?\p{Ll}\p{Lu}\S*(?=\s|$)/u;

const menu = (text: string): { readonly length: number; readonly isPlain: boolean } | undefined => {
  const plain = plainly.exec(text) ?? glued.exec(text);
  const found = plain ?? items.exec(text);
  return found ? { length: found[0].length, isPlain: plain !== null } : undefined;
};

/** How much of a line's beginning is a menu. */
function menuLength(text: string): number {
  let [at, count, known] = [0, 0, false];
  for (let found = menu(text); found; found = menu(text.slice(at))) {
    at += found.length;
    at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
    count += 1;
    known ||= found.isPlain;
  }
  return known || count >= 3 ? at : 0;
}

/** `News provided by Acme Robotics, Inc. Aug 04, 2021, 16:05 ET Share this article` */
const tail = /\s+(?:News provided by\s.{3,160}|Share this (?:article|page|release)|Print this page|Read aloud)$/u;

/** What is longer is a text. */
const longest = 1000;

const isWords = (text: string): boolean => /\p{L}\S*\s+\S*\p{L}/u.test(text) || /\p{Lo}{4}/u.test(text);

/** A line without the page's words at its beginning and its end. */
export function withoutPageWords(line: string): string {
  if (line.length > longest) return line;
  const rest = line.slice(menuLength(line)).replace(tail, "").replace(tail, "").trim();
  return isWords(rest) ? rest : line;
}

/** Fewer words may stand twice by chance. */
const fewest = 4;

interface Parted {
  readonly headline: string;
  /** The line that stood twice behind it. */
  readonly subtitle?: string;
}

/** `Headline Subtitle Subtitle` → both; `Headline Headline` → one. */
export function withoutRepetition(line: string): Parted {
  if (line.length > longest) return { headline: line };
  const words = line.split(/\s+/);
  for (let count = Math.floor(words.length / 2); count >= fewest; count -= 1) {
    const [last, before] = [words.slice(-count).join(" "), words.slice(-2 * count, -count).join(" ")];
    if (last !== before) continue;
    const headline = words.slice(0, -2 * count).join(" ");
    return headline === "" ? { headline: last } : { headline, subtitle: last };
  }
  return { headline: line };
}
