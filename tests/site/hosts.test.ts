/** A built site on real web servers, with the files that the build writes for them. Servers that are not installed are left out, and named. */
import { chmod, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "../setup/browser.ts";
import { cacheFolder } from "../setup/paths.ts";
import { makeProject } from "../setup/project.ts";
import { programOf, serverKinds, startServer, type Place, type RunningServer, type ServerKind } from "../setup/servers.ts";

const article = (title: string, more = ""): string => `---\ntitle: "${title}"\ndate: 2025-02-13T08:30:00Z\ntags: [Halls]\n${more}---\nHOUSTON, Feb. 13, 2025 -- Acme Robotics Inc. (NYSE: ACME) opened a hall.\n`;

const files = {
  "content/hall.md": article("Acme opens a hall", 'aliases: [/press/old.html, "/press/Altes Büro $5 (a+b)/", /press/2025/]\n'),
  "content/tokyo.md": article("東京の新工場"),
};

const options = `{
  feedSize: 1,
  url: "https://news.example", title: "Acme News", hosts: ["nginx", "apache", "caddy", "github"], exports: ["json", "markdown"],
  redirects: { "/away/": "https://acme.example/?a=1&b=2" },
}`;

/** Web servers run as users of their own, and have to be let in. */
async function open(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  const folders = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of folders.filter((each) => each.isDirectory())) await chmod(join(entry.parentPath, entry.name), 0o755);
}

/** Built where the path prefix leads. */
async function build(prefix: string): Promise<Place> {
  const project = await makeProject({ files, options });
  const root = join(project.folder, "web");
  const site = join(root, prefix);
  await mkdir(root, { recursive: true });
  const { code, stdout, stderr } = await project.build([`--pathprefix=${prefix}`, `--output=web${prefix}`]);
  expect(code, stdout + stderr).toBe(0);
  await open(project.folder);
  return { root, site: site.replace(/\/$/, "") };
}

const prefixes = ["/", "/newsroom/"] as const;
const places = new Map<string, Place>();
let browser: Browser;

beforeAll(async () => {
  await chmod(cacheFolder(), 0o755);
  for (const prefix of prefixes) places.set(prefix, await build(prefix));
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
});

interface Running {
  readonly prefix: string;
  /** Of what is at a path below the prefix; redirects are not followed. */
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly address: (path: string) => string;
}

/** A server for the tests in it. One that is not installed is named, with what to install. */
function onServer(kind: ServerKind, prefix: string, tests: (running: Running) => void): void {
  const installed = programOf(kind) !== undefined;
  const name = installed ? `${kind.name}, at ${prefix}` : `${kind.name} is not installed (apt-get install ${kind.package})`;
  describe.skipIf(!installed)(`${name}`, () => {
    let server: RunningServer | undefined;

    beforeAll(async () => {
      const place = places.get(prefix);
      if (!place) throw new Error(`There is no site for ${prefix}`);
      server = await startServer(kind, place);
    });

    afterAll(async () => {
      await server?.close();
    });

    const address = (path: string): string => `${server?.origin}${prefix}${path}`;
    tests({ prefix, address, get: (path, headers = {}) => fetch(address(path), { redirect: "manual", headers, signal: AbortSignal.timeout(10_000) }) });
  });
}

const page = "2025/02/acme-opens-a-hall/";
const moved = ["press/old.html", "press/2025/", encodeURI("press/Altes Büro $5 (a+b)/")];

const each = (kinds: readonly ServerKind[], tests: (running: Running) => void): void => {
  for (const kind of kinds) for (const prefix of prefixes) onServer(kind, prefix, tests);
};

describe("every server", () => {
  each(serverKinds, ({ get, address }) => {
    test.each(["", page, "tags/halls/", `2025/02/${encodeURI("東京の新工場")}/`])("the page /%s is there, as HTML", async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")?.toLowerCase()).toMatch(/^text\/html(?:; charset=utf-8)?$/);
      expect(await answer.text()).toContain("<!doctype html>");
    });

    test("a page without its last slash leads to the page, below the prefix", async () => {
      const answer = await get(page.slice(0, -1));
      expect([301, 308]).toContain(answer.status);
      expect(new URL(answer.headers.get("location") ?? "", address(page)).href).toBe(address(page));
    });

    test("what only begins like a moved url leads nowhere", async () => {
      expect((await get("press/old.html.bak")).status).toBe(404);
    });

    test("a feed that has not changed is not sent again", async () => {
      const modified = (await get("feed.xml")).headers.get("last-modified") ?? "";
      expect((await get("feed.xml", { "if-modified-since": modified })).status).toBe(304);
    });

    test("a browser shows it and has nothing to complain of", async () => {
      const context = await browser.newContext();
      const tab = await context.newPage();
      const complaints: string[] = [];
      tab.on("console", (message) => complaints.push(`${tab.url()}: ${message.text()}`));
      tab.on("pageerror", (error) => complaints.push(`${tab.url()}: ${error.message}`));
      tab.on("requestfailed", (request) => complaints.push(`${tab.url()}: ${request.url()} failed`));
      for (const path of ["", page, "archive/", "tags/", "companies/acme-robotics/", "feeds/", "search/?q=hall"]) {
        await tab.goto(address(path), { waitUntil: "networkidle" });
        expect(await tab.title()).toContain("Acme News");
      }
      expect(await tab.evaluate(() => getComputedStyle(document.body).marginTop)).toBe("0px");
      await context.close();
      expect(complaints).toEqual([]);
    });
  });
});

describe("a server that is told what to do", () => {
  each(serverKinds.filter(({ hasRules }) => hasRules), ({ prefix, get, address }) => {
    test("what is not there is told so by the site's own page", async () => {
      for (const path of ["nothing/", "2025/nothing.html", "assets/nothing.css", "nothing/feed.xml"]) {
        const answer = await get(path);
        expect([path, answer.status]).toEqual([path, 404]);
        expect(answer.headers.get("cache-control")).not.toContain("immutable");
        expect(await answer.text()).toContain("Acme News");
      }
    });

    test.each(moved)("/%s leads to where the article is now", async (from) => {
      const answer = await get(from);
      expect([answer.status, new URL(answer.headers.get("location") ?? "", address("")).pathname]).toEqual([301, `${prefix}${page}`]);
    });

    test("a url that moved to another host leads there", async () => {
      const answer = await get("away/");
      expect([answer.status, answer.headers.get("location")]).toEqual([301, "https://acme.example/?a=1&b=2"]);
    });

    test.each([
      ["feed.xml", "application/rss+xml; charset=utf-8"],
      ["feed/1.xml", "application/rss+xml; charset=utf-8"],
      ["feed.atom", "application/atom+xml; charset=utf-8"],
      ["feed.json", "application/feed+json; charset=utf-8"],
      ["tags/halls/feed.xml", "application/rss+xml; charset=utf-8"],
      [`${page}index.md`, "text/markdown; charset=utf-8"],
      ["robots.txt", "text/plain; charset=utf-8"],
    ])("/%s is %s", async (path, type) => {
      const answer = await get(path);
      expect([answer.status, answer.headers.get("content-type")?.toLowerCase()]).toEqual([200, type]);
    });

    test("JSON and sitemaps have types that programs know", async () => {
      expect((await get("api/articles.json")).headers.get("content-type")).toMatch(/^application\/json/);
      expect((await get("sitemap.xml")).headers.get("content-type")).toMatch(/^(?:application|text)\/xml/);
    });

    test("what changes its name with its content is kept for ever, everything else asked for again", async () => {
      const css = /href="([^"]*\/assets\/[^"]*\.css)"/.exec(await (await get("")).text())?.[1] ?? "";
      expect(css.startsWith(prefix)).toBe(true);
      expect((await get(css.slice(prefix.length))).headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      for (const path of ["", page, "feed.xml"]) expect((await get(path)).headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
    });

    test("a feed whose tag is the same is not sent again", async () => {
      const etag = (await get("feed.xml")).headers.get("etag") ?? "";
      expect((await get("feed.xml", { "if-none-match": etag })).status).toBe(304);
    });

    test("every answer has the policy and says that its type is meant", async () => {
      for (const path of ["", page, "feed.xml", "nothing/"]) {
        const { headers } = await get(path);
        expect([path, headers.get("x-content-type-options")]).toEqual([path, "nosniff"]);
        expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self' 'sha256-[^']+' 'sha256-[^']+' 'wasm-unsafe-eval'; /);
      }
    });
  });
});

describe("a server that cannot be told", () => {
  each(serverKinds.filter(({ hasRules }) => !hasRules), ({ get }) => {
    test.each(moved)("/%s is a page that leads to where the article is now", async (from) => {
      expect(await (await get(from)).text()).toMatch(/<meta http-equiv="refresh" content="0; url=(?:\.\.\/)+2025\/02\/acme-opens-a-hall\/"/);
    });
  });
});
