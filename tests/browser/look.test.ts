/** How the site looks and weighs, in Chromium. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { violations } from "../setup/axe.ts";
import { launch } from "../setup/browser.ts";
import { cacheFolder, root, siteFolder } from "../setup/paths.ts";
import { makeProject } from "../setup/project.ts";
import { needs } from "../setup/program.ts";
import { mustRun } from "../setup/run.ts";
import { serve, type Host } from "../setup/server.ts";

let browser: Browser;
let host: Host;

beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), serve(siteFolder())]);
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
});

const article = "/2025/02/kulr-and-worksport-forge-strategic-partnership-to-advance-battery-technology-and-us-manufacturing/";
const withCode = "/2026/11/how-to-add-a-document-to-a-dateline-site/";

const compressed = (data: Buffer): number => gzipSync(data, { level: 9 }).length;

test("an article and its style sheet fit into what a server sends before it waits for an answer: 14 KB", async () => {
  const sheets = (await readdir(join(siteFolder(), "assets"))).filter((name) => /^dateline\..*\.css$/.test(name));
  const files = [join(siteFolder(), article, "index.html"), ...sheets.map((name) => join(siteFolder(), "assets", name))];
  const sizes = await Promise.all(files.map(async (file) => compressed(await readFile(file))));
  expect(sizes).toHaveLength(2);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(14_336);
});

test.each(["/", article, "/symbols/AMEX-KULR/", "/search/", "/archive/"])("%s waits for one style sheet and nothing else, and nothing on it moves", async (path) => {
  const page = await browser.newPage({ viewport: { width: 375, height: 700 } });
  await page.goto(host.origin + path, { waitUntil: "networkidle" });
  const blocking = await page.evaluate("performance.getEntriesByType('resource').filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking').map(({ name }) => new URL(name).pathname)");
  expect(blocking).toEqual([expect.stringMatching(/^\/assets\/dateline\.[a-f\d]{10}\.css$/)]);
  const shift = await page.evaluate("new Promise((resolve) => { let sum = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; }).observe({ type: 'layout-shift', buffered: true }); requestAnimationFrame(() => setTimeout(() => resolve(sum), 100)); })");
  expect(shift).toBe(0);
  await page.close();
});

test("printed, it is a release: no navigation, everything unfolded, addresses to read", async ({ skip }) => {
  await needs("pdftotext", ["-v"], "poppler-utils", skip);
  const page = await browser.newPage();
  await page.goto(host.origin + article);
  const file = join(cacheFolder(), "release.pdf");
  await page.pdf({ path: file, format: "A4" });
  await page.close();
  const { stdout } = await mustRun("pdftotext", ["-layout", file, "-"], { cwd: root });
  const text = stdout.replace(/\s+/g, " ");
  for (const there of ["KULR and Worksport Forge Strategic Partnership", "13 Feb 2025, 08:30 EST", "bomb calorimetry", "delivers cutting edge energy storage", "forward-looking statements", "858-866-8478 x 847", "investors@worksport.com", "(https://www.tradingview.com/news/", "https://dateline.example/2025/02/kulr-and-worksport"]) {
    expect(text).toContain(there);
  }
  for (const gone of ["Archive", "Search", "System theme", "Copy link", "Older", "Related", "Made with"]) expect(text).not.toContain(gone);
});

test("a fragment opens the fold that holds it", async () => {
  const page = await browser.newPage();
  await page.goto(host.origin + article);
  await page.evaluate("document.querySelector('details > div').id = 'inside'; location.hash = 'inside'");
  await page.waitForFunction("document.querySelector('details').open");
  expect(await page.locator("#inside").isVisible()).toBe(true);
  await page.close();
});

test("a heading is a link to itself, by its own name", async () => {
  const page = await browser.newPage();
  await page.goto(host.origin + article);
  await page.getByRole("link", { name: "Key Areas of Collaboration", exact: true }).click();
  expect(page.url()).toBe(`${host.origin}${article}#key-areas-of-collaboration`);
  await page.close();
});

test("a table that is wide is a region to scroll, reached by keyboard, with a name", async () => {
  const page = await browser.newPage();
  await page.goto(host.origin + withCode);
  expect(await page.getByRole("region", { name: "Table 1" }).getAttribute("tabindex")).toBe("0");
  await page.close();
});

test("a link is copied, and it is said that it was", async () => {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  await page.goto(host.origin + article);
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByRole("status").getByText("Link copied").waitFor({ state: "attached" });
  expect(await page.evaluate("navigator.clipboard.readText()")).toBe(`https://dateline.example${article}`);
  await context.close();
});

test("without a script there are links to share by, and no button", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(host.origin + article);
  expect(await page.getByRole("link", { name: "Share by email" }).getAttribute("href")).toBe(
    `mailto:?subject=${encodeURIComponent("KULR and Worksport Forge Strategic Partnership to Advance Battery Technology and U.S. Manufacturing")}&body=${encodeURIComponent(`https://dateline.example${article}`)}`,
  );
  expect(await page.locator(".share").getByRole("button").count()).toBe(0);
  await context.close();
});

test("nothing glides for those who want nothing to move", async () => {
  const behaviour = "getComputedStyle(document.documentElement).scrollBehavior";
  const [still, moving] = await Promise.all([browser.newPage({ reducedMotion: "reduce" }), browser.newPage({ reducedMotion: "no-preference" })]);
  await Promise.all([still.goto(host.origin), moving.goto(host.origin)]);
  expect(await still.evaluate(behaviour)).toBe("auto");
  expect(await moving.evaluate(behaviour)).toBe("smooth");
  await Promise.all([still.close(), moving.close()]);
});

test("in forced colours what had only a ground has a border", async () => {
  const page = await browser.newPage({ forcedColors: "active" });
  await page.goto(host.origin + withCode);
  expect(await page.evaluate("['.toc', 'pre'].map((name) => getComputedStyle(document.querySelector(name)).borderTopStyle)")).toEqual(["solid", "solid"]);
  await page.close();
});

describe("a site of one's own", () => {
  let own: Host;

  beforeAll(async () => {
    const { folder, build } = await makeProject({
      files: {
        "content/2026-05-04-acme.md": "---\ntitle: Acme Opens a Plant\nsidebar: right\nwidgets: [recent]\n---\nAcme Robotics Inc. opens a plant.\n\n```js\nconst acme = 1;\n```\n",
        "_includes/components/footer.js": `import { h } from "eleventy-plugin-dateline/theme";\nexport default () => h("footer", null, "Acme's own footer");\n`,
        "_includes/widgets/recent.js": `import { h } from "eleventy-plugin-dateline/theme";\nexport default () => h("p", null, "Acme's own widget");\n`,
        "_includes/layouts/not-found.js": `import { h, useTheme } from "eleventy-plugin-dateline/theme";\nexport default () => { const { ui } = useTheme(); return h(ui.Document, { title: "Lost", kind: "not-found" }, h("h1", null, "Acme's own lost page")); };\n`,
        "_includes/scripts/page.js": `document.documentElement.dataset.own = "yes";\n`,
        "_includes/styles/custom.css": `h1 { font-variant: small-caps; }`,
      },
      options: `{ url: "https://news.example", title: "Acme", styleGuide: true, tokens: { "--accent": "oklch(50% .15 20)", "--page": "50rem" }, logo: { src: "/img/logo.svg", width: 120, height: 24, alt: "Acme Robotics" }, icon: "https://news.example/icon.svg" }`,
    });
    expect((await build()).code).toBe(0);
    own = await serve(join(folder, "_site"));
  });

  afterAll(() => own?.close());

  test("has its own component, widget, layout, script, style and tokens", async () => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    await page.goto(`${own.origin}/2026/05/acme/`);
    await page.getByText("Acme's own footer").waitFor();
    await page.getByText("Acme's own widget").waitFor();
    expect(await page.evaluate("document.documentElement.dataset.own")).toBe("yes");
    expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).fontVariantCaps")).toBe("small-caps");
    expect(await page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--accent')")).toBe("oklch(50% .15 20)");
    expect(await page.evaluate("document.querySelector('main').getBoundingClientRect().width")).toBeLessThan(800);
    await page.goto(`${own.origin}/no/such/page/`);
    await page.getByText("Acme's own lost page").waitFor();
    await page.close();
  });

  test("has its logo in place of its name, and its icon", async () => {
    const page = await browser.newPage();
    await page.goto(own.origin);
    const logo = page.getByRole("link", { name: "Acme Robotics" }).getByRole("img");
    expect([await logo.getAttribute("src"), await logo.getAttribute("width"), await logo.getAttribute("height")]).toEqual(["/img/logo.svg", "120", "24"]);
    expect(await page.locator('link[rel="icon"]').getAttribute("href")).toBe("https://news.example/icon.svg");
    await page.close();
  });

  test("shows its own parts in the style guide, which is for no search engine", async () => {
    const page = await browser.newPage();
    await page.goto(`${own.origin}/style-guide/`);
    expect(await page.locator(".specimen").getByText("Acme's own footer").count()).toBe(1);
    expect(await page.locator(".specimen").getByText("Acme's own widget").count()).toBe(1);
    expect(await page.locator('meta[name="robots"]').getAttribute("content")).toBe("noindex");
    expect(await (await page.request.get(`${own.origin}/sitemap.xml`)).text()).not.toContain("style-guide");
    await page.close();
  });
});

describe("right to left", () => {
  let arabic: Host;

  beforeAll(async () => {
    const text = "---\ntitle: أكمي للروبوتات تفتتح مصنعا في هيوستن\ntags: [روبوتات]\nsymbols: [\"NASDAQ:ACME\"]\ntoc: true\n---\nافتتحت أكمي مصنعا.[^1]\n\n## النتائج\n\n| الربع | الإيرادات |\n|---|---|\n| الأول | 12 |\n\n## جهات الاتصال\n\nبريد: ir@example.com\n\n[^1]: في هيوستن.\n";
    const { folder, build } = await makeProject({ files: { "content/2026-05-04-acme.md": text, "content/2026-05-03-older.md": text.replace("هيوستن", "دالاس") }, options: `{ url: "https://news.example", language: "ar", styleGuide: true }` });
    expect((await build()).code).toBe(0);
    arabic = await serve(join(folder, "_site"));
  });

  afterAll(() => arabic?.close());

  test.each(["light", "dark"] as const)("axe finds nothing in %s on any kind of page", async (colorScheme) => {
    const page = await browser.newPage({ colorScheme, bypassCSP: true, viewport: { width: 375, height: 700 } });
    await page.goto(arabic.origin);
    const [story] = await page.evaluate<string[]>("[...document.querySelectorAll('.headline a')].map((link) => link.getAttribute('href'))");
    expect(await page.evaluate("document.documentElement.dir")).toBe("rtl");
    for (const path of ["/", story ?? "", "/2026/", "/2026/05/", "/archive/", "/tags/", "/symbols/NASDAQ-ACME/", "/search/", "/feeds/", "/404.html"]) {
      await page.goto(arabic.origin + path);
      expect([path, await violations(page)]).toEqual([path, []]);
      expect([path, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([path, 375]);
    }
    await page.close();
  });

  test("the style guide keeps to WCAG, though it shows many things of one name", async () => {
    const page = await browser.newPage({ bypassCSP: true });
    await page.goto(`${arabic.origin}/style-guide/`);
    expect(await violations(page, [])).toEqual([]);
    await page.close();
  });
});

test("a site that asks for no style guide has none", async () => {
  expect(await readdir(siteFolder())).not.toContain("style-guide");
});
