/**
 * What an article says, as digests: of its text, and of all else, its card. They are taken once, when the article has been read; what the
 * archive then changes is told by comparing the objects, field by field.
 */
import type { Article, Source, UnplacedArticle } from "../article.ts";
import { digestOf } from "../store/digest.ts";

/** What a line in a list shows of an article: pages that show no more are not made again for a word in its text. */
const lineFields = ["id", "slug", "url", "title", "titleFrom", "lang", "published", "weight", "draft"] as const satisfies readonly (keyof Article)[];

const inLine: ReadonlySet<string> = new Set(lineFields);

/** What a word or a line more in the text changes, and no list shows; a source tells the lines of what was found. */
const textFields = ["sections", "source", "words", "minutes", "headings", "people", "contacts", "issues"] as const satisfies readonly (keyof UnplacedArticle)[];

const inText: ReadonlySet<string> = new Set(textFields);

/** Which of an article's digests a field belongs to. Which kinds of sections there are stands on the card (`watch.ts`). */
export const partOf = (field: string): "line" | "text" | "card" => (inText.has(field) ? "text" : inLine.has(field) ? "line" : "card");

export interface ArticleDigests {
  /** Of all fields but the text's, and of the sections' kinds. */
  readonly card: string;
  /** Of the sections, and of what is only told of them. */
  readonly text: string;
}

/** Of a published article. */
export interface PublishedDigests extends ArticleDigests {
  /** Of what a line in a list shows. */
  readonly line: string;
}

const lineOf = (article: Article): string => digestOf(JSON.stringify(lineFields.map((field) => article[field] ?? null)));

const kindsOf = ({ sections }: UnplacedArticle): readonly string[] => sections.map(({ kind }) => kind);

const textOf = (article: UnplacedArticle): string => digestOf(JSON.stringify(textFields.map((field) => article[field])));

/** Of an article as it was read. */
export function digestsOf(article: UnplacedArticle): ArticleDigests {
  const card = Object.entries(article).filter(([name]) => !inText.has(name));
  return { card: digestOf(JSON.stringify([card, kindsOf(article)])), text: textOf(article) };
}

/** An article as it was read, and its digests. */
export interface Read {
  readonly article: UnplacedArticle;
  readonly digests: ArticleDigests;
}

/** Articles as they were read, by what no later step changes of them. */
export type ReadBySource = ReadonlyMap<Source, Read>;

/** Fields of the card that are others now, and names of those that are gone. */
function changed(article: Article, before: UnplacedArticle): string {
  const others: unknown[] = [];
  for (const name of Object.keys(article)) {
    const value: unknown = Reflect.get(article, name);
    if (!inText.has(name) && value !== Reflect.get(before, name)) others.push([name, value]);
  }
  if (article.sections !== before.sections) others.push(kindsOf(article));
  return JSON.stringify([others, Object.keys(before).filter((name) => !Object.hasOwn(article, name))]);
}

/** Of an article as it is published: with its place, its relations, whatever the archive made of it. */
export function publishedDigests(article: Article, read: ReadBySource): PublishedDigests {
  const known = read.get(article.source);
  const line = lineOf(article);
  if (!known) return { ...digestsOf(article), line };
  const isSame = textFields.every((field) => article[field] === known.article[field]);
  return {
    line,
    card: digestOf(known.digests.card, changed(article, known.article)),
    text: isSame ? known.digests.text : textOf(article),
  };
}
