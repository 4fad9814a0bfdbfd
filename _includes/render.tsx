/** From a planned page to its HTML. */
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Page } from "../plugins/dateline/pages/page.ts";
import { plain } from "../plugins/dateline/pages/presentation.ts";
import { href, prefixed, type Site } from "../plugins/dateline/site.ts";
import { bodyDressing } from "./body-html.ts";
import * as components from "./components/index.ts";
import { Themed, type Components, type Widget } from "./context.ts";
import { fragmentTable, rememberedItems, type Remember } from "./fragments.tsx";
import { hideEmails } from "./hidden-emails.ts";
import { interfacesOf } from "./i18n/interface.ts";
import { withKindNames } from "./i18n/kind-names.ts";
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

function layoutOf(page: Page, { Article, List, Terms, Archive, Search, Feeds, NotFound, StyleGuide, Withdrawn }: Layouts): VNode | undefined {
  switch (page.kind) {
    case "article":
      return <Article page={page} />;
    case "list":
      return <List page={page} />;
    case "terms":
      return <Terms page={page} />;
    case "archive":
      return <Archive page={page} />;
    case "search":
      return <Search page={page} />;
    case "style-guide":
      return <StyleGuide />;
    case "withdrawn":
      return <Withdrawn page={page} />;
    case "not-found":
      return <NotFound />;
    case "feeds":
      return <Feeds page={page} />;
    case "feed":
    case "opml":
    case "machine":
      return undefined;
  }
}

/**
 * @param prefixLinks false where something else (Eleventy's HTML base plugin) puts the path prefix before links
 * @param remember what is the same on several pages
 * @returns a function from a page to its HTML document; feeds have none
 */
export function createRenderer(parts: ThemeParts, site: Site, prefixLinks = true, remember: Remember = fragmentTable()): (page: Page) => string {
  const pathPrefix = prefixLinks ? site.pathPrefix : "/";
  const shared = {
    site,
    ui: rememberedItems(parts.components, components, remember),
    widgets: parts.widgets,
    href: (url: string) => href({ pathPrefix }, url),
    asset: (url: string) => (/^\/(?!\/)/.test(url) ? href({ pathPrefix }, url) : url),
  };
  const interfaceIn = interfacesOf(site);
  return (planned) => {
    const spoken = interfaceIn(planned.lang);
    const page = withKindNames(planned, spoken.t);
    const layout = layoutOf(page, parts.layouts);
    const dressed = bodyDressing(spoken.t);
    const html = layout ? renderToString(<Themed value={{ ...shared, ...spoken, bodyHtml: (body) => prefixed(dressed(body), pathPrefix), page, presentation: page.presentation ?? plain }}>{layout}</Themed>) : undefined;
    return html === undefined ? "" : `<!doctype html>\n${hideEmails(html)}\n`;
  };
}

