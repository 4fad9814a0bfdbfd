/** Before all tests of built sites: the package compiled, and this repository's own site built with the README's command. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { TestProject } from "vitest/node";
import { browserPath } from "./browser.ts";
import { root, siteIn } from "./paths.ts";
import { mustRun } from "./run.ts";

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const cache = await mkdtemp(join(tmpdir(), "dateline-tests-"));
  provide("cache", cache);
  // Found, or installed, before any test waits for it.
  await browserPath();
  await mustRun("npm", ["run", "compile"], { cwd: root });
  await mustRun("npm", ["run", "build", "--", `--output=${relative(root, siteIn(cache))}`], { cwd: root });
  return () => rm(cache, { recursive: true, force: true });
}
