/** How each page is to look: what the document says, then what the option `layout` says, then what is usual. */
import type { Article, Layout, Picture, SidebarSide, ThumbnailPlace, Thumbnail } from "../article.ts";
import type { Archive } from "../archive/archive.ts";
import { foldSlug, slugify } from "../grammar/slug.ts";
import { defaultSidebar, defaultWidgets, widgetName } from "../layout/defaults.ts";
import type { AuthorOption, LayoutOptions, PagePlace, PerPlace } from "../layout/options.ts";
import type { CommentsService } from "../vocabulary/comment-services.ts";
import { menusOf, type Menus } from "./menus.ts";
import type { ListPage, Page } from "./page.ts";
import { widgetData, type WidgetData } from "./widget-data.ts";

/** An author that the site knows more of than the name. */
export interface AuthorCard extends Omit<AuthorOption, "avatar"> {
  readonly name: string;
  readonly picture?: Picture;
}

export interface Presentation {
  readonly sidebar: SidebarSide;
  /** Names, in order. */
  readonly widgets: readonly string[];
  /** What they show. */
  readonly shown: Partial<WidgetData>;
  readonly menus: Menus;
  /** Whether the option names what stands in the masthead: then the theme's own ways do not. */
  readonly ownMenu: boolean;
  readonly pager: boolean;
  readonly toc: boolean;
  /** In the box below the text; none: there is no box. */
  readonly authors: readonly AuthorCard[];
  /** `own`: whatever the site's own component does. */
  readonly comments?: CommentsService | "own";
  /** Url of the article whose picture is seen first: it is not loaded late. */
  readonly firstPicture?: string;
}

const placeOf = (page: Page): PagePlace => (page.kind === "article" ? "single" : page.kind === "list" && page.of === "home" ? "home" : "list");

const isPlaced = <T>(value: PerPlace<T>): value is { readonly [K in PagePlace]?: T } => value !== null && typeof value === "object" && !Array.isArray(value);

/** A site's value for a kind of page. */
const at = <T>(value: PerPlace<T> | undefined, place: PagePlace): T | undefined => (value !== undefined && isPlaced(value) ? value[place] : value);

const layoutOf = (page: Page): Layout => (page.kind === "article" ? page.article.layout : {});

const sideOf = (page: Page, { sidebar }: LayoutOptions): SidebarSide => {
  const place = placeOf(page);
  return (layoutOf(page).sidebar ?? at(sidebar, place) ?? defaultSidebar[place]) || "none";
};

/** Full pages and a term's years stay as they are when news arrives: widgets tell what is new. */
const isClosed = ({ of, paging }: ListPage): boolean => of === "term-year" || paging.number !== undefined;

/** Indexes such as `/tags/`, and pages that are one thing, have the whole width. */
const canHaveSidebar = (page: Page): boolean => page.kind === "article" || (page.kind === "list" && !isClosed(page));

/** A site that lists none has the usual ones: its `sidebar` says whether there are any. */
function widgetsOf(page: Page, { widgets }: LayoutOptions): readonly string[] {
  const place = placeOf(page);
  const ofSite = at(widgets, place) ?? [];
  return layoutOf(page).widgets ?? (ofSite.length > 0 ? ofSite : defaultWidgets[place]);
}

/** The same list for all pages that have the same widgets. */
function widgetNames(): (written: readonly string[]) => readonly string[] {
  const lists = new Map<string, readonly string[]>();
  return (written) => {
    const key = JSON.stringify(written);
    const names = lists.get(key) ?? [...new Set(written.map(widgetName))];
    lists.set(key, names);
    return names;
  };
}

const nameKey = (name: string): string => foldSlug(slugify(name));

function authorsOf(authors: LayoutOptions["authors"] = {}, avatars: ReadonlyMap<string, Picture>): (article: Article) => AuthorCard[] {
  const card = (name: string, { avatar = "", ...author }: AuthorOption): AuthorCard => {
    const picture = avatars.get(avatar);
    return { ...author, name, ...(picture ? { picture } : {}) };
  };
  const cards = new Map(Object.entries(authors).map(([name, author]) => [nameKey(name), card(name, author)]));
  return (article) => article.authors.flatMap((name) => cards.get(nameKey(name)) ?? []);
}

/** What is shown of an article's thumbnail: the build has made the picture, or there is none to show. */
export const thumbnailIn = ({ layout: { thumbnail } }: Article, place: ThumbnailPlace): Thumbnail | undefined =>
  thumbnail?.picture && (thumbnail.visibility ?? [place]).includes(place) ? thumbnail : undefined;

/** Articles at the top of a list, which are there before anybody scrolls. */
const seenFirst = 3;

function firstPicture(page: Page): string | undefined {
  if (page.kind === "article") return page.url;
  if (page.kind !== "list") return undefined;
  const first = page.groups.slice(0, seenFirst).flatMap(({ articles }) => articles.slice(0, seenFirst));
  return [...(page.lead ? [page.lead] : []), ...first].slice(0, seenFirst).find((article) => thumbnailIn(article, "list"))?.url;
}

const commentsOf = (page: Page, { comments = false }: LayoutOptions): CommentsService | "own" | undefined => {
  if (page.kind !== "article" || layoutOf(page).comments === false || comments === false) return undefined;
  return comments === true ? "own" : comments;
};

/** Of a page that the plan did not make. */
export const plain: Presentation = { sidebar: "none", widgets: [], shown: {}, menus: {}, ownMenu: false, pager: true, toc: false, authors: [] };

/** @returns how a page of the archive is to look */
export function presentations(archive: Archive, layout: LayoutOptions = {}, avatars: ReadonlyMap<string, Picture> = new Map()): (page: Page) => Presentation {
  const menus = menusOf(archive.published, layout.menu);
  const dataOf = widgetData(archive, layout, menus);
  const cards = authorsOf(layout.authors, avatars);
  const namesOf = widgetNames();
  const site = { menus, ownMenu: layout.menu?.main !== undefined, pager: layout.pager ?? true, toc: layout.toc ?? false };
  // Most lists: one object for all of them.
  const bare: Presentation = { ...plain, ...site };
  return (page) => {
    const own = layoutOf(page);
    const widgets = namesOf(widgetsOf(page, layout));
    const sidebar = canHaveSidebar(page) && widgets.length > 0 ? sideOf(page, layout) : "none";
    const comments = commentsOf(page, layout);
    const picture = firstPicture(page);
    if (page.kind !== "article" && sidebar === "none" && picture === undefined) return bare;
    const look = sidebar === "none" ? bare : { sidebar, widgets, shown: dataOf(widgets, page) };
    const authors = page.kind === "article" && (own.authorbox ?? layout.authorbox ?? true) ? cards(page.article) : [];
    return {
      sidebar: look.sidebar,
      widgets: look.widgets,
      shown: look.shown,
      menus,
      ownMenu: site.ownMenu,
      pager: own.pager ?? site.pager,
      toc: own.toc ?? site.toc,
      authors,
      ...(comments === undefined ? {} : { comments }),
      ...(picture === undefined ? {} : { firstPicture: picture }),
    };
  };
}
