/** The last build, as far as it tells whether another would do anything: what it read, by its states, and which files it left. */
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { digestOf } from "../store/digest.ts";
import { home } from "../store/home.ts";
import { digestOfStates, fileState, fileStates, type FileStates } from "./file-states.ts";
import { codeState, surroundingsDigest } from "./surroundings.ts";

export interface LastBuild {
  readonly format: typeof format;
  /** When it began and ended: milliseconds since 1970-01-01T00:00Z. */
  readonly began: number;
  readonly ended: number;
  /** From when on its pages show something else, with no file changed. */
  readonly until: number | null;
  readonly surroundings: string;
  /** States of the package's code, by its folder. */
  readonly code: readonly (readonly [folder: string, state: string])[];
  /** What a build writes, so that it is no input: paths relative to the working folder. */
  readonly leftOut: readonly string[];
  readonly inputs: string;
  /** States of what is kept of the output: another's build changes it. */
  readonly kept: readonly (readonly [path: string, state: string])[];
  /** The output folder, relative to the working folder, and the files in it. */
  readonly output: string;
  readonly files: readonly string[];
}

/** A new one when the shape changes. */
const format = 1;

/** Beside the store, whose place only the config knows. */
export const buildsFolder = join(".dateline", "builds");

/** One for each way to ask for a build: another output folder, another path prefix. */
const fileFor = (args: readonly string[]): string => join(buildsFolder, `${digestOf(...args)}.json`);

export function loadLastBuild(args: readonly string[]): LastBuild | undefined {
  try {
    const saved: LastBuild = JSON.parse(readFileSync(fileFor(args), "utf8"));
    return saved.format === format ? saved : undefined;
  } catch {
    return undefined;
  }
}

export function saveLastBuild(args: readonly string[], build: Omit<LastBuild, "format">): void {
  const file = fileFor(args);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify({ format, ...build } satisfies LastBuild));
  renameSync(`${file}.${process.pid}`, file);
}

export const forgetLastBuild = (args: readonly string[]): void => rmSync(fileFor(args), { force: true });

/** All ways: the next build is a whole one. */
export const forgetLastBuilds = (): void => rmSync(buildsFolder, { recursive: true, force: true });

/** Never read by a build, wherever they lie. */
const never: ReadonlySet<string> = new Set(["node_modules", ".git", ".dateline"]);

/** @param leftOut paths relative to the working folder */
export function inputStates(leftOut: readonly string[]): FileStates {
  const out = new Set(leftOut);
  return fileStates("", (path, name) => never.has(name) || out.has(path));
}

/** Without those of some folders. */
export const statesOutside = ({ states }: FileStates, leftOut: readonly string[]): FileStates => ({
  states: new Map([...states].filter(([path]) => !leftOut.some((folder) => path === folder || path.startsWith(`${folder}/`)))),
});

/** States of the code that ran, and of the command's own. */
export const codeStates = (folders: readonly string[]): LastBuild["code"] => [...new Set([home, ...folders])].map((folder) => [folder, codeState(folder)] as const);

/** The store's lists of what it has written. */
export const keptStates = (store: string): LastBuild["kept"] =>
  readdirSync(store).filter((name) => name.endsWith(".json")).map((name) => [join(store, name), fileState(join(store, name))] as const);

/** Whether a file is there, and nobody has written, moved or renamed it since. */
function isLeft(path: string, ended: number): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats !== undefined && Math.max(stats.mtimeMs, stats.ctimeMs) <= ended;
}

/**
 * @param states of all inputs, now
 * @param now milliseconds since 1970-01-01T00:00Z
 */
export function isUpToDate(last: LastBuild, args: readonly string[], states: FileStates, now: number): boolean {
  const { began, until, surroundings, code, inputs, kept, output, files, ended } = last;
  if (now < began || (until !== null && now >= until)) return false;
  if (surroundings !== surroundingsDigest(args) || inputs !== digestOfStates(states)) return false;
  if (code.some(([folder, state]) => !existsSync(folder) || codeState(folder) !== state)) return false;
  if (kept.some(([path, state]) => fileState(path) !== state)) return false;
  return files.every((path) => isLeft(`${output}/${path}`, ended));
}
