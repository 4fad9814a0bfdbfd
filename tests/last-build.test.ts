/** Nothing is left out of a build but what would make the same files again. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { keepBuild, type Before } from "../plugins/dateline/cli/kept-build.ts";
import { ask, lookAround, takeLook } from "../plugins/dateline/cli/unchanged.ts";
import type { Built } from "../plugins/dateline/incremental/built.ts";
import { inputStates, isUpToDate, loadLastBuild } from "../plugins/dateline/incremental/last-build.ts";
import { surroundingsDigest } from "../plugins/dateline/incremental/surroundings.ts";
import { inFolder } from "./setup/rebuild.ts";

const write = (path: string, text = path): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

const project: Readonly<Record<string, string>> = {
  "eleventy.config.js": `import dateline from "eleventy-plugin-dateline";\nexport default (config) => { config.addPlugin(dateline, {}); };\n`,
  "package.json": `{ "type": "module" }`,
  "package-lock.json": "{}",
  "content/hall.md": "# Acme opens a hall",
  "content/2025/land.md": "# Acme buys land",
  "src/about.njk": "<p>{{ site.name }}</p>",
  "src/_includes/styles/custom.css": "p { margin: 0 }",
  "src/_data/site.json": `{ "name": "Acme" }`,
  "node_modules/.package-lock.json": "{}",
  "_site/index.html": "<p>Home",
  "_site/assets/page.css": "p {}",
  ".dateline/store/outputs-1.json": "{}",
  ".dateline/report.json": "{}",
};

const built = (): Built => ({
  output: resolve("_site"),
  store: resolve(".dateline/store"),
  written: [resolve(".dateline/report.json")],
  read: [resolve("content"), resolve("src"), resolve("src/_includes"), resolve("src/_data")],
  content: resolve("content"),
  input: resolve("src"),
  scripts: [resolve("src/_includes"), resolve("src/_data")],
  code: [],
  until: null,
  isTrusted: false,
});

const longAgo = new Date("2025-01-01T00:00:00Z");

/** A second after all of the files were written. */
const later = (): number => Date.now() + 5000;

const look = (args: readonly string[], at = later()): Before => ({ began: at, states: inputStates([]), surroundings: surroundingsDigest(args) });

const keep = (told: Partial<Built> = {}, args: readonly string[] = []): void => keepBuild(args, look(args), { ...built(), ...told }, later());

function isSame(args: readonly string[] = [], at = later() + 5000): boolean {
  const last = loadLastBuild(args);
  return last !== undefined && isUpToDate(last, args, inputStates(last.leftOut), at);
}

/** After a build of the project, with some files besides. */
const afterBuild = (work: () => void, files: Readonly<Record<string, string>> = {}, told: Partial<Built> = {}): Promise<void> =>
  inFolder(async () => {
    for (const [path, text] of Object.entries({ ...project, ...files })) write(path, text);
    utimesSync("content/hall.md", longAgo, longAgo);
    keep(told);
    work();
  });

describe("after a build, nothing is to be done", () => {
  test("where nothing has changed", () => afterBuild(() => expect(isSame()).toBe(true)));

  test.each([
    ["a variable that a terminal sets", () => { process.env["SHLVL"] = "7"; }],
    ["a variable that npm sets", () => { process.env["npm_lifecycle_event"] = "build"; }],
    ["what is below .git", () => write(".git/index")],
    ["what is deeper in node_modules", () => write("node_modules/acme/index.js")],
  ])("with %s", (_, change) => afterBuild(() => {
    mkdirSync("node_modules/acme", { recursive: true });
    keep();
    change();
    expect(isSame()).toBe(true);
  }));
});

/** Of the clock of files, which may be a hundredth of a second behind. */
function untilNextTick(): void {
  const begun = Date.now();
  while (Date.now() <= begun + 12);
}

const edit = (path: string) => (): void => writeFileSync(path, `${readFileSync(path, "utf8")} `);

describe("after a build, another is made", () => {
  test.each([
    ["a document was edited", edit("content/hall.md")],
    ["a document was edited and is as long as it was", () => write("content/hall.md", "# Acme opens a mall")],
    ["a document was edited and has its old time again", () => {
      write("content/hall.md", "# Acme opens a mall");
      utimesSync("content/hall.md", longAgo, longAgo);
    }],
    ["a document came", () => write("content/new.md")],
    ["a document went", () => rmSync("content/2025/land.md")],
    ["a document has another name", () => renameSync("content/hall.md", "content/mall.md")],
    ["a document is another file of the same name", () => {
      write("content/hall.md.new", "# Acme opens a hall");
      utimesSync("content/hall.md.new", longAgo, longAgo);
      renameSync("content/hall.md.new", "content/hall.md");
    }],
    ["the config was edited", edit("eleventy.config.js")],
    ["a template was edited", edit("src/about.njk")],
    ["a style sheet was edited", edit("src/_includes/styles/custom.css")],
    ["a component came", () => write("src/_includes/components/footer.js")],
    ["data was edited", edit("src/_data/site.json")],
    ["a file came that a config could read", () => write("notes.txt")],
    ["the lock file was edited", edit("package-lock.json")],
    ["packages were installed", edit("node_modules/.package-lock.json")],
    ["a package was added", () => mkdirSync("node_modules/acme")],
    ["a variable of the environment is new", () => { process.env["ACME_EDITION"] = "evening"; }],
    ["a page is missing", () => rmSync("_site/index.html")],
    ["a page was edited", edit("_site/index.html")],
    ["a copied file was edited", edit("_site/assets/page.css")],
    ["the report is missing", () => rmSync(".dateline/report.json")],
    ["something else has built into the folder", edit(".dateline/store/outputs-1.json")],
    ["the store was removed", () => rmSync(".dateline/store", { recursive: true })],
    ["what was kept of it is gone", () => rmSync(".dateline/builds", { recursive: true })],
    ["a link came", () => symlinkSync("hall.md", "content/linked.md")],
  ])("when %s", (_, change) => afterBuild(() => {
    expect(isSame()).toBe(true);
    untilNextTick();
    keepBuild([], look([]), built(), Date.now());
    expect(isSame()).toBe(true);
    untilNextTick();
    try {
      change();
      expect(isSame()).toBe(false);
    } finally {
      delete process.env["ACME_EDITION"];
    }
  }));

  test("when Eleventy is asked for something else", () => afterBuild(() => {
    expect(isSame(["--pathprefix=/news/"])).toBe(false);
    keep({}, ["--pathprefix=/news/"]);
    expect(isSame(["--pathprefix=/news/"])).toBe(true);
  }));

  test("when an embargo ends, and not before", () => afterBuild(() => {
    const until = later() + 60_000;
    keep({ until });
    expect(isSame([], until - 1)).toBe(true);
    expect(isSame([], until)).toBe(false);
  }));

  test("when the clock was set back", () => afterBuild(() => expect(isSame([], Date.now() - 60_000)).toBe(false)));
});

describe("a build leaves nothing to compare with", () => {
  const script = (path: string, text: string): readonly [string, Readonly<Record<string, string>>] => [text, { [path]: text }];

  test.each([
    script("eleventy.config.js", "export default (config) => config.addGlobalData('year', new Date().getFullYear());"),
    script("eleventy.config.js", "import { readFileSync } from 'node:fs';\nexport default () => readFileSync('/etc/hostname');"),
    script("eleventy.config.js", "import fetch from '@11ty/eleventy-fetch';\nexport default () => {};"),
    script("eleventy.config.js", "import { more } from '../more.js';\nexport default () => {};"),
    script("eleventy.config.js", "export default async () => { await import(name); };"),
    script("src/_data/prices.js", "export default () => fetch('https://api.example.com/prices');"),
    script("src/_data/build.js", "export default { id: process.pid };"),
    script("src/_data/how.js", "export default { isServed: process.env.npm_lifecycle_event === 'start' };"),
    script("src/_data/all.js", "const { HOME } = process.env;\nexport default HOME;"),
    script("src/_includes/widgets/luck.js", "export default () => Math.random();"),
    script("src/posts/posts.11tydata.js", "export default { now: Date.now() };"),
    script("src/_includes/layouts/base.njk", "{{ posts | random }}"),
    script("src/year.liquid", "{{ 'now' | date: '%Y' }}"),
    script("src/page.md", "---\ndate: git Last Modified\n---\nText"),
    script("src/page.html", "---js\n{ title: 'x' }\n---\n"),
  ])("of a site with %j", (_, files) => afterBuild(() => expect(loadLastBuild([])).toBeUndefined(), files));

  test("where a module that a config loads is not plain, whatever it is called in the config", () =>
    afterBuild(() => expect(loadLastBuild([])).toBeUndefined(), {
      "eleventy.config.js": "import { year } from './build/year.js';\nexport default () => year;",
      "build/year.js": "export const year = new Date().getFullYear();",
    }));

  test.each([
    ["documents lie elsewhere", (): Partial<Built> => ({ read: [resolve("../content")] })],
    ["files are copied from elsewhere", (): Partial<Built> => ({ read: [...built().read, resolve("../img")] })],
    ["the site is written into the project itself", (): Partial<Built> => ({ output: resolve(".") })],
    ["the site is written among the documents", (): Partial<Built> => ({ output: resolve("content/site") })],
  ])("where %s", (_, told) => inFolder(async () => {
    for (const [path, text] of Object.entries(project)) write(path, text);
    mkdirSync("content/site");
    keep(told());
    expect(loadLastBuild([])).toBeUndefined();
  }));

  test("where a document is a link", () => inFolder(async () => {
    for (const [path, text] of Object.entries(project)) write(path, text);
    symlinkSync("hall.md", "content/linked.md");
    keep();
    expect(loadLastBuild([])).toBeUndefined();
  }));

  test("where a file was saved just before: another change within the second might look the same", () => inFolder(async () => {
    for (const [path, text] of Object.entries(project)) write(path, text);
    keepBuild([], look([], Date.now()), built(), later());
    expect(loadLastBuild([])).toBeUndefined();
  }));
});

describe("a build does leave something to compare with", () => {
  test.each([
    ["a config of several files, with instants and the environment", {
      "eleventy.config.js": "import { HtmlBasePlugin } from '@11ty/eleventy';\nimport { title } from './build/title.js';\nexport default (config) => { config.addPlugin(HtmlBasePlugin); config.addFilter('year', (at) => new Date(at).getUTCFullYear()); return title; };",
      "build/title.js": "export const title = process.env.TITLE ?? process.env['EDITION'] ?? 'Acme';",
    }],
    ["scripts for browsers, and scripts that are no part of the site", { "src/_includes/scripts/clock.js": "setInterval(() => Date.now())", "tools/fetch.js": "await fetch('https://example.com');" }],
    ["documents that look like programs", { "content/now.md": "{{ 'now' | date }}", "content/code.js": "Date.now()" }],
  ])("for %s", (_, files) => afterBuild(() => expect(isSame()).toBe(true), files));

  test("for a site that says that its scripts depend on files alone", () =>
    afterBuild(() => expect(isSame()).toBe(true), { "src/_data/build.js": "export default { year: new Date().getFullYear() };" }, { isTrusted: true }));
});

describe("who asks before a build is started", () => {
  const edited = (work: () => void): Promise<void> => afterBuild(() => {
    untilNextTick();
    keepBuild([], look([]), built(), Date.now());
    untilNextTick();
    edit("content/hall.md")();
    work();
  });

  test("hands on what was seen, which is taken once", () => edited(() => {
    const { isUnchanged, environment } = ask([]);
    expect(isUnchanged).toBe(false);
    const seen = inputStates(loadLastBuild([])?.leftOut ?? []);
    write("content/later.md", "# Acme sells land");
    const told: NodeJS.ProcessEnv = { ...environment };
    expect(takeLook(told)?.states).toEqual(seen);
    expect(takeLook(told)).toBe(undefined);
    expect(readdirSync(".dateline/builds").filter((name) => name.startsWith("look"))).toEqual([]);
  }));

  test("leaves a build that finds nothing to look for itself", () => edited(() => {
    const { environment } = ask([]);
    takeLook({ ...environment });
    expect(takeLook({ ...environment })).toBe(undefined);
    expect(lookAround([], loadLastBuild([]))?.isUpToDate).toBe(false);
  }));

  test("says that there is nothing to do, and leaves nothing", () => afterBuild(() => {
    untilNextTick();
    keepBuild([], look([]), built(), Date.now());
    const clock = vi.spyOn(Date, "now").mockReturnValue(later() + 5000);
    try {
      expect(ask([])).toMatchObject({ isUnchanged: true, environment: {} });
    } finally {
      clock.mockRestore();
    }
  }));
});
