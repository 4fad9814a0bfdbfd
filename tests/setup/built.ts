/** A project's site, as text by path. */
import { join } from "node:path";
import { expect } from "vitest";
import type { Project } from "./project.ts";
import { treeOf } from "./tree.ts";

/** Builds the project; a build that fails fails the test, with what it said. */
export async function builtSite(project: Project, args: readonly string[] = []): Promise<Map<string, string>> {
  const { code, stdout, stderr } = await project.build(args);
  expect(code, stdout + stderr).toBe(0);
  const tree = await treeOf(join(project.folder, "_site"));
  return new Map([...tree].map(([path, bytes]) => [path, bytes.toString("utf8")]));
}
