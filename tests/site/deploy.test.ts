/** What goes to the server after a change is what changed, and then the server has what was built. */
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { commandIn, installedProject } from "../setup/installed.ts";
import { cacheFolder } from "../setup/paths.ts";
import { needs } from "../setup/program.ts";
import { mustRun, run } from "../setup/run.ts";

const release = (title: string, date: string, text = "Acme Robotics Inc. said so."): string => `---\ntitle: ${title}\ndate: ${date}\n---\n\n${text}\n`;

/** A reader of the site's own reads what Dateline's would, and says so. */
const config = `import dateline from "eleventy-plugin-dateline";
const spoken = {
  name: "spoken",
  detect: ({ path }) => path.endsWith(".spoken"),
  read: ({ text }) => {
    console.error("SPOKEN");
    return { drafts: [{ fields: { title: { value: text.trim(), rule: "spoken", line: 1 } }, body: { markup: "plain", text, line: 1 } }], problems: [] };
  },
};
export default (eleventyConfig) => {
  eleventyConfig.addPassthroughCopy("img");
  eleventyConfig.addPlugin(dateline, { url: "https://news.example", now: "2026-01-01T00:00:00Z", readers: [spoken] });
  return { dir: { input: "src" } };
};
`;

const files = {
  "eleventy.config.js": config,
  "content/hall.md": release("Acme opens a hall", "2025-02-13"),
  "content/land.md": release("Acme buys land", "2025-03-01"),
  "content/robot.md": release("Acme shows a robot", "2024-11-20"),
  "content/word.spoken": "Acme speaks",
  "src/about.njk": "<p>About",
  "img/hall.txt": "a picture",
  "img/old.txt": "another",
};

type Installed = Awaited<ReturnType<typeof installedProject>>;

/** A line of a shell, as the docs have it. */
const shell = (cwd: string, line: string) => mustRun("bash", ["-c", `set -euo pipefail; ${line}`], { cwd });

describe("a deploy after a change", () => {
  let project: Installed;
  const dateline = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await project.command(args);
    expect(code, stderr).toBe(0);
    return stdout;
  };

  beforeAll(async () => {
    project = await installedProject({ files });
    await dateline("build", "--quiet");
    await dateline("manifest", "--output", "deployed.txt");
    for (const server of ["server", "bucket"]) await cp(join(project.folder, "_site"), join(project.folder, "..", server), { recursive: true });
  });

  test("has nothing to do where nothing was built", async () => {
    expect(await dateline("changed", "--since", "deployed.txt")).toBe("");
    expect((await project.command(["changed", "--since", "deployed.txt", "--exit-code"])).code).toBe(0);
  });

  test("is held against the site by sha256sum", async (context) => {
    await needs("sha256sum", ["--version"], "coreutils", context.skip);
    await mustRun("sha256sum", ["--check", "--quiet", "../deployed.txt"], { cwd: join(project.folder, "_site") });
  });

  test("says what it cannot read", async () => {
    await writeFile(join(project.folder, "page.html"), "<html>");
    expect(await project.command(["changed", "--since", "page.html"])).toMatchObject({ code: 2, stderr: expect.stringContaining("page.html is no manifest") });
    expect(await project.command(["changed", "--since", "none.txt"])).toMatchObject({ code: 2, stderr: expect.stringContaining("If nothing is deployed yet, give an empty file.") });
    expect(await project.command(["changed"])).toMatchObject({ code: 2, stderr: expect.stringContaining("Name the manifest") });
  });

  test("names what changed, what pages load before the pages, and lists after articles", async () => {
    await writeFile(join(project.folder, "content/hall.md"), release("Acme opens a hall", "2025-02-13", "Acme Robotics Inc. said more."));
    await writeFile(join(project.folder, "img/new.txt"), "new");
    await rm(join(project.folder, "content/land.md"));
    await rm(join(project.folder, "img/old.txt"));
    await rm(join(project.folder, "_site/img/old.txt"));
    await dateline("build", "--quiet");
    const changes: { readonly upload: readonly string[]; readonly delete: readonly string[] } = JSON.parse(await dateline("changed", "--since", "deployed.txt", "--json"));
    expect(changes.delete).toEqual(expect.arrayContaining(["2025/03/acme-buys-land/index.html", "2025/03/index.html", "img/old.txt"]));
    expect(changes.upload).toEqual(expect.arrayContaining(["img/new.txt", "2025/02/acme-opens-a-hall/index.html", "index.html", "feed.xml"]));
    expect(changes.upload).not.toContain("img/hall.txt");
    expect(changes.upload.filter((path) => path.startsWith("assets/"))).toEqual([]);
    const at = (path: string): number => changes.upload.indexOf(path);
    expect([at("img/new.txt"), at("2025/02/acme-opens-a-hall/index.html"), at("index.html"), at("feed.xml")]).toEqual([at("img/new.txt"), at("2025/02/acme-opens-a-hall/index.html"), at("index.html"), at("feed.xml")].toSorted((a, b) => a - b));
    expect((await dateline("changed", "--since", "deployed.txt", "--upload")).trimEnd().split("\n")).toEqual(changes.upload);
    expect((await dateline("changed", "--since", "deployed.txt", "--delete")).trimEnd().split("\n")).toEqual(changes.delete);
    expect((await project.command(["changed", "--since", "deployed.txt", "--exit-code"])).code).toBe(1);
  });

  /** As the docs have it: the two lists. */
  async function writeLists(): Promise<void> {
    await writeFile(join(project.folder, "upload.txt"), await dateline("changed", "--since", "deployed.txt", "--upload"));
    await writeFile(join(project.folder, "delete.txt"), await dateline("changed", "--since", "deployed.txt", "--delete"));
  }

  test("by rsync leaves on the server what was built, and nothing else", async (context) => {
    await needs("rsync", ["--version"], "rsync", context.skip);
    await writeLists();
    await shell(project.folder, "rsync -a --delay-updates --files-from=upload.txt _site/ ../server/");
    await shell(project.folder, "(cd ../server && xargs -d '\\n' rm -f -- && find . -mindepth 1 -type d -empty -delete) < delete.txt");
    expect(await shell(project.folder, "diff -r _site ../server")).toMatchObject({ stdout: "" });
  });

  test("by rclone does the same", async (context) => {
    await needs("rclone", ["version"], "rclone", context.skip);
    await writeLists();
    await shell(project.folder, "rclone copy --no-traverse --files-from-raw upload.txt _site ../bucket");
    await shell(project.folder, "if [ -s delete.txt ]; then rclone delete --files-from-raw delete.txt ../bucket; fi");
    // A bucket has no folders.
    await shell(project.folder, "find ../bucket -mindepth 1 -type d -empty -delete");
    expect(await shell(project.folder, "diff -r _site ../bucket")).toMatchObject({ stdout: "" });
  });

  test("starts over with the manifest of what is deployed now", async () => {
    await dateline("manifest", "--output", "deployed.txt");
    expect(await dateline("changed", "--since", "deployed.txt")).toBe("");
    expect(await dateline("manifest")).toBe(await readFile(join(project.folder, "deployed.txt"), "utf8"));
  });
});

describe("a build in a fresh checkout, where every file is new", () => {
  /** As a CI system does it: another folder, other times, and what the cache holds. */
  async function checkout(project: Installed, name: string, restored: readonly string[]): Promise<{ readonly said: string; readonly folder: string }> {
    const folder = join(cacheFolder(), name);
    for (const path of ["eleventy.config.js", "package.json", "content", "img", "src", ...restored]) await cp(join(project.folder, path), join(folder, path), { recursive: true });
    await cp(join(project.folder, "node_modules"), join(folder, "node_modules"), { recursive: true, verbatimSymlinks: true });
    const command = await commandIn(folder);
    const { code, stdout, stderr } = await command(["build", "--quiet", "--timings"]);
    expect(code, stderr).toBe(0);
    return { said: stdout + stderr, folder };
  }

  let project: Installed;
  let first: string;

  beforeAll(async () => {
    project = await installedProject({ files });
    first = (await project.command(["build", "--quiet", "--timings"])).stderr;
  });

  test("reads and makes everything without a cache", async () => {
    expect(first).toContain("SPOKEN");
    expect(first).not.toContain(" 0 pages made");
  });

  test("reads nothing and makes no page where store and site are restored", async () => {
    const { said, folder } = await checkout(project, "both", [".dateline", "_site"]);
    expect(said).not.toContain("SPOKEN");
    expect(said).toContain(" 0 pages made");
    expect((await run("diff", ["-r", join(project.folder, "_site"), join(folder, "_site")], { cwd: folder })).stdout).toBe("");
  });

  test("makes all pages of what was read before where only the store is restored", async () => {
    const { said, folder } = await checkout(project, "store", [".dateline"]);
    expect(said).not.toContain("SPOKEN");
    expect(said).not.toContain(" 0 pages made");
    expect((await run("diff", ["-r", join(project.folder, "_site"), join(folder, "_site")], { cwd: folder })).stdout).toBe("");
  });
});
