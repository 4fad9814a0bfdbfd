/** The package as it is published: packed, installed, used by sites that are not ours. */
import { cp, mkdir, readFile, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseRssFeed } from "feedsmith";
import { beforeAll, describe, expect, test } from "vitest";
import { cacheFolder, root, siteFolder } from "../setup/paths.ts";
import { mustRun, type Ran } from "../setup/run.ts";
import { differences, treeOf } from "../setup/tree.ts";

const installed = join(cacheFolder(), "installed");
const seeds = ["000_be3a49ba245ebd85.txt", "001_baa70c45003f3b41.txt", "002_ee5e4ac04eace4c3.txt"];
const build = (cwd: string, env: Record<string, string> = {}) => mustRun(process.execPath, ["node_modules/@11ty/eleventy/cmd.cjs", "--quiet"], { cwd, env });

const config = `import dateline from "eleventy-plugin-dateline";

export default (eleventyConfig) => {
  eleventyConfig.addPlugin(dateline, {
    title: "Dateline",
    description: "A newsroom made from a folder of press releases.",
    url: "https://dateline.example",
    timeZone: "America/New_York",
    zones: [{ provider: "Reuters", zone: "Asia/Shanghai" }],
  });
};
`;

/** The content in another order of creation: nothing may depend on the file system's. */
async function copyBackwards(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((found) => found.isFile()).reverse()) {
    const folder = entry.parentPath.replace(from, to);
    await mkdir(folder, { recursive: true });
    await cp(join(entry.parentPath, entry.name), join(folder, entry.name));
  }
}

beforeAll(async () => {
  await mkdir(installed, { recursive: true });
  const packed = await mustRun("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", cacheFolder()], { cwd: root });
  const tarball = join(cacheFolder(), packed.stdout.trim().split("\n").at(-1) ?? "");
  const { version } = JSON.parse(await readFile(join(root, "node_modules/@11ty/eleventy/package.json"), "utf8"));
  // A manifest of its own, lest npm climbs to a folder above that has one.
  await writeFile(join(installed, "package.json"), `{ "private": true }`);
  await writeFile(join(installed, "eleventy.config.mjs"), config);
  await mustRun("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", tarball, `@11ty/eleventy@${version}`], { cwd: installed });
});

describe("in an empty folder with nothing but Eleventy", () => {
  test("one addPlugin line in a plain JavaScript config gives the whole site, byte for byte ours", async () => {
    await copyBackwards(join(root, "content"), join(installed, "content"));
    await build(installed, { TZ: "Pacific/Auckland", LC_ALL: "tr_TR.UTF-8" });
    expect(differences(await treeOf(siteFolder()), await treeOf(join(installed, "_site")))).toEqual([]);
  });

  test("the command builds the same site, and once more nothing", async () => {
    const command = (): Promise<Ran> => mustRun("npx", ["dateline", "build", "--quiet"], { cwd: installed });
    await command();
    expect(differences(await treeOf(siteFolder()), await treeOf(join(installed, "_site")))).toEqual([]);
    expect((await command()).stdout).toBe("[dateline] Nothing has changed since the last build.\n");
  });

  test("the command line reads with the options of that config", async () => {
    const { stdout } = await mustRun("npx", ["dateline", "read", "content/002_ee5e4ac04eace4c3.txt", "--json"], { cwd: installed });
    expect(JSON.parse(stdout)).toMatchObject({ published: { iso: "2025-02-13T21:30:00+08:00" }, provider: { name: "Reuters", via: "TradingView" } });
  });

  test("its types are there for a config in TypeScript", async () => {
    const source = `import dateline, { type Options } from "eleventy-plugin-dateline";
import { h, useTheme } from "eleventy-plugin-dateline/theme";
const options: Options = { title: "News", zones: [{ provider: "Reuters", zone: "Asia/Shanghai" }] };
// @ts-expect-error there is no such option
const wrong: Options = { titel: "News" };
export default [dateline, options, wrong, h, useTheme];
`;
    await writeFile(join(installed, "types.ts"), source);
    await mustRun(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "--noEmit", "--strict", "--module", "nodenext", "--target", "es2023", "--types", "", "--ignoreConfig", "types.ts"], { cwd: installed });
  });
});

describe("in a Nunjucks blog with posts and layouts of its own", () => {
  const blog = join(cacheFolder(), "blog");
  let before: Map<string, Buffer>;
  let after: Map<string, Buffer>;
  const page = (path: string): string => after.get(path)?.toString("utf8") ?? "";

  beforeAll(async () => {
    await cp(join(root, "tests/fixtures/nunjucks-blog"), blog, { recursive: true });
    await symlink(join(installed, "node_modules"), join(blog, "node_modules"));
    await mkdir(join(blog, "news"));
    for (const seed of seeds) await cp(join(root, "content", seed), join(blog, "news", seed));
    await build(blog, { WITHOUT_DATELINE: "1" });
    before = await treeOf(join(blog, "_site"));
    await build(blog);
    after = await treeOf(join(blog, "_site"));
  });

  test("its own pages are what they were: posts, home, tag list, tag pages", () => {
    expect([...before.keys()]).toEqual(["index.html", "posts/first/index.html", "posts/second/index.html", "tags/cooking/index.html", "tags/index.html", "tags/travel/index.html"]);
    expect([...before].filter(([path, bytes]) => !after.get(path)?.equals(bytes)).map(([path]) => path)).toEqual([]);
  });

  test("its templates show our collections: a list a year, a page a tag, a page an article, a feed each", () => {
    expect([...after.keys()].filter((path) => !before.has(path))).toEqual([
      "2021/09/kulr-technology-group-us-department-of-transportation-authorized-a-modification-to-its-existing-dot-special-permit/index.html",
      "2021/11/kulr-partners-with-largest-global-producer-of-lead-acid-batteries-for-doe-initiative/index.html",
      "2025/02/kulr-and-worksport-forge-strategic-partnership-to-advance-battery-technology-and-us-manufacturing/index.html",
      "news/2021/feed.xml",
      "news/2021/index.html",
      "news/2025/feed.xml",
      "news/2025/index.html",
      "news/categories/reuters/feed.xml",
      "news/companies/kulr-technology-group/feed.xml",
      "news/companies/worksport/feed.xml",
      "news/feed.atom",
      "news/feed.json",
      "news/feed.xml",
      "news/kinds/partnership/feed.xml",
      "news/kinds/regulatory/feed.xml",
      "news/lang/en/feed.xml",
      "news/places/houston-texas/feed.xml",
      "news/places/san-diego-california/feed.xml",
      "news/providers/reuters/feed.xml",
      "news/symbols/AMEX-KULR/feed.xml",
      "news/tags/reuters/feed.xml",
      "news/tags/reuters/index.html",
      "news/wires/globenewswire/feed.xml",
    ]);
    expect(page("news/2021/index.html")).toContain("<h1>2021: 2</h1>");
    expect(page("news/2021/index.html")).toContain(">KULR Partners with Largest Global Producer of Lead Acid Batteries for DoE Initiative</a>");
    expect(parseRssFeed(page("news/feed.xml")).items).toHaveLength(3);
  });

  test("its article template has the fields, the body and both neighbours", () => {
    const article = page("2021/11/kulr-partners-with-largest-global-producer-of-lead-acid-batteries-for-doe-initiative/index.html");
    expect(article).toContain("<p>2 Nov 2021 · GlobeNewswire · San Diego</p>");
    expect(article).toContain('<a href="/symbols/AMEX-KULR/">AMEX:KULR</a>');
    expect(article).toContain("<p>SAN DIEGO, Nov. 02, 2021 (GLOBE NEWSWIRE) -- KULR Technology Group, Inc. (NYSE American: KULR)");
    expect(article).toMatch(/<a rel="prev" href="\/2021\/09\/kulr-technology-group-us-department[^>]*>KULR Technology Group: U\.S\. Department/);
    expect(article).toMatch(/<a rel="next" href="\/2025\/02\/kulr-and-worksport[^>]*>KULR and Worksport Forge/);
  });
});
