/**
 * What an article says, as digests: of its text, and of all else, its card. They are taken once, when the article has been read; what the
 * archive then changes is told by comparing the objects, field by field.
 */
import type { Article, Source, UnplacedArticle } from "../article.ts";
import { digestOf } from "../store/digest.ts";

export interface ArticleDigests {
  /** Of all fields but the text. */
  readonly card: string;
  /** Of the sections. */
  readonly text: string;
}

/** Of an article as it was read. */
export function digestsOf({ sections, ...card }: UnplacedArticle): ArticleDigests {
  return { card: digestOf(JSON.stringify(card)), text: digestOf(JSON.stringify(sections)) };
}

/** An article as it was read, and its digests. */
export interface Read {
  readonly article: UnplacedArticle;
  readonly digests: ArticleDigests;
}

/** Articles as they were read, by what no later step changes of them. */
export type ReadBySource = ReadonlyMap<Source, Read>;

/** Fields that are others now, and names of those that are gone. */
function changed(article: Article, before: UnplacedArticle): string {
  const known: ReadonlyMap<string, unknown> = new Map(Object.entries(before));
  const others = Object.entries(article).filter(([name, value]) => name !== "sections" && known.get(name) !== value);
  return JSON.stringify([others, [...known.keys()].filter((name) => !Object.hasOwn(article, name))]);
}

/** Of an article as it is published: with its place, its relations, whatever the archive made of it. */
export function publishedDigests(article: Article, read: ReadBySource): ArticleDigests {
  const known = read.get(article.source);
  if (!known) return digestsOf(article);
  const isSame = article.sections === known.article.sections;
  return {
    card: digestOf(known.digests.card, changed(article, known.article)),
    text: isSame ? known.digests.text : digestOf(JSON.stringify(article.sections)),
  };
}
