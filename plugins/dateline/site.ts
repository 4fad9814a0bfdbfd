/** The site that a page belongs to: what the theme and the outputs know besides the page itself. */
import type { Logo, ShareName } from "./appearance.ts";
import type { FeedOptions } from "./syndication.ts";
import type { Archive } from "./archive/archive.ts";

export interface Site {
  readonly title: string;
  readonly description: string;
  /** Scheme and host, without a closing slash. */
  readonly url: string;
  /** BCP 47. */
  readonly language: string;
  /** BCP 47: languages that the interface speaks where a page is in one of them. None: all that it can. */
  readonly languages?: readonly string[];
  /** IANA zone that times are shown in. */
  readonly timeZone: string;
  /** Path that the site lives under, with slashes at both ends: `/` or `/newsroom/`. */
  readonly pathPrefix: string;
  readonly archive: Archive;
  /** Address of the licence of the texts; empty or none: nothing is said of it. */
  readonly license?: string;
  /** The publisher's profiles elsewhere. */
  readonly me?: readonly string[];
  /** In place of the title, at the head of each page. */
  readonly logo?: Logo;
  /** Url of its icon. */
  readonly icon?: string;
  /** Ways to pass an article on, in order. */
  readonly share?: readonly ShareName[];
  /** Root-relative url of the stylesheet. */
  readonly stylesheet: string;
  /** Root-relative url of the script. */
  readonly script: string;
  /** Root-relative url of the search's script. None: the site has no search. */
  readonly searchScript?: string;
  /** What feeds tell programs of themselves. */
  readonly feeds?: FeedOptions;
  /** Root-relative url of the style sheet that browsers show a feed with. None: they show it as they like. */
  readonly feedStylesheet?: string;
  /** Names of the taxonomies and of the years' list, in the site's language, by their keys. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The script in the head of each page. */
  readonly earlyScript: string;
}

/** Nothing in it is ever encoded. */
const plain = /^\/[\w./~-]*$/;

/** A root-relative url as a link on the site: under its path prefix, with what a url may not hold encoded. */
export const href = ({ pathPrefix }: Pick<Site, "pathPrefix">, url: string): string => (pathPrefix === "/" && plain.test(url) ? url : encodeURI(pathPrefix + url.replace(/^\//, "")));

/** Sanitised HTML with its root-relative addresses under the path prefix. */
export const prefixed = (html: string, prefix: string): string => (prefix === "/" ? html : html.replace(/<[a-z][^>]*>/g, (tag) => tag.replace(/ (href|src)="\/(?!\/)/g, ` $1="${prefix}`)));

/** A root-relative url with the site's address. */
export const absolute = (site: Pick<Site, "pathPrefix" | "url">, url: string): string => site.url + href(site, url);
