/**
 * Names of authors by the keys that posts have for them: Docusaurus' `blog/authors.yml`
 * (docusaurus.io/docs/blog#global-authors), Jekyll's, Hugo's and Eleventy's data files of that name.
 */
import { personName } from "../front-matter/people.ts";
import type { CompanionKind } from "./companion.ts";
import { dataEndings, readDataFile } from "./data-file.ts";
import { inFolder } from "./path.ts";

const places = ["authors", "_data/authors", "data/authors"] as const;

const names = places.flatMap((place) => dataEndings.map((ending) => `${place}.${ending}`));

/** `sam: { name: Sam Sample, url: … }` or `sam: Sam Sample`. Undefined if an entry is neither, or none has a name. */
function namesIn(data: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> | undefined {
  const entries = Object.entries(data);
  const named = entries.flatMap(([key, value]) => {
    const name = personName(value);
    return name === undefined ? [] : [[key, name] as const];
  });
  const isMap = entries.every(([, value]) => typeof value === "string" || (value !== null && typeof value === "object" && !Array.isArray(value)));
  return isMap && named.length > 0 ? new Map(named) : undefined;
}

export const authorMap: CompanionKind = {
  name: "the names of authors",
  isNamed: (path) => /(?:^|\/)authors\.(?:ya?ml|toml|json)$/.test(path),
  inFolder: (folder) => names.map((name) => inFolder(folder, name)),
  read: (path, text) => {
    const matter = readDataFile(path, text);
    const found = matter && namesIn(matter.data);
    return found && { tells: () => ({ names: found, namesFrom: path }), problems: matter.problems };
  },
};
