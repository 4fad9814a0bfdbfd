/**
 * The checkout's TypeScript, compiled, so that no build pays for that twice: under `.dateline/compiled/`, in a folder named by the state of
 * all that was compiled. What is stale is never run; where a project has what this does not know, tsx runs the sources as they are.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sourcesIn } from "./sources.js";

export const root = fileURLToPath(new URL("../../../", import.meta.url));

const config = "eleventy.config.ts";

/** Besides the sources: what decides how they are put together. */
const files = [config, "tsconfig.json", "package.json", "package-lock.json"];

const cache = join(root, ".dateline", "compiled");

/** Another process may still run from a folder that is younger. Milliseconds. */
const kept = 3_600_000;

/** Scripts that only tsx knows how to run where they are, and files of data in TypeScript, which Eleventy reads by itself. */
const isOther = (path) => /\.(?:jsx|[cm]ts)$/.test(path) || /^src[\\/].*(?<!\.11ty)\.tsx?$/.test(path) || /^src[\\/].*[\\/].*\.tsx?$/.test(path);

/** What a config finds by its own place, it would not find from another. */
const knowsItsPlace = (config) => /import\.meta|__dirname|__filename/.test(readFileSync(config, "utf8"));

function stateOf(paths) {
  const hash = createHash("sha256").update(process.version);
  for (const path of paths) {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path}\n${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

const targetOf = (paths) => join(cache, stateOf([...files, ...paths]));

async function compile(paths, target) {
  const made = join(cache, `new-${process.pid}`);
  mkdirSync(made, { recursive: true });
  try {
    const { bundle } = await import("./bundle.js");
    const others = await bundle(root, made, [config]);
    // A file that was saved meanwhile may be in it or not; what the config imports from elsewhere would not be seen to change.
    const isWhole = target === targetOf(paths) && others.every((path) => path === config);
    if (!isWhole) rmSync(join(made, "eleventy.config.js"));
  } catch {
    // Faults are shown by tsx: it runs the sources where no compiled config is.
  }
  try {
    renameSync(made, target);
  } catch {
    // Another build was sooner.
    rmSync(made, { recursive: true, force: true });
  }
}

function removeOld(current) {
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    if (folder !== current && (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0) < Date.now() - kept) rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns the folder that holds `plugins/`, `_includes/`, `src/` and `eleventy.config.js`, compiled; undefined where tsx is to run the sources */
export async function compiled() {
  try {
    const found = sourcesIn(root);
    if (found.some(isOther) || knowsItsPlace(join(root, config))) return undefined;
    const target = targetOf(found);
    if (!existsSync(target)) {
      await compile(found, target);
      removeOld(target);
    }
    return existsSync(join(target, "eleventy.config.js")) ? target : undefined;
  } catch {
    return undefined;
  }
}
