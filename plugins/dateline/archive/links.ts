/** Links from document to document: `[before](2021-11-02-before.md)` leads to that article's page. */
import { posix } from "node:path";
import type { Article, Section } from "../article.ts";
import type { Problem } from "../issues.ts";
import { changed, linksOf } from "../text/late-section.ts";
import { relativeAddress } from "../text/marks.ts";

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
  const links = linksOf(section);
  if (links.length === 0) return section;
  const urls = new Map(links.map((address) => [address, urlOf(targetOf(from, decoded(address)))]));
  for (const address of links) if (urls.get(address) === undefined) missed(address);
  return changed(section, (html) => html.replace(relativeAddress, (whole, before: string, address: string, fragment = "") => {
    const url = urls.get(address);
    return url === undefined ? whole : `${before}${url}${fragment}`;
  }));
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
