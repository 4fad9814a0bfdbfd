/** Links from document to document: `[before](2021-11-02-before.md)` leads to that article's page. */
import { posix } from "node:path";
import type { Article, Section } from "../article.ts";
import type { Problem } from "../issues.ts";

/** Addresses in sanitised HTML that are relative to the document: no scheme, no host, no root, no fragment alone. */
const relative = /(<[a-z][^>]* (?:href|src)=")(?![a-z][a-z0-9+.-]*:|\/|#|")([^"#]*)(#[^"]*)?(?=")/gi;

type Finder = (path: string) => string | undefined;

/** Below a site's content folder, from the document's own folder. */
const targetOf = (from: string, address: string): string => posix.normalize(posix.join(posix.dirname(from), address.replaceAll("&amp;", "&")));

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function linked(section: Section, from: string, urlOf: Finder, missed: (address: string) => void): Section {
  if (section.html.search(relative) < 0) return section;
  const html = section.html.replace(relative, (whole, before: string, address: string, fragment = "") => {
    const url = urlOf(targetOf(from, decoded(address)));
    if (url === undefined) missed(address);
    return url === undefined ? whole : `${before}${url}${fragment}`;
  });
  return { ...section, html };
}

/**
 * Articles with links to other documents resolved. What leads to no document is left as it is, and reported.
 * @param articles already placed
 */
export function linkDocuments(articles: readonly Article[]): { readonly articles: readonly Article[]; readonly problems: readonly Problem[] } {
  const urls = new Map(articles.map(({ source, url }) => [source.path, url]));
  const problems: Problem[] = [];
  const found = articles.map((article) => {
    const { path } = article.source;
    const missed = (address: string): number => problems.push({ code: "link-unresolved", path, detail: address.slice(0, 120) });
    const sections = article.sections.map((section) => linked(section, path, (target) => urls.get(target), missed));
    return sections.some((section, index) => section !== article.sections[index]) ? { ...article, sections } : article;
  });
  return { articles: found, problems };
}
