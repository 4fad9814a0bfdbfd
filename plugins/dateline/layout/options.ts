/** The option `layout`: how pages are to look where a document does not say. All of it may be left out. */
import type { SidebarSide, ThumbnailPlace } from "../article.ts";
import type { CommentsService } from "../vocabulary/comment-services.ts";

/** The kinds of pages that may differ: the home page, every other list, an article. */
export type PagePlace = "home" | "list" | "single";

/** One value for all pages, or one for each kind. */
export type PerPlace<T> = T | { readonly [K in PagePlace]?: T };

/** An entry of a menu that is no document of the site. */
export interface MenuOption {
  readonly name: string;
  /** Root-relative, or absolute. */
  readonly url: string;
  /** The smaller stand first; those without one stand last, in the order given. */
  readonly weight?: number;
  /** Name of the entry that this one stands below. */
  readonly parent?: string;
}

export type MenuName = "main" | "side" | "footer";

/** What the site knows of an author. */
export interface AuthorOption {
  /** Plain text, a sentence or two. */
  readonly bio?: string;
  /** A picture in the project, or its root-relative url. */
  readonly avatar?: string;
  /** An absolute or root-relative url. */
  readonly url?: string;
}

export interface LayoutOptions {
  /** `left`, `right` or `none`. Default: `right` beside lists, `none` beside articles. */
  readonly sidebar?: PerPlace<SidebarSide | false>;
  /** Names of widgets, in order. */
  readonly widgets?: PerPlace<readonly string[]>;
  /** Links to the older and the newer article. Default: there are. */
  readonly pager?: boolean;
  readonly toc?: boolean;
  /** Default: shown for authors that `authors` knows. */
  readonly authorbox?: boolean;
  readonly mathjax?: boolean;
  /** A service, `true` for a component of the site's own. Default: none. */
  readonly comments?: CommentsService | boolean;
  readonly thumbnail?: {
    /** Default: in lists and on the article's page. */
    readonly visibility?: readonly ThumbnailPlace[];
    /** `fetch`: pictures of other hosts are fetched by the build, and shown as the site's own. Default: they are not shown. */
    readonly remote?: "leave" | "fetch";
  };
  readonly menu?: { readonly [K in MenuName]?: readonly MenuOption[] };
  /** How many entries a widget shows, by its name: `{ recent: 5 }`. */
  readonly counts?: Readonly<Record<string, number>>;
  /** By the name shown: `{ Mastodon: "https://social.example/@acme" }`. */
  readonly social?: Readonly<Record<string, string>>;
  /** By the name that documents use. */
  readonly authors?: Readonly<Record<string, AuthorOption>>;
}
