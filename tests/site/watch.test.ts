/** Watch mode, as `eleventy --watch` runs it: each change is one build, of what it changes and of nothing else. */
import { spawn, type ChildProcess } from "node:child_process";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../setup/paths.ts";
import { makeProject, type Project } from "../setup/project.ts";
import { differences, treeOf } from "../setup/tree.ts";

const release = (date: string, title: string, tag: string, text = "Text of it."): string => `---\ntitle: ${title}\ndate: ${date}\ntags: [${tag}]\n---\n\n${text}\n`;

const options = `{ url: "https://news.example", now: "2026-06-01T00:00:00Z" }`;

let project: Project;
let watching: ChildProcess | undefined;
let log = "";
let done = 0;

beforeAll(async () => {
  project = await makeProject({
    options,
    files: {
      "content/hall.md": release("2026-01-01", "Acme opens a hall", "Halls"),
      "content/robot.md": release("2026-01-03", "Acme shows a robot", "Robots", "Acme Robotics Inc. shows what it has made."),
      // Neighbours of one another, and of no other release.
      ...Object.fromEntries(["Pears", "Plums", "Quinces"].map((fruit, index) => [`content/${fruit}.md`, release(`2024-02-0${index + 1}`, `Orchard sells ${fruit}`, fruit, `Autumn ${fruit} are ripe.`)])),
    },
  });
  watching = spawn(process.execPath, [join(root, "node_modules", "@11ty", "eleventy", "cmd.cjs"), "--watch", "--quiet"], { cwd: project.folder });
  watching.stdout?.on("data", (data) => (log += String(data)));
  watching.stderr?.on("data", (data) => (log += String(data)));
  await built();
});

afterAll(() => {
  watching?.kill();
});

const builds = (): number => log.split("[11ty] Wrote").length - 1;

const quiet = 2000;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until one more build is done, and for a while after, in case there come more. */
async function built(): Promise<void> {
  const deadline = performance.now() + 25_000;
  while (builds() <= done && performance.now() < deadline) await wait(50);
  await wait(quiet);
  done += 1;
  expect(builds(), log).toBe(done);
}

const site = (path: string): string => join(project.folder, "_site", path);

const pageAt = (path: string): Promise<string> => readFile(join(site(path), "index.html"), "utf8");

const content = (name: string): string => join(project.folder, "content", name);

/** When a page's file was last written, and which file it is; none where there is no such page. */
const mark = (path: string): string | undefined => {
  const stats = statSync(join(site(path), "index.html"), { throwIfNoEntry: false });
  return stats && `${stats.mtimeMs} ${stats.ino}`;
};

/** Does something, waits for its build, and tells which of the pages were written again. */
async function written(pages: readonly string[], change: () => Promise<void>): Promise<string[]> {
  const before = pages.map(mark);
  await change();
  await built();
  return pages.filter((page, index) => mark(page) !== before[index]);
}

const pages = ["2026/01/acme-opens-a-hall", "2024/02/orchard-sells-plums", "2026/01/acme-shows-a-robot", "2026", "tags/halls", "tags/plums", "tags/robots"] as const;

test("a document that is saved changes its page and the lists that show it, and no page that has nothing to do with it", async () => {
  const again = await written(pages, () => writeFile(content("hall.md"), release("2026-01-01", "Acme opens a hall", "Halls", "Text of it, with more.")));
  expect(again).toEqual(expect.arrayContaining(["2026/01/acme-opens-a-hall", "2026", "tags/halls"]));
  expect(again).not.toContain("2024/02/orchard-sells-plums");
  expect(again).not.toContain("tags/plums");
  expect(await pageAt("2026/01/acme-opens-a-hall")).toContain("Text of it, with more.");
  expect(await pageAt("tags/halls")).toContain("Text of it, with more.");
});

test("a document that is new is on its page and in the lists", async () => {
  await written(pages, async () => {
    await mkdir(content("new"));
    await writeFile(content("new/hire.md"), release("2026-03-01", "Acme hires", "People"));
  });
  expect(await pageAt("2026/03/acme-hires")).toContain("Acme hires");
  expect(await pageAt("tags/people")).toContain(">Acme hires</a>");
  expect(await pageAt("")).toContain(">Acme hires</a>");
});

test("a file that is renamed keeps its page, whose address is made of its title", async () => {
  await written(pages, () => rename(content("new/hire.md"), content("new/hires.md")));
  expect(await pageAt("2026/03/acme-hires")).toContain("Acme hires");
});

test("a document whose title and tag change has its page at the new address, and none at the old ones", async () => {
  await written(pages, () => writeFile(content("new/hires.md"), release("2026-03-01", "Acme hires more", "Jobs")));
  expect(await pageAt("2026/03/acme-hires-more")).toContain("Acme hires more");
  expect([mark("2026/03/acme-hires"), mark("tags/people")]).toEqual([undefined, undefined]);
});

test("a document that is deleted has no page any more, and stands in no list", async () => {
  await written(pages, () => rm(content("robot.md")));
  expect([mark("2026/01/acme-shows-a-robot"), mark("tags/robots")]).toEqual([undefined, undefined]);
  expect(await pageAt("")).not.toContain("Acme shows a robot");
});

test("so have none those of a folder that is deleted", async () => {
  await written(pages, () => rm(content("new"), { recursive: true }));
  expect([mark("2026/03/acme-hires-more"), mark("tags/jobs")]).toEqual([undefined, undefined]);
});

test("a style of the site's own is on every page", async () => {
  const left = pages.filter((page) => mark(page) !== undefined);
  await mkdir(join(project.folder, "_includes", "styles"), { recursive: true });
  const again = await written(left, () => writeFile(join(project.folder, "_includes", "styles", "custom.css"), "h1 { color: red }"));
  expect(again).toEqual(left);
});

test("a component that is saved is what every page is made with", async () => {
  await mkdir(join(project.folder, "_includes", "components"), { recursive: true });
  const component = join(project.folder, "_includes", "components", "footer.js");
  const footer = (text: string): string => `import { h } from "eleventy-plugin-dateline/theme";\nexport default function Footer() {\n  return h("footer", null, "${text}");\n}\n`;
  await written([], () => writeFile(component, footer("The first footer")));
  expect(await pageAt("2024/02/orchard-sells-plums")).toContain("The first footer");
  await written([], () => writeFile(component, footer("The second footer")));
  expect(await pageAt("2024/02/orchard-sells-plums")).toContain("The second footer");
});

test("what is there after all of it is what a build from nothing makes", async () => {
  watching?.kill();
  const watched = await treeOf(site(""));
  await rm(site(""), { recursive: true });
  await rm(join(project.folder, ".dateline"), { recursive: true });
  const { code, stdout, stderr } = await project.build();
  expect(code, stdout + stderr).toBe(0);
  expect(differences(watched, await treeOf(site("")))).toEqual([]);
});
