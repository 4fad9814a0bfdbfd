/** A page's headline where no metadata has it: its `<h1>`, else its `<title>` without the site's name. */
import type { Given } from "./meta.ts";
import type { Page, PageElement } from "./page.ts";
import { singleSpaced } from "../../grammar/white-space.ts";

const oneLine = (text: string): string => singleSpaced(text).trim();

/** Names of files, forms and empty documents, which software writes where a title belongs. */
const noTitle = /^(?:document|untitled.*|new page.*|home|index|page|(?:exhibit|ex)[- ]?\d+(?:\.\d+)?|form \S+|8-k(?:\/a)?|6-k|10-[kq]|[\w-]+\.(?:html?|docx?|txt|pdf)|[a-z]{1,6}-?\d{8}\w*|microsoft word .*)$/i;

export const isTitle = (text: string): boolean => /\p{L}/u.test(text) && !noTitle.test(oneLine(text));

/** ` | OPA | Department of Justice` · ` - Acme Newsroom`, where the site is called that */
function withoutSite(title: string, site: string | undefined): string {
  const first = title.split(/\s+[|»·]\s+/)[0] ?? title;
  const end = site ? [" - ", " – ", " — ", ": "].map((mark) => `${mark}${site}`).find((tail) => first.endsWith(tail)) : undefined;
  return end ? first.slice(0, -end.length) : first;
}

const key = (text: string): string => oneLine(text).toLowerCase();

/** The first heading that the page's `<title>` begins with, else the article's, else the only one. */
function heading(headings: readonly PageElement[], title: string): PageElement | undefined {
  const named = headings.find((h1) => key(title).startsWith(key(h1.textContent)));
  return named ?? headings.find((h1) => h1.closest("article, main, [role=main]")) ?? (headings.length === 1 ? headings[0] : undefined);
}

const tail = /\s+(?:[|»·–—-]|::)\s+(?<name>[^|»·]{2,80})$/u;

/** `og:title` of `Acme Opens a Hall | Acme Newsroom`, where the site is called that, or a heading of the page is what stands before it. */
function withoutTail(page: Page, site: string | undefined): (title: string) => string {
  const headings = new Set([...page.querySelectorAll("h1")].map((h1) => key(h1.textContent)));
  return (title) => {
    const found = tail.exec(title.slice(0, 400));
    const head = found ? title.slice(0, found.index) : title;
    return found && (key(found.groups?.["name"] ?? "") === key(site ?? "") || headings.has(key(head))) ? head : title;
  };
}

/** Titles that metadata state, without the site's name. */
export function titlesStated(page: Page, site: string | undefined, stated: readonly Given[]): readonly Given[] {
  const clean = withoutTail(page, site);
  return stated.map((given) => ({ ...given, values: given.values.map(clean) }));
}

/** @param site the page's own name for its site */
export function titleGiven(page: Page, site: string | undefined): readonly Given[] {
  const written = oneLine(page.querySelector("title")?.textContent ?? "");
  const headings = [...page.querySelectorAll("h1")].filter((h1) => isTitle(h1.textContent) && !h1.closest("nav, footer, aside"));
  const top = heading(headings, written);
  return [
    ...(top ? [{ values: [oneLine(top.textContent)], rule: "h1", mark: "<h1" }] : []),
    ...(isTitle(written) ? [{ values: [withoutSite(written, site)], rule: "title element", mark: "<title" }] : []),
  ];
}
