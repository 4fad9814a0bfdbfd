/** The search's index, as builds leave it on the disk. */
import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { makeProject, type Project } from "../setup/project.ts";
import { documents } from "../setup/search-site.ts";
import { differences, treeOf } from "../setup/tree.ts";

const parts = "_site/search/parts";

let project: Project;

beforeAll(async () => {
  project = await makeProject({ files: documents });
  const { code, stderr } = await project.build();
  expect(stderr).not.toContain("search-failed");
  expect(code).toBe(0);
});

/** Files below the folder with the instant each was last written. */
async function written(folder: string): Promise<ReadonlyMap<string, number>> {
  const names = await readdir(join(project.folder, folder), { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.map(async (file) => [file.slice(project.folder.length + 1), (await stat(file)).mtimeMs] as const)));
}

describe("the index", () => {
  test("is in parts, by language and year", async () => {
    const folders = async (path = "") => (await readdir(join(project.folder, parts, path))).toSorted();
    expect(await folders()).toEqual(["de", "en", "ja", "parts.json", "terms.json"]);
    expect(await folders("en")).toEqual(["2023", "2024", "engine", "undated"]);
    expect(await folders("ja")).toEqual(["2024", "engine"]);
  });

  test("is the same in another folder, byte for byte", async () => {
    const other = await makeProject({ files: documents });
    await other.build();
    expect(differences(await treeOf(join(project.folder, parts)), await treeOf(join(other.folder, parts)))).toEqual([]);
  });

  test("has nothing of Pagefind's own pages and styles", async () => {
    const names = [...(await written(parts)).keys()];
    expect(names.filter((name) => /\.css$|-ui|highlight/.test(name))).toEqual([]);
  });
});

describe("a second build", () => {
  test("writes only the part of the year that a document was added to, and it equals a clean build's", async () => {
    const before = await written(parts);
    const files = { "content/new.md": '---\ntitle: "Acme Robotics Hires"\ndate: 2024-06-07\n---\n\nAcme Robotics Inc. hires a hundred welders.\n' };
    await writeFile(join(project.folder, "content/new.md"), files["content/new.md"]);
    expect((await project.build()).code).toBe(0);
    const after = await written(parts);
    const touched = [...after].filter(([name, at]) => before.get(name) !== at).map(([name]) => name.slice(parts.length + 1).split("/").slice(0, 2).join("/"));
    expect([...new Set(touched)].toSorted()).toEqual(["en/2024", "parts.json"]);
    const clean = await makeProject({ files: { ...documents, ...files } });
    await clean.build();
    expect(differences(await treeOf(join(project.folder, parts)), await treeOf(join(clean.folder, parts)))).toEqual([]);
  });

  test("makes a part again of which a file is gone, and removes the part of a year that is gone", async () => {
    const fragments = join(project.folder, parts, "en/2023/fragment");
    await rm(fragments, { recursive: true });
    await rm(join(project.folder, "content/tokyo.md"));
    expect((await project.build()).code).toBe(0);
    expect(await readdir(fragments)).toHaveLength(1);
    expect((await readdir(join(project.folder, parts))).toSorted()).toEqual(["de", "en", "parts.json", "terms.json"]);
  });
});

describe("a site without a search", () => {
  test.each(["{ url: 'https://news.example', search: false }", "{ url: 'https://news.example', theme: false }"])("has no page, no index, no link to it: %s", async (options) => {
    const plain = await makeProject({ files: { "content/a.txt": "Acme Robotics ships a robot", "index.html": "<p>Home</p>" }, options });
    const { code } = await plain.build();
    const files = await treeOf(join(plain.folder, "_site"));
    expect(code).toBe(0);
    expect([...files.keys()].filter((name) => name.includes("search"))).toEqual([]);
    expect([...files.values()].filter((bytes) => bytes.includes('href="/search/"'))).toEqual([]);
  });
});

test("a site that no longer wants a search has no index left", async () => {
  const files = { "content/a.txt": "Acme Robotics ships a robot", "eleventy.config.js": `import dateline from "eleventy-plugin-dateline";\nexport default (config) => config.addPlugin(dateline, { url: "https://news.example", search: process.env.SEARCH !== "no" });\n` };
  const site = await makeProject({ files });
  await site.build();
  expect((await treeOf(join(site.folder, "_site"))).has("search/parts/parts.json")).toBe(true);
  await site.build([], { SEARCH: "no" });
  expect([...(await treeOf(join(site.folder, "_site"))).keys()].filter((name) => name.startsWith("search/parts/"))).toEqual([]);
});

test("without Pagefind's program the site is built, with a message, and nothing of an old index stays", async () => {
  await writeFile(join(project.folder, "content/another.md"), documents["content/boston.md"]?.replaceAll("Boston", "Dallas") ?? "");
  const { code, stderr } = await project.build([], { PAGEFIND_EXTENDED_BINARY_PATH: join(project.folder, "no-such-program") });
  expect(code).toBe(0);
  expect(stderr).toContain("search-failed");
  expect((await treeOf(join(project.folder, "_site"))).has("search/parts/parts.json")).toBe(false);
  expect(await readFile(join(project.folder, "_site/search/index.html"), "utf8")).toContain("JavaScript");
});
