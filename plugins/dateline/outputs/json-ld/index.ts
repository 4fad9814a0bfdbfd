/** What a page tells of itself as linked data (schema.org, json-ld.org): terse, and nothing that it does not show. */
import type { Crumb, Page } from "../../pages/page.ts";
import { absolute, type Site } from "../../site.ts";
import { newsArticle } from "./article.ts";
import { listThings } from "./list.ts";
import { thing, type Properties } from "./thing.ts";

/** The theme's words, in the site's language. */
export interface Names {
  /** Of the page, as it shows it; empty on the home page. */
  readonly title: string;
  readonly crumb: (crumb: Crumb) => string;
  /** Before the title of an earlier version. */
  readonly revises: string;
}

function breadcrumb(page: Page, site: Site, { title, crumb }: Names): readonly Properties[] {
  if (page.trail.length === 0) return [];
  const steps = [...page.trail.map((each) => ({ name: crumb(each), item: absolute(site, each.url) })), { name: title }];
  return [{ "@type": "BreadcrumbList", itemListElement: steps.map((step, index) => ({ "@type": "ListItem", position: index + 1, ...step })) }];
}

function things(page: Page, site: Site, names: Names): readonly Properties[] {
  switch (page.kind) {
    case "article":
      return [newsArticle(page, site, names.revises)];
    case "list":
      return listThings(page, site, names.title);
    case "terms":
    case "archive":
      return [thing("CollectionPage", { name: names.title, url: absolute(site, page.url), inLanguage: site.language })];
    default:
      return [];
  }
}

/** The document, or undefined where there is nothing to tell: of what search engines are to leave out, say. */
export function jsonLd(page: Page, site: Site, names: Names): Properties | undefined {
  if (page.noindex) return undefined;
  const graph = [...things(page, site, names), ...breadcrumb(page, site, names)];
  return graph.length > 0 ? { "@context": "https://schema.org", "@graph": graph } : undefined;
}
