/**
 * Whether scripts and templates depend on files alone: then a build of the same files gives the same site. Told by what is written in
 * them, as somebody honest writes it: who names the clock, chance, the network or a program, or loads a package that may, is not believed.
 * What is wrongly found costs a build, and nothing else.
 */
import { dirname, join } from "node:path";

/** Packages that look at nothing but what they are given. */
const plain = /^(?:eleventy-plugin-dateline|@11ty\/(?:eleventy|eleventy-navigation|eleventy-plugin-rss|eleventy-plugin-syntaxhighlight)|preact(?:-render-to-string)?|(?:node:)?(?:path|url))(?:\/|$)/;

/**
 * The clock without an instant (`new Date(0)` has one), chance, network, programs, code made of text; Eleventy's names of data files. A
 * variable of the environment may be named, unless it is one that does not count (`surroundings.ts`).
 */
const impure = /\b(?:fetch|WebSocket|EventSource|XMLHttpRequest|performance|crypto|globalThis|global|eval|Function|navigator|Temporal|random|setDataFileSuffixes)\b|\bprocess\b(?!\.env(?:\.|\[["'])(?!npm_|PATH|PWD|OLDPWD|INIT_CWD|NODE\b|TERM|EDITOR)\w)|\bDate(?:\s*\(\s*[).]|\.(?!(?:UTC|parse)\b))|\bnew\s+Date\b(?!\s*\()|=\s*Date\b(?!\s*[(.])|\b(?:import|require)\s*\(\s*[^"'\s]/;

const imported = /\b(?:from|import|require)\b\s*\(?\s*["']([^"'\n]+)["']/g;

/** Liquid's clock, chance in Liquid and Nunjucks, git's dates and front matter in JavaScript (11ty.dev/docs/dates/, 11ty.dev/docs/data-frontmatter/). */
const impureTemplate = /["'](?:now|today)["']|\|\s*(?:random|shuffle|sample)\b|\bgit (?:last modified|created)\b|^---(?:js|javascript)\b/im;

const isScript = (path: string): boolean => /\.(?:[cm]?[jt]s|[jt]sx)$/.test(path);

const isTemplate = (path: string): boolean => /\.(?:njk|liquid|html|md)$/.test(path);

/** A module may be written in TypeScript and named as what becomes of it. */
const written = (path: string): readonly string[] => [path, path.replace(/\.(c|m)?js$/, ".$1ts"), path.replace(/\.js$/, ".tsx")];

export interface Project {
  /** Whether there is such a file, by its path relative to the project. */
  readonly has: (path: string) => boolean;
  readonly text: (path: string) => string;
  /** The package's own code, in a checkout. */
  readonly isOurs: (path: string) => boolean;
}

/** Modules of the project that a script loads; undefined where it loads something else. */
function modulesOf(path: string, text: string, { has }: Project): readonly string[] | undefined {
  const names = [...text.matchAll(imported)].map(([, name = ""]) => name);
  const own = names.filter((name) => /^\.{1,2}\//.test(name)).map((name) => written(join(dirname(path), name).replaceAll("\\", "/")).find(has));
  const isKnown = names.every((name) => /^\.{1,2}\//.test(name) || plain.test(name));
  return isKnown && own.every((module) => module !== undefined) ? own.filter((module) => module !== undefined) : undefined;
}

/** @param entries paths of what is run or rendered; what the scripts among them load is looked at too */
export function isPlain(entries: readonly string[], project: Project): boolean {
  const seen = new Set(entries.filter((path) => isScript(path) || isTemplate(path)));
  for (const path of seen) {
    if (project.isOurs(path)) continue;
    const text = project.text(path);
    if (!isScript(path) && impureTemplate.test(text)) return false;
    const modules = isScript(path) ? (impure.test(text) ? undefined : modulesOf(path, text, project)) : [];
    if (!modules) return false;
    for (const module of modules) seen.add(module);
  }
  return true;
}
