/** One build by several processes: on one machine, and by the steps that machines of their own take. */
import { chmod, cp, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { commandIn, installedProject } from "../setup/installed.ts";
import { root } from "../setup/paths.ts";
import { needs } from "../setup/program.ts";
import { mustRun } from "../setup/run.ts";
import { differences, treeOf } from "../setup/tree.ts";

const release = (title: string, date: string, tag: string): string => `---\ntitle: ${title}\ndate: ${date}\ntags: [${tag}]\n---\n\nAcme Robotics Inc. (NYSE: ACME) said so.\n`;

const config = `import dateline from "eleventy-plugin-dateline";
export default (eleventyConfig) => {
  eleventyConfig.addPassthroughCopy("img");
  eleventyConfig.addPlugin(dateline, { url: "https://news.example", now: "2026-01-01T00:00:00Z" });
  return { dir: { input: "src" } };
};
`;

const files = {
  "eleventy.config.js": config,
  "content/hall.md": release("Acme opens a hall", "2025-02-13", "Halls"),
  "content/land.md": release("Acme buys land", "2025-03-01", "Land"),
  "content/robot.md": release("Acme shows a robot", "2024-11-20", "Robots"),
  "src/about.njk": "<p>{{ collections.articles | length }} articles",
  "img/hall.txt": "a picture",
};

type Installed = Awaited<ReturnType<typeof installedProject>>;

let project: Installed;

beforeAll(async () => {
  project = await installedProject({ files });
});

/** What one process makes of the same project, with nothing kept. */
async function whole(): Promise<ReadonlyMap<string, Buffer>> {
  const folder = join(project.folder, "..", "whole");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const path of ["content", "src", "img", "eleventy.config.js", "package.json"]) await cp(join(project.folder, path), join(folder, path), { recursive: true });
  await mkdir(join(folder, "node_modules"));
  await symlink(join(root, "node_modules", "@11ty"), join(folder, "node_modules", "@11ty"));
  const command = await commandIn(folder);
  const { code, stderr } = await command(["build", "--quiet"]);
  expect(code, stderr).toBe(0);
  return treeOf(join(folder, "_site"));
}

const build = async (...args: readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await project.command(["build", "--quiet", ...args]);
  expect(code, stderr).toBe(0);
  return stdout + stderr;
};

describe("several processes on one machine", () => {
  test("make the site that one makes, and the next build has nothing to do", async () => {
    await build("--jobs", "3");
    expect(differences(await treeOf(join(project.folder, "_site")), await whole())).toEqual([]);
    expect(await build("--force")).toMatch(/\[dateline\] 0 pages written, \d+ pages as before/);
  });

  test("make what has changed, and what is gone is removed", async () => {
    await writeFile(join(project.folder, "content/land.md"), release("Acme sells land", "2025-03-01", "Halls"));
    await rm(join(project.folder, "content/robot.md"));
    await build("--jobs=2");
    expect(differences(await treeOf(join(project.folder, "_site")), await whole())).toEqual([]);
  });

  test("that fail are told with what they said, and their pages are made all the same", async () => {
    await writeFile(join(project.folder, "content/land.md"), release("Acme keeps land", "2025-03-01", "Halls"));
    await writeFile(join(project.folder, "eleventy.config.js"), config.replace("export default", 'if (process.env.DATELINE_PART_OF) throw new Error("this part fails");\nexport default'));
    const said = await build("--jobs", "2");
    expect(said).toContain("A process that was to make part 2 of the pages ended with 1:");
    expect(said).toContain("this part fails");
    expect(said).toContain("What it has not made is made by this process.");
    await writeFile(join(project.folder, "eleventy.config.js"), config);
    await build();
    expect(differences(await treeOf(join(project.folder, "_site")), await whole())).toEqual([]);
  });
});

describe("machines that share a build by a bucket", () => {
  const bucket = (): string => join(project.folder, "..", "bucket");

  beforeAll(async () => {
    const commands = join(project.folder, "node_modules", ".bin");
    await mkdir(commands, { recursive: true });
    const program = join(project.folder, "node_modules/eleventy-plugin-dateline/plugins/dateline/cli/bin.js");
    await chmod(program, 0o755);
    await symlink(program, join(commands, "dateline"));
    await cp(join(root, "deploy"), join(project.folder, "deploy"), { recursive: true });
  });

  test("leave the site that one makes in it, also after a change", async (context) => {
    await needs("rclone", ["version"], "rclone", context.skip);
    await mustRun("sh", ["deploy/run-locally.sh", "2", bucket()], { cwd: project.folder });
    expect(differences(await treeOf(join(bucket(), "site")), await whole())).toEqual([]);
    await writeFile(join(project.folder, "content/new.md"), release("Acme opens a second hall", "2025-05-05", "Halls"));
    await rm(join(project.folder, "content/land.md"));
    await mustRun("sh", ["deploy/run-locally.sh", "2", bucket()], { cwd: project.folder });
    expect(differences(await treeOf(join(bucket(), "site")), await whole())).toEqual([]);
  }, 300_000);
});
