/**
 * What an article says, as digests: of its text, and of all else, its card. They are taken once, when the article has been read; what the
 * archive then changes is told by comparing the objects, field by field.
 */
import type { Article, Source, UnplacedArticle } from "../article.ts";
import { digestOf } from "../store/digest.ts";

/** What a line in a list shows of an article: pages that show no more are not made again for a word in its text. */
const lineFields = ["id", "slug", "url", "title", "titleFrom", "lang", "published", "weight", "draft"] as const satisfies readonly (keyof Article)[];

const inLine: ReadonlySet<string> = new Set(lineFields);

/** Which of an article's digests a field belongs to. */
export const partOf = (field: string): "line" | "text" | "card" => (field === "sections" ? "text" : inLine.has(field) ? "line" : "card");

export interface ArticleDigests {
  /** Of all fields but the text. */
  readonly card: string;
  /** Of the sections. */
  readonly text: string;
}

/** Of a published article. */
export interface PublishedDigests extends ArticleDigests {
  /** Of what a line in a list shows. */
  readonly line: string;
}

const lineOf = (article: Article): string => digestOf(JSON.stringify(lineFields.map((field) => article[field] ?? null)));

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
  const others: unknown[] = [];
  for (const name of Object.keys(article)) {
    const value: unknown = Reflect.get(article, name);
    if (name !== "sections" && value !== Reflect.get(before, name)) others.push([name, value]);
  }
  return JSON.stringify([others, Object.keys(before).filter((name) => !Object.hasOwn(article, name))]);
}

/** Of an article as it is published: with its place, its relations, whatever the archive made of it. */
export function publishedDigests(article: Article, read: ReadBySource): PublishedDigests {
  const known = read.get(article.source);
  const line = lineOf(article);
  if (!known) return { ...digestsOf(article), line };
  const isSame = article.sections === known.article.sections;
  return {
    line,
    card: digestOf(known.digests.card, changed(article, known.article)),
    text: isSame ? known.digests.text : digestOf(JSON.stringify(article.sections)),
  };
}
