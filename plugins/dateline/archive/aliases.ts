/** Urls that led to an article before and can do so no more. */
import type { Article } from "../article.ts";
import type { Problem } from "../issues.ts";

/** An alias that is an article's own url stays that article's; of two articles with one alias the first keeps it. @param published newest first */
export function aliasProblems(published: readonly Article[]): Problem[] {
  if (published.every(({ aliases }) => aliases.length === 0)) return [];
  const owners = new Map(published.map(({ url, source }) => [url, source.path]));
  return published.flatMap(({ aliases, source: { path } }) =>
    aliases.flatMap((alias): Problem[] => {
      const owner = owners.get(alias);
      if (owner === undefined) owners.set(alias, path);
      return owner === undefined || owner === path ? [] : [{ code: "alias-taken", path, detail: `${alias}, which is ${owner}'s` }];
    }),
  );
}
