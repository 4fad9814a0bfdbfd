/** What neither the document nor the option `layout` says. */
import type { PagePlace } from "./options.ts";
import type { SidebarSide } from "../article.ts";

export const defaultSidebar = { home: "right", list: "right", single: "none" } as const satisfies Record<PagePlace, SidebarSide>;

export const defaultWidgets: Readonly<Record<PagePlace, readonly string[]>> = {
  home: ["symbols", "years", "taglist", "companies"],
  list: ["symbols", "years", "taglist", "companies"],
  single: ["recent", "symbols", "taglist"],
};

/** How many entries a widget shows. */
export const defaultCounts: Readonly<Record<string, number>> = { recent: 5, taglist: 24, categories: 24, symbols: 8, companies: 8, providers: 8, kinds: 8, wires: 8, places: 8 };

/** Other names of a widget: Mainroad's, and what people write for ours. */
const widgetNames: Readonly<Record<string, string>> = { sidemenu: "menu", "ddg-search": "search", tags: "taglist", tag: "taglist", category: "categories", archive: "years", latest: "recent" };

export const widgetName = (written: string): string => (Object.hasOwn(widgetNames, written) ? (widgetNames[written] ?? written) : written);
