/** A reading in two parts: its index card, which memory holds, and its texts, which are loaded when somebody asks for them. */
import type { Source, UnplacedArticle } from "../article.ts";
import { cardOf, lateSections, type Body, type SectionCard } from "../text/late-section.ts";
import { lateSource } from "../text/late-source.ts";
import type { Read } from "./read.ts";

/** What of an article is long, and seldom asked for. */
export interface ArticleText {
  /** Of its sections, in their order. */
  readonly bodies: readonly Body[];
  readonly fields: Source["fields"];
}

interface ArticleCard extends Omit<UnplacedArticle, "sections" | "source"> {
  readonly sections: readonly SectionCard[];
  readonly source: Omit<Source, "fields">;
}

/** Problems stand with the articles, if there are any. */
export interface Card extends Omit<Read, "articles"> {
  readonly articles: readonly ArticleCard[];
}

function articleCard({ sections, source, ...card }: UnplacedArticle): ArticleCard {
  const { fields: _, ...where } = source;
  return { sections: sections.map(cardOf), source: where, ...card };
}

const textOf = ({ sections, source: { fields } }: UnplacedArticle): ArticleText => ({ bodies: sections.map(({ html, text }) => ({ html, text })), fields });

export interface Divided {
  readonly card: Card;
  /** Of each article. */
  readonly texts: readonly ArticleText[];
}

export function divided({ articles, problems, ...read }: Read): Divided {
  return { card: { ...read, articles: articles.map(articleCard), problems: articles.length > 0 ? [] : problems }, texts: articles.map(textOf) };
}

/** Of a document's articles, by their place in it. */
export interface Texts {
  readonly body: (article: number, section: number) => Body;
  readonly fields: (article: number) => Source["fields"];
}

export function joined({ articles: cards, problems, ...others }: Card, { body, fields }: Texts): Read {
  const articles = cards.map(({ sections, source, ...card }, article): UnplacedArticle => ({
    sections: lateSections(sections, (section) => body(article, section)),
    source: lateSource(source, () => fields(article)),
    ...card,
  }));
  return { articles, problems: articles.length > 0 ? articles.flatMap(({ issues }) => issues) : problems, ...others };
}
