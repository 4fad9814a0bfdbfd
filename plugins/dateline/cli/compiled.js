/**
 * The checkout's TypeScript, compiled, so that no build pays for that twice: under `.dateline/compiled/`, in a folder named by the state of
 * all that was compiled. What is stale is never run; where a project has what this does not know, tsx runs the sources as they are.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** What a checkout is made of. */
const folders = ["plugins", "_includes", "src"];
const files = ["eleventy.config.ts", "tsconfig.json", "tsconfig.build.json", "tsconfig.site.json", "package.json", "package-lock.json"];

const cache = join(root, ".dateline", "compiled");

/** Another process may still run from a folder that is younger. Milliseconds. */
const kept = 3_600_000;

const isTypeScript = (path) => /\.tsx?$/.test(path);

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

function compile(paths, target) {
  const made = join(cache, `new-${process.pid}`);
  mkdirSync(made, { recursive: true });
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  const { status } = spawnSync(process.execPath, [compiler, "-p", join(root, "tsconfig.site.json"), "--outDir", made], { stdio: "ignore" });
  // Faults are shown by tsx; a file that was saved meanwhile may be in it or not; what the config imports from elsewhere would not be seen to change.
  const isWhole = status === 0 && target === targetOf(paths) && readdirSync(made).every((name) => folders.includes(name) || name === "eleventy.config.js");
  if (!isWhole) rmSync(join(made, "eleventy.config.js"), { force: true });
  for (const path of paths.filter((name) => folders.some((folder) => name.startsWith(folder)) && !isTypeScript(name))) cpSync(join(root, path), join(made, path));
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
export function compiled() {
  try {
    const found = folders.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(root.length))).sort();
    if (found.some(isOther) || knowsItsPlace(join(root, "eleventy.config.ts"))) return undefined;
    const target = targetOf(found);
    if (!existsSync(target)) {
      compile(found, target);
      removeOld(target);
    }
    return existsSync(join(target, "eleventy.config.js")) ? target : undefined;
  } catch {
    return undefined;
  }
}
