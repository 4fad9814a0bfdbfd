/** `/search/parts/terms.json`: what has a page of its own and may be what was looked for. */
import type { Archive, Group } from "../../archive/archive.ts";
import { compareText } from "../../archive/order.ts";
import type { TaxonomyName } from "../../archive/taxonomies.ts";

/** The first found first. */
const searched = ["symbols", "companies", "tags", "categories", "places"] as const satisfies readonly TaxonomyName[];

/** Of each: the reader fetches them all with the first search. */
const most = 2000;

const mostUsedFirst = (a: Group, b: Group): number => b.count - a.count || compareText(a.key, b.key);

/** The names of a symbol's companies are names of the symbol's page too. */
function alsoOf(taxonomy: TaxonomyName, { key, articles }: Group): readonly string[] {
  if (taxonomy !== "symbols") return [];
  const names = articles.flatMap(({ companies }) => companies.filter(({ symbols }) => symbols.includes(key)).map(({ name }) => name));
  return names.slice(0, 1);
}

const termOf = (taxonomy: TaxonomyName, group: Group): readonly (string | number)[] => [group.title, group.url, group.count, ...alsoOf(taxonomy, group)];

const rowsOf = (taxonomy: TaxonomyName, groups: readonly Group[]) => groups.toSorted(mostUsedFirst).slice(0, most).map((group) => termOf(taxonomy, group));

/** By taxonomy, rows of title, root-relative url, count, and of a symbol the company's name. */
export function termsFile({ terms }: Archive): string {
  const used = searched.filter((name) => terms[name].length > 0);
  return `${JSON.stringify(Object.fromEntries(used.map((name) => [name, rowsOf(name, terms[name])])))}\n`;
}
