/** The site's menus: what the option `layout` lists, and the documents that ask for a place in one. */
import type { Article } from "../article.ts";
import { compareText } from "../archive/order.ts";
import type { MenuName, MenuOption } from "../layout/options.ts";

export interface MenuItem {
  readonly title: string;
  /** Root-relative, or absolute. */
  readonly url: string;
  readonly children: readonly MenuItem[];
}

/** By name: `main`, `side`, `footer`, and whatever else documents name. */
export type Menus = Readonly<Record<string, readonly MenuItem[]>>;

interface Entry {
  readonly menu: string;
  readonly title: string;
  readonly url: string;
  readonly weight?: number;
  readonly parent?: string;
}

const ofArticle = ({ title, url, layout: { menu = [] } }: Article): Entry[] => menu.map(({ name = title, ...place }) => ({ ...place, title: name, url }));

const last = Number.MAX_VALUE;

const byWeight = (a: Entry, b: Entry): number => (a.weight ?? last) - (b.weight ?? last);

function groupBy(entries: readonly Entry[], keyOf: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return groups;
}

const fold = (title: string): string => title.trim().toLowerCase();

/** Whose parent is not in the menu stands at its top; so does what would stand below itself. */
function treeOf(entries: readonly Entry[]): MenuItem[] {
  const above = new Map(entries.map(({ title, parent }) => [fold(title), fold(parent ?? "")]));
  const isLoop = (title: string, seen: readonly string[] = []): boolean => seen.includes(title) || (above.has(title) && isLoop(above.get(title) ?? "", [...seen, title]));
  const parentOf = ({ title, parent = "" }: Entry): string => (above.has(fold(parent)) && !isLoop(fold(title)) ? fold(parent) : "");
  const below = groupBy(entries, parentOf);
  const items = (parent: string): MenuItem[] => (below.get(parent) ?? []).map(({ title, url }) => ({ title, url, children: items(fold(title)) }));
  return items("");
}

const ofOption = (menus: { readonly [K in MenuName]?: readonly MenuOption[] }): Entry[] =>
  Object.entries(menus).flatMap(([menu, items]) => items.map(({ name, ...item }) => ({ ...item, menu, title: name })));

/** @param articles newest first: of equal weight, the site's own entries first, then by title */
export function menusOf(articles: readonly Article[], option: { readonly [K in MenuName]?: readonly MenuOption[] } = {}): Menus {
  const documents = articles.flatMap(ofArticle).toSorted((a, b) => compareText(a.title, b.title));
  const entries = [...ofOption(option), ...documents].toSorted(byWeight);
  return Object.fromEntries([...groupBy(entries, ({ menu }) => menu)].map(([menu, inside]) => [menu, treeOf(inside)]));
}
