/** What stands on the picture that a link to an article is shown with, in the article's language. */
import type { Article, Timestamp } from "../../article.ts";
import { drawable, type Letters } from "./letters.ts";

export interface ShareCard {
  /** At the head. */
  readonly site: string;
  readonly title: string;
  /** Above the headline: the kind of news, else its first category. */
  readonly kicker: string;
  readonly date: string;
  /** At the foot: the symbols, else whose news it is. */
  readonly subject: string;
  /** At the foot: who brought it. */
  readonly source: string;
  /** BCP 47: which forms of Han characters are drawn. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
}

/** The theme's words, in the article's language where it speaks that. */
export interface CardWords {
  readonly kind: (kind: NonNullable<Article["kind"]>) => string;
  readonly date: (at: Timestamp) => string;
  readonly via: (name: string, platform: string) => string;
  readonly dir: "ltr" | "rtl";
}

/** More of them are no news of theirs. */
const mostSymbols = 4;

const subjectOf = ({ symbols, issuers }: Article): string => (symbols.length > 0 ? symbols.slice(0, mostSymbols).map(({ id }) => id).join("  ·  ") : issuers[0] ?? "");

const sourceOf = ({ provider, wire = "" }: Article, { via }: CardWords): string => (provider ? (provider.via ? via(provider.name, provider.via) : provider.name) : wire);

/** @param site its title */
export const shareCard = (article: Article, site: string, words: CardWords): ShareCard => ({
  site,
  title: article.title,
  kicker: article.kind ? words.kind(article.kind) : article.categories[0] ?? "",
  date: article.published ? words.date(article.published) : "",
  subject: subjectOf(article),
  source: sourceOf(article, words),
  lang: article.lang,
  dir: words.dir,
});

export interface DrawableCard {
  readonly card: ShareCard;
  /** Of the headline or the site's name, what no font has a letter for. */
  readonly missing?: string;
}

/** Without signs that no font has; a line besides the headline and the site's name that cannot be drawn is left out. */
export function drawableCard(card: ShareCard, letters: Letters): DrawableCard {
  const title = drawable(card.title, letters);
  const site = drawable(card.site, letters);
  const said = (text: string): string => {
    const { text: drawn, missing } = drawable(text, letters);
    return missing === undefined ? drawn : "";
  };
  const missing = title.missing ?? site.missing ?? (title.text === "" ? card.title : undefined);
  const others = { kicker: said(card.kicker), date: said(card.date), subject: said(card.subject), source: said(card.source) };
  return { card: { ...card, ...others, title: title.text, site: site.text }, ...(missing === undefined ? {} : { missing }) };
}
