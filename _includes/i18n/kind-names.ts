/** Kinds of news by their names in the reader's language: collections, feeds and urls keep the English ones. */
import type { Article } from "../../plugins/dateline/article.ts";
import type { Page } from "../../plugins/dateline/pages/page.ts";
import type { Messages } from "./messages.ts";

type Names = Messages["kinds"];
type Kind = NonNullable<Article["kind"]>;

const isKind = (key: string, names: Names): key is Kind => Object.hasOwn(names, key);

/** `/kinds/earnings/`, and what lies below it. */
function nameAt(url: string, names: Names): string | undefined {
  const key = /^\/kinds\/([a-z-]+)\//.exec(url)?.[1] ?? "";
  return isKind(key, names) ? names[key] : undefined;
}

const renamed = <T extends { readonly title: string; readonly url: string }>(link: T, names: Names): T => {
  const title = /^\/kinds\/[a-z-]+\/$/.test(link.url) ? nameAt(link.url, names) : undefined;
  return title === undefined ? link : { ...link, title };
};

function ofPage(page: Page, names: Names): Page {
  switch (page.kind) {
    case "article":
      return page.terms.kinds.length === 0 ? page : { ...page, terms: { ...page.terms, kinds: page.terms.kinds.map((term) => renamed(term, names)) } };
    case "list":
      return page.taxonomy === "kinds" ? { ...page, title: nameAt(page.url, names) ?? page.title, ...(page.term ? { term: renamed(page.term, names) } : {}) } : page;
    case "terms":
      return page.taxonomy === "kinds" ? { ...page, terms: page.terms.map((term) => renamed(term, names)) } : page;
    case "search":
      return { ...page, choices: { ...page.choices, kind: page.choices.kind.map(({ value, title }) => ({ value, title: isKind(value, names) ? names[value] : title })) } };
    default:
      return page;
  }
}

const isOfKind = (url: string): boolean => url.startsWith("/kinds/");

/** The page with its kinds of news named as the reader calls them. */
export function withKindNames(page: Page, { kinds: names }: Pick<Messages, "kinds">): Page {
  const { presentation, trail } = page;
  const own = ofPage(page, names);
  const named = trail.some(({ url }) => isOfKind(url)) ? { ...own, trail: trail.map((crumb) => ("title" in crumb ? renamed(crumb, names) : crumb)) } : own;
  const kinds = presentation?.shown.kinds;
  return presentation && kinds ? { ...named, presentation: { ...presentation, shown: { ...presentation.shown, kinds: kinds.map((term) => renamed(term, names)) } } } : named;
}
