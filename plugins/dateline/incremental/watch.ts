/**
 * The archive, watched: each look at what a page's own data does not hold is noted while the page is made. A page that is made of the same
 * data, and looked at nothing that is another now, would be the same page again.
 */
import type { Article, Section } from "../article.ts";
import type { Archive } from "../archive/archive.ts";
import type { Page } from "../pages/page.ts";
import { partOf } from "./article-digests.ts";
import type { Known } from "./known.ts";
import { reachTo, type Looks } from "./looks.ts";

export const lists = ["published", "articles", "undated"] as const;

/** The looks of the page that is being made. */
type Now = () => Looks | undefined;

/** The property stays what it was, and tells that it was asked for. */
function noted(object: object, name: string, note: () => void, value: unknown = Reflect.get(object, name)): void {
  const get = (): unknown => {
    note();
    return value;
  };
  Object.defineProperty(object, name, { get, enumerable: true, configurable: true });
}

/** A section's kind stands on the article's card; all else of it is text. */
const sectionHandler = (note: () => void): ProxyHandler<Section> => ({
  get: (target, key) => {
    if (key !== "kind") note();
    return Reflect.get(target, key);
  },
  has: (target, key) => {
    note();
    return Reflect.has(target, key);
  },
  ownKeys: (target) => {
    note();
    return Reflect.ownKeys(target);
  },
});

/** An article that tells which part of it was asked for. */
function notedArticle(article: Article, now: Now): Article {
  // One string each, however many pages look.
  const names = { card: `card ${article.url}`, text: `text ${article.url}` };
  const note = (key: string | symbol): void => {
    const part = typeof key === "string" ? partOf(key) : "line";
    if (part !== "line") now()?.at.add(names[part]);
  };
  const notedSections = (all: readonly Section[]): readonly Section[] => {
    const handler = sectionHandler(() => note("sections"));
    return all.map((section) => new Proxy(section, handler));
  };
  // Made where they are asked for.
  let sections: readonly Section[] | undefined;
  const sectionsOf = ({ sections: all }: Article): readonly Section[] => {
    now()?.at.add(names.card);
    return (sections ??= notedSections(all));
  };
  return new Proxy(article, {
    get: (target, key) => {
      if (key === "sections") return sectionsOf(target);
      note(key);
      return Reflect.get(target, key);
    },
    has: (target, key) => {
      note(key);
      return Reflect.has(target, key);
    },
    ownKeys: (target) => {
      note("card");
      return Reflect.ownKeys(target);
    },
  });
}

/** The five newest are the same, whatever becomes of the rest. */
const notedList = (name: string, articles: readonly Article[], now: Now): readonly Article[] =>
  new Proxy(articles, {
    get: (list, key, receiver) => {
      const looks = now();
      if (looks && key === "length") looks.at.add(`length ${name}`);
      else if (looks && typeof key === "string" && /^\d/.test(key)) reachTo(looks, name, Number(key));
      return Reflect.get(list, key, receiver);
    },
  });

/** What a table of views holds at an object is a view of it. */
const isViewOf = <T extends object>(view: unknown, of: T): view is T => view !== undefined && Array.isArray(view) === Array.isArray(of);

/** Arrays and plain objects: what pages are made of besides articles and groups. */
const isContainer = (value: object): boolean => Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;

/**
 * A page's data with its articles noted, wherever in it they stand. Each object is one object, however often it is asked for while the page
 * is made; for the next page it is seen anew, so that what was made of the whole archive is not held.
 */
function pageView({ articles, groups }: Known, notedOf: (article: unknown) => unknown): <P extends Page>(page: P) => P {
  return (page) => {
    const views = new Map<object, object>();
    const handler: ProxyHandler<object> = {
      get: (target, key, receiver) => {
        const value: unknown = Reflect.get(target, key, receiver);
        if (value === null || typeof value !== "object" || groups.has(value)) return value;
        if (articles.has(value)) return notedOf(value);
        return isContainer(value) ? view(value) : value;
      },
    };
    const view = <T extends object>(container: T): T => {
      const before = views.get(container);
      if (isViewOf(before, container)) return before;
      const made = new Proxy<T>(container, handler);
      views.set(container, made);
      return made;
    };
    return view(page);
  };
}

export interface Watched {
  /** A page as its rendering is to see it. */
  readonly page: <P extends Page>(page: P) => P;
}

/** Watches the archive's lists and groups in place: those that the planned pages and the site hold. */
export function watch(archive: Archive, known: Known, now: Now): Watched {
  const note = (look: string) => (): void => {
    now()?.at.add(look);
  };
  const views = new Map<unknown, Article>();
  const notedOf = (article: Article): Article => {
    const view = views.get(article) ?? notedArticle(article, now);
    views.set(article, view);
    return view;
  };
  for (const article of archive.published) notedOf(article);
  for (const { group, name } of known.groups.values()) noted(group, "articles", note(`group ${name}`), group.articles.map(notedOf));
  for (const name of Object.keys(archive.terms)) noted(archive.terms, name, note(`list ${name}`));
  const listed: ReadonlySet<string> = new Set([...lists, "terms"]);
  for (const name of lists) noted(archive, name, () => {}, notedList(name, archive[name].map(notedOf), now));
  for (const name of Object.keys(archive).filter((key) => !listed.has(key))) noted(archive, name, note(`list ${name}`));
  return { page: pageView(known, (article) => views.get(article)) };
}
