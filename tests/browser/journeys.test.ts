/** Ways to a release that readers take, in Chromium. */
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { launch } from "../setup/browser.ts";
import { siteFolder } from "../setup/paths.ts";
import { makeProject } from "../setup/project.ts";
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

const release = "KULR and Worksport Forge Strategic Partnership to Advance Battery Technology and U.S. Manufacturing";
const article = "/2025/02/kulr-and-worksport-forge-strategic-partnership-to-advance-battery-technology-and-us-manufacturing/";

const heading = (page: Page): Promise<string> => page.locator("h1").innerText();

test("a release is found by its ticker", async () => {
  const page = await browser.newPage();
  await page.goto(host.origin);
  await page.locator(".masthead").getByRole("link", { name: "Symbols" }).click();
  await page.locator("main").getByRole("link", { name: "AMEX:KULR" }).click();
  expect(page.url()).toBe(`${host.origin}/symbols/AMEX-KULR/`);
  await page.getByRole("link", { name: release }).click();
  expect(await heading(page)).toBe(release);
  await page.close();
});

test("a release is found by its month", async () => {
  const page = await browser.newPage();
  await page.goto(`${host.origin}/archive/`);
  await page.locator('main a[href="/2025/02/"]').first().click();
  expect(await heading(page)).toBe("February 2025");
  await page.getByRole("link", { name: release }).click();
  expect(await heading(page)).toBe(release);
  await page.close();
});

test("a release is found by the year of a tag", async () => {
  const page = await browser.newPage();
  await page.goto(`${host.origin}/tags/reuters/2025/`);
  await page.getByRole("link", { name: release }).click();
  expect(await heading(page)).toBe(release);
  await page.close();
});

test.each(["/", article, "/symbols/AMEX-KULR/", "/tags/reuters/2025/", "/archive/"])("%s does not scroll sideways at 400 % of a desk's screen", async (path) => {
  const page = await browser.newPage({ viewport: { width: 320, height: 256 } });
  await page.goto(host.origin + path);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  await page.close();
});

test("a story is read in another language, and back, and the way home stays in it", async () => {
  const release = (title: string, text: string): string => `---\ntitle: ${title}\ndate: 2025-02-13\n---\n\n${text}\n`;
  const files = { "content/hall.en.md": release("Acme opens a hall", "Acme has opened a hall."), "content/hall.ar.md": release("أكمي تفتتح قاعة", "افتتحت شركة أكمي قاعة جديدة.") };
  const { folder, build } = await makeProject({ files });
  expect((await build()).code).toBe(0);
  const languages = await serve(join(folder, "_site"));
  const page = await browser.newPage();
  await page.goto(`${languages.origin}/2025/02/acme-opens-a-hall/`);
  await page.locator('main a[hreflang="ar"]').click();
  expect(await heading(page)).toBe("أكمي تفتتح قاعة");
  expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
  await page.locator('main a[hreflang="en"]').click();
  expect(await heading(page)).toBe("Acme opens a hall");
  await page.close();
  await languages.close();
});
