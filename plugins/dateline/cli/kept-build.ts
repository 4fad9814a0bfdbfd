/** What a build leaves for the next to compare with, where its site depends on nothing but files of the project. */
import { readFileSync, readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { digestOfStates, hasLinks, newestIn, type FileStates } from "../incremental/file-states.ts";
import { codeStates, keptStates, saveLastBuild, statesOutside } from "../incremental/last-build.ts";
import { isPlain } from "../incremental/plain-scripts.ts";
import type { Built } from "../incremental/built.ts";
import { home } from "../store/home.ts";
import { configFiles } from "./config-file.ts";

export interface Before {
  readonly states: FileStates;
  readonly surroundings: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly began: number;
}

/** A file changed twice within this time may look the same. Milliseconds. */
const grain = 1000;

const inProject = (path: string): string => relative(resolve("."), path).replaceAll("\\", "/");

const liesIn = (path: string, folder: string): boolean => folder === "" || path === folder || path.startsWith(`${folder}/`);

const isOutside = (path: string): boolean => path === ".." || path.startsWith("../") || resolve(path) === path;

/** Scripts for browsers are copied, not run. */
const runs = (path: string, folder: string): boolean => liesIn(path, folder) && !liesIn(path, folder ? `${folder}/scripts` : "scripts");

/** Templates in any language, and what Eleventy runs wherever it lies in its input. */
const isRendered = (path: string): boolean => /\.(?:njk|liquid|html|md|11ty\.[cm]?[jt]sx?|11tydata\.[cm]?js)$/.test(path);

function entriesOf({ input, content, scripts }: Built, paths: readonly string[], args: readonly string[]): readonly string[] {
  const configs = new Set(configFiles(args));
  const [within, documents, ...folders] = [input, content, ...scripts].map(inProject);
  return paths.filter((path) =>
    configs.has(path) || folders.some((folder) => runs(path, folder)) || (isRendered(path) && liesIn(path, within ?? "") && !liesIn(path, documents ?? "")));
}

/** Whether the site is made of the project's files, which are compared, and of nothing else. */
function isOfFiles(built: Built, { states }: Before["states"], inputs: FileStates, began: number, args: readonly string[]): boolean {
  const read = built.read.map(inProject);
  const written = [built.output, built.store, ...built.written].map(inProject);
  if (read.some((path) => isOutside(path) || written.some((folder) => liesIn(path, folder)))) return false;
  if (liesIn(inProject(built.output), inProject(built.content)) || newestIn(inputs) + grain >= began) return false;
  if (hasLinks(inputs)) return false;
  const ours = resolve(home) === resolve(".") ? "plugins" : "node_modules";
  return built.isTrusted || isPlain(entriesOf(built, [...inputs.states.keys()], args), { has: (path) => states.has(path), text: (path) => readFileSync(path, "utf8"), isOurs: (path) => liesIn(path, ours) });
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));

/**
 * After a build that went well.
 * @param args what the site depends on of Eleventy's
 * @param ended milliseconds since 1970-01-01T00:00Z
 */
export function keepBuild(args: readonly string[], { states, surroundings, began }: Before, built: Built, ended: number): void {
  const leftOut = [built.output, built.store, ...built.written].map(inProject);
  const inputs = statesOutside(states, leftOut);
  if (!isOfFiles(built, states, inputs, began, args)) return;
  const output = inProject(built.output);
  const files = [...filesIn(output), ...built.written.map((path) => relative(built.output, path))];
  const { until, code, store } = built;
  saveLastBuild(args, { began, ended, until, surroundings, code: codeStates(code), leftOut, inputs: digestOfStates(inputs), kept: keptStates(inProject(store)), output, files });
}
