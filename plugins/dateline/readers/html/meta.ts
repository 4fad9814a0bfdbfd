/** What a page's head says: `<meta>` by name, in the vocabularies that news sites use, and where each stands. */
import type { Page } from "./page.ts";

export type MetaField = "title" | "date" | "updatedDate" | "expiryDate" | "authors" | "summary" | "tags" | "categories" | "link" | "lang" | "provider" | "slug";

/** By field the names of its `<meta>` elements, the most trusted first: Open Graph, Highwire, Dublin Core, Parse.ly, Sailthru, HTML's own, Nikola's. */
const names: Readonly<Record<MetaField, readonly string[]>> = {
  title: ["og:title", "citation_title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "twitter:title", "title", "headline"],
  date: [
    "article:published_time", "og:article:published_time", "og:published_time", "citation_publication_date", "citation_online_date", "citation_date",
    "datepublished", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dc:date", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
    "article.published", "publish-date", "publish_date", "published_time", "publishdate", "pubdate", "publication_date", "release_date", "date", "dc.date.created",
  ],
  updatedDate: ["article:modified_time", "og:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "lastmod", "last-modified", "modified", "updated"],
  expiryDate: ["article:expiration_time"],
  authors: ["citation_author", "author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "article:author", "byl"],
  summary: ["og:description", "description", "dc.description", "dcterms.description", "citation_abstract", "twitter:description"],
  tags: ["article:tag", "news_keywords", "keywords", "citation_keywords", "parsely-tags", "sailthru.tags", "tags"],
  categories: ["article:section", "parsely-section", "section", "category"],
  link: ["og:url", "citation_public_url", "citation_abstract_html_url", "parsely-link", "dc.identifier"],
  lang: ["content-language", "og:locale", "dc.language", "citation_language"],
  provider: ["og:site_name", "citation_publisher", "dc.publisher", "publisher"],
  slug: ["slug"],
};

/** By name in lower case, the values of all the page's `<meta>` elements of that name. */
export type Metas = ReadonlyMap<string, readonly string[]>;

export function metasOf(page: Page): Metas {
  const found = new Map<string, string[]>();
  for (const meta of page.querySelectorAll("meta[content]")) {
    const value = meta.getAttribute("content")?.trim() ?? "";
    const name = (meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop") ?? meta.getAttribute("http-equiv") ?? "").trim().toLowerCase();
    if (name !== "" && value !== "") found.set(name, [...(found.get(name) ?? []), value]);
  }
  return found;
}

export interface Given {
  readonly values: readonly string[];
  readonly rule: string;
  /** What to look for in the document to find its line. */
  readonly mark: string;
}

/** What the page's `<meta>` elements give for a field, the most trusted first. */
export const metaGiven = (metas: Metas, field: MetaField): readonly Given[] =>
  names[field].flatMap((name) => {
    const values = metas.get(name);
    return values ? [{ values, rule: `meta ${name}`, mark: name }] : [];
  });

/** Line of the first place at which a mark stands, in any case. */
export function lineFinder(text: string): (mark: string) => number | undefined {
  const lower = text.toLowerCase();
  return (mark) => {
    const quoted = [`"${mark}"`, `'${mark}'`, mark].map((form) => lower.indexOf(form.toLowerCase())).find((index) => index >= 0);
    return quoted === undefined ? undefined : lower.slice(0, quoted).split("\n").length;
  };
}
