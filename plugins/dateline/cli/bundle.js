/**
 * The code as it runs where it does not run as it is written: some ninety modules of what are six hundred, since Node takes a quarter of a
 * millisecond to find and load each, at every start and in each thread. Libraries stay where npm has put them.
 */
import { createHash } from "node:crypto";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { folders, sourcesIn } from "./sources.js";

/** What is imported by its place: by the package's exports, by the command, by threads and processes, by Eleventy. */
const entries = new Set([
  "plugins/dateline/index.ts",
  "plugins/dateline/cli/main.ts",
  "plugins/dateline/cli/unchanged.ts",
  "plugins/dateline/ingest/worker.ts",
  "plugins/dateline/eleventy/page-writer/write-thread.ts",
  "plugins/dateline/eleventy/share-images/painter-process.ts",
  "_includes/theme.ts",
  "_includes/jsx-runtime.ts",
]);
const isEntry = (path) => entries.has(path) || /^(?:src\/[^/]+\.11ty\.ts|_includes\/widgets\/[^/]+\.tsx)$/.test(path);

const isTypeScript = (path) => /\.tsx?$/.test(path);

/**
 * @param root the checkout's folder, with a separator at its end
 * @param target an absolute path: there is `plugins/dateline/index.js` afterwards
 * @param config a site's config that is to run with the code
 * @returns what it is made of, besides what lies in `folders`: paths relative to the checkout
 * @throws Error where a source has a fault
 */
export async function bundle(root, target, config = []) {
  const sources = sourcesIn(root);
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...sources.filter(isEntry), ...config],
    outdir: target,
    outbase: root,
    bundle: true,
    splitting: true,
    // Below the plugin's folder: `store/home.ts` finds the code's place by it.
    chunkNames: "plugins/dateline/parts/[name]-[hash]",
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20.19",
    // As tsconfig.json has it, which esbuild does not read where a checkout lies in somebody's `node_modules`.
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "utf8",
    logLevel: "silent",
    metafile: true,
  });
  for (const path of sources.filter((name) => !isTypeScript(name) && !name.startsWith("plugins/"))) cpSync(join(root, path), join(target, path));
  writeFileSync(join(target, "sources.json"), JSON.stringify(digestsOf(root, sources)));
  return Object.keys(metafile.inputs).filter((path) => !folders.some((folder) => path.startsWith(`${folder}/`)));
}

/** By path, what `store/code-version.ts` would find in the sources. */
const digestsOf = (root, sources) => Object.fromEntries(sources.map((path) => [path, createHash("sha256").update(readFileSync(join(root, path))).digest("base64url")]));
