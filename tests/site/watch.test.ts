/** Watch mode: a saved document is a rebuilt page, once. */
import { spawn, type ChildProcess } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { root } from "../setup/paths.ts";
import { makeProject } from "../setup/project.ts";

let watching: ChildProcess | undefined;

afterEach(() => {
  watching?.kill();
});

const builds = (log: string): number => log.split("[11ty] Wrote").length - 1;

const quiet = 2000;

/** Waits until that many builds are done, and for a while after, in case there come more. */
async function settled(log: () => string, count: number): Promise<number> {
  const deadline = performance.now() + 30_000;
  while (builds(log()) < count && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
  await new Promise((resolve) => setTimeout(resolve, quiet));
  return builds(log());
}

test("a document saved while watching is built once, and so is its change", async () => {
  const { folder } = await makeProject({ files: { "content/a.txt": " date 2026-01-01 The First Document\n\nText of it.\n" } });
  let log = "";
  const program = join(root, "node_modules", "@11ty", "eleventy", "cmd.cjs");
  watching = spawn(process.execPath, [program, "--watch", "--quiet"], { cwd: folder });
  watching.stdout?.on("data", (data) => (log += String(data)));
  watching.stderr?.on("data", (data) => (log += String(data)));
  expect(await settled(() => log, 1), log).toBe(1);
  await writeFile(join(folder, "content/b.txt"), " date 2026-02-02 The Second Document\n\nText of it.\n");
  expect(await settled(() => log, 2), log).toBe(2);
  expect(await readFile(join(folder, "_site/2026/index.html"), "utf8")).toContain(">The Second Document</a>");
  await writeFile(join(folder, "content/b.txt"), " date 2026-02-02 The Document Changed\n\nText of it.\n");
  expect(await settled(() => log, 3), log).toBe(3);
  expect(await readFile(join(folder, "_site/2026/index.html"), "utf8")).toContain(">The Document Changed</a>");
});
