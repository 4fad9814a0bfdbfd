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

function itemOf(article: Article, { content, output }: Places): Item {
  const page: PageData = {
    url: article.url,
    date: dateOf(article),
    inputPath: `./${join(content, article.source.path)}`,
    fileSlug: article.slug,
    filePathStem: article.url.replace(/\/$/, ""),
    outputPath: `./${join(output, article.url, "index.html")}`,
    outputFileExtension: "html",
    templateSyntax: "",
  };
  return {
    ...page,
    page,
    data: { ...article.extra, ...article, date: page.date, page, description: article.summary },
    get content() {
      return bodyOf(article);
    },
    get templateContent() {
      return bodyOf(article);
    },
  };
}

export type Collections = Readonly<Record<"articles", readonly Item[]>> & Readonly<Record<"years" | "months" | TaxonomyName, readonly GroupItem[]>>;

/** Every collection, each article one object in all of them. */
export function collectionsOf(archive: Archive, places: Places): Collections {
  const items = new Map(archive.articles.map((article) => [article, itemOf(article, places)]));
  const itemsOf = (articles: readonly Article[]): Item[] => articles.flatMap((article) => items.get(article) ?? []);
  const grouped = (groups: readonly Group[]): GroupItem[] => groups.map((group) => ({ ...group, articles: itemsOf(group.articles) }));
  return {
    articles: itemsOf(archive.articles),
    years: grouped(archive.years),
    months: grouped(archive.months),
    ...mapTaxonomies((name) => grouped(archive.terms[name])),
  };
}
