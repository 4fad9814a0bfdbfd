/** A file of keys and nothing else: YAML, TOML or JSON, read as a front matter without its fences. */
import { splitMatter, type Matter } from "../front-matter/matter.ts";

const fences = new Map([["yml", "---"], ["yaml", "---"], ["toml", "+++"], ["json", ";;;"]]);

/** The endings of such files. */
export const dataEndings = [...fences.keys()];

const endingOf = (path: string): string => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";

/** YAML may open with its own fence, below comments. */
const yamlOpening = /^(?:[ \t]*(?:#[^\n]*)?\n)*---[ \t]*\n/;

/**
 * @param path tells which of the three it is
 * @returns undefined if it is none, or no table of keys
 */
export function readDataFile(path: string, text: string): Matter | undefined {
  const fence = fences.get(endingOf(path));
  if (!fence || text.trim() === "") return undefined;
  const own = fence === "---" ? (yamlOpening.exec(text)?.[0] ?? "") : "";
  const matter = splitMatter(`${fence}\n${text.slice(own.length)}\n${fence}\n`);
  if (!matter || matter.body.trim() !== "" || Object.keys(matter.data).length === 0) return undefined;
  const moved = own.split("\n").length - 2;
  const lineOf = (key: string): number | undefined => {
    const line = matter.lineOf(key);
    return line === undefined ? undefined : line + moved;
  };
  return { ...matter, lineOf, problems: matter.problems.map((problem) => (problem.line === undefined ? problem : { ...problem, line: problem.line + moved })) };
}
