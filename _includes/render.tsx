/** From a planned page to its HTML. */
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Page } from "../plugins/dateline/pages/page.ts";
import { href, prefixed, type Site } from "../plugins/dateline/site.ts";
import * as components from "./components/index.ts";
import { Theme, type Components, type Widget } from "./context.ts";
import { dateFormats } from "./dates.ts";
import { hideEmails } from "./hidden-emails.ts";
import { messagesFor } from "./i18n/index.ts";
import * as layouts from "./layouts/index.ts";

export type Layouts = typeof layouts;

/** All that the theme is made of: its own parts, with a site's in their place where there are any. */
export interface ThemeParts {
  readonly components: Components;
  readonly layouts: Layouts;
  /** By file name. */
  readonly widgets: Readonly<Record<string, Widget>>;
}

export const ownParts = { components, layouts };

function layoutOf(page: Page, { Article, List, Terms, Archive, NotFound }: Layouts): VNode | undefined {
  switch (page.kind) {
    case "article":
      return <Article page={page} />;
    case "list":
      return <List page={page} />;
    case "terms":
      return <Terms page={page} />;
    case "archive":
      return <Archive page={page} />;
    case "not-found":
      return <NotFound />;
    case "feed":
      return undefined;
  }
}

/**
 * @param prefixLinks false where something else (Eleventy's HTML base plugin) puts the path prefix before links
 * @returns a function from a page to its HTML document; feeds have none
 */
export function createRenderer(parts: ThemeParts, site: Site, prefixLinks = true): (page: Page) => string {
  const pathPrefix = prefixLinks ? site.pathPrefix : "/";
  const shared = {
    site,
    ui: parts.components,
    widgets: parts.widgets,
    t: messagesFor(site.language),
    dates: dateFormats(site.language, site.timeZone),
    href: (url: string) => href({ pathPrefix }, url),
    bodyHtml: (html: string) => prefixed(html, pathPrefix),
  };
  return (page) => {
    const layout = layoutOf(page, parts.layouts);
    const html = layout ? renderToString(<Theme.Provider value={{ ...shared, page }}>{layout}</Theme.Provider>) : undefined;
    return html === undefined ? "" : `<!doctype html>\n${hideEmails(html)}\n`;
  };
}

