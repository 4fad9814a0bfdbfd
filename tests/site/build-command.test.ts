/** `dateline build`: Eleventy where there is something to do, and nothing where there is not. */
import { readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { installedProject } from "../setup/installed.ts";
import { root } from "../setup/paths.ts";
import type { Ran } from "../setup/run.ts";
import { differences, treeOf } from "../setup/tree.ts";

const release = (title: string, date: string): string => `---\ntitle: ${title}\ndate: ${date}\ntags: [Halls]\n---\n\nAcme Robotics Inc. said so.\n`;

const files = {
  "content/hall.md": release("Acme opens a hall", "2025-02-13"),
  "content/land.md": release("Acme buys land", "2025-03-01"),
  "content/robot.md": release("Acme shows a robot", "2024-11-20"),
  "img/hall.txt": "a picture",
  "src/about.njk": "---\npermalink: /about/\n---\n<p>About",
  "eleventy.config.js": `import dateline from "eleventy-plugin-dateline";
export default (eleventyConfig) => {
  eleventyConfig.addPassthroughCopy("img");
  eleventyConfig.addPlugin(dateline, { url: "https://news.example", search: false });
  return { dir: { input: "src" } };
};
`,
};

const nothing = "[dateline] Nothing has changed since the last build.\n";

async function timesOf(folder: string): Promise<Record<string, number>> {
  const entries = await readdir(folder, { recursive: true });
  return Object.fromEntries(await Promise.all(entries.map(async (path) => [path, (await stat(join(folder, path))).mtimeMs] as const)));
}

describe("a site that has the package installed", () => {
  let project: Awaited<ReturnType<typeof installedProject>>;
  let site: string;
  const build = (...args: readonly string[]): Promise<Ran> => project.command(["build", ...args]);
  /** Of files that were saved more than a second ago: then it is kept what they were. */
  const settle = async (): Promise<void> => {
    await setTimeout(1100);
    expect((await build()).code).toBe(0);
  };

  beforeAll(async () => {
    project = await installedProject({ files });
    site = join(project.folder, "_site");
    await build();
    await settle();
  });

  test("is built as Eleventy builds it", async () => {
    const { code } = await project.build(["--output=_eleventy"], { SOURCE_DATE_EPOCH: "1767225600" });
    expect(code).toBe(0);
    expect(differences(await treeOf(site), await treeOf(join(project.folder, "_eleventy")))).toEqual([]);
    await settle();
  });

  test("is known after one build, however new the site is that another command has just made", async () => {
    await rm(join(project.folder, ".dateline", "builds"), { recursive: true });
    expect((await project.build(["--quiet"])).code).toBe(0);
    await writeFile(join(site, "stray.txt"), "written just now");
    await build();
    expect((await build()).stdout).toBe(nothing);
    await rm(join(site, "stray.txt"));
    await settle();
  });

  test("is left alone where nothing has changed: one line, and no file is written", async () => {
    const before = await timesOf(project.folder);
    expect(await build()).toEqual({ code: 0, stdout: nothing, stderr: "" });
    expect(await build("--quiet", "--timings")).toEqual({ code: 0, stdout: nothing, stderr: "" });
    expect(await timesOf(project.folder)).toEqual(before);
  });

  test("is built where it is asked for in any case", async () => {
    const { stdout, stderr } = await build("--force", "--timings");
    expect(stdout).toMatch(/\[11ty\].* Wrote/);
    expect(stderr).toContain("0 pages made");
  });

  test.each([
    ["a document", "content/hall.md", release("Acme opens two halls", "2025-02-13"), "2025/02/acme-opens-two-halls/index.html"],
    ["a template", "src/about.njk", "---\npermalink: /about-us/\n---\n<p>About", "about-us/index.html"],
    ["a copied file", "img/land.txt", "another", "img/land.txt"],
  ])("is built after a change of %s", async (_, path, text, changed) => {
    await settle();
    await writeFile(join(project.folder, path), text);
    const { stdout } = await build();
    expect(stdout).toMatch(/\[11ty\].* Wrote/);
    expect((await treeOf(site)).has(changed)).toBe(true);
  });

  test("is as a clean build makes it after all of that", async () => {
    await project.command(["build", "--output=_clean", "--quiet"]);
    const rest = differences(await treeOf(site), await treeOf(join(project.folder, "_clean")));
    // Eleventy removes nothing that it has written.
    expect(rest).toEqual(["about/index.html"]);
  });
});

describe("an archive that is worth threads, of which some read and one writes", () => {
  const numbers = Array.from({ length: 650 }, (_, index) => index + 1);
  const path = (number: number): string => `2025/02/acme-opens-hall-${number}/index.html`;

  test("is built whole", async () => {
    const archive = Object.fromEntries(numbers.map((number) => [`content/hall-${number}.md`, `---\ndate: 2025-02-13\ntags: [Hall ${number}]\n---\n\n# Acme opens hall ${number}\n\nHall ${number} is open.\n`]));
    const project = await installedProject({ files: archive });
    const { code, stdout, stderr } = await project.command(["build", "--quiet"]);
    expect(code, stdout + stderr).toBe(0);
    const site = await treeOf(join(project.folder, "_site"));
    const isWhole = (number: number): boolean => new RegExp(`<p>Hall ${number} is open\\.</p>[^]*</html>\\s*$`).test(site.get(path(number))?.toString("utf8") ?? "");
    expect(numbers.filter((number) => !isWhole(number))).toEqual([]);
    expect(numbers.filter((number) => !site.has(`tags/hall-${number}/feed.xml`))).toEqual([]);
  });
});

describe("the command", () => {
  test("ends as Eleventy does where that fails, and then builds again", async () => {
    const project = await installedProject({ files: { "content/hall.md": release("Acme opens a hall", "2025-02-13"), "broken.njk": "{% if %}" } });
    expect((await project.command(["build"])).code).toBe(1);
    const second = await project.command(["build"]);
    expect(second).toMatchObject({ code: 1 });
    expect(second.stdout).not.toContain(nothing);
  });

  test("says what to do where there was not memory enough, and builds the next time", async () => {
    const project = await installedProject({ files: { "content/hall.md": release("Acme opens a hall", "2025-02-13") } });
    const { code, stderr } = await project.command(["build"], { NODE_OPTIONS: "--max-old-space-size=20" });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^\[dateline\] It was aborted, most likely for want of memory: .*NODE_OPTIONS=--max-old-space-size=8000 lets it take 8 GB/m);
    expect((await project.command(["build"])).code).toBe(0);
  });

  test("does not know flags that neither it nor Eleventy has", async () => {
    const project = await installedProject({ files: { "content/hall.md": "# Acme opens a hall" } });
    const { code, stdout, stderr } = await project.command(["build", "--frobnicate"]);
    expect(code).toBe(1);
    expect(stdout + stderr).toContain("frobnicate");
  });

  test("runs a config in TypeScript by the site's own tsx", async () => {
    const project = await installedProject({
      files: {
        "content/hall.md": release("Acme opens a hall", "2025-02-13"),
        "eleventy.config.js": "throw new Error('not this one');",
        "eleventy.config.ts": `import dateline, { type Options } from "eleventy-plugin-dateline";
const options: Options = { url: "https://news.example", search: false };
export default (eleventyConfig: { addPlugin(plugin: typeof dateline, options: Options): void }): void => eleventyConfig.addPlugin(dateline, options);
`,
      },
    });
    await symlink(join(root, "node_modules", "tsx"), join(project.folder, "node_modules", "tsx"));
    const { code, stderr, stdout } = await project.command(["build", "--quiet"]);
    expect(code, stdout + stderr).toBe(0);
    expect((await treeOf(join(project.folder, "_site"))).has("2025/02/acme-opens-a-hall/index.html")).toBe(true);
  });
});
