/** Articles in the shape of Eleventy's own collection items (11ty.dev/docs/collections/#collection-item-data-structure). */
import { join } from "node:path/posix";
import type { Article } from "../article.ts";
import type { Archive, Group } from "../archive/archive.ts";
import { mapTaxonomies, type TaxonomyName } from "../archive/taxonomies.ts";

interface PageData {
  readonly url: string;
  readonly date: Date;
  readonly inputPath: string;
  readonly fileSlug: string;
  readonly filePathStem: string;
  readonly outputPath: string;
  readonly outputFileExtension: "html";
  readonly templateSyntax: "";
}

export interface Item extends PageData {
  readonly page: PageData;
  /** What a template finds as data: the article's fields, under the names that Eleventy's users know. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The body's HTML. */
  readonly content: string;
  readonly templateContent: string;
}

export interface GroupItem extends Omit<Group, "articles"> {
  readonly articles: readonly Item[];
}

interface Places {
  /** Content folder and output folder, relative to the project: `content`, `./_site/`. */
  readonly content: string;
  readonly output: string;
}

/** Where there is no date at all: the first instant, which sorts last. */
const dateOf = ({ published }: Article): Date => new Date(published?.epoch ?? 0);

export const bodyOf = ({ sections }: Article): string => sections.filter(({ kind }) => kind !== "source").map(({ html }) => html).join("\n");

/** An item whose long parts are made when a template asks for them: most sites ask for few of their archive's. */
class ArticleItem implements Item {
  declare readonly data: Item["data"];
  declare readonly content: string;
  declare readonly templateContent: string;
  readonly url: string;
  readonly date: Date;
  readonly inputPath: string;
  readonly fileSlug: string;
  readonly filePathStem: string;
  readonly outputPath: string;
  readonly outputFileExtension = "html";
  readonly templateSyntax = "";
  readonly page: PageData;
  readonly #article: Article;
  #data: Item["data"] | undefined;

  /** An item's own, as others have them. */
  static readonly #late: PropertyDescriptorMap & ThisType<ArticleItem> = {
    data: { get() { return (this.#data ??= { ...this.#article.extra, ...this.#article, date: this.date, page: this.page, description: this.#article.summary }); }, enumerable: true },
    content: { get() { return bodyOf(this.#article); }, enumerable: true },
    templateContent: { get() { return bodyOf(this.#article); }, enumerable: true },
  };

  /** @param places as folders in which paths lie: `content/`, `_site/` */
  constructor(article: Article, { content, output }: Places) {
    this.#article = article;
    this.url = article.url;
    this.date = dateOf(article);
    this.inputPath = `./${content}${article.source.path}`;
    this.fileSlug = article.slug;
    this.filePathStem = article.url.replace(/\/$/, "");
    this.outputPath = `./${output}${article.url.slice(1)}index.html`;
    const { url, date, inputPath, fileSlug, filePathStem, outputPath, outputFileExtension, templateSyntax } = this;
    this.page = { url, date, inputPath, fileSlug, filePathStem, outputPath, outputFileExtension, templateSyntax };
    Object.defineProperties(this, ArticleItem.#late);
  }
}

export type Collections = Readonly<Record<"articles", readonly Item[]>> & Readonly<Record<"years" | "months" | TaxonomyName, readonly GroupItem[]>>;

/** Every collection, each article one object in all of them. */
export function collectionsOf(archive: Archive, { content, output }: Places): Collections {
  const places = { content: join(content, "/"), output: join(output, "/") };
  const items = new Map(archive.articles.map((article) => [article, new ArticleItem(article, places)]));
  const itemsOf = (articles: readonly Article[]): Item[] => articles.flatMap((article) => items.get(article) ?? []);
  const grouped = (groups: readonly Group[]): GroupItem[] => groups.map((group) => ({ ...group, articles: itemsOf(group.articles) }));
  return {
    articles: itemsOf(archive.articles),
    years: grouped(archive.years),
    months: grouped(archive.months),
    ...mapTaxonomies((name) => grouped(archive.terms[name])),
  };
}
